import { ActionIcon, FileButton, Group, Loader, NativeSelect, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconMathFunction,
  IconPhoto,
  IconSubscript,
  IconSuperscript,
  IconUnderline,
} from '@tabler/icons-react';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { TableMenu } from './table-menu.tsx';

interface Tool {
  name: string;
  label: MessageKey;
  icon: ComponentType<{ size?: number }>;
  run: (chain: ChainedCommands) => ChainedCommands;
}

const tools: Tool[] = [
  { name: 'bold', label: 'lessons.notes.bold', icon: IconBold, run: (chain) => chain.toggleBold() },
  { name: 'italic', label: 'lessons.notes.italic', icon: IconItalic, run: (chain) => chain.toggleItalic() },
  { name: 'underline', label: 'lessons.notes.underline', icon: IconUnderline, run: (chain) => chain.toggleUnderline() },
  {
    name: 'subscript',
    label: 'lessons.notes.subscript',
    icon: IconSubscript,
    run: (chain) => chain.toggleMark('subscript'),
  },
  {
    name: 'superscript',
    label: 'lessons.notes.superscript',
    icon: IconSuperscript,
    run: (chain) => chain.toggleMark('superscript'),
  },
  { name: 'bulletList', label: 'lessons.notes.bulletList', icon: IconList, run: (chain) => chain.toggleBulletList() },
  {
    name: 'orderedList',
    label: 'lessons.notes.orderedList',
    icon: IconListNumbers,
    run: (chain) => chain.toggleOrderedList(),
  },
];

interface NotesToolbarProps {
  editor: Editor;
  isBusy: boolean;
  onPictures: (files: File[]) => void;
}

export function NotesToolbar({ editor, isBusy, onPictures }: NotesToolbarProps) {
  const { t } = useTexts();
  const active = useEditorState({ editor, selector: ({ editor: current }) => activeTools(current) });
  const focused = () => editor.chain().focus();
  return (
    <Group className="notes-toolbar" gap={2} role="toolbar" aria-label={t('lessons.notes.label')}>
      <NativeSelect
        size="xs"
        mr={6}
        aria-label={t('lessons.notes.style')}
        value={active.heading ? 'heading' : 'paragraph'}
        data={[
          { value: 'paragraph', label: t('lessons.notes.paragraph') },
          { value: 'heading', label: t('lessons.notes.heading') },
        ]}
        onChange={(event) =>
          event.currentTarget.value === 'heading'
            ? focused().setHeading({ level: 3 }).run()
            : focused().setParagraph().run()
        }
      />
      {tools.map(({ name, label, icon, run }) => (
        <ToolButton
          key={name}
          {...{ label: t(label), icon }}
          isActive={active.names.includes(name)}
          onClick={() => run(focused()).run()}
        />
      ))}
      <TableMenu editor={editor} isInTable={active.table} />
      <FileButton accept="image/png,image/jpeg" multiple onChange={onPictures}>
        {(props) => <ToolButton label={t('lessons.notes.picture')} icon={IconPhoto} onClick={props.onClick} />}
      </FileButton>
      <ToolButton
        label={t('lessons.notes.formula')}
        icon={IconMathFunction}
        onClick={() =>
          focused()
            .insertContent({ type: 'formula', attrs: { tex: '' } })
            .run()
        }
      />
      {isBusy && <Loader size="xs" aria-label={t('lessons.notes.addingPicture')} />}
      <span style={{ flex: 1 }} />
      <ToolButton label={t('lessons.notes.undo')} icon={IconArrowBackUp} onClick={() => focused().undo().run()} />
      <ToolButton label={t('lessons.notes.redo')} icon={IconArrowForwardUp} onClick={() => focused().redo().run()} />
    </Group>
  );
}

function activeTools(editor: Editor) {
  return {
    heading: editor.isActive('heading'),
    table: editor.isActive('table'),
    names: tools.map(({ name }) => name).filter((name) => editor.isActive(name)),
  };
}

interface ToolButtonProps {
  label: string;
  icon: ComponentType<{ size?: number }>;
  isActive?: boolean;
  onClick: () => void;
}

function ToolButton({ label, icon: Icon, isActive, onClick }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isActive ? 'light' : 'subtle'}
        color={isActive ? 'lagoon' : 'gray'}
        size={30}
        aria-label={label}
        {...(isActive === undefined ? {} : { 'aria-pressed': isActive })}
        onMouseDown={(event) => event.preventDefault()} // the text keeps its selection
        onClick={onClick}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
