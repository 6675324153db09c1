import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DutyPaper as Order } from '../../../shared/duties/paper-calls.ts';
import { type Language, languages } from '../../../shared/language.ts';
import { CallProblem, school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { PaperPreview } from '../../ui/paper-preview.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';

interface DutyPaperProps {
  title: string;
  order: Order;
  /** What the paper is made of: its language, its people. */
  choices: ReactNode;
  wide?: boolean;
  onClose: () => void;
}

/** A paper about duties as it would be printed now, beside the page. */
export function DutyPaper({ title, order, choices, wide = false, onClose }: DutyPaperProps) {
  const { t } = useTexts();
  const { data, error } = useQuery({
    queryKey: ['duties', 'previewPaper', order],
    queryFn: ({ signal }) =>
      runJob(t('dutyPapers.stage'), (options) =>
        school.duties.previewPaper(order, { ...options, signal: AbortSignal.any([options.signal, signal]) }),
      ),
    gcTime: 0,
    retry: false,
  });
  const save = () =>
    runJob(t('dutyPapers.stage'), (options) => school.duties.printPaper({ order, folder: null }, options));
  return (
    <PaperPreview
      title={data && data.people > 1 ? `${title}: ${data.people}` : title}
      bytes={data?.bytes}
      problem={error instanceof CallProblem ? problemText(error, t) : undefined}
      save={save}
      actions={choices}
      wide={wide}
      onClose={onClose}
    />
  );
}

interface LanguageChoiceProps {
  value: Language | 'own';
  onChange: (value: Language | 'own') => void;
  /** May the paper go in the language of the person it is for? */
  own?: boolean;
}

export function LanguageChoice({ value, onChange, own = false }: LanguageChoiceProps) {
  const { t } = useTexts();
  const values = own ? (['own', ...languages] as const) : languages;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('dutyPapers.language')}
      value={value}
      onChange={(next) => onChange(values.find((one) => one === next) ?? value)}
      data={values.map((one) => ({
        value: one,
        label: one === 'own' ? t('dutyPapers.ownLanguage') : t(`app.language.${one}`),
      }))}
    />
  );
}
