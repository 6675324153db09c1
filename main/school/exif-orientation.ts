/** How a camera was held, from a JPEG's Exif notes: 1 (upright) to 8; 1 where nothing is noted. */
export function exifOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; view.getUint8(at) === 0xff; ) {
      const marker = view.getUint8(at + 1);
      if (marker === 0xda) return 1; // the pixels begin: no notes after this
      const length = view.getUint16(at + 2);
      if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return readTiff(view, at + 10);
      at += 2 + length;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // cut-off notes: as if there were none
  }
  return 1;
}

function readTiff(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949;
  const list = start + view.getUint32(start + 4, little);
  const count = view.getUint16(list, little);
  for (let item = 0; item < count; item++) {
    const at = list + 2 + item * 12;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little);
  }
  return 1;
}
