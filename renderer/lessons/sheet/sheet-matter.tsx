import { Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { ItemList } from './item-list.tsx';
import type { SheetDraft } from './sheet-draft.ts';

// The editor is large; the board starts without it.
const NotesEditor = lazy(async () => ({ default: (await import('../notes/notes-editor.tsx')).NotesEditor }));

interface SheetMatterProps {
  draft: SheetDraft;
  change: (part: Partial<SheetDraft>) => void;
}

/** What the child reads and does: notes, questions, tasks, more for the curious. */
export function SheetMatter({ draft, change }: SheetMatterProps) {
  const { t } = useTexts();
  const parts = useGrowing(2, 1); // the editor comes a frame after the fields: both at once hold the window up
  return (
    <Stack gap="lg" className="sheet-matter">
      <Stack gap={6} data-field="matter">
        <Text fw={600} component="h2" m={0}>
          {t('lessons.sheet.notes')}
        </Text>
        <Suspense fallback={<Skeleton height={224} />}>
          {parts < 2 ? (
            <Skeleton height={224} />
          ) : (
            <NotesEditor initial={draft.notes} onChange={(notes) => change({ notes })} />
          )}
        </Suspense>
      </Stack>
      <ItemList
        name={t('lessons.sheet.questions')}
        addLabel={t('lessons.sheet.addQuestion')}
        items={draft.questions}
        onChange={(questions) => change({ questions })}
      />
      <ItemList
        name={t('lessons.sheet.tasks')}
        addLabel={t('lessons.sheet.addTask')}
        items={draft.tasks}
        onChange={(tasks) => change({ tasks })}
      />
      <ItemList
        name={t('lessons.sheet.extra')}
        addLabel={t('lessons.sheet.addExtra')}
        items={draft.extra}
        onChange={(extra) => change({ extra })}
      />
      <Text size="sm" className="quiet">
        {t('lessons.sheet.itemKeys')}
      </Text>
    </Stack>
  );
}
