import { Alert, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { importKinds, type OpenedFile } from '../../shared/imports/imports.contract.ts';
import { unmetRequirements } from '../../shared/imports/recognise.ts';
import { Week, weekExists } from '../../shared/week.ts';
import { useTexts } from '../ui/texts.tsx';
import { ColumnTable } from './column-table.tsx';
import { type ImportState, mappingOf } from './use-import.ts';

interface StepProps {
  state: ImportState;
  opened: OpenedFile;
}

/** What the program takes the columns for; anything can be put right here. */
export function ColumnsStep({ state, opened }: StepProps) {
  const { t } = useTexts();
  const { choices } = state;
  const needed = neededOf(opened, state);
  return (
    <Stack gap="md" className="import-fill">
      <Group align="flex-end">
        <FileChoices state={state} opened={opened} />
        {opened.kind === 'students' && <NewClasses state={state} />}
        {opened.kind === 'lessons' && !mappingOf(choices.fields).some(({ field }) => field === 'week') && (
          <TextInput
            label={t('imports.columns.week')}
            value={choices.week}
            onChange={(event) => state.choose({ week: event.currentTarget.value.trim().toUpperCase() })}
            error={!isWeek(choices.week)}
            w={320}
          />
        )}
      </Group>
      <Text c="var(--quiet)">
        {t('imports.columns.hint', { line: opened.headerLine })} {opened.remembered && t('imports.columns.remembered')}
      </Text>
      <ColumnTable state={state} opened={opened} />
      {needed.map((key) => (
        <Alert key={key} color="red" variant="light" icon={<IconAlertCircle size={18} />} role="alert">
          {t(`imports.columns.needed.${key}`)}
        </Alert>
      ))}
    </Stack>
  );
}

const isWeek = (text: string) => Week.safeParse(text).success && weekExists(text);

/** What is still to be said before the lines can be checked. */
export function neededOf(
  opened: OpenedFile,
  { choices }: ImportState,
): ('name' | 'class' | 'subject' | 'topic' | 'week')[] {
  const mapping = mappingOf(choices.fields);
  const unmet = unmetRequirements(opened.kind, mapping).filter((key) => key !== 'class' || !opened.classFromSheet);
  const noWeek = opened.kind === 'lessons' && !mapping.some(({ field }) => field === 'week') && !isWeek(choices.week);
  return noWeek ? [...unmet, 'week'] : unmet;
}

function FileChoices({ state, opened }: StepProps) {
  const { t } = useTexts();
  const sheetName = (name: string, hidden: boolean, rows: number) =>
    t('imports.sheetRows', { name: hidden ? t('imports.sheetHidden', { name }) : name, count: rows });
  return (
    <>
      <Select
        label={t('imports.kind.label')}
        data={importKinds.map((kind) => ({ value: kind, label: t(`imports.kind.${kind}`) }))}
        value={opened.kind}
        allowDeselect={false}
        onChange={(kind) => kind && void state.open(opened.path, kind as OpenedFile['kind'], opened.sheet)}
      />
      {opened.sheets.length > 1 && (
        <Select
          label={t('imports.sheet')}
          data={opened.sheets.map(({ name, hidden, rows }, place) => ({
            value: String(place),
            label: sheetName(name, hidden, rows),
          }))}
          value={String(opened.sheet)}
          allowDeselect={false}
          w={320}
          onChange={(place) => place !== null && void state.open(opened.path, opened.kind, Number(place))}
        />
      )}
    </>
  );
}

function NewClasses({ state }: { state: ImportState }) {
  const { t } = useTexts();
  return (
    <Select
      label={t('imports.columns.newClasses')}
      w={420}
      data={[
        { value: 'no', label: t('imports.columns.newClassesSkip') },
        { value: 'ru', label: t('imports.columns.newClassesRu') },
        { value: 'kk', label: t('imports.columns.newClassesKk') },
      ]}
      value={state.choices.newClasses ?? 'no'}
      allowDeselect={false}
      onChange={(value) => state.choose({ newClasses: value === 'ru' || value === 'kk' ? value : null })}
    />
  );
}
