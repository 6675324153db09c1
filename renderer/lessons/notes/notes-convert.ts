import type { JSONContent } from '@tiptap/core';
import { RichText } from '../../../shared/lessons/rich-text.ts';

// The editor wants a paragraph wherever nothing is written, and adds attributes that only matter on the screen. What is
// kept has neither.

const holders = new Set(['doc', 'listItem', 'tableCell', 'tableHeader']);
const paragraph = (): JSONContent => ({ type: 'paragraph' });

/** The kept text as the editor takes it. */
export function toEditor(text: RichText): JSONContent {
  return filled(structuredClone(text) as JSONContent);
}

function filled(node: JSONContent): JSONContent {
  const content = (node.content ?? [])
    .map(filled)
    .filter((child) => child.type !== 'tableRow' || child.content?.length);
  const usable = content.filter((child) => !isList(child) || child.content?.length);
  if (holders.has(node.type ?? '') && usable.length === 0) usable.push(paragraph());
  if (node.type === 'listItem' && usable[0]?.type !== 'paragraph') usable.unshift(paragraph());
  return node.content || holders.has(node.type ?? '') ? { ...node, content: usable } : node;
}

const isList = ({ type }: JSONContent) => type === 'bulletList' || type === 'orderedList' || type === 'table';

/** The editor's document as it is kept: closed set of nodes, no empty lines at the end. */
export function fromEditor(document: JSONContent): RichText {
  const content = (document.content ?? []).map(plain);
  while (content.at(-1)?.type === 'paragraph' && !content.at(-1)?.content?.length) content.pop();
  return RichText.parse({ type: 'doc', content });
}

function plain({ type, attrs, content, marks, text }: JSONContent): JSONContent {
  const kept = keptAttributes(type, attrs ?? {});
  return {
    ...(type ? { type } : {}),
    ...(Object.keys(kept).length > 0 ? { attrs: kept } : {}),
    ...(content ? { content: content.map(plain) } : {}),
    ...(marks?.length ? { marks: marks.map((mark) => ({ type: mark.type })) } : {}),
    ...(text === undefined ? {} : { text }),
    ...(type && needsContent.has(type) && !content ? { content: [] } : {}),
  };
}

const needsContent = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]);

function keptAttributes(type: string | undefined, attrs: Record<string, unknown>): Record<string, unknown> {
  if (type === 'heading') return { level: attrs.level };
  if (type === 'formula') return { tex: attrs.tex };
  if (type === 'picture') return { pictureId: attrs.pictureId, alt: attrs.alt, width: attrs.width };
  if (type === 'orderedList') return differing({ start: attrs.start });
  if (type === 'tableCell' || type === 'tableHeader')
    return differing({ colspan: attrs.colspan, rowspan: attrs.rowspan });
  return {};
}

/** Only what is not the usual 1. */
const differing = (attrs: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => typeof value === 'number' && value !== 1));
