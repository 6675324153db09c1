import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function ImportsScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.people')}>{null}</Page>;
}
