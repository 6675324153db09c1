import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameBegins, searchedName } from '../../shared/people/name-search.ts';

const finds = (name: string, typed: string) => nameBegins(searchedName(name), typed);

it('A name is found by the first letters of its words, in any order', () => {
  for (const typed of ['серік', 'серікова а', 'айг сер', 'Болат', 'СЕРІКОВА'])
    expect([typed, finds('Серікова Айгүл Болатқызы', typed)]).toEqual([typed, true]);
  for (const typed of ['рікова', 'серікова б а г', '', '  ', 'болатқызым'])
    expect([typed, finds('Серікова Айгүл Болатқызы', typed)]).toEqual([typed, false]);
});

it('Kazakh letters may be typed on a Russian keyboard, and ё as е', () => {
  expect(finds('Өмірова Әсел Қайратқызы', 'омирова асел каират')).toBe(true);
  expect(finds('Ёлкина Алёна', 'елкина алена')).toBe(true);
  expect(finds('Елкина Алена', 'ёлкина алёна')).toBe(true);
  expect(finds('Байболов Ғани', 'баиболов гани')).toBe(true);
});

it('A name is found by its spelling in the other alphabet', () => {
  expect(finds('Жұмабаева Қарлығаш', 'zhumabaeva')).toBe(true);
  expect(finds('Жұмабаева Қарлығаш', 'qarlygash')).toBe(true);
  expect(finds('Серікова Айгүл', 'serik')).toBe(true);
  expect(finds('Serikova Aigul', 'серик')).toBe(true);
  expect(finds('Omarova Áliya', 'омарова али')).toBe(true);
});

it('Latin letters that look Cyrillic do not hide a name', () => {
  expect(finds('Cepoвa Aннa', 'серова анна')).toBe(true); // С, е, р, о and А typed in Latin
});

it('Parts of a double name and initials are words of their own', () => {
  expect(finds('Ким-Иванова Анна', 'иванова')).toBe(true);
  expect(finds('Серікова А. Б.', 'серікова б')).toBe(true);
});

it('Any beginning of any word of a name finds it', () => {
  const name = fc.array(fc.stringMatching(/^[а-яёәғқңөұүһі]{2,12}$/), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(name, fc.nat(2), fc.integer({ min: 1, max: 12 }), (words, place, size) =>
      finds(words.join(' '), words[place % words.length]!.slice(0, size)),
    ),
  );
});
