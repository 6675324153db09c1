import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';
import { useGuarded } from '../ui/use-guarded.ts';

/** Makes papers of this room, says where they are and opens them. */
function usePaper() {
  const { t } = useTexts();
  const { busy, guarded } = useGuarded();
  const run = (work: () => Promise<unknown>) => {
    if (!busy) void guarded(work);
  };
  const tell = (folder: string, open: () => Promise<unknown>) =>
    showDone(t('access.paper.made', { folder }), {
      label: t('access.paper.open'),
      onClick: () => void open().catch((error: unknown) => showProblem(error, t)),
    });
  return { busy, run, tell };
}

/** Survey forms, a file for each class; of all classes when none is named. */
export function usePrintForms() {
  const { t } = useTexts();
  const { busy, run, tell } = usePaper();
  const print = (classIds: number[]) =>
    run(async () => {
      const order = { classIds, folder: null };
      const made = await runJob(t('access.form.stage'), (options) => school.access.printForms(order, options));
      const [first = made.folder] = made.files;
      tell(made.folder, () =>
        made.files.length === 1 ? school.shell.openPath({ path: first }) : school.shell.showInFolder({ path: first }),
      );
    });
  return { busy, print };
}

/** The page for the director. */
export function usePrintSummary() {
  const { t, language } = useTexts();
  const { busy, run, tell } = usePaper();
  const print = () =>
    run(async () => {
      const order = { folder: null, language };
      const { path } = await runJob(t('access.summary.stage'), (options) => school.access.printSummary(order, options));
      tell(path, () => school.shell.openPath({ path }));
    });
  return { busy, print };
}

/** The contact list of a class for one recipient. */
export function usePrintContacts() {
  const { t } = useTexts();
  const { busy, run, tell } = usePaper();
  type Order = Omit<Parameters<typeof school.access.printContacts>[0], 'folder'>;
  const print = (order: Order) =>
    run(async () => {
      const whole = { ...order, folder: null };
      const { path } = await runJob(t('access.contacts.stage'), (options) =>
        school.access.printContacts(whole, options),
      );
      tell(path, () => school.shell.openPath({ path }));
    });
  return { busy, print };
}
