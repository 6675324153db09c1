import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as wording from '../support/wording.ts';
import { expect, test } from './app.ts';

// Electron has no Kazakh data in Intl while Node has: what the unit tests see proves nothing for the window. So the same
// modules run here in the page and in the main process.
function sample({ formatDay, formatNumber, formatWeek, formatWeekday, sortKey }: typeof wording) {
  const names =
    'Ырысбек Іңкәр Яна Әсел Асан Ұлан Үміт Уәли Ғалым Гүлім Ёлкин Елкин Жанар Қанат Карим Өмір Омар Һарон Хан 10А 9Б';
  return {
    kk: [formatDay('2026-09-05', 'kk'), formatWeekday('2020-04-06', 'kk'), formatWeek('2020-W15', 'kk')],
    ru: [formatDay('2026-09-05', 'ru'), formatWeekday('2020-04-06', 'ru'), formatWeek('2020-W15', 'ru')],
    numbers: [formatNumber(1234567.891, 2), formatNumber(-1250), formatNumber(0.5, 1)],
    order: names.split(' ').sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  };
}

const expected = {
  kk: ['2026 жылғы 5 қыркүйек', 'дүйсенбі, 6 сәуір', '2020 жылғы 6–10 сәуір'],
  ru: ['5 сентября 2026 г.', 'понедельник, 6 апреля', '6–10 апреля 2020 г.'],
  numbers: ['1 234 567,89', '−1250', '0,5'],
  order:
    '9Б 10А Асан Әсел Гүлім Ғалым Елкин Ёлкин Жанар Карим Қанат Омар Өмір Уәли Ұлан Үміт Хан Һарон Ырысбек Іңкәр Яна'.split(
      ' ',
    ),
};

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../support/wording.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'wording' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return `${output[0].code}; (${sample})(wording)`;
}

const spaced = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));

test('Dates, numbers and the order of names are Kazakh and Russian inside Electron', async ({ app, page }) => {
  const code = await bundle();
  expect(spaced(await page.evaluate(code))).toEqual(expected);
  // biome-ignore lint/security/noGlobalEval: the code under test must run in the main process of the built program.
  expect(spaced(await app.evaluate((_electron, text) => globalThis.eval(text), code))).toEqual(expected);
  expect(spaced(sample(wording))).toEqual(expected);
});
