import type { EditorView } from '@tiptap/pm/view';
import { largestPicture } from '../../../shared/lessons/lessons.contract.ts';
import { CallProblem, school } from '../../client.ts';
import { cleanHtml } from './clean-html.ts';

/** Told to the page while pictures come in and when something stays behind. */
export interface PictureTelling {
  onStart: () => void;
  onEnd: () => void;
  onProblem: (error: unknown) => void;
  onLost: (count: number) => void;
}

export const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type === 'image/png' || file.type === 'image/jpeg');

/** Keeps the files in the school and puts them at the place (or where the cursor stands). */
export async function insertPictures(
  view: EditorView,
  files: File[],
  tell: PictureTelling,
  at?: number,
): Promise<void> {
  tell.onStart();
  try {
    for (const file of files) {
      const pictureId = await keep(new Uint8Array(await file.arrayBuffer()));
      if (view.isDestroyed) return;
      const node = view.state.schema.nodes['picture']?.create({ pictureId });
      if (!node) return;
      const { tr } = view.state;
      view.dispatch(
        at === undefined ? tr.replaceSelectionWith(node) : tr.insert(Math.min(at, tr.doc.content.size), node),
      );
    }
  } catch (error) {
    tell.onProblem(error);
  } finally {
    tell.onEnd();
  }
}

/** Pastes HTML that has pictures inside: they are kept first, then the text comes with them. False: nothing to keep. */
export function pasteWithPictures(view: EditorView, html: string, tell: PictureTelling): boolean {
  const clean = cleanHtml(html);
  if (clean.lostPictures > 0) tell.onLost(clean.lostPictures);
  if (clean.pictures.length === 0) return false;
  void (async () => {
    tell.onStart();
    try {
      let text = clean.html;
      for (const [place, address] of clean.pictures.entries()) {
        const pictureId = await keep(bytesOf(address));
        text = text.replace(`data-new-picture="${place}"`, `data-picture-id="${pictureId}"`);
      }
      if (!view.isDestroyed) view.pasteHTML(text);
    } catch (error) {
      tell.onProblem(error);
    } finally {
      tell.onEnd();
    }
  })();
  return true;
}

async function keep(file: Uint8Array<ArrayBuffer>): Promise<number> {
  if (file.length > largestPicture) throw new CallProblem({ key: 'lessons.picture.tooLarge', values: {} });
  return (await school.lessons.addPicture({ file })).pictureId;
}

function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
