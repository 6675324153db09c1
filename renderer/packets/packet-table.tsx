import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { PacketRow, PacketWeek } from '../../shared/packets/packets.contract.ts';
import { filterPacketRows, type RowFilter, rowFilters, toRowFilter } from '../../shared/packets/row-filter.ts';
import type { Week } from '../../shared/week.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useTexts } from '../ui/texts.tsx';
import { EarlierPrints } from './earlier-prints.tsx';
import { packetColumns } from './packet-columns.tsx';

interface PacketTableProps {
  week: Week;
  plan: PacketWeek;
  rows: PacketRow[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  openId: number | null;
  onOpen: (studentId: number) => void;
  onSelect: (rows: PacketRow[]) => void;
  /** Class to which the table is narrowed at first. */
  classId: string | undefined;
}

const rowId = (row: PacketRow) => row.studentId;

/** Paper students in post-office order; a press on one shows the packet. */
export function PacketTable({
  week,
  plan,
  rows,
  filter,
  onFilter,
  openId,
  onOpen,
  onSelect,
  classId,
}: PacketTableProps) {
  const { t, language } = useTexts();
  const narrow = openId !== null;
  const columns = useMemo(
    () => packetColumns(plan.subjects, t, language, narrow, classChoices(plan.rows)),
    [plan.subjects, plan.rows, t, language, narrow],
  );
  const choices = rowFilters.map((value) => {
    const count = filterPacketRows(plan.rows, value).length;
    return { value, label: `${t(`packets.filter.${value}`)} (${count})`, disabled: count === 0 && value !== filter };
  });
  return (
    <div style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      <DataTable
        label={t('app.rooms.packets')}
        rows={rows}
        columns={columns}
        rowId={rowId}
        openId={openId}
        onOpen={(row) => onOpen(row.studentId)}
        onSelect={onSelect}
        {...(classId ? { initialFilters: { class: classId } } : {})}
        tools={
          <>
            <Select
              w={narrow ? 190 : 270}
              aria-label={t('packets.filter.label')}
              data={choices}
              value={filter}
              allowDeselect={false}
              onChange={(value) => onFilter(toRowFilter(value ?? undefined))}
            />
            <EarlierPrints week={week} />
          </>
        }
      />
    </div>
  );
}

/** Classes of the rows, for the filter of the heading. */
function classChoices(rows: readonly PacketRow[]): { value: string; label: string }[] {
  const classes = new Map(rows.map((row) => [row.classId, row]));
  return [...classes.values()]
    .sort((a, b) => (a.classKey < b.classKey ? -1 : 1))
    .map((row) => ({ value: String(row.classId), label: row.className }));
}
