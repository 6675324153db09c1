import type { Board } from '../../../shared/duties/board.contract.ts';
import { school } from '../../client.ts';
import type { MenuAction } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useCalls } from '../use-duties.ts';

/** What else can be done with the matrix. */
export function useMatrixMenu({ period }: Board): MenuAction[] {
  const { t } = useTexts();
  const call = useCalls();
  return [{ label: t('duties.matrix.refill'), onClick: () => call(school.duties.fill({ periodId: period.id })) }];
}
