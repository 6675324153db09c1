import { useRoute } from '../ui/route.ts';
import { BoardScreen } from './board/board-screen.tsx';
import { SheetById, SheetOfPlace } from './sheet/sheet-screen.tsx';

/** `#/lessons` is the board of the week, `#/lessons/<sheet>` and `#/lessons/<class>/<subject>` one sheet. */
export function LessonsScreen() {
  const { path } = useRoute();
  const [first, subjectKey] = path;
  if (first && subjectKey) return <SheetOfPlace classId={Number(first)} subjectKey={subjectKey} />;
  return first ? <SheetById sheetId={Number(first)} /> : <BoardScreen />;
}
