import { Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import type { DutyRole } from '../../../shared/duties/entry.ts';
import { stepNumbers } from '../../../shared/duties/steps.ts';
import { useTexts } from '../../ui/texts.tsx';
import { StaffSelect } from '../staff-select.tsx';
import { type MatrixFilter, type Show, shows } from './matrix-filter.ts';
import type { StaffNames } from './names.ts';
import { type MatrixPlace, type View, views } from './use-matrix-place.ts';

interface MatrixFiltersProps {
  staff: readonly BoardPerson[];
  names: StaffNames;
  roles: readonly DutyRole[];
  /** How many duties are in sight, and how many there are. */
  shown: number;
  total: number;
  place: MatrixPlace;
}

/** How the matrix is looked at, and which duties are in sight. An edit of a duty leaves it as it is. */
export const MatrixFilters = memo(function MatrixFilters({
  staff,
  names,
  roles,
  shown,
  total,
  place,
}: MatrixFiltersProps) {
  const { t } = useTexts();
  const { view, filter, go } = place;
  const set = (change: Partial<MatrixFilter>) => go({ filter: { ...filter, ...change }, cell: null });
  return (
    <Group gap={8} wrap="nowrap" className="matrix-filters">
      <SegmentedControl
        aria-label={t('duties.matrix.view')}
        value={view}
        onChange={(next) => go({ view: next as View, cell: null })}
        data={views.map((value) => ({ value, label: t(`duties.matrix.views.${value}`) }))}
      />
      <TextInput
        className="matrix-search"
        aria-label={t('duties.matrix.search')}
        placeholder={t('duties.matrix.search')}
        leftSection={<IconSearch size={16} />}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <Select
        w={116}
        aria-label={t('duties.matrix.filterStep')}
        placeholder={t('duties.matrix.anyStep')}
        clearable
        data={stepNumbers.map((step) => ({ value: String(step), label: t('duties.matrix.step', { step }) }))}
        value={filter.step === null ? null : String(filter.step)}
        onChange={(value) => set({ step: stepNumbers.find((step) => String(step) === value) ?? null })}
      />
      <Select
        w={140}
        aria-label={t('duties.matrix.filterRole')}
        placeholder={t('duties.matrix.anyRole')}
        clearable
        comboboxProps={{ width: 300, position: 'bottom-start', keepMounted: false }}
        data={roles.map((value) => ({ value, label: t(`duties.role.${value}`) }))}
        value={filter.role}
        onChange={(value) => set({ role: value as DutyRole | null })}
      />
      <StaffSelect
        aria-label={t('duties.matrix.filterPerson')}
        placeholder={t('duties.matrix.anyPerson')}
        clearable
        staff={staff}
        names={names}
        value={filter.person}
        onChange={(person) => set({ person })}
      />
      <Select
        w={160}
        aria-label={t('duties.matrix.filterShow')}
        placeholder={t('duties.matrix.show.all')}
        clearable
        data={shows.map((value) => ({ value, label: t(`duties.matrix.show.${value}`) }))}
        value={filter.show}
        onChange={(value) => set({ show: value as Show | null })}
      />
      {filter.only && (
        <Chip
          text={t('duties.matrix.onlyFinding', { count: filter.only.length })}
          onClear={() => set({ only: null })}
        />
      )}
      {filter.clause && (
        <Chip text={t('duties.matrix.onlyClause', { clause: filter.clause })} onClear={() => set({ clause: null })} />
      )}
      <Text className="number matrix-count" c="var(--quiet)" role="status">
        {shown === total ? total : t('duties.matrix.count', { shown, total })}
      </Text>
    </Group>
  );
});

/** A part of the filter that was set elsewhere, to be taken away. */
function Chip({ text, onClear }: { text: string; onClear: () => void }) {
  return (
    <button type="button" className="matrix-chip" onClick={onClear}>
      {text} <IconX size={14} aria-hidden />
    </button>
  );
}
