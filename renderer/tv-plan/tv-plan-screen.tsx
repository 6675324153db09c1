import { useRoute } from '../ui/route.ts';
import { DirectoryTab } from './directory/directory-tab.tsx';
import { GridTab } from './grid/grid-tab.tsx';
import './tv-plan.css';

/** From the broadcast grid to every class, teacher and day. */
export function TvPlanScreen() {
  const { path } = useRoute();
  if (path[0] === 'directory') return <DirectoryTab />;
  return <GridTab />;
}
