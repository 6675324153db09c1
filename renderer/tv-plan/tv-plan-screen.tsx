import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function TvPlanScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.tvPlan')}>{t('tvPlan.empty')}</Page>;
}
