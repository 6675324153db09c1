import { MultiSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import type { Language } from '../../../shared/language.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { StaffNames } from '../matrix/names.ts';
import { DutyPaper, LanguageChoice } from './duty-paper.tsx';

interface SheetsPaperProps {
  staff: readonly BoardPerson[];
  names: StaffNames;
  /** Whose sheets are shown first; nobody: those of all who have duties. */
  chosen: readonly number[];
  onClose: () => void;
}

/** What each person does, by when and on what ground, on a sheet to be signed: of some people or of all. */
export function SheetsPaper({ staff, names, chosen, onClose }: SheetsPaperProps) {
  const { t, language: screen } = useTexts();
  const [ids, setIds] = useState(chosen.map(String));
  const [language, setLanguage] = useState<Language | 'own'>('own');
  const data = useMemo(() => staff.map(({ id, name }) => ({ value: String(id), label: name })), [staff]);
  const own = language === 'own';
  return (
    <DutyPaper
      title={t('dutyPapers.sheet.runTitle')}
      order={{ paper: 'sheets', staffIds: ids.map(Number), language: own ? screen : language, own }}
      onClose={onClose}
      choices={
        <>
          <MultiSelect
            size="xs"
            w="100%"
            aria-label={t('dutyPapers.sheet.whose')}
            placeholder={ids.length === 0 ? t('dutyPapers.sheet.all') : ''}
            searchable
            clearable
            hidePickedOptions
            limit={50}
            data={data}
            value={ids}
            onChange={setIds}
            filter={({ options, search }) =>
              options.filter((option) => 'value' in option && (search.trim() === '' || names.begins(Number(option.value), search)))
            }
            nothingFoundMessage={t('app.table.nothingFound')}
            comboboxProps={{ keepMounted: false }}
          />
          <LanguageChoice own value={language} onChange={setLanguage} />
        </>
      }
    />
  );
} // biome-ignore format: the filter on a line
