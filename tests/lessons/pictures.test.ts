import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openSmallSchool, work } from './small-school.ts';

test('A picture larger than a page needs is kept smaller, and the same one is kept once', async () => {
  const { lessons, store } = await openSmallSchool();
  const file = new Uint8Array(PNG.sync.write(new PNG({ width: 3200, height: 800 })));
  const first = await lessons.addPicture({ file }, work);
  expect(first).toMatchObject({ width: 1600, height: 400 });
  expect(await lessons.addPicture({ file }, work)).toEqual(first);
  expect(await store.db.selectFrom('picture').select('id').execute()).toHaveLength(1);
  const found = await lessons.findPicture({ pictureId: first.pictureId }, work);
  expect(found?.url).toMatch(/^data:image\/png;base64,/);
});

test('A file that is no picture is refused, and a picture that is gone is not an error', async () => {
  const { lessons } = await openSmallSchool();
  const file = new TextEncoder().encode('<svg onload="x()"></svg>');
  await expect(lessons.addPicture({ file }, work)).rejects.toMatchObject({ key: 'lessons.picture.notPicture' });
  expect(await lessons.findPicture({ pictureId: 99 }, work)).toBeNull();
});
