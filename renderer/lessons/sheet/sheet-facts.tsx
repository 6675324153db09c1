import { Anchor, NumberInput, Stack, Text } from '@mantine/core';
import type { OpenSheet } from '../../../shared/lessons/lessons.contract.ts';
import { formatList } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DueField } from './due-field.tsx';
import type { SheetDraft } from './sheet-draft.ts';

interface SheetFactsProps {
  open: OpenSheet;
  draft: SheetDraft;
  change: (part: Partial<SheetDraft>) => void;
}

const ideas = ['form', 'envelope', 'phone', 'photo'] as const;

/** Topic, pages, time, day and way back: what the first page of a packet lists. */
export function SheetFacts({ open, draft, change }: SheetFactsProps) {
  const { t, language } = useTexts();
  const ofSheet = texts(open.language); // the child reads it, not the deputy
  return (
    <Stack gap="sm">
      <TextArea
        label={t('lessons.sheet.topic')}
        data-field="topic"
        minRows={1}
        maxLength={500}
        value={draft.topic}
        onChange={(event) => change({ topic: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <TextArea
        label={t('lessons.sheet.pages')}
        placeholder={t('lessons.sheet.pagesExample')}
        data-field="pages"
        minRows={1}
        maxLength={500}
        value={draft.pages}
        onChange={(event) => change({ pages: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <NumberInput
        label={t('lessons.sheet.minutes')}
        data-field="minutes"
        w={140}
        min={1}
        max={600}
        step={10}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={draft.minutes ?? ''}
        onChange={(minutes) => change({ minutes: Number(minutes) || null })}
      />
      <DueField week={open.week} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <TextArea
        label={t('lessons.sheet.feedback')}
        data-field="feedback"
        minRows={2}
        maxLength={1000}
        value={draft.feedback}
        onChange={(event) => change({ feedback: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      {draft.feedback.trim() === '' && (
        <Stack gap={4} align="flex-start">
          {ideas
            .map((idea) => ofSheet(`lessons.sheet.feedbackIdea.${idea}`))
            .map((words) => (
              <Anchor
                key={words}
                component="button"
                type="button"
                size="sm"
                ta="left"
                onClick={() => change({ feedback: words })}
              >
                {words}
              </Anchor>
            ))}
        </Stack>
      )}
      <Text size="sm" className="quiet">
        {open.teachers.length > 0
          ? t('lessons.sheet.teacher', { names: formatList(open.teachers, language) })
          : t('lessons.sheet.noTeacher')}
      </Text>
    </Stack>
  );
}
