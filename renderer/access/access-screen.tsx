import { useRoute } from '../ui/route.ts';
import { AccessTab } from './access-tab.tsx';
import { toChosen } from './channel-counts.tsx';
import { ClassesTab } from './classes-tab.tsx';

/** How each student can be reached, and the channel that follows from it. */
export function AccessScreen() {
  const { path, query } = useRoute();
  if (path[0] === 'classes') return <ClassesTab />;
  const key = `${query['class'] ?? ''} ${query['channel'] ?? ''}`;
  return <AccessTab key={key} classId={query['class'] ?? null} channel={toChosen(query['channel'])} />;
}
