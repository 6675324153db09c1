import { expect, test } from 'vitest';
import { texToSvg } from '../../renderer/lessons/notes/tex-to-svg.ts';

test('A formula becomes a picture of outlines, Kazakh words in it too', async () => {
  const svg = await texToSvg('v = \\frac{s}{t}, \\quad \\text{ұзындығы} = \\sqrt{2}');
  expect(svg).toMatch(/^<svg/);
  expect(svg).not.toContain('<text');
});

test('A sign that paper cannot draw is refused on the screen too', async () => {
  expect(await texToSvg('\\text{漢}')).toBeNull();
});

test('TeX that cannot be read gives no picture and spoils nothing for the next formula', async () => {
  expect(await texToSvg('\\frac{1}{')).toBeNull();
  expect(await texToSvg('\\nosuchcommand')).toBeNull();
  expect(await texToSvg('x^2')).toMatch(/^<svg/);
});
