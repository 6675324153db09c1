import { ActionIcon, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTexts } from '../../ui/texts.tsx';
import { usePicture } from '../use-lessons.ts';
import { Picture } from './notes-schema.ts';

const widths = [0.25, 0.5, 0.75, 1];

/** A picture as wide as on paper; while it is selected, its width and what it shows. */
function PictureView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { t } = useTexts();
  const { data, error } = usePicture(Number(node.attrs.pictureId));
  const alt = String(node.attrs.alt);
  const width = Number(node.attrs.width);
  return (
    <NodeViewWrapper className="notes-picture" data-selected={selected || undefined} data-drag-handle>
      {data ? (
        <img src={data.url} alt={alt} style={{ width: `${width * 100}%` }} draggable={false} />
      ) : (
        (data === null || error) && <Text c="var(--late)">{t('lessons.notes.pictureGone')}</Text>
      )}
      {selected && (
        <Group gap={8} wrap="nowrap" contentEditable={false}>
          <SegmentedControl
            size="xs"
            aria-label={t('lessons.notes.pictureWidth')}
            data={widths.map((share) => ({ value: String(share), label: `${share * 100} %` }))}
            value={String(widths.includes(width) ? width : 1)}
            onChange={(value) => updateAttributes({ width: Number(value) })}
          />
          <TextInput
            flex={1}
            aria-label={t('lessons.notes.pictureText')}
            placeholder={t('lessons.notes.pictureText')}
            value={alt}
            onChange={(event) => updateAttributes({ alt: event.currentTarget.value })}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('lessons.notes.removePicture')}
            onClick={() => deleteNode()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      )}
    </NodeViewWrapper>
  );
}

export const PictureWithView = Picture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) });
