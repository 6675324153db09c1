import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { everything } from './matrix-filter.ts';
import { useMatrixPlace } from './use-matrix-place.ts';

/** No duty fits the filter: the way back to all of them. */
export function NothingFound() {
  const { t } = useTexts();
  const { go } = useMatrixPlace();
  return (
    <EmptyState
      icon={<IconFilterOff size={40} />}
      title={t('duties.matrix.nothing')}
      text={t('duties.matrix.nothingText')}
      action={<Button onClick={() => go({ filter: everything })}>{t('duties.matrix.reset')}</Button>}
    />
  );
}
