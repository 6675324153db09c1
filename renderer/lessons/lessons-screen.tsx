import { Page } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';

export function LessonsScreen() {
  const { t } = useTexts();
  return <Page title={t('app.rooms.lessons')}>{null}</Page>;
}
