import { IconAlertTriangle, IconRepeat } from '@tabler/icons-react';
import { useMemo } from 'react';
import { languages } from '../../../shared/language.ts';
import { formatNumber, formatWeekdayShort } from '../../../shared/text/format.ts';
import { type BroadcastFlag, flagKinds } from '../../../shared/tv-plan/broadcast-flags.ts';
import type { BroadcastRow } from '../../../shared/tv-plan/broadcasts.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';

/** A flag in words. */
export function useFlagText() {
  const { t, language } = useTexts();
  return (minutes: number, { kind, limit, name }: Pick<BroadcastFlag, 'kind' | 'limit' | 'name'>) =>
    t(`tvPlan.grid.flag.${kind}`, { minutes, limit: limit ?? 0, name: name?.[language] ?? '' });
}

const clausesOf = ({ flags }: BroadcastRow) => [...new Set(flags.flatMap(({ clause }) => clause ?? []))];

export function useBroadcastColumns(rows: BroadcastRow[]): Column<BroadcastRow>[] {
  const { t, language } = useTexts();
  const names = useNames();
  const flagText = useFlagText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wording changes with the language, which is listed
  return useMemo(() => {
    const grades = [...new Set(rows.map(({ grade }) => grade))].sort((a, b) => a - b).map(String);
    const days = [...new Set(rows.map(({ day }) => day))].sort();
    const subject = (row: BroadcastRow) =>
      row.subjectKey === null ? t('tvPlan.grid.unmatched', { text: row.subjectText }) : names.subject(row.subjectKey);
    const flags = (row: BroadcastRow) => row.flags.map((flag) => flagText(row.minutes, flag)).join('; ');
    const short = (row: BroadcastRow) =>
      row.flags
        .map((flag) => (flag.kind === 'length' ? flagText(row.minutes, flag) : t(`tvPlan.grid.kind.${flag.kind}`)))
        .join('; ');
    return [
      {
        id: 'day',
        header: t('tvPlan.field.day'),
        width: 110,
        text: (row) => formatWeekdayShort(row.day, language),
        sort: (row) => `${row.day} ${formatTime(row.startsAt)}`,
        filter: {
          of: (row) => row.day,
          choices: days.map((value) => ({ value, label: formatWeekdayShort(value, language) })),
        },
      },
      {
        id: 'time',
        header: t('tvPlan.field.time'),
        width: 105,
        text: (row) => `${formatTime(row.startsAt)}–${formatTime(row.startsAt + row.minutes)}`,
        sort: (row) => row.startsAt,
      },
      {
        id: 'grade',
        header: t('tvPlan.field.grade'),
        width: 80,
        align: 'right',
        text: (row) => formatNumber(row.grade),
        sort: (row) => row.grade,
        filter: { of: (row) => String(row.grade), choices: grades.map((value) => ({ value, label: value })) },
      },
      {
        id: 'language',
        header: t('tvPlan.field.language'),
        width: 90,
        text: (row) => t(`people.language.${row.language}`),
        filter: {
          of: (row) => row.language,
          choices: languages.map((value) => ({ value, label: t(`people.language.${value}`) })),
        },
      },
      {
        id: 'channel',
        header: t('tvPlan.field.channel'),
        width: 105,
        text: (row) => names.channel(row.channelId),
        filter: { of: (row) => String(row.channelId), choices: names.channels },
      },
      {
        id: 'subject',
        header: t('tvPlan.field.subject'),
        width: 165,
        text: subject,
        cell: (row) => (
          <span className={row.subjectKey === null ? 'tv-unmatched' : 'tv-subject'} title={subject(row)}>
            {subject(row)}
            {row.firstId !== null && (
              <IconRepeat size={14} role="img" aria-label={t('tvPlan.grid.repeat')} className="tv-repeat" />
            )}
          </span>
        ),
      },
      { id: 'topic', header: t('tvPlan.field.topic'), width: 140, grow: true, text: (row) => row.topic },
      {
        id: 'flags',
        header: t('tvPlan.field.flags'),
        width: 290,
        text: flags,
        filter: {
          of: (row) => [...row.flags.map(({ kind }) => kind), ...(row.firstId === null ? [] : ['repeat'])],
          choices: [
            ...flagKinds.map((value) => ({ value, label: t(`tvPlan.grid.kind.${value}`) })),
            { value: 'repeat', label: t('tvPlan.grid.repeats') },
          ],
        },
        cell: (row) =>
          row.flags.length > 0 && (
            <span className="tv-flags" title={flags(row)}>
              <IconAlertTriangle size={15} aria-hidden />
              <span>{short(row)}</span>
              {clausesOf(row).map((clause) => (
                <ClauseTag key={clause} id={clause} />
              ))}
            </span>
          ),
      },
    ];
  }, [rows, names, t, language]);
}
