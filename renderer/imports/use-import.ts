import { useState } from 'react';
import type {
  ImportKind,
  ImportPlan,
  ImportResult,
  OpenedFile,
  Preview,
} from '../../shared/imports/imports.contract.ts';
import { unmetRequirements } from '../../shared/imports/recognise.ts';
import type { Language } from '../../shared/language.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { useGuarded } from '../ui/use-guarded.ts';
import { useWeek } from '../ui/week.ts';

export type Step = 'file' | 'columns' | 'check' | 'result';

export interface Choices {
  /** Field of each column, by column. */
  fields: ReadonlyMap<number, string>;
  newClasses: Language | null;
  week: Week;
}

/** The state of one import from the chosen file to its result, and the calls that lead from step to step. */
export function useImport(hint: ImportKind | null) {
  const { t, language } = useTexts();
  const shownWeek = useWeek();
  const [step, setStep] = useState<Step>('file');
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [choices, setChoices] = useState<Choices>({ fields: new Map(), newClasses: null, week: shownWeek });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { busy, guarded } = useGuarded();

  const open = (path: string, kind: ImportKind | null, sheet: number | null) =>
    guarded(async () => {
      const read = (as: ImportKind | null) =>
        runJob(t('imports.stage.read'), (options) => school.imports.open({ path, kind: as, sheet }, options));
      let file = await read(kind);
      const unsure =
        kind === null &&
        hint !== null &&
        hint !== file.kind &&
        unmetRequirements(file.kind, mappingOf(fieldsOf(file))).length > 0;
      if (unsure) file = await read(hint);
      setOpened(file);
      setChoices((before) => ({ ...before, fields: fieldsOf(file), week: shownWeek }));
      setPreview(null);
      setResult(null);
      setStep('columns');
    });

  const plan = (): ImportPlan => {
    const { path, stamp, kind, sheet } = opened!;
    return {
      path,
      stamp,
      kind,
      sheet,
      mapping: mappingOf(choices.fields),
      week: choices.week,
      newClasses: choices.newClasses,
    };
  };

  return {
    step,
    opened,
    choices,
    preview,
    result,
    busy,
    open,
    goTo: setStep,
    choose: (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change })),
    forget: () => {
      setOpened(null);
      setStep('file');
    },
    check: () =>
      guarded(async () => {
        setPreview(await runJob(t('imports.stage.compare'), (options) => school.imports.preview(plan(), options)));
        setStep('check');
      }),
    run: () =>
      guarded(async () => {
        const task = { ...plan(), dryRun: false };
        setResult(await runJob(t('imports.stage.write'), (options) => school.imports.run(task, options)));
        setStep('result');
      }),
    /** Saves the skipped lines into a folder that the user chooses; the path, or null when none was chosen. */
    saveSkipped: async (): Promise<{ rows: number; path: string } | null> => {
      const folder = await school.shell.chooseFolder(null);
      if (folder === null) return null;
      return runJob(t('imports.stage.save'), (options) =>
        school.imports.saveSkipped({ ...plan(), folder, language }, options),
      );
    },
  };
}

export type ImportState = ReturnType<typeof useImport>;

const fieldsOf = ({ headings }: OpenedFile) =>
  new Map(headings.flatMap(({ column, field }): [number, string][] => (field === null ? [] : [[column, field]])));

export const mappingOf = (fields: ReadonlyMap<number, string>) =>
  [...fields].map(([column, field]) => ({ column, field }));
