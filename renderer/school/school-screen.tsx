import { useRoute } from '../ui/route.ts';
import { CalendarTab } from './calendar-tab.tsx';
import { DetailsTab } from './details-tab.tsx';

/** What papers say of the school, and the dates of the school year. */
export function SchoolScreen() {
  const { path } = useRoute();
  return path[0] === 'calendar' ? <CalendarTab /> : <DetailsTab />;
}
