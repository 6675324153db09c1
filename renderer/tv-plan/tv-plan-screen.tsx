import { useRoute } from '../ui/route.ts';
import { CardBoardTab } from './cards/card-board-tab.tsx';
import { ControlsTab } from './controls/controls-tab.tsx';
import { CoverageTab } from './coverage/coverage-tab.tsx';
import { DirectoryTab } from './directory/directory-tab.tsx';
import { FormatsTab } from './formats/formats-tab.tsx';
import { GridTab } from './grid/grid-tab.tsx';
import { LedgerTab } from './hours/ledger-tab.tsx';
import { ProgrammeTab } from './hours/programme-tab.tsx';
import { BroadcastImportScreen } from './import/import-screen.tsx';
import { LessonCardsTab } from './lessons/lesson-cards-tab.tsx';
import { LimitsTab } from './limits/limits-tab.tsx';
import { MaterialsTab } from './materials/materials-tab.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import { PublicationTab } from './publication/publication-tab.tsx';
import { SubstitutionsTab } from './substitutions/substitutions-tab.tsx';
import { TeacherCardsTab } from './teachers/teacher-cards-tab.tsx';
import { TimetableImportScreen } from './timetable/timetable-import-screen.tsx';
import { TimetableTab } from './timetable/timetable-tab.tsx';
import { WorksTab } from './works/works-tab.tsx';
import './tv-plan.css';

/** From the broadcast grid to every class, teacher and day. */
export function TvPlanScreen() {
  const { path } = useRoute();
  if (path[0] === 'directory') return <DirectoryTab />;
  if (path[0] === 'grid') return <GridTab />;
  if (path[0] === 'import') return <BroadcastImportScreen />;
  if (path[0] === 'substitutions') return <SubstitutionsTab />;
  if (path[0] === 'materials') return <MaterialsTab />;
  if (path[0] === 'cards') return <CardBoardTab />;
  if (path[0] === 'teachers') return <TeacherCardsTab key={path[1]} />;
  if (path[0] === 'controls') return <ControlsTab />;
  if (path[0] === 'formats') return <FormatsTab />;
  if (path[0] === 'works') return <WorksTab />;
  if (path[0] === 'lessons') return <LessonCardsTab key={path[1]} />;
  if (path[0] === 'timetable') return path[1] === 'import' ? <TimetableImportScreen /> : <TimetableTab />;
  if (path[0] === 'coverage') return <CoverageTab />;
  if (path[0] === 'programme') return <ProgrammeTab />;
  if (path[0] === 'ledger') return <LedgerTab />;
  if (path[0] === 'publication') return <PublicationTab />;
  if (path[0] === 'limits') return <LimitsTab />;
  return <PlanTab />;
}
