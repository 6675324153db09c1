import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function AccessScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.access')}>{null}</Page>;
}
