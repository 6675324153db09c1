import { useRoute } from '../ui/route.ts';
import { ClassesTab } from './classes-tab.tsx';
import { LoadTab } from './load-tab.tsx';
import { StaffTab } from './staff-tab.tsx';
import { StudentsTab } from './students-tab.tsx';

/** Who is in the school: students, classes, staff and who teaches what. */
export function PeopleScreen() {
  const { path, query } = useRoute();
  const [tab] = path;
  // A link to a record or to a filter opens the part afresh.
  const key = `${query['open'] ?? ''} ${query['class'] ?? ''}`;
  if (tab === 'classes') return <ClassesTab key={key} />;
  if (tab === 'staff') return <StaffTab key={key} />;
  if (tab === 'load') return <LoadTab key={key} />;
  return <StudentsTab key={key} />;
}
