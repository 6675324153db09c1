import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function SchoolScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.school')}>{null}</Page>;
}
