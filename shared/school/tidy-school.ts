import { tidyPhone } from '../people/phone.ts';
import { tidyPostcode } from '../people/postcode.ts';
import { tidyName } from '../people/tidy.ts';
import type { School } from './school.contract.ts';

const tidyText = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
const tidyBoth = ({ ru, kk }: { ru: string; kk: string }) => ({ ru: tidyText(ru), kk: tidyText(kk) });

/** The school as it is stored: no stray spaces, phones in one form, no empty phones or deputies. */
export function tidySchool(school: School): School {
  return {
    ...school,
    name: tidyBoth(school.name),
    address: tidyBoth(school.address),
    postcode: tidyPostcode(school.postcode),
    phones: school.phones.map(tidyPhone).filter(Boolean),
    hotline: tidyPhone(school.hotline),
    hotlineHours: tidyBoth(school.hotlineHours),
    email: tidyText(school.email).toLowerCase(),
    director: tidyName(school.director),
    deputies: school.deputies
      .map(({ name, duty }) => ({ name: tidyName(name), duty: tidyText(duty) }))
      .filter(({ name, duty }) => name !== '' || duty !== ''),
  };
}

/** What papers still need: without these a family does not know who writes, where to send work and whom to call. */
export const paperFields = ['name', 'address', 'postcode', 'phones', 'hotline', 'director', 'returnWeekday'] as const;
export type PaperField = (typeof paperFields)[number];

/** The fields that papers need and the school has not given, in the order of the form. */
export function missingForPapers(school: School): PaperField[] {
  const given: Record<PaperField, boolean> = {
    name: school.languages.every((language) => school.name[language] !== ''),
    address: school.languages.every((language) => school.address[language] !== ''),
    postcode: school.postcode !== '',
    phones: school.phones.length > 0,
    hotline: school.hotline !== '',
    director: school.director !== '',
    returnWeekday: school.returnWeekday !== null,
  };
  return paperFields.filter((field) => !given[field]);
}
