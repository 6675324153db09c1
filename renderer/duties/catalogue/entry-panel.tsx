import { Group, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { type CatalogueRow, type EntryEdit, editOf, faultOf } from '../../../shared/duties/edition.ts';
import { dutyRoles, type Entry, frequencies, titleLength } from '../../../shared/duties/entry.ts';
import { demandsIn } from '../../../shared/duties/wording/check-wording.ts';
import { languages } from '../../../shared/language.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { WordingNote } from '../../ui/wording-note.tsx';
import { DueField } from './due-field.tsx';
import { EntryGround } from './entry-ground.tsx';
import { useGrounds } from './use-catalogue.ts';

const blank: EntryEdit = {
  clauses: [],
  role: 'class_teacher',
  step: null,
  frequency: 'event',
  title: { ru: '', kk: '' },
  due: null,
  evidence: null,
};

interface EntryPanelProps {
  /** Undefined for a new duty of the school. */
  row: CatalogueRow | undefined;
  opened: Opened<string>;
  onSwitchOff: (rows: CatalogueRow[]) => void;
}

/** One duty: its ground, and the school's own words and settings for it. */
export function EntryPanel({ row, opened, onSwitchOff }: EntryPanelProps) {
  const { t, language: screen } = useTexts();
  const { draft, set, changed } = useDraft<EntryEdit>(row ? editOf(row) : blank);
  const fault = faultOf(draft);
  const { clauses } = useGrounds();
  const isOwn = !row || row.layer === 'own';
  const clauseChoices = useMemo(
    () => [...clauses].map(([id, gist]) => ({ value: id, label: `${id} ${gist[screen]}` })),
    [clauses, screen],
  );
  const evidence = draft.evidence ?? { ru: '', kk: '' };
  const options = <K extends string>(keys: readonly K[], label: (key: K) => string) =>
    keys.map((value) => ({ value, label: label(value) }));
  const proposed = row && !row.given && draft.due?.kind === 'days' ? t('dutyCatalogue.proposal') : null;
  return (
    <RecordPanel
      title={row ? t('dutyCatalogue.panelTitle') : t('dutyCatalogue.add')}
      opened={opened}
      changed={changed}
      ready={fault === null}
      onSave={() => (row ? school.duties.editEntry({ ...draft, id: row.id }) : school.duties.addEntry(draft))}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          {row && <EntryGround row={row} onSwitchOff={onSwitchOff} />}
          {languages.map((language) => (
            <TextArea
              key={language}
              label={t(`dutyCatalogue.title.${language}`)}
              description={t('dutyCatalogue.length', { length: draft.title[language].trim().length, most: titleLength })}
              error={titleError(fault, draft.title[language], tried) && t(`dutyCatalogue.${fault ?? 'noTitle'}`, { length: titleLength })}
              value={draft.title[language]}
              onChange={(event) => set({ title: { ...draft.title, [language]: event.currentTarget.value } })}
            />
          ))}
          <WordingNote demands={languages.flatMap((language) => demandsIn(draft.title[language]))} />
          {isOwn && (
            <MultiSelect
              label={t('dutyCatalogue.clauses')}
              description={t('dutyCatalogue.clausesHint')}
              searchable
              hidePickedOptions
              limit={40}
              maxValues={20}
              data={clauseChoices}
              value={draft.clauses}
              onChange={(clauses) => set({ clauses })}
              nothingFoundMessage={t('app.table.nothingFound')}
              comboboxProps={{ keepMounted: false }}
            />
          )}
          <Select
            label={t('dutyCatalogue.field.role')}
            allowDeselect={false}
            searchable
            data={options(dutyRoles, (role) => t(`duties.role.${role}`))}
            value={draft.role}
            onChange={(role) => set({ role: role as Entry['role'] })}
          />
          <Group grow gap="xs">
            <Select
              label={t('dutyCatalogue.field.step')}
              clearable
              placeholder={t('duties.anyStep')}
              data={options(['1', '2', '3'], (step) => t('dutyCatalogue.step', { step }))}
              value={draft.step === null ? null : String(draft.step)}
              onChange={(step) => set({ step: step === null ? null : (Number(step) as 1 | 2 | 3) })}
            />
            <Select
              label={t('dutyCatalogue.field.frequency')}
              allowDeselect={false}
              data={options(frequencies, (frequency) => t(`duties.frequency.${frequency}`))}
              value={draft.frequency}
              onChange={(frequency) => set({ frequency: frequency as Entry['frequency'] })}
            />
          </Group>
          <DueField value={draft.due} onChange={(due) => set({ due })} description={proposed} />
          {languages.map((language) => (
            <TextInput
              key={language}
              label={t(`dutyCatalogue.evidence.${language}`)}
              maxLength={200}
              value={evidence[language]}
              onChange={(event) => set({ evidence: { ...evidence, [language]: event.currentTarget.value } })}
            />
          ))}
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field each
}

/** A title that is too long is told while it is typed; a missing one when saving was tried. */
const titleError = (fault: ReturnType<typeof faultOf>, title: string, tried: boolean) =>
  fault === 'titleTooLong' ? title.trim().length > titleLength : fault === 'noTitle' && tried;
