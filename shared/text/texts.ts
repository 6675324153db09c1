import i18next, { type TFunction } from 'i18next';
import type { Language } from '../language.ts';
import { kk } from './kk/messages.ts';
import { ru } from './ru/messages.ts';

type PluralForm = 'one' | 'few' | 'many' | 'other';
type WithoutForm<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutForm<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Name of a message, such as `people.student.add`. */
export type MessageKey = Paths<typeof ru>;
/** Finds the message of a key in one language and fills in its values; `count` picks the plural form. */
export type Texts = (key: MessageKey, values?: Record<string, unknown>) => string;

const instance = i18next.createInstance();
void instance.init({
  lng: 'ru',
  fallbackLng: false,
  initAsync: false,
  resources: { ru: { translation: ru }, kk: { translation: kk } },
  interpolation: { escapeValue: false }, // React and pdfmake take plain text
});

function remembering(find: TFunction): Texts {
  // A table says the same few words in thousands of cells: what has no values to fill in is found once.
  const known = new Map<MessageKey, string>();
  return (key, values) => {
    if (values) return find(key, values) as string;
    const text = known.get(key) ?? (find(key) as string);
    known.set(key, text);
    return text;
  };
}

const told: Record<Language, Texts> = {
  ru: remembering(instance.getFixedT('ru')),
  kk: remembering(instance.getFixedT('kk')),
};

/** Messages of one language, for screens, papers and the command line alike. */
export const texts = (language: Language): Texts => told[language];
