import { ActionIcon, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Selection } from '@tiptap/pm/state';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { Formula } from './notes-schema.ts';

/** A formula in the text: the drawing, and while it is selected the TeX under it. */
function FormulaView({ node, selected, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) {
  const { t } = useTexts();
  const tex = String(node.attrs.tex);
  const [isOpen, setOpen] = useState(tex === '');
  const leave = () => {
    setOpen(false);
    const place = getPos();
    if (place === undefined) return;
    const { state, dispatch } = editor.view;
    dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(place + node.nodeSize), 1)));
    editor.view.focus();
  };
  return (
    <NodeViewWrapper className="notes-formula" data-selected={selected || isOpen || undefined}>
      <button type="button" className="notes-formula-drawing" onClick={() => setOpen(true)} contentEditable={false}>
        <FormulaDrawing tex={tex} />
      </button>
      {(isOpen || selected) && (
        <Group gap={6} wrap="nowrap" align="flex-start" contentEditable={false}>
          <TextArea
            flex={1}
            autoFocus={isOpen}
            spellCheck={false}
            aria-label={t('lessons.notes.formulaTex')}
            placeholder={t('lessons.notes.formulaExample')}
            value={tex}
            styles={{ input: { fontFamily: 'monospace' } }}
            onFocus={() => setOpen(true)}
            onChange={(event) => updateAttributes({ tex: event.currentTarget.value })}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key !== 'Escape' && !(event.key === 'Enter' && !event.shiftKey)) return;
              event.preventDefault();
              leave();
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={t('lessons.notes.removeFormula')}
            onClick={() => deleteNode()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      )}
    </NodeViewWrapper>
  );
}

/** Draws a formula; the drawing program comes with the first one. A newer drawing replaces the last when it is ready. */
function FormulaDrawing({ tex }: { tex: string }) {
  const { t } = useTexts();
  const holder = useRef<HTMLSpanElement>(null);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    let isOld = false;
    void import('./tex-to-svg.ts')
      .then(({ texToSvg }) => texToSvg(tex))
      .then((svg) => {
        if (isOld) return;
        setUnread(svg === null);
        if (svg === null || !holder.current) return;
        const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        drawing.removeAttribute('role'); // the holder is the picture and has its name
        drawing.setAttribute('aria-hidden', 'true');
        holder.current.replaceChildren(document.importNode(drawing, true));
      });
    return () => {
      isOld = true;
    };
  }, [tex]);
  if (tex.trim() === '') return <Text className="quiet">{t('lessons.notes.formulaEmpty')}</Text>;
  return (
    <>
      <span ref={holder} role="img" aria-label={tex} hidden={isUnread} />
      {isUnread && (
        <>
          <code>{tex}</code>
          <Text size="sm" c="var(--late)">
            {t('lessons.notes.formulaUnread')}
          </Text>
        </>
      )}
    </>
  );
}

export const FormulaWithView = Formula.extend({ addNodeView: () => ReactNodeViewRenderer(FormulaView) });
