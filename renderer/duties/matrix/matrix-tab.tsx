import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';

export function MatrixTab() {
  const { t } = useTexts();
  return <DutiesPage part="matrix">{t('duties.matrix.about')}</DutiesPage>;
}
