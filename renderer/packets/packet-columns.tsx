import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/language.ts';
import type { PacketRow, PacketWeek } from '../../shared/packets/packets.contract.ts';
import { formatMoment } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import type { Column } from '../ui/table-model.ts';

type Subjects = PacketWeek['subjects'];
type Tone = 'done' | 'due' | 'late';
const icons = { done: IconCheck, due: IconAlertTriangle, late: IconMinus };

/** A state by shape and word as well as by colour. */
function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <Text span inherit c={`var(--${tone})`}>
      <Icon size={14} style={{ verticalAlign: '-2px', marginRight: 4 }} aria-hidden />
      {children}
    </Text>
  );
}

const namesOf = (keys: readonly string[], subjects: Subjects, language: Language): string =>
  keys.map((key) => subjects[key]?.[language] ?? key).join(', ');

const addressText = (row: PacketRow, t: Texts) =>
  t(`packets.row.${row.address === 'none' ? 'noAddress' : row.address}`);

/** What is missing in a packet, or that there will be none. */
function missingText(row: PacketRow, subjects: Subjects, t: Texts, language: Language): string {
  if (row.empty) return t(`packets.row.${row.empty}`);
  return row.missing.length > 0 ? namesOf(row.missing, subjects, language) : t('packets.row.complete');
}

function printedText(row: PacketRow, t: Texts): string {
  if (row.printedAt === null) return t('packets.row.never');
  const since = row.readySince.length;
  return since > 0 ? t('packets.row.readySince', { count: since }) : formatMoment(row.printedAt);
}

/** Columns of the table of paper students; fewer while a packet is shown beside it. */
export function packetColumns(
  subjects: Subjects,
  t: Texts,
  language: Language,
  narrow: boolean,
  classes: { value: string; label: string }[],
): Column<PacketRow>[] {
  const columns: Column<PacketRow>[] = [
    {
      id: 'number',
      header: t('packets.columns.number'),
      width: 52,
      align: 'right',
      text: (row) => (row.number === null ? '–' : String(row.number)),
      sort: (row) => row.number ?? 1_000_000,
    },
    {
      id: 'class',
      header: t('packets.columns.className'),
      width: 76,
      text: (row) => row.className,
      sort: (row) => row.classKey,
      filter: { of: (row) => String(row.classId), choices: classes },
    },
    {
      id: 'name',
      header: t('packets.columns.name'),
      width: 200,
      grow: true,
      text: (row) => row.name,
      sort: (row) => row.nameKey,
    },
    {
      id: 'sheets',
      header: t('packets.columns.sheets'),
      width: 84,
      align: 'right',
      text: (row) => String(row.sheets),
      sort: (row) => row.sheets,
    },
    {
      id: 'missing',
      header: t('packets.columns.missing'),
      width: narrow ? 150 : 240,
      grow: true,
      text: (row) => missingText(row, subjects, t, language),
      sort: (row) => (row.empty ? 1_000 : row.missing.length),
      cell: (row) => <Missing row={row} text={missingText(row, subjects, t, language)} />,
    },
    {
      id: 'address',
      header: t('packets.columns.address'),
      width: 156,
      text: (row) => addressText(row, t),
      cell: (row) =>
        row.address === 'full' ? (
          <span className="quiet">{addressText(row, t)}</span>
        ) : (
          <State tone="due">{addressText(row, t)}</State>
        ),
    },
    {
      id: 'printed',
      header: t('packets.columns.printed'),
      width: 168,
      text: (row) => printedText(row, t),
      sort: (row) => row.printedAt ?? '',
      cell: (row) => <Printed row={row} text={printedText(row, t)} />,
    },
  ];
  return narrow ? columns.filter(({ id }) => id !== 'address' && id !== 'printed') : columns;
}

function Missing({ row, text }: { row: PacketRow; text: string }) {
  const tone = row.empty ? 'late' : row.missing.length > 0 ? 'due' : null;
  if (tone === null) return <span className="quiet">{text}</span>;
  return (
    <span title={text}>
      <State tone={tone}>{text}</State>
    </span>
  );
}

function Printed({ row, text }: { row: PacketRow; text: string }) {
  if (row.printedAt === null) return <span className="quiet">{text}</span>;
  const title = formatMoment(row.printedAt);
  return (
    <span title={title}>
      <State tone={row.readySince.length > 0 ? 'due' : 'done'}>{text}</State>
    </span>
  );
}
