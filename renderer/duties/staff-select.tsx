import { type ComboboxData, type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { BoardPerson } from '../../shared/duties/board.contract.ts';
import { carries } from '../../shared/duties/duty.ts';
import type { DutyRole } from '../../shared/duties/entry.ts';
import { useTexts } from '../ui/texts.tsx';
import type { StaffNames } from './matrix/names.ts';

interface StaffSelectProps extends Pick<SelectProps, 'label' | 'aria-label' | 'description' | 'placeholder' | 'clearable' | 'classNames'> {
  staff: readonly BoardPerson[];
  names: StaffNames;
  /** Those who hold it stand first. */
  role?: DutyRole;
  value: number | null;
  onChange: (staffId: number | null) => void;
  /** Letters that were typed before the field opened; then it begins with its list open. */
  typed?: string;
  onLeave?: () => void;
} // biome-ignore format: one line of names

/** A person of the staff by typed letters: Kazakh letters may be typed as Russian ones, and names in the other alphabet. */
export function StaffSelect({ staff, names, role, value, onChange, typed, onLeave, ...field }: StaffSelectProps) {
  const { t } = useTexts();
  // Put in only when the list is there: the change of the search is what chooses its first name.
  const [search, setSearch] = useState('');
  useEffect(() => setSearch(typed ?? ''), [typed]);
  const data = useMemo((): ComboboxData => {
    const choice = ({ id, name }: BoardPerson) => ({ value: String(id), label: name });
    const holders = role ? staff.filter((person) => carries(person, role)) : [];
    if (!role || holders.length === 0) return staff.map(choice);
    return [
      { group: t('duties.byRole'), items: holders.map(choice) },
      { group: t('duties.others'), items: staff.filter((person) => !carries(person, role)).map(choice) },
    ];
  }, [staff, role, t]);
  const fits = (item: ComboboxItem, search: string) => search.trim() === '' || names.begins(Number(item.value), search);
  return (
    <Select
      {...field}
      searchable
      data={data}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      limit={50}
      nothingFoundMessage={t('app.table.nothingFound')}
      comboboxProps={{ width: 320, position: 'bottom-start', keepMounted: false }} // its names are drawn when they are wanted
      filter={({ options, search }) =>
        options
          .map((option) => ('group' in option ? { ...option, items: option.items.filter((item) => fits(item, search)) } : option))
          .filter((option) => ('group' in option ? option.items.length > 0 : fits(option, search)))
      }
      // A field with a value empties what is typed when it appears: over a cell it has none of its own.
      {...(typed === undefined
        ? { value: value === null ? null : String(value) }
        : { autoFocus: true, defaultDropdownOpened: true, searchValue: search, onSearchChange: setSearch })}
      {...(onLeave ? { onDropdownClose: onLeave } : {})}
    />
  );
} // biome-ignore format: the filter on two lines
