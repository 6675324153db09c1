import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

/** What is due: filled from the rooms. */
export function TodayScreen() {
  const { t } = useTexts();
  return <Page title={t('app.today.title')}>{null}</Page>;
}
