import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { preparePicture } from '../../main/school/prepare-picture.ts';
import { findPaperSchool } from '../../main/school/school.repository.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

/** Left half red, right half blue; `opacity` 0 to 255. */
function pixels(width: number, height: number, opacity = 255) {
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < data.length; at += 4) {
    const left = (at / 4) % width < width / 2;
    data.set(left ? [220, 20, 20, opacity] : [20, 20, 220, opacity], at);
  }
  return { width, height, data };
}
function png(width: number, height: number, opacity = 255): Buffer {
  const picture = new PNG({ width, height });
  picture.data = pixels(width, height, opacity).data;
  return PNG.sync.write(picture);
}
const photo = (width: number, height: number) => jpeg.encode(pixels(width, height), 90).data;

/** The photo with the note that the camera was held upright (orientation 6: turn clockwise to see it right). */
function heldUpright(bytes: Uint8Array): Uint8Array {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const notes = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(notes.length + 2);
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, notes, bytes.subarray(2)]);
}
const colourAt = ({ data, width }: { data: Uint8Array; width: number }, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

test('A large PNG becomes at most 600 pixels and keeps its shape', async () => {
  const small = await preparePicture({ from: png(1500, 750), longestSide: 600 });
  expect(small).toMatchObject({ ok: true, mime: 'image/png', width: 600, height: 300 });
});

test('A small picture is not enlarged', async () => {
  expect(await preparePicture({ from: png(64, 32), longestSide: 600 })).toMatchObject({ width: 64, height: 32 });
});

test('Transparency becomes white paper', async () => {
  const small = await preparePicture({ from: png(10, 10, 0), longestSide: 600 });
  if (!small.ok) throw new Error(small.reason);
  expect(colourAt(PNG.sync.read(Buffer.from(small.bytes)), 5, 5)).toEqual([255, 255, 255]);
});

test('A photo is turned as the camera was held', async () => {
  const turned = await preparePicture({ from: heldUpright(photo(800, 400)), longestSide: 600 });
  if (!turned.ok) throw new Error(turned.reason);
  expect([turned.width, turned.height]).toEqual([300, 600]);
  const seen = jpeg.decode(turned.bytes, { useTArray: true });
  expect(colourAt(seen, 150, 30)[0]).toBeGreaterThan(180); // what was left is now on top: red
  expect(colourAt(seen, 150, 570)[2]).toBeGreaterThan(180);
});

test('A photo of over 12 MB is taken', async () => {
  const [width, height] = [3600, 2700];
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0, noise = 1; at < data.length; at++) {
    noise = (noise * 1103515245 + 12345) % 2147483648;
    data[at] = noise >> 16;
  }
  const bytes = jpeg.encode({ width, height, data }, 92).data;
  expect(bytes.length).toBeGreaterThan(12 * 1024 * 1024);
  expect(await preparePicture({ from: bytes, longestSide: 600 })).toMatchObject({ ok: true, width: 600, height: 450 });
});

test('A file that is no picture, a cut-off one, an enormous one and a missing one are told apart', async () => {
  const cut = png(300, 300).subarray(0, 200);
  const bomb = Buffer.from(png(1, 1));
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const reasons = await Promise.all(
    [Buffer.from('GIF89a'), cut, bomb, join('no', 'such.png')].map((from) =>
      preparePicture({ from, longestSide: 600 }),
    ),
  );
  expect(reasons.map((one) => (one.ok ? 'ok' : one.reason))).toEqual([
    'notPicture',
    'damaged',
    'tooLarge',
    'unreadable',
  ]);
});

test('The logo is stored for papers, replaced, removed, and undo brings it back', async () => {
  const house = await emptyHouse();
  const { school } = house.rooms;
  const path = join(house.folder, 'эмблема.png');
  writeFileSync(path, png(900, 900));
  await school.setLogo({ path }, work);
  expect(await school.findLogo(null, work)).toMatchObject({ width: 600, height: 600 });
  const printed = (await findPaperSchool(house.store.db)).logo;
  await school.removeLogo(null, work);
  expect((await findPaperSchool(house.store.db)).logo).toBeNull();
  await undoLast(house);
  expect((await findPaperSchool(house.store.db)).logo).toBe(printed);
});

test('A text file named as a picture leaves the former logo', async () => {
  const house = await emptyHouse();
  const path = join(house.folder, 'эмблема.png');
  writeFileSync(path, 'просто текст');
  await expect(house.rooms.school.setLogo({ path }, work)).rejects.toMatchObject({ key: 'school.picture.notPicture' });
  expect(await house.rooms.school.findLogo(null, work)).toBeNull();
});
