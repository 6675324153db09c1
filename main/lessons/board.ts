import type { Board, BoardCell } from '../../shared/lessons/lessons.contract.ts';
import type { Week } from '../../shared/week.ts';
import type { SheetPlace } from './lessons.repository.ts';
import type { PlanClass, PlanLoad, PlanSubject } from './school-plan.repository.ts';

interface Gathered {
  week: Week;
  classes: PlanClass[];
  subjects: PlanSubject[];
  load: PlanLoad[];
  sheets: SheetPlace[];
  earlierWeek: Week | null;
}

/** The board of a week: a square for every subject of a class's load, and for every sheet that is there beside it. */
export function composeBoard({ week, classes, subjects, load, sheets, earlierWeek }: Gathered): Board {
  const cells = new Map<string, BoardCell>();
  for (const { classId, subjectKey } of load) {
    cells.set(`${classId} ${subjectKey}`, {
      classId,
      subjectKey,
      sheetId: null,
      state: 'none',
      topic: '',
      inLoad: true,
    });
  }
  for (const { id, classIds, subjectKey, state, topic } of sheets) {
    for (const classId of classIds) {
      const inLoad = cells.has(`${classId} ${subjectKey}`);
      cells.set(`${classId} ${subjectKey}`, { classId, subjectKey, sheetId: id, state, topic, inLoad });
    }
  }
  const shown = [...cells.values()];
  const used = new Set(shown.map(({ subjectKey }) => subjectKey));
  return { week, classes, subjects: subjects.filter(({ key }) => used.has(key)), cells: shown, earlierWeek };
}
