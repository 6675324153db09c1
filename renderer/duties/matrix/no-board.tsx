import { IconFileAlert } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { DutiesPage, type DutiesPart } from '../duties-page.tsx';

/** Why the matrix cannot be shown; the other parts of the room can still be opened. */
export function NoBoard({ part, error }: { part: DutiesPart; error: unknown }) {
  const { t } = useTexts();
  return (
    <DutiesPage part={part}>
      <EmptyState icon={<IconFileAlert size={40} />} title={t('duties.matrix.closed')} text={problemText(error, t)} />
    </DutiesPage>
  );
}
