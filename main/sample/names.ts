import type { Language } from '../../shared/language.ts';
import { kazakh, russian } from './name-lists.ts';
import type { Random } from './random.ts';

export type Gender = 'm' | 'f';

export interface PersonName {
  lastName: string;
  firstName: string;
  patronymic: string;
}

/** What the members of one family share: the surname for both genders and the name of the father. */
export interface Kin {
  language: Language;
  surname: Record<Gender, string>;
  father: { name: string; patronymic: Record<Gender, string> };
}

/** The surname of a man for a woman: Самалбаева, Заречанская, Ковальчук-Степная; others stay as they are. */
function womanSurname(surname: string): string {
  if (/(ов|ев|ёв|ин)$/.test(surname)) return `${surname}а`;
  if (/(ский|ой)$/.test(surname)) return surname.replace(/(ий|ой)$/, 'ая');
  return surname;
}

export function makeKin(random: Random, language: Language): Kin {
  return language === 'kk' ? kazakhKin(random) : russianKin(random);
}

function kazakhKin(random: Random): Kin {
  const father = kazakhFather(random);
  // Some families have left the -ов of old papers behind: the grandfather's name with ұлы or қызы is the surname.
  if (random.chance(0.12)) {
    const grandfather = random.pick(kazakh.fathers);
    return { language: 'kk', surname: { m: `${grandfather}ұлы`, f: `${grandfather}қызы` }, father };
  }
  const first = random.pick(kazakh.surnames);
  const surname = random.chance(0.02) ? `${first}-${random.pick(kazakh.surnames)}` : first;
  return { language: 'kk', surname: { m: surname, f: womanSurname(surname) }, father };
}

function kazakhFather(random: Random): Kin['father'] {
  const name = random.pick(kazakh.fathers);
  return { name, patronymic: { m: `${name}ұлы`, f: `${name}қызы` } };
}

function russianKin(random: Random): Kin {
  const plain = random.chance(0.08);
  const surname = random.pick(plain ? russian.plain : russian.surnames);
  return {
    language: 'ru',
    surname: { m: surname, f: plain ? surname : womanSurname(surname) },
    father: russianFather(random),
  };
}

function russianFather(random: Random): Kin['father'] {
  const { name, stem } = random.pick(russian.fathers);
  return { name, patronymic: { m: `${stem}вич`, f: `${stem}вна` } };
}

/** A child of the family; a few children have no patronymic in their papers. */
export function childName(random: Random, kin: Kin, gender: Gender): PersonName {
  const names = kin.language === 'kk' ? kazakh : russian;
  return {
    lastName: kin.surname[gender],
    firstName: random.pick(gender === 'm' ? names.men : names.women),
    patronymic: random.chance(0.02) ? '' : kin.father.patronymic[gender],
  };
}

/** A grown-up: the father (by his name) or mother of the family, or a member of the staff. */
export function adultName(random: Random, kin: Kin, gender: Gender, firstName?: string): PersonName {
  const father = () => (kin.language === 'kk' ? kazakhFather(random) : russianFather(random));
  const mothers = kin.language === 'kk' ? kazakh.mothers : russian.mothers;
  return {
    lastName: kin.surname[gender],
    firstName: firstName ?? (gender === 'm' ? father().name : random.pick(mothers)),
    patronymic: father().patronymic[gender],
  };
}
