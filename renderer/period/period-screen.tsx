import { useEffect } from 'react';
import { useRoute } from '../ui/route.ts';
import { FrostTab } from './frost-tab.tsx';
import { PeriodsTab } from './periods-tab.tsx';
import { ProfileTab } from './profile-tab.tsx';
import { QuestionsTab } from './questions-tab.tsx';
import './period.css';

/** When the school teaches at a distance, by which rules, and what it has decided where the rules are silent. */
export function PeriodScreen() {
  const { path, query } = useRoute();
  switch (path[0]) {
    case 'calendar':
      return <ToCalendar />;
    case 'frost':
      return <FrostTab />;
    case 'profile':
      return <ProfileTab />;
    case 'questions':
      return <QuestionsTab key={query['open']} first={query['open'] ?? null} />;
    default:
      return <PeriodsTab />;
  }
}

/** The calendar lives in the school room; replacing the address keeps Alt+Left from coming back here. */
function ToCalendar() {
  useEffect(() => window.location.replace('#/school/calendar'), []);
  return null;
}
