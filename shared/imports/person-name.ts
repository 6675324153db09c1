import { tidyName } from '../people/tidy.ts';
import { fold } from '../text/collation.ts';
import { remember } from './remember.ts';

export interface PersonName {
  lastName: string;
  firstName: string;
  patronymic: string;
}

/** `Сарина Әсел Марат қызы`: these words belong to the name before them. */
const kinship = /^(қызы|кызы|ұлы|улы|оғлы|оглы|қизи|кизи|угли|uly|kyzy|qyzy)$/i;

/** Takes a full name apart: surname, name, everything else. Null when there is only one word. */
export function parseFullName(text: string): PersonName | null {
  const words = splitWords(text);
  const [lastName, firstName, ...rest] = words;
  if (lastName === undefined || firstName === undefined) return null;
  return { lastName, firstName, patronymic: rest.join(' ') };
}

function splitWords(text: string): string[] {
  const words = text
    .replace(/[,;()]+/g, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const joined: string[] = [];
  for (const word of words) {
    if (kinship.test(word) && joined.length > 2) joined[joined.length - 1] += ` ${word.toLowerCase()}`;
    else joined.push(kinship.test(word) ? word.toLowerCase() : namePart(word));
  }
  return joined;
}

/** A name typed in capitals becomes a name; `де Сильва`, `МакГрегор`, initials and short words stay as they are. */
export const namePart = remember(tidyPart);

function tidyPart(text: string): string {
  const word = tidyName(text);
  if (word.length < 3 || word.includes('.') || word !== word.toUpperCase() || word === word.toLowerCase()) return word;
  return word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase());
}

const folded = remember((part: string) => fold(part));

/** Two writings of one name are equal in this form. */
export const nameKey = (name: PersonName): string => `${shortNameKey(name)} ${folded(name.patronymic)}`.trimEnd();
export const shortNameKey = ({ lastName, firstName }: PersonName): string => `${folded(lastName)} ${folded(firstName)}`;
