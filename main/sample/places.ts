import type { Language } from '../../shared/language.ts';
import type { Random } from './random.ts';

// A district that is on no map. The postcodes lie outside of those in use.
const region: Record<Language, string> = { ru: 'Кокжиекская область', kk: 'Көкжиек облысы' };
const district: Record<Language, string> = { ru: 'Самалский район', kk: 'Самал ауданы' };
const country: Record<Language, string> = { ru: 'Республика Казахстан', kk: 'Қазақстан Республикасы' };
const town: Record<Language, string> = { ru: 'г. Айдындала', kk: 'Айдындала қаласы' };

interface Village {
  name: Record<Language, string>;
  postcode: string;
}
const villages: readonly Village[] = [
  { name: { ru: 'с. Тасозек', kk: 'Тасөзек ауылы' }, postcode: '019911' },
  { name: { ru: 'с. Балкурак', kk: 'Балқұрақ ауылы' }, postcode: '019912' },
  { name: { ru: 'с. Светлополье', kk: 'Светлополье ауылы' }, postcode: '019913' },
  { name: { ru: 'с. Улкен-Шилик', kk: 'Үлкен Шілік ауылы' }, postcode: '019914' },
  { name: { ru: 'разъезд № 7', kk: '№ 7 разъезі' }, postcode: '019915' },
  { name: { ru: 'с. Конырсай', kk: 'Қоңырсай ауылы' }, postcode: '019916' },
];
const streets: readonly Record<Language, string>[] = [
  { ru: 'ул. Степная', kk: 'Дала көшесі' },
  { ru: 'ул. Бейбитшилик', kk: 'Бейбітшілік көшесі' },
  { ru: 'ул. Жастар', kk: 'Жастар көшесі' },
  { ru: 'ул. Речная', kk: 'Өзен көшесі' },
  { ru: 'ул. Кызгалдак', kk: 'Қызғалдақ көшесі' },
  { ru: 'пр. Достык', kk: 'Достық даңғылы' },
  { ru: 'ул. Восточная', kk: 'Шығыс көшесі' },
  { ru: 'пер. Яблоневый', kk: 'Алмалы тұйық көшесі' },
  { ru: 'ул. Тауелсиздик', kk: 'Тәуелсіздік көшесі' },
  { ru: 'ул. Мектеп', kk: 'Мектеп көшесі' },
];
const farms: readonly Record<Language, string>[] = [
  { ru: 'зимовка «Акмарал»', kk: '«Ақмарал» қыстауы' },
  { ru: 'отгон «Жусанды»', kk: '«Жусанды» шалғайы' },
  { ru: 'крестьянское хозяйство «Үміт»', kk: '«Үміт» шаруа қожалығы' },
];

export interface Address {
  /** As on the envelope, 1 to 6 lines, without the postcode. */
  lines: string[];
  postcode: string;
  village: boolean;
}

/** A home of the district: seven in ten in the town, the others in villages, a few on lonely farms. */
export function makeAddress(random: Random, language: Language): Address {
  if (random.chance(0.7)) return inTown(random, language);
  const village = random.pick(villages);
  const lonely = random.chance(0.12);
  const home = lonely ? [random.pick(farms)[language]] : [house(random, language)];
  const note = random.chance(0.06) ? [{ ru: 'до востребования', kk: 'талап етілгенге дейін' }[language]] : [];
  const far = random.chance(0.5) ? [district[language], region[language]] : [district[language]];
  if (lonely && random.chance(0.4)) far.push(country[language]);
  return { lines: [...home, ...note, village.name[language], ...far], postcode: village.postcode, village: true };
}

function inTown(random: Random, language: Language): Address {
  const postcode = `01990${random.whole(1, 4)}`;
  const home = house(random, language);
  // Those who live beside the school write the street only.
  if (random.chance(0.02)) return { lines: [home], postcode, village: false };
  if (random.chance(0.6)) return { lines: [home, town[language]], postcode, village: false };
  const flat = random.whole(1, 90);
  const inside = {
    ru: `подъезд ${Math.ceil(flat / 20)}, кв. ${flat}`,
    kk: `${Math.ceil(flat / 20)}-кіреберіс, ${flat}-пәтер`,
  };
  return { lines: [home, inside[language], town[language]], postcode, village: false };
}

function house(random: Random, language: Language): string {
  const street = random.pick(streets)[language];
  const number = `${random.whole(1, 120)}${random.chance(0.1) ? '/2' : ''}`;
  return language === 'kk' ? `${street}, ${number}-үй` : `${street}, д. ${number}`;
}
