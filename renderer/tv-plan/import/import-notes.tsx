import { Text } from '@mantine/core';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { MessageKey } from '../../../shared/text/texts.ts';
import type { BroadcastPreview } from '../../../shared/tv-plan/import/import.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { useTexts } from '../../ui/texts.tsx';

/** Places of the table with something to say: skipped, changed, flagged. */
export function ImportNotes({ preview: { notes } }: { preview: BroadcastPreview }) {
  const { t } = useTexts();
  if (notes.length === 0) return <Text c="var(--quiet)">{t('tvPlan.import.noNotes')}</Text>;
  const skipped = (state: string) => state === 'skipped' || undefined;
  return (
    <div className="tv-picture">
      <table className="tv-table">
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.import.line')}</th>
            <th scope="col">{t('tvPlan.field.day')}</th>
            <th scope="col">{t('tvPlan.field.time')}</th>
            <th scope="col">{t('tvPlan.field.grade')}</th>
            <th scope="col">{t('tvPlan.field.subject')}</th>
            <th scope="col">{t('tvPlan.import.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map(({ line, state, text, day, startsAt, grade, whys }, place) => (
            <tr key={place}>
              <td>{line}</td>
              <td>{day && formatDayShort(day)}</td>
              <td>{startsAt === null ? '' : formatTime(startsAt)}</td>
              <td>{grade}</td>
              <td>{text}</td>
              <td data-skipped={skipped(state)}>
                {whys.map(({ key, values }) => t(key as MessageKey, values)).join(' ')}
                {state === 'skipped' && ` ${t('tvPlan.import.count.skipped')}.`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
