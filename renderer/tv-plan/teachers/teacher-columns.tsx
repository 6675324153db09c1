import { Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { lacking, lessonForms, type TeacherCardPlace } from '../../../shared/tv-plan/teacher-card.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { CardNames } from './use-teacher-cards.ts';

const stateOf = (card: TeacherCardPlace) =>
  !card.taught ? 'notTaught' : lacking(card).length === 0 ? 'complete' : 'lacks';
const looks = {
  notTaught: [IconMinus, 'var(--quiet)'],
  complete: [IconCheck, 'var(--done)'],
  lacks: [IconAlertTriangle, 'var(--due)'],
} as const; // biome-ignore format: a look a line

function tellState(card: TeacherCardPlace, t: Texts): string {
  const state = stateOf(card);
  if (state !== 'lacks') return t(`tvTeachers.${state}`);
  const parts = lacking(card);
  return parts.length === 3 ? t('tvTeachers.untold') : parts.map((part) => t(`tvTeachers.lacks.${part}`)).join(', ');
}

/** Class, subject, teacher; what was told and what is still missing. */
export function useTeacherColumns(cards: TeacherCardPlace[], names: CardNames): Column<TeacherCardPlace>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const place = new Map(cards.map((card, at) => [card, at]));
    const choices = (values: (string | null)[], label: (value: string) => string) =>
      [...new Set(values.filter((value) => value !== null))].map((value) => ({ value, label: label(value) }));
    return [
      { id: 'class', header: t('tvTeachers.field.class'), width: 84, text: ({ classId }) => names.className(classId), sort: (card) => place.get(card) ?? 0, filter: { of: ({ classId }) => String(classId), choices: choices(cards.map(({ classId }) => String(classId)), (id) => names.className(Number(id))) } },
      { id: 'subject', header: t('tvTeachers.field.subject'), width: 190, grow: true, text: names.subjectOf },
      { id: 'teacher', header: t('tvTeachers.field.teacher'), width: 190, grow: true, text: ({ staffId }) => names.staffName(staffId), filter: { of: ({ staffId }) => String(staffId ?? ''), choices: choices(cards.map(({ staffId }) => staffId === null ? null : String(staffId)), (id) => names.staffName(Number(id))) } },
      { id: 'form', header: t('tvTeachers.field.form'), width: 124, text: ({ form }) => (form === null ? '' : t(`tvTeachers.form.${form}`)), filter: { of: ({ form }) => form ?? '', choices: lessonForms.map((value) => ({ value, label: t(`tvTeachers.form.${value}`) })) } },
      { id: 'resources', header: t('tvTeachers.field.resources'), width: 170, grow: true, text: ({ resources }) => resources.map(({ text }) => text).join('; ') },
      { id: 'controls', header: t('tvTeachers.field.controls'), width: 170, text: ({ controls }) => controls.map(({ day, kind }) => `${formatDayShort(day).slice(0, 5)} ${t(`tvTeachers.kind.${kind}`)}`).join('; '), sort: ({ controls }) => controls[0]?.day ?? '9999' },
      {
        id: 'state',
        header: t('tvTeachers.field.state'),
        width: 190,
        text: (card) => tellState(card, t),
        filter: { of: (card) => (stateOf(card) === 'lacks' ? (lacking(card)[0] ?? '') : stateOf(card)), choices: (['form', 'resources', 'controls'] as const).map((value) => ({ value, label: t(`tvTeachers.lacks.${value}`) })) },
        cell: (card) => {
          const [Icon, colour] = looks[stateOf(card)];
          return (
            <Group gap={6} wrap="nowrap">
              <Icon size={16} color={colour} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{tellState(card, t)}</span>
            </Group>
          );
        },
      },
    ] satisfies Column<TeacherCardPlace>[];
  }, [cards, names, t]);
} // biome-ignore format: a column a line
