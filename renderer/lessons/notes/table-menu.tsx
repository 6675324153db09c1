import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { ChainedCommands, Editor } from '@tiptap/core';
import type { MessageKey } from '../../../shared/text/texts.ts';
import { useTexts } from '../../ui/texts.tsx';

const commands: [label: MessageKey, run: (chain: ChainedCommands) => ChainedCommands][] = [
  ['lessons.notes.rowAbove', (chain) => chain.addRowBefore()],
  ['lessons.notes.rowBelow', (chain) => chain.addRowAfter()],
  ['lessons.notes.columnLeft', (chain) => chain.addColumnBefore()],
  ['lessons.notes.columnRight', (chain) => chain.addColumnAfter()],
  ['lessons.notes.headerRow', (chain) => chain.toggleHeaderRow()],
  ['lessons.notes.mergeCells', (chain) => chain.mergeOrSplit()],
  ['lessons.notes.deleteRow', (chain) => chain.deleteRow()],
  ['lessons.notes.deleteColumn', (chain) => chain.deleteColumn()],
  ['lessons.notes.deleteTable', (chain) => chain.deleteTable()],
];

/** Puts a table in, or works on the one in which the cursor stands. */
export function TableMenu({ editor, isInTable }: { editor: Editor; isInTable: boolean }) {
  const { t } = useTexts();
  const run = (command: (chain: ChainedCommands) => ChainedCommands) => command(editor.chain().focus()).run();
  return (
    <Menu shadow="md" returnFocus={false}>
      <Menu.Target>
        <Tooltip label={t('lessons.notes.table')}>
          <ActionIcon
            variant={isInTable ? 'light' : 'subtle'}
            color={isInTable ? 'lagoon' : 'gray'}
            size={30}
            aria-label={t('lessons.notes.table')}
          >
            <IconTable size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {isInTable ? (
          commands.map(([label, command]) => (
            <Menu.Item key={label} onClick={() => run(command)}>
              {t(label)}
            </Menu.Item>
          ))
        ) : (
          <Menu.Item onClick={() => run((chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }))}>
            {t('lessons.notes.insertTable')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
