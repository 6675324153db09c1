import type { OpenSheet } from '../../../shared/lessons/lessons.contract.ts';
import { formatWeek } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import type { MenuAction } from '../../ui/page.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';

interface SheetMenuInput {
  open: OpenSheet;
  classId: number;
  sheetId: number | null;
  flush: () => Promise<boolean>;
}

/** What else can be done with a sheet: start from an earlier one, delete it. */
export function useSheetMenu({ open, classId, sheetId, flush }: SheetMenuInput): MenuAction[] {
  const { t, language } = useTexts();
  const fail = (error: unknown) => showProblem(error, t);
  const actions: MenuAction[] = [];
  const { earlier, week, subject } = open;
  if (earlier && sheetId === null) {
    actions.push({
      label: t('lessons.sheet.copyEarlier', { week: formatWeek(earlier.week, language) }),
      onClick: () =>
        void school.lessons.copyFrom({ from: earlier.week, to: week, classId, subjectKey: subject.key }).catch(fail),
    });
  }
  if (sheetId !== null) {
    actions.push({
      label: t('lessons.sheet.delete'),
      danger: true,
      onClick: () =>
        void flush()
          .then(() => school.lessons.remove({ sheetId }))
          .then(() => goTo('/lessons'))
          .catch(fail),
    });
  }
  return actions;
}
