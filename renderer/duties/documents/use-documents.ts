import type { DocumentKind, DraftKind } from '../../../shared/duties/documents.ts';
import type { Language } from '../../../shared/language.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';

const none: never[] = [];

/** The set of a period; without one of the period that is on. */
export const useDocuments = (periodId: number | null) =>
  useQuery({
    queryKey: ['duties', 'listDocuments', periodId],
    queryFn: () => school.duties.listDocuments({ periodId }),
  }).data;

export const useAmendments = () =>
  useQuery({ queryKey: ['duties', 'listAmendments'], queryFn: () => school.duties.listAmendments(null) }).data ?? none;

/** A draft as it would be printed now. What it is made from stands in many rooms, so it is made anew each time. */
export const useDraftPreview = (kind: DraftKind, periodId: number | null, language: Language) =>
  useQuery({
    queryKey: ['duties', 'previewDraft', kind, periodId, language],
    queryFn: () => school.duties.previewDraft({ kind, periodId, language }),
    gcTime: 0,
  });

/** Says that a paper is made and offers to open it. */
export function useTellPaper() {
  const { t } = useTexts();
  const fail = (error: unknown) => showProblem(error, t);
  const open = (path: string) => void school.shell.openPath({ path }).catch(fail);
  return {
    fail,
    open,
    tell: (text: string, path: string) =>
      showDone(text, { label: t('app.actions.openFile'), onClick: () => open(path) }),
  };
}

/** Attaches a file that the user chose or dropped. */
export function useAttach(kind: DocumentKind, periodId: number | null) {
  const { t } = useTexts();
  const { fail } = useTellPaper();
  const attach = async (path: string) => {
    await runJob(t('documents.copying'), (options) => school.duties.attachFile({ kind, periodId, path }, options));
    showDone(t('documents.file.attached'));
  };
  const choose = async () => {
    const path = await school.shell.chooseFile({ kind: 'document' });
    if (path !== null) await attach(path);
  };
  return { attach: (path: string) => void attach(path).catch(fail), choose: () => void choose().catch(fail) };
}
