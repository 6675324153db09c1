import { IconAlertTriangle, IconArrowsExchange, IconCheck, IconRepeat, IconUserOff } from '@tabler/icons-react';
import { memo } from 'react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { useTexts } from '../../ui/texts.tsx';

interface LessonChipProps {
  item: PlanItem;
  subject: string;
  /** Who or which class: what the view does not say already. */
  detail: string;
  level: Finding['level'] | undefined;
  open: boolean;
}

/** A lesson in a cell: subject, who, topic; what is wrong or changed is told by a sign and its word. */
export const LessonChip = memo(function LessonChip({ item, subject, detail, level, open }: LessonChipProps) {
  const { t } = useTexts();
  const substituted = item.seats.some(({ substitutionId, staffId }) => substitutionId !== null && staffId !== null);
  const empty = item.seats.some(({ staffId }) => staffId === null);
  return (
    <div
      className="plan-chip"
      data-kind={item.kind}
      data-level={level}
      data-open={open || undefined}
      data-dropped={item.dropped || undefined}
    >
      <div className="plan-chip-head">
        <strong>{subject}</strong>
        {level === 'stop' && <IconAlertTriangle size={15} aria-label={t('tvView.mark.stop')} color="var(--late)" />}
        {level === 'warn' && <IconAlertTriangle size={15} aria-label={t('tvView.mark.warn')} color="var(--due)" />}
        {item.firstId !== null && <IconRepeat size={14} aria-label={t('tvView.mark.repeat')} />}
        {substituted && <IconArrowsExchange size={14} aria-label={t('tvView.mark.substitute')} />}
        {empty && <IconUserOff size={14} aria-label={t('tvView.mark.nobody')} color="var(--late)" />}
        {item.agreed && <IconCheck size={14} aria-label={t('tvView.mark.agreed')} color="var(--done)" />}
      </div>
      {detail !== '' && <div className="plan-chip-who">{detail}</div>}
      {item.topic !== '' && <div className="plan-chip-topic">{item.topic}</div>}
    </div>
  );
});
