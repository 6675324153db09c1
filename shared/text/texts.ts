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

const fixed: Record<Language, TFunction> = { ru: instance.getFixedT('ru'), kk: instance.getFixedT('kk') };

/** Messages of one language, for screens, papers and the command line alike. */
export function texts(language: Language): Texts {
  return (key, values) => fixed[language](key, values ?? {}) as string;
}
