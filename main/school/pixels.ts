/** A picture in memory: four bytes a pixel (red, green, blue, opacity), line by line. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Puts the picture on white paper; transparency makes a PDF slow and printers unsure. */
export function flatten(pixels: Pixels): Pixels {
  const { data } = pixels;
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3]!;
    if (opacity === 255) continue;
    for (let part = at; part < at + 3; part++)
      data[part] = Math.round((data[part]! * opacity + 255 * (255 - opacity)) / 255);
    data[at + 3] = 255;
  }
  return pixels;
}

/** Averages whole blocks of pixels, so that fine lines of an emblem become grey instead of vanishing. Never enlarges. */
export function shrink(pixels: Pixels, longestSide: number): Pixels {
  const scale = longestSide / Math.max(pixels.width, pixels.height);
  if (scale >= 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const rows = span(y, height, pixels.height);
    for (let x = 0; x < width; x++) average(pixels, span(x, width, pixels.width), rows, data, (y * width + x) * 4);
  }
  return { width, height, data };
}

/** First and last+1 of the source pixels that one pixel of the result covers; always at least one. */
function span(place: number, count: number, source: number): [number, number] {
  const from = Math.floor((place * source) / count);
  return [from, Math.max(from + 1, Math.floor(((place + 1) * source) / count))];
}

function average(
  pixels: Pixels,
  [left, right]: [number, number],
  [top, bottom]: [number, number],
  out: Uint8Array,
  at: number,
) {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    for (let from = (y * pixels.width + left) * 4; from < (y * pixels.width + right) * 4; from += 4) {
      red += pixels.data[from]!;
      green += pixels.data[from + 1]!;
      blue += pixels.data[from + 2]!;
    }
  }
  const count = (right - left) * (bottom - top);
  out[at] = Math.round(red / count);
  out[at + 1] = Math.round(green / count);
  out[at + 2] = Math.round(blue / count);
  out[at + 3] = 255;
}

/** Turns a photo as its Exif orientation (1 to 8) asks: cameras store it lying and note how it was held. */
export function turn(pixels: Pixels, orientation: number): Pixels {
  if (orientation < 2 || orientation > 8) return pixels;
  const { width: w, height: h } = pixels;
  const lying = orientation >= 5;
  const [width, height] = lying ? [h, w] : [w, h];
  const source = new Uint32Array(pixels.data.slice().buffer);
  const turned = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[y * width + x] = source[from(orientation, x, y, w, h)]!;
  }
  return { width, height, data: new Uint8Array(turned.buffer) };
}

/** Place in the stored picture (w by h) of the pixel that is to stand at x, y. */
function from(orientation: number, x: number, y: number, w: number, h: number): number {
  if (orientation === 2) return y * w + (w - 1 - x);
  if (orientation === 3) return (h - 1 - y) * w + (w - 1 - x);
  if (orientation === 4) return (h - 1 - y) * w + x;
  if (orientation === 5) return x * w + y;
  if (orientation === 6) return (h - 1 - x) * w + y;
  if (orientation === 7) return (h - 1 - x) * w + (w - 1 - y);
  return x * w + (w - 1 - y);
}
