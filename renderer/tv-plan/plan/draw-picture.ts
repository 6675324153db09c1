import { loadPdfjs } from '../../ui/pdf.ts';

/** Pixels for a point of the paper: a telephone shows the picture sharp. */
const scale = 1.6;
/** Free pixels under the last line. */
const below = 24;

/** The pages of a PDF one under another as a PNG, without the white under the last line. */
export async function drawPicture(pdf: Uint8Array): Promise<Uint8Array> {
  const { getDocument } = await loadPdfjs();
  const opening = getDocument({ data: pdf.slice(), useWasm: false });
  const document = await opening.promise;
  const pages: HTMLCanvasElement[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = window.document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    await page.render({ canvas, viewport }).promise;
    pages.push(canvas);
  }
  await opening.destroy();
  const heights = pages.map(inkHeight);
  const whole = window.document.createElement('canvas');
  [whole.width, whole.height] = [pages[0]?.width ?? 1, heights.reduce((sum, height) => sum + height, 0)];
  const brush = whole.getContext('2d') as CanvasRenderingContext2D;
  let top = 0;
  for (const [at, page] of pages.entries()) {
    brush.drawImage(page, 0, top);
    top += heights[at] ?? 0;
  }
  const blob = await new Promise<Blob | null>((resolve) => whole.toBlob(resolve, 'image/png'));
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

/** Where the lowest ink of a page stands, with a little room under it. */
function inkHeight(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas;
  const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, width, height);
  for (let row = height - 1; row > 0; row--) {
    for (let at = row * width * 4; at < (row + 1) * width * 4; at += 16) {
      if ((data[at] ?? 255) < 200) return Math.min(height, row + below);
    }
  }
  return height;
}
