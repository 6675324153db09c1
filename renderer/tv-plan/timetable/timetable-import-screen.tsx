import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/text/format.ts';
import { tellLineProblem } from '../../../shared/tv-plan/timetable/tell-problem.ts';
import type { TimetableImport } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Page } from '../../ui/page.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { TablePicture } from '../import/grid-picture.tsx';
import { OpenWords } from '../import/open-words.tsx';
import { SourceStep } from '../import/source-step.tsx';
import { usePastedTable } from '../import/use-pasted-table.ts';
import { useWho } from './use-timetable.ts';
import { useTimetableImport } from './use-timetable-import.ts';

type ImportState = ReturnType<typeof useTimetableImport>;

/** A timetable on its way into the school's lessons: where it comes from, then how it was understood. */
export function TimetableImportScreen() {
  const { t } = useTexts();
  const state = useTimetableImport();
  const { preview, busy } = state;
  const dropping = useDrop(state.open);
  usePastedTable(state.paste);
  const count = preview ? preview.added + preview.unchanged : 0;
  const back = { label: t('tvTimetable.import.back'), icon: <IconArrowLeft size={16} />, onClick: () => goTo('/tv-plan/timetable') };
  const other = { label: t('tvPlan.import.other'), icon: <IconTableImport size={16} />, onClick: state.forget };
  return (
    <Page
      title={t('tvTimetable.import.title')}
      note={preview ? preview.file || t('tvPlan.import.pasted') : undefined}
      action={
        preview && count > 0 && preview.added + preview.removed > 0 && (
          <Button loading={busy} onClick={() => void state.write()}>
            {t('tvTimetable.import.run', { count })}
          </Button>
        )
      }
      menu={preview ? [other, back] : [back]}
    >
      <div className="tv-import" data-dropping={dropping || undefined}>
        {preview ? <CheckStep state={state} preview={preview} /> : <SourceStep lead={t('tvTimetable.import.lead')} busy={busy} onOpen={state.open} />}
      </div>
    </Page>
  );
} // biome-ignore format: one line for an action

function CheckStep({ state, preview }: { state: ImportState; preview: TimetableImport }) {
  const { t } = useTexts();
  const who = useWho();
  const [shown, setShown] = useState<'table' | 'notes'>('table');
  const nothing = (label: string) => ({ value: 'nothing', label });
  return (
    <Stack gap="sm" h="100%" mih={0}>
      <AnswersBar key={`${state.answers.name} ${state.answers.startsOn}`} state={state} preview={preview} />
      <Group justify="space-between">
        <Counts preview={preview} />
        <SegmentedControl
          aria-label={t('tvPlan.import.table')}
          value={shown}
          onChange={(value) => setShown(value as typeof shown)}
          data={[
            { value: 'table', label: t('tvPlan.import.table') },
            { value: 'notes', label: `${t('tvPlan.import.notes')} ${formatNumber(preview.problems.length)}` },
          ]}
        />
      </Group>
      <Notices preview={preview} />
      <div className="tv-check">
        {shown === 'table' ? <Picture state={state} preview={preview} /> : <Problems preview={preview} />}
        {preview.words.length > 0 && (
          <OpenWords
            words={preview.words}
            busy={state.busy}
            hint={t('tvTimetable.import.wordsHint')}
            choices={{
              subject: [nothing(t('tvPlan.import.nothing')), ...who.subjects],
              class: [nothing(t('tvTimetable.import.noClass')), ...who.classes],
              teacher: [nothing(t('tvTimetable.import.noTeacher')), ...who.staff],
            }}
            onTell={(word, value) => void state.tell(word, value)}
          />
        )}
      </div>
    </Stack>
  );
} // biome-ignore format: one line for the picture

/** What a column of a grid of lessons may hold. */
const roles = ['cell', 'time', 'skip'] as const;

/** The table as it was understood; columns and headings of a grid can be put right here. */
function Picture({ state, preview: { lines, rows, layout } }: { state: ImportState; preview: TimetableImport }) {
  const { t } = useTexts();
  const width = Math.max(1, ...lines.map(({ cells }) => cells.length));
  return (
    <TablePicture
      lines={lines}
      rows={rows}
      width={width}
      layout={layout}
      roles={roles.map((value) => ({ value, label: t(`tvTimetable.import.role.${value}`) }))}
      onLayout={(next) => state.answer({ layout: next })}
    />
  );
}

function AnswersBar({ state, preview }: { state: ImportState; preview: TimetableImport }) {
  const { t } = useTexts();
  const { answers } = state;
  const [name, setName] = useState(answers.name);
  const all = { value: 'all', label: t('tvTimetable.import.allSheets') };
  return (
    <Group gap="sm" align="flex-end">
      <TextInput label={t('tvTimetable.field.name')} w={260} maxLength={120} value={name} error={name.trim() === '' ? t('app.required') : undefined} onChange={(event) => setName(event.currentTarget.value)} onBlur={() => name.trim() !== '' && name !== answers.name && state.answer({ name })} />
      <DayField label={t('tvTimetable.field.startsOn')} value={answers.startsOn} onChange={(startsOn) => state.answer({ startsOn })} />
      {preview.sheets.length > 1 && (
        <Select label={t('tvPlan.import.sheet')} allowDeselect={false} data={[all, ...preview.sheets.map((label, place) => ({ value: String(place), label }))]} value={answers.sheet === null ? 'all' : String(answers.sheet)} onChange={(value) => state.answer({ sheet: value === 'all' ? null : Number(value), layout: null })} />
      )}
      <Text c="var(--quiet)" pb={8}>{t('tvTimetable.startsOnHint')}</Text>
    </Group>
  );
} // biome-ignore format: a field a line

const counted = ['added', 'removed', 'unchanged', 'left'] as const;

function Counts({ preview }: { preview: TimetableImport }) {
  const { t } = useTexts();
  return (
    <Group gap="lg" role="status">
      {counted.map((key) => (
        <Text key={key} c={preview[key] === 0 ? 'var(--quiet)' : 'inherit'} className="number">
          {t(`tvTimetable.import.count.${key}`)}{' '}
          <Text span fw={700} c={key === 'left' && preview.left > 0 ? 'var(--late)' : 'inherit'}>
            {formatNumber(preview[key])}
          </Text>
        </Text>
      ))}
    </Group>
  );
}

function Notices({ preview: { added, removed, unchanged, emptyFormulas } }: { preview: TimetableImport }) {
  const { t } = useTexts();
  const lines = [
    emptyFormulas > 0 ? t('tvPlan.import.formulas', { count: emptyFormulas }) : null,
    added + unchanged === 0 ? t('tvTimetable.import.nothingFound') : null,
    unchanged > 0 && added + removed === 0 ? t('tvTimetable.import.nothingNew') : null,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <Group key={line} gap={6} c="var(--due)" wrap="nowrap">
      <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
      <Text>{line}</Text>
    </Group>
  ));
}

function Problems({ preview: { problems } }: { preview: TimetableImport }) {
  const { t } = useTexts();
  if (problems.length === 0) return <Text c="var(--quiet)">{t('tvPlan.import.noNotes')}</Text>;
  return (
    <div className="tv-picture">
      <table className="tv-table">
        <tbody>
          {problems.map((problem, place) => (
            <tr key={place}>
              {problem.sheet !== '' && <td>{problem.sheet}</td>}
              <td data-skipped={problem.left || undefined}>{tellLineProblem(problem, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
