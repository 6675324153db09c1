import { IconAlertCircle, IconCircle, IconCircleCheck, IconCircleHalf2, IconCircleMinus } from '@tabler/icons-react';
import type { DutyState } from '../../shared/duties/duty.ts';
import { useTexts } from '../ui/texts.tsx';

const signs = {
  open: { Icon: IconCircle, color: 'var(--quiet)' },
  inWork: { Icon: IconCircleHalf2, color: 'var(--due)' },
  done: { Icon: IconCircleCheck, color: 'var(--done)' },
  notNeeded: { Icon: IconCircleMinus, color: 'var(--quiet)' },
  late: { Icon: IconAlertCircle, color: 'var(--late)' },
};

/** State of a duty by shape, word and colour. */
export function StateSign({ state, late = false }: { state: DutyState; late?: boolean }) {
  const { t } = useTexts();
  const shown = late ? 'late' : state;
  const { Icon, color } = signs[shown];
  return (
    <span className="state-sign" style={{ color }}>
      <Icon size={16} aria-hidden /> {t(`duties.state.${shown}`)}
    </span>
  );
}
