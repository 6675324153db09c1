import { subjectCatalogue } from '../../main/school/subjects.ts';
import { type GridTask, readGrid } from '../../shared/tv-plan/import/read-grid.ts';
import { isRefused } from '../../shared/tv-plan/import/slot.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';

export const subjectNames = subjectCatalogue().map(({ key, ru, kk, synonyms }) => ({
  key,
  nameRu: ru,
  nameKk: kk,
  synonyms: Object.values(synonyms).flat(),
}));

const gridTask = (given: Partial<GridTask> = {}): GridTask => ({
  shape: null,
  layout: null,
  defaults: {
    day: null,
    week: '2020-W15',
    firstMonday: '2020-04-06',
    channelId: null,
    grade: null,
    language: null,
    minutes: 10,
  },
  subjects: subjectNames,
  words: [],
  channels: [
    { id: 1, names: ['Балапан'], language: 'kk', regional: false },
    { id: 2, names: ['Еларна', 'El Arna'], language: 'ru', regional: false },
  ],
  ...given,
});

/** Reads a table written as lines with `|` between the cells. */
export function readTable(text: string, given: Partial<GridTask> = {}, sheet = '') {
  const rows = text
    .trim()
    .split('\n')
    .map((line, place) => ({
      line: place + 1,
      cells: line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const reading = readGrid(rows, sheet, gridTask(given));
  return {
    ...reading,
    told: reading.slots.map((slot) =>
      isRefused(slot)
        ? `${slot.line}: ${slot.reason.key.split('.').at(-1)}`
        : `${slot.day} ${formatTime(slot.startsAt)}+${slot.minutes} ${slot.grade}${slot.language} ${slot.channelId} ${slot.subjectKey ?? `«${slot.subjectText}»`}${slot.topic && ` / ${slot.topic}`}${slot.repeats ? ' R' : ''}${slot.guessed ? ' ?' : ''}`,
    ),
  };
}
