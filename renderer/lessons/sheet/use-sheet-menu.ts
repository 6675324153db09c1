import { useEffect } from 'react';
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
  showsPaper: boolean;
  onPaper: (shown: boolean) => void;
}

/** What else can be done with a sheet: see it on paper, print it, start from an earlier one, delete it. */
export function useSheetMenu(input: SheetMenuInput): { menu: MenuAction[]; print: () => void } {
  const { open, classId, sheetId, flush, showsPaper, onPaper } = input;
  const { t, language } = useTexts();
  const fail = (error: unknown) => showProblem(error, t);
  const { earlier, week, subject } = open;
  const print = () => {
    if (sheetId !== null) void printSheet(sheetId, flush).catch(fail);
  };
  usePrintKey(print);
  const copy = (from: NonNullable<OpenSheet['earlier']>) =>
    school.lessons.copyFrom({ from: from.week, to: week, classId, subjectKey: subject.key });
  const remove = async (id: number) => {
    await flush();
    await school.lessons.remove({ sheetId: id });
    goTo('/lessons');
  };
  if (sheetId === null) {
    if (!earlier) return { menu: [], print };
    const label = t('lessons.sheet.copyEarlier', { week: formatWeek(earlier.week, language) });
    return { menu: [{ label, onClick: () => void copy(earlier).catch(fail) }], print };
  }
  const menu: MenuAction[] = [
    {
      label: t(showsPaper ? 'lessons.sheet.hidePaper' : 'lessons.sheet.showPaper'),
      onClick: () => onPaper(!showsPaper),
    },
    { label: t('lessons.sheet.print'), onClick: print },
    { label: t('lessons.sheet.delete'), danger: true, onClick: () => void remove(sheetId).catch(fail) },
  ];
  return { menu, print };
}

async function printSheet(sheetId: number, flush: () => Promise<boolean>): Promise<void> {
  if (!(await flush())) return; // the page says why it is not kept
  const { path } = await school.lessons.savePaper({ sheetId });
  await school.shell.printFile({ path });
}

/** Ctrl+P prints what the page is about. By physical place, so that it holds under any layout. */
function usePrintKey(print: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyP') return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
