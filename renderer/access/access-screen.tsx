import { useRoute } from '../ui/route.ts';
import { AccessTab } from './access-tab.tsx';
import { ClassPage } from './class-page.tsx';
import { ContactsTab } from './contacts/contacts-tab.tsx';
import { PictureTab } from './picture/picture-tab.tsx';
import { ReadinessTab } from './readiness/readiness-tab.tsx';
import { RequestsTab } from './requests/requests-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { SurveyTab } from './survey/survey-tab.tsx';
import { WhatIfTab } from './what-if/what-if-tab.tsx';

/** How each student can be reached, and the channel that follows from it. */
export function AccessScreen() {
  const { path, query } = useRoute();
  if (path[0] === 'survey') return <SurveyTab />;
  if (path[0] === 'classes') return <PictureTab />;
  if (path[0] === 'class') return <ClassPage classId={Number(path[1])} />;
  if (path[0] === 'rules') return <RulesTab />;
  if (path[0] === 'requests') return <RequestsTab />;
  if (path[0] === 'what-if') return <WhatIfTab />;
  if (path[0] === 'contacts') return <ContactsTab />;
  if (path[0] === 'readiness') return <ReadinessTab />;
  return <AccessTab key={JSON.stringify(query)} query={query} />;
}
