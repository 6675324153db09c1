import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function ReportsScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.reports')}>{null}</Page>;
}
