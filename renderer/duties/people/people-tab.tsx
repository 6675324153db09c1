import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';

export function PeopleTab() {
  const { t } = useTexts();
  return <DutiesPage part="people">{t('duties.person.about')}</DutiesPage>;
}
