import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function PacketsScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.packets')}>{null}</Page>;
}
