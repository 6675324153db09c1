import { Skeleton } from '@mantine/core';
import { Placeholder } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import type { RichText } from '../../../shared/lessons/rich-text.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { cleanHtml } from './clean-html.ts';
import { FormulaWithView } from './formula-view.tsx';
import { insertPictures, type PictureTelling, pasteWithPictures, picturesOf } from './insert-pictures.ts';
import './notes.css';
import { fromEditor, toEditor } from './notes-convert.ts';
import { notesExtensions } from './notes-schema.ts';
import { NotesToolbar } from './notes-toolbar.tsx';
import { PictureWithView } from './picture-view.tsx';

interface NotesEditorProps {
  /** The text at first; later ones are not read (give a new `key` for another text). */
  initial: RichText;
  onChange: (text: RichText) => void;
}

/** The short notes of a sheet: what is typed, pasted or dropped becomes a text of the closed set of nodes. */
export function NotesEditor({ initial, onChange }: NotesEditorProps) {
  const { t } = useTexts();
  const [coming, setComing] = useState(0);
  const tell = useMemo<PictureTelling>(
    () => ({
      onStart: () => setComing((count) => count + 1),
      onEnd: () => setComing((count) => count - 1),
      onProblem: (error) => showProblem(error, t),
      onLost: (count) => showDone(t('lessons.notes.lostPictures', { count })),
    }),
    [t],
  );
  const editor = useEditor({
    extensions: [
      ...notesExtensions(FormulaWithView, PictureWithView),
      Placeholder.configure({ placeholder: t('lessons.notes.placeholder') }),
    ],
    content: toEditor(initial),
    // Made after the first drawing: one made while the page is drawn piece by piece would be thrown away and, with the
    // whole page, made again in one go.
    immediatelyRender: false,
    injectCSS: false, // in notes.css: styles put in with each editor make the whole page be laid out again
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: current }) => onChange(fromEditor(current.getJSON())),
    editorProps: {
      attributes: { 'aria-label': t('lessons.notes.label'), role: 'textbox', 'aria-multiline': 'true' },
      transformPastedHTML: (html) => cleanHtml(html).html,
      handlePaste(view, event) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        if (html) return pasteWithPictures(view, html, tell);
        const files = picturesOf(event.clipboardData);
        if (files.length > 0) void insertPictures(view, files, tell);
        return files.length > 0;
      },
      handleDrop(view, event) {
        const files = picturesOf(event.dataTransfer);
        if (files.length === 0) return false;
        event.preventDefault();
        void insertPictures(view, files, tell, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
        return true;
      },
    },
  });
  const parts = useGrowing(editor ? 2 : 1, 1); // the text, and a frame later its tools
  if (!editor) return <Skeleton height={224} />;
  return (
    <div className="notes">
      {parts === 2 ? (
        <NotesToolbar
          editor={editor}
          isBusy={coming > 0}
          onPictures={(files) => void insertPictures(editor.view, files, tell)}
        />
      ) : (
        <div className="notes-toolbar" />
      )}
      <EditorContent editor={editor} className="notes-text" />
    </div>
  );
}
