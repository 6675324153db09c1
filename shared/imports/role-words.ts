import type { Role } from '../people/people.contract.ts';
import { plain } from './plain.ts';

// Beginnings of words, the more exact ones first: «заместитель директора по учебной работе» is no director.
const stems: [Role, string][] = [
  [
    'deputy_upbringing',
    'замест* воспит|зам* воспит|завуч* воспит|орынбасар* тәрбие|тәрбие* орынбасар|зам* вр|deputy* upbringing|дтжо|зд по вр|дто* тіжө|тәрбие ісі',
  ],
  [
    'deputy_academic',
    'замест* учеб|зам* учеб|завуч|оқу ісі|орынбасар|замест|зам дир|зам* увр|дожо|зд по увр|deputy|завуч по увр|директордың оқу',
  ],
  ['director', 'директор|директоры|мектеп директоры|director|principal|басшы'],
  ['class_teacher', 'классн* рук|кл рук|сынып жетекші|class teacher|тьютор'],
  ['psychologist', 'психолог|psychologist'],
  ['librarian', 'библиотек|кітапхана|librarian'],
  ['secretary', 'секретар|хатшы|делопроизвод|іс жүргізуші|secretary|іс қағаз'],
  ['subject_teacher', 'учит|мұғалім|педагог|преподав|teacher|ұстаз|предметник'],
];

const prepared = stems.map(
  ([role, list]) => [role, list.split('|').map((stem) => stem.split('*').map(plain))] as const,
);

/** The role that a job title means; null when it is none of the program's roles. */
export function parseRole(text: string): Role | null {
  const title = ` ${plain(text)}`;
  const has = (parts: readonly string[]) => parts.every((part) => title.includes(` ${part}`));
  const found = prepared.find(([, choices]) => choices.some(has))?.[0];
  if (found === 'subject_teacher' && /(^| )(социал|соц|әлеуметтик|алеуметтик|вожат|тәлім)/.test(title)) return 'other';
  return found ?? null;
}
