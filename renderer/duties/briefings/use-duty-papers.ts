import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import type { MenuAction } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useTellPaper } from '../documents/use-documents.ts';

/** Papers of the matrix, in the language of the screen. */
export function usePaperMenu(): MenuAction[] {
  const { t, language } = useTexts();
  const { fail, tell } = useTellPaper();
  const order = { language, folder: null };
  const matrix = async (size: 'A4' | 'A3') => {
    const { path } = await runJob(t('dutyPapers.stage'), (options) =>
      school.duties.printMatrix({ size, ...order }, options),
    );
    tell(t('dutyPapers.matrix.made', { path }), path);
  };
  const sheets = async () => {
    const { path, people } = await runJob(t('dutyPapers.stage'), (options) =>
      school.duties.printSheets({ staffIds: [], ...order }, options),
    );
    tell(t('dutyPapers.sheet.made', { count: people, path }), path);
  };
  return [
    { label: t('dutyPapers.matrix.a4'), onClick: () => void matrix('A4').catch(fail) },
    { label: t('dutyPapers.matrix.a3'), onClick: () => void matrix('A3').catch(fail) },
    { label: t('dutyPapers.sheet.run'), onClick: () => void sheets().catch(fail) },
  ];
}

export function usePrintBriefing(): (id: number) => void {
  const { t, language } = useTexts();
  const { fail, tell } = useTellPaper();
  const print = async (id: number) => {
    const { path } = await runJob(t('dutyPapers.stage'), (options) =>
      school.duties.printBriefing({ id, language, folder: null }, options),
    );
    tell(t('dutyPapers.briefing.made', { path }), path);
  };
  return (id) => void print(id).catch(fail);
}
