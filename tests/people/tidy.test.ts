import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatClass, tidyLetter } from '../../shared/people/class-name.ts';
import { formatInitials } from '../../shared/people/person-name.ts';
import { isPhone, tidyPhone } from '../../shared/people/phone.ts';
import { isPostcode, tidyPostcode } from '../../shared/people/postcode.ts';
import { tidyName, tidyStudent } from '../../shared/people/tidy.ts';
import { aStudent } from './test-house.ts';

test('Every usual way of writing a phone gives one form', () => {
  for (const typed of [
    '+77011234567',
    '8 701 123 45 67',
    '8(701)123-45-67',
    '7011234567',
    ' +7 701 123-45-67 ',
    '87011234567',
  ]) {
    expect(tidyPhone(typed)).toBe('+7 701 123 45 67');
  }
});

test('What is no such number stays as it was typed', () => {
  for (const typed of ['112', '+49 30 901820', 'вн. 12', '2-34-56', '', '+7 701 123'])
    expect(tidyPhone(typed)).toBe(typed);
  expect(isPhone('2-34-56')).toBe(true);
  expect(isPhone('у соседей')).toBe(false);
});

test('Postcodes: six digits or the new Kazakh form, look-alike letters repaired', () => {
  expect(tidyPostcode('050 000')).toBe('050000');
  expect(tidyPostcode('о5ОО00')).toBe('050000');
  expect(tidyPostcode('а15х1м1')).toBe('A15X1M1');
  expect(isPostcode('A15X1M1') && isPostcode('050000')).toBe(true);
  expect(isPostcode('05000') || isPostcode('A15X1MM')).toBe(false);
});

test('Latin letters inside a Cyrillic name are repaired; a Latin name is left alone', () => {
  expect(tidyName('Cидopoва  Aлия')).toBe('Сидорова Алия');
  expect(tidyName('Smith John')).toBe('Smith John');
  expect(tidyName('Андрей'.normalize('NFD'))).toBe('Андрей');
});

test('Class names are written without a gap, numbered parallels with a dash', () => {
  expect(formatClass({ grade: 7, letter: tidyLetter(' «ә» ') })).toBe('7Ә');
  expect(formatClass({ grade: 7, letter: '1' })).toBe('7-1');
  expect(formatClass({ grade: 11, letter: '' })).toBe('11');
});

test('Initials are held together', () => {
  expect(formatInitials({ lastName: 'Өмірова', firstName: 'Әсел', patronymic: '' })).toBe('Өмірова\u00a0Ә.');
});

test('Tidying twice changes nothing more, whatever was typed', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'аОo0Aa +7(8)-1 \nй'), maxLength: 16 }),
  );
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const once = tidyStudent(
        aStudent(1, { lastName: a, address: b, postcode: c, phone: c, guardian: b, journalId: a }),
      );
      expect(tidyStudent(once)).toEqual(once);
    }),
    { seed: 7, numRuns: 500 },
  );
});
