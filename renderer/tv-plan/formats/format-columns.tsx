import { useMemo } from 'react';
import type { AccessRow } from '../../../shared/access/access.contract.ts';
import { formatOf, formats, secondOf } from '../../../shared/access/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { CardNames } from '../teachers/use-teacher-cards.ts';
import type { ClassFormat, SubjectFormat } from './use-formats.ts';

const known = [...formats, 'phone', 'undecided'] as const;
const ways = ['tv', 'platform', 'card', 'paper'] as const;

/** `бумага почтой + телевизор` */
export function tellFormat(row: AccessRow, t: Texts): string {
  const second = secondOf(row);
  const main = t(`tvFormats.format.${formatOf(row) ?? 'undecided'}`);
  return second === null ? main : `${main} + ${t(`tvFormats.second.${second}`)}`;
}

export function useClassColumns(rows: ClassFormat[], names: CardNames): Column<ClassFormat>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const place = new Map(rows.map((row, at) => [row, at]));
    return [
      { id: 'class', header: t('tvFormats.field.class'), width: 90, text: ({ classId }) => names.className(classId), sort: (row) => place.get(row) ?? 0 },
      { id: 'format', header: t('tvFormats.field.format'), width: 190, grow: true, text: ({ format }) => t(`tvFormats.format.${format ?? 'undecided'}`), filter: { of: ({ format }) => format ?? 'undecided', choices: (['mix', ...known] as const).map((value) => ({ value, label: t(`tvFormats.format.${value}`) })) } },
      ...known.map((format): Column<ClassFormat> => ({ id: format, header: t(`tvFormats.format.${format}`), width: format === 'hand' || format === 'post' ? 168 : 104, align: 'right', text: ({ counts }) => (counts[format] === 0 ? '' : String(counts[format])), sort: ({ counts }) => counts[format] })),
      { id: 'all', header: t('tvFormats.field.students'), width: 96, align: 'right', text: ({ students }) => String(students.length), sort: ({ students }) => students.length },
    ] satisfies Column<ClassFormat>[];
  }, [rows, names, t]);
} // biome-ignore format: a column a line

export function useStudentColumns(rows: AccessRow[], names: CardNames): Column<AccessRow>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const classes = [...new Set(rows.map(({ classId }) => classId))];
    return [
      { id: 'name', header: t('tvFormats.field.student'), width: 220, grow: true, text: ({ name }) => name, sort: ({ sortKey }) => sortKey },
      { id: 'class', header: t('tvFormats.field.class'), width: 90, text: ({ classId }) => names.className(classId), filter: { of: ({ classId }) => String(classId), choices: classes.map((id) => ({ value: String(id), label: names.className(id) })) } },
      { id: 'internet', header: t('tvFormats.field.internet'), width: 120, text: ({ internet }) => t(`access.answer.${internet === null ? 'unknown' : internet ? 'yes' : 'no'}`), filter: { of: ({ internet }) => String(internet), choices: (['true', 'false', 'null'] as const).map((value) => ({ value, label: t(`access.answer.${value === 'null' ? 'unknown' : value === 'true' ? 'yes' : 'no'}`) })) } },
      { id: 'format', header: t('tvFormats.field.format'), width: 230, grow: true, text: (row) => tellFormat(row, t), filter: { of: (row) => formatOf(row) ?? 'undecided', choices: known.map((value) => ({ value, label: t(`tvFormats.format.${value}`) })) } },
      { id: 'why', header: t('tvFormats.field.why'), width: 200, grow: true, text: ({ overridden, overrideReason }) => (overridden ? overrideReason : t('tvFormats.byRule')) },
    ] satisfies Column<AccessRow>[];
  }, [rows, names, t]);
} // biome-ignore format: a column a line

export function useSubjectColumns(rows: SubjectFormat[], names: CardNames): Column<SubjectFormat>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const classes = [...new Set(rows.map(({ classId }) => classId))];
    const tell = ({ subject: { ways: found } }: SubjectFormat) =>
      found.length === 0 ? t('tvFormats.noWay') : found.map((way) => t(`tvFormats.way.${way}`)).join(' + ');
    return [
      { id: 'class', header: t('tvFormats.field.class'), width: 90, text: ({ classId }) => names.className(classId), filter: { of: ({ classId }) => String(classId), choices: classes.map((id) => ({ value: String(id), label: names.className(id) })) }, sort: ({ classId }) => classes.indexOf(classId) },
      { id: 'subject', header: t('tvFormats.field.subject'), width: 240, grow: true, text: ({ subjectKey }) => names.subjectName(subjectKey) },
      { id: 'ways', header: t('tvFormats.field.format'), width: 320, grow: true, text: tell, filter: { of: ({ subject: { ways: found } }) => (found.length > 1 ? 'mix' : (found[0] ?? 'none')), choices: [...ways.map((way) => ({ value: way as string, label: t(`tvFormats.way.${way}`) })), { value: 'mix', label: t('tvFormats.format.mix') }, { value: 'none', label: t('tvFormats.noWay') }] } },
      { id: 'offline', header: t('tvFormats.field.offline'), width: 150, align: 'right', text: ({ offline }) => (offline === 0 ? '' : String(offline)), sort: ({ offline }) => offline },
    ] satisfies Column<SubjectFormat>[];
  }, [rows, names, t]);
} // biome-ignore format: a column a line
