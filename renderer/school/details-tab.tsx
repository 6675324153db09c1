import { Stack } from '@mantine/core';
import type { School } from '../../shared/school/school.contract.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { useRecordQuery } from '../ui/use-query.ts';
import { ContactSection } from './contact-section.tsx';
import { EnvelopeSection } from './envelope-section.tsx';
import { LogoSection } from './logo-section.tsx';
import { MissingForPapers } from './missing-for-papers.tsx';
import { NameSection } from './name-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { SchoolPage } from './school-page.tsx';
import { TeachingSection } from './teaching-section.tsx';
import './school.css';

export function DetailsTab() {
  const { data } = useRecordQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) });
  return data ? <Details stored={data} /> : <SchoolPage part="details">{null}</SchoolPage>;
}

/** One form that stores itself whenever a field is left. */
function Details({ stored }: { stored: School }) {
  const { t } = useTexts();
  const { draft, change, save, state } = useAutosave(
    stored,
    () => true,
    (next) => school.school.save(next),
  );
  const set = (part: Partial<School>) => change({ ...draft, ...part });
  /** For switches and lists, which have no moment of leaving. */
  const setAndSave = (part: Partial<School>) => {
    set(part);
    save();
  };
  const fields = { school: draft, set, setAndSave };
  return (
    <SchoolPage part="details" note={state === 'saved' ? t('school.details.self') : t('app.record.saving')}>
      <Stack className="school-form" onBlur={save}>
        <MissingForPapers school={draft} />
        <NameSection {...fields} />
        <ContactSection {...fields} />
        <PeopleSection {...fields} />
        <LogoSection />
        <EnvelopeSection {...fields} />
        <TeachingSection {...fields} />
      </Stack>
    </SchoolPage>
  );
}
