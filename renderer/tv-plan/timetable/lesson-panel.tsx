import { Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { weekdayName } from '../../../shared/text/format.ts';
import { formatTime, parseTime } from '../../../shared/tv-plan/time.ts';
import type { LessonInput, TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { Who } from './use-timetable.ts';

interface LessonPanelProps {
  /** Undefined: a new one, which starts as `blank`. */
  lesson: TimetableLesson | undefined;
  blank: LessonInput;
  who: Who;
  opened: Opened<number | 'new'>;
  /** Starts the next lesson of the day after this one was stored. */
  onNext: (after: LessonInput) => void;
}

/** A lesson of the school's timetable. */
export function LessonPanel({ lesson, blank, who, opened, onNext }: LessonPanelProps) {
  const { t, language } = useTexts();
  const { id: _, ...stored } = lesson ?? { ...blank, id: 0 };
  const { draft, set, text, changed } = useDraft<LessonInput>(stored);
  const [time, setTime] = useState(stored.startsAt === null ? '' : formatTime(stored.startsAt));
  const badTime = time.trim() !== '' && parseTime(time) === null;
  const noTime = draft.number === null && draft.startsAt === null;
  const noSubject = draft.subjectKey === null;
  const save = () => {
    const kept = {
      ...draft,
      subjectText: draft.subjectKey === null ? draft.subjectText : draft.subjectText || who.subject(draft.subjectKey),
    };
    return lesson ? school.tvPlan.saveLesson({ ...kept, id: lesson.id }) : school.tvPlan.addLesson(kept);
  };
  const number = (value: string | number) => (value === '' ? null : Number(value));
  return (
    <RecordPanel
      title={lesson ? t('tvTimetable.lesson', { class: who.className(lesson.classId), day: weekdayName(lesson.weekday, language, 'short') }) : t('tvTimetable.newLesson')}
      opened={opened}
      changed={changed}
      fresh={!lesson}
      ready={!badTime && !noTime && !noSubject && draft.classId > 0}
      onSave={save}
      saveLabel={t('app.actions.save')}
      {...(lesson ? {} : { onNext: () => onNext(draft) })}
    >
      {(tried) => (
        <>
          <Select
            label={t('tvPlan.field.subject')}
            searchable
            data-autofocus
            openOnFocus={!lesson}
            data={who.subjects}
            value={draft.subjectKey}
            placeholder={draft.subjectText}
            error={tried && noSubject ? t('tvPlan.grid.chooseSubject') : undefined}
            onChange={(subjectKey) => set({ subjectKey })}
          />
          {lesson?.subjectKey === null && <Text c="var(--due)">{t('tvPlan.grid.unmatched', { text: lesson.subjectText })}</Text>}
          <Group grow gap="sm" align="flex-start">
            <Select label={t('tvTimetable.field.class')} data={who.classes} searchable allowDeselect={false} value={draft.classId ? String(draft.classId) : null} error={tried && draft.classId === 0 ? t('app.required') : undefined} onChange={(value) => set({ classId: Number(value) })} />
            <Select label={t('tvTimetable.field.weekday')} allowDeselect={false} data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, language) }))} value={String(draft.weekday)} onChange={(value) => set({ weekday: Number(value) })} />
          </Group>
          <Group grow gap="sm" align="flex-start">
            <NumberInput label={t('tvTimetable.field.number')} min={0} max={20} allowDecimal={false} clampBehavior="strict" value={draft.number ?? ''} error={tried && noTime ? t('tvTimetable.numberOrTime') : undefined} onChange={(value) => set({ number: number(value) })} />
            <TextInput
              label={t('tvPlan.field.time')}
              placeholder={t('tvPlan.grid.timeHint')}
              value={time}
              error={badTime ? t('tvPlan.grid.wrongTime') : undefined}
              onChange={({ currentTarget: { value } }) => {
                setTime(value);
                const typed = parseTime(value);
                if (typed) set({ startsAt: typed.start, minutes: typed.minutes ?? draft.minutes });
                else if (value.trim() === '') set({ startsAt: null });
              }}
            />
            <NumberInput label={t('tvPlan.field.minutes')} min={1} max={600} allowDecimal={false} clampBehavior="strict" value={draft.minutes ?? ''} onChange={(value) => set({ minutes: number(value) })} />
          </Group>
          <Select label={t('tvView.field.teacher')} description={t('tvTimetable.byLoad')} data={who.staff} searchable clearable value={draft.staffId === null ? null : String(draft.staffId)} onChange={(value) => set({ staffId: number(value ?? '') })} />
          <Group grow gap="sm" align="flex-start">
            <TextInput label={t('tvTimetable.field.group')} maxLength={60} {...text('groupName')} />
            <TextInput label={t('tvTimetable.field.room')} maxLength={60} {...text('room')} />
          </Group>
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field a line
}
