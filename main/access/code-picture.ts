import type { Content } from 'pdfmake/interfaces.js';
import { qrCode } from '../print/qr.ts';

/** A code as one drawn shape, so that no hairline runs through it at any resolution; `side` in points, white included. */
export function codePicture(text: string, side: number): Content {
  const { size, rows } = qrCode(text);
  const rowBytes = Math.ceil(size / 8);
  const isBlack = (x: number, y: number) => ((rows[y * rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  const white = 4;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let run = 0;
      while (x + run < size && isBlack(x + run, y)) run++;
      if (run > 0) path += `M${x + white} ${y + white}h${run}v1h-${run}z`;
      x += run;
    }
  }
  const whole = size + 2 * white;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${whole}" viewBox="0 0 ${whole} ${whole}"><path d="${path}" fill="black"/></svg>`, width: side, height: side } as Content; // biome-ignore format: one drawing
}
