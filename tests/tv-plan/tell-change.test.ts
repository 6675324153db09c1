import { expect, test } from 'vitest';
import { texts } from '../../shared/text/texts.ts';
import { tellChange } from '../../shared/tv-plan/tell-change.ts';
import type { VersionRow } from '../../shared/tv-plan/versions.ts';

const row: VersionRow = {
  slot: 'own 2020-04-06 1 music',
  kind: 'own',
  day: '2020-04-06',
  startsAt: null,
  minutes: null,
  number: 1,
  subjectKey: 'music',
  subjectText: '',
  topic: '',
  channelId: null,
  room: '12',
  teachers: ['Музыкова А. И.'],
  task: '',
  materials: [],
  feedback: '',
  dueOn: null,
  workMinutes: null,
};
const words = { language: 'ru' as const, t: texts('ru'), subject: () => 'Музыка', channel: () => 'Балапан' };

test('A07: a changed lesson is told by what of it reads otherwise, and nothing else', () => {
  const after = { ...row, number: 2, task: 'Выучить песню', teachers: [''] };
  expect(tellChange({ classId: 1, before: row, after, fields: [] }, words)).toEqual({
    kind: 'changed',
    lesson: 'пн, 6\u00a0апреля, 2 урок · Музыка',
    parts: [
      { label: 'Когда', before: 'пн, 6\u00a0апреля, 1 урок', after: 'пн, 6\u00a0апреля, 2 урок' },
      { label: 'Учитель', before: 'Музыкова А. И.', after: 'Учителя нет' },
      { label: 'Задание после урока', before: '', after: 'Выучить песню' },
    ],
  });
});

test('A lesson that is new or gone is named by itself', () => {
  const shown = { ...row, startsAt: 540, minutes: 10, channelId: 1 };
  const told = [
    tellChange({ classId: 1, before: null, after: shown, fields: [] }, words),
    tellChange({ classId: 1, before: shown, after: null, fields: [] }, { ...words, language: 'kk', t: texts('kk') }),
  ];
  expect(told).toEqual([
    { kind: 'added', lesson: 'пн, 6\u00a0апреля, 09:00–09:10 · Музыка', parts: [] },
    { kind: 'gone', lesson: 'дс, 6\u00a0сәуір, 09:00–09:10 · Музыка', parts: [] },
  ]);
});
