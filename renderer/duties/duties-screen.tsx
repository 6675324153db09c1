import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function DutiesScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.duties')}>{t('duties.empty')}</Page>;
}
