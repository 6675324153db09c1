import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { type DraftItem, newItem } from './sheet-draft.ts';

interface ItemListProps {
  name: string;
  addLabel: string;
  items: DraftItem[];
  onChange: (items: DraftItem[]) => void;
  /** Name of the field for the list of what is missing. */
  field?: string;
}

/** Lines of questions or tasks. Enter makes the next one, several pasted lines become several items. */
export function ItemList({ name, addLabel, items, onChange, field }: ItemListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const focus = (place: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[place]?.focus());
  const put = (next: DraftItem[], place: number) => {
    onChange(next);
    focus(place);
  };
  const edit = (place: number, part: Partial<DraftItem>) =>
    onChange(items.map((item, other) => (other === place ? { ...item, ...part } : item)));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, place: number) => {
    const next = keyed(event, items, place);
    if (!next) return;
    event.preventDefault();
    put(next.items, next.place);
  };
  return (
    <Stack gap={6} ref={list} data-field={field}>
      <Group justify="space-between" align="baseline">
        <Text fw={600} size="md" component="h2" m={0}>
          {name}
        </Text>
        {items.length > 0 && (
          <Text size="xs" className="quiet" mr={36}>
            {t('lessons.sheet.lines')}
          </Text>
        )}
      </Group>
      {items.map((item, place) => (
        <Group key={item.id} gap={8} wrap="nowrap" align="flex-start">
          <Text className="quiet number" w={20} ta="right" pt={7}>
            {place + 1}
          </Text>
          <TextArea
            flex={1}
            minRows={1}
            aria-label={t('lessons.sheet.item', { list: name, number: place + 1 })}
            value={item.text}
            onChange={(event) => edit(place, { text: event.currentTarget.value })}
            onKeyDown={(event) => onKeyDown(event, place)}
            onPaste={(event) => {
              const pasted = pastedItems(event, items, place);
              if (pasted) put(pasted.items, pasted.place);
            }}
          />
          <TextInput
            w={64}
            inputMode="numeric"
            aria-label={t('lessons.sheet.linesOf', { number: place + 1 })}
            value={item.lines}
            onChange={(event) => edit(place, { lines: linesOf(event.currentTarget.value) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={t('lessons.sheet.removeItem', { number: place + 1 })}
            onClick={() => onChange(items.filter((_, other) => other !== place))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        ml={22}
        w="fit-content"
        leftSection={<IconPlus size={16} />}
        onClick={() => put([...items, newItem()], items.length)}
      >
        {addLabel}
      </Button>
    </Stack>
  );
}

/** Lines for the answer, from what was typed: 20 fill a page. */
const linesOf = (typed: string) => Math.min(20, Number(typed.replace(/\D/g, '')));

interface Put {
  items: DraftItem[];
  place: number;
}

function keyed(event: KeyboardEvent<HTMLTextAreaElement>, items: DraftItem[], place: number): Put | null {
  const field = event.currentTarget;
  if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) return split(items, place, field);
  if (event.key === 'Backspace' && field.value === '' && items.length > 1)
    return { items: items.filter((_, other) => other !== place), place: Math.max(0, place - 1) };
  if (event.altKey && event.key === 'ArrowUp') return swap(items, place, place - 1);
  if (event.altKey && event.key === 'ArrowDown') return swap(items, place, place + 1);
  return null;
}

function split(items: DraftItem[], place: number, field: HTMLTextAreaElement): Put {
  const [before, after] = [field.value.slice(0, field.selectionStart), field.value.slice(field.selectionEnd)];
  const next = items.toSpliced(place, 1, { ...items[place]!, text: before }, newItem(after.trimStart()));
  return { items: next, place: place + 1 };
}

function swap(items: DraftItem[], place: number, other: number): Put | null {
  const [item, neighbour] = [items[place], items[other]];
  return item && neighbour ? { items: items.with(place, neighbour).with(other, item), place: other } : null;
}

/** Several lines from the clipboard: one item each, without their typed numbers or dashes. */
function pastedItems(event: ClipboardEvent<HTMLTextAreaElement>, items: DraftItem[], place: number): Put | null {
  const lines = event.clipboardData
    .getData('text/plain')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–—•·*])\s+/, '').trim())
    .filter(Boolean);
  if (lines.length < 2) return null;
  event.preventDefault();
  const field = event.currentTarget;
  const [first = '', ...rest] = lines;
  const text = field.value.slice(0, field.selectionStart) + first + field.value.slice(field.selectionEnd);
  const added = rest.map((line) => newItem(line, items[place]?.lines ?? 0));
  return { items: items.toSpliced(place, 1, { ...items[place]!, text }, ...added), place: place + rest.length };
}
