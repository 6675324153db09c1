import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kk } from '../../shared/text/kk/messages.ts';
import { ru } from '../../shared/text/ru/messages.ts';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flatten(value, `${before}${key}.`),
  );
}

const plural = /_(one|few|many|other)$/;
const base = (key: string) => key.replace(plural, '');
const languages = { ru: flatten(ru), kk: flatten(kk) };
const both = Object.entries(languages).flatMap(([language, list]) =>
  list.map(([key, text]) => ({ language, key, text })),
);
const places = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').sort();
const at = ({ language, key, text }: (typeof both)[number]) => `${language} ${key}: ${text}`;

it('No message is empty, and none begins or ends with a space', () => {
  const wrong = both.filter(({ key, text }) => text.trim() === '' || (text.trim() !== text && !key.startsWith('cli.')));
  expect(wrong.map(at)).toEqual([]); // the command line sets its lines by spaces
});

it('Both languages fill in the same values', () => {
  const kazakh = new Map(languages.kk);
  const different = languages.ru.filter(([key, text]) => {
    const other = kazakh.get(key) ?? kazakh.get(key.replace(/_(few|many)$/, '_other'));
    return other !== undefined && String(places(text)) !== String(places(other));
  });
  expect(different.map(([key, text]) => `${key}: ${text} | ${kazakh.get(key)}`)).toEqual([]);
});

it('A message that counts has every form of its language, and each form names the number or a value', () => {
  const forms = { ru: ['few', 'many', 'one', 'other'], kk: ['one', 'other'] };
  for (const [language, list] of Object.entries(languages)) {
    const counted = new Map<string, string[]>();
    for (const [key] of list) {
      const form = plural.exec(key)?.[1];
      if (form) counted.set(base(key), [...(counted.get(base(key)) ?? []), form]);
    }
    for (const [key, found] of counted)
      expect([language, key, found.sort()]).toEqual([language, key, forms[language as 'ru' | 'kk']]);
  }
});

it('No Latin letter hides in a Cyrillic word, and no Cyrillic one in a Latin word', () => {
  const mixed = both.flatMap((each) =>
    (each.text.replace(/\{\{.*?\}\}/g, ' ').match(/[\p{L}]+/gu) ?? [])
      .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
      .map((word) => `${at(each)} <${word}>`),
  );
  expect(mixed).toEqual([]);
});

it('No Russian text stands where a Kazakh one belongs', () => {
  const russian = new Map(languages.ru);
  const suspicious = languages.kk.filter(
    ([key, text]) =>
      russian.get(key) === text && (text.replace(/\{\{.*?\}\}/g, '').match(/\p{Script=Cyrillic}/gu) ?? []).length > 12,
  );
  expect(suspicious).toEqual([]);
  // Kazakh lives without these: words with them are Russian (borrowed names apart).
  const foreign = languages.kk.filter(([, text]) =>
    /(?<!\p{L})(и|или|для|что|это|как|файла|ученик\p{L}*)(?!\p{L})/iu.test(text),
  );
  expect(foreign).toEqual([]);
});

it('No Kazakh letter stands in Russian text, but for the name of the language and examples', () => {
  const wrong = languages.ru.filter(([, text]) =>
    /[әғқңөұүһі]/iu.test(text.replace(/[«"][^»"]*[»"]/g, '').replace('Қазақша', '')),
  );
  expect(wrong).toEqual([]);
});

it('Quotation marks are «», three dots one sign, and dashes long', () => {
  const typewritten = both.filter(
    ({ key, text }) => !key.startsWith('cli.help.') && /(\s|^)["'“]|\.\.\.|\s-\s/.test(text),
  );
  expect(typewritten.map(at)).toEqual([]);
});

// Every key must be said somewhere: in full, or as a template such as `lessons.state.${state}`.
const folders = ['main', 'shared', 'renderer', 'scripts'];
const sources = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/shared[\\/]text[\\/](ru|kk)[\\/]/.test(name))
  .map((name) => readFileSync(name, 'utf8'));

it('Every message is used', () => {
  const said = new Set<string>();
  const patterns: RegExp[] = [/^changes\.\w+\.\w+$/]; // named by the change log: `changes.<room>.<action>`
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g)) said.add(key);
    for (const [, template = ''] of source.matchAll(/`([a-z]\w*\.[\w.]*\$\{[^`]*)`/g)) {
      if (/^[\w.]*(\$\{[^}]*\}[\w.]*)+$/.test(template)) {
        patterns.push(new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`));
      }
    }
  }
  const unused = [...new Set(languages.ru.map(([key]) => base(key)))].filter(
    (key) => !said.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
