import { expect, it } from 'vitest';
import { undoLast } from '../people/test-house.ts';
import { fortySlotsFile, fromFile, pasted } from './fixtures.ts';
import { aBroadcast, quiet, tvHouse } from './tv-house.ts';

const flagsOf = (rows: { flags: { kind: string }[] }[]) => rows.flatMap(({ flags }) => flags.map(({ kind }) => kind));

it('A09: a week of 40 slots comes in, and the same file a second time adds nothing', async () => {
  const { tv } = await tvHouse();
  const file = fromFile(await fortySlotsFile());
  const first = await tv.importBroadcasts(file, quiet);
  expect(first.counts).toMatchObject({ create: 40, unchanged: 0, skipped: 0, flagged: 2, unmatched: 0 });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toHaveLength(40);
  const second = await tv.importBroadcasts(file, quiet);
  expect(second).toMatchObject({ changeId: null, counts: { create: 0, replace: 0, unchanged: 40, skipped: 0 } });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toHaveLength(40);
  expect(await tv.listBroadcastImports(null, quiet)).toMatchObject([{ created: 40, left: 40 }]);
});

it('A09: a Saturday slot and one of another length are flagged with their clause, not dropped', async () => {
  const { tv } = await tvHouse();
  await tv.importBroadcasts(fromFile(await fortySlotsFile()), quiet);
  const flagged = (await tv.listBroadcasts({ week: '2020-W15' }, quiet)).filter(({ flags }) => flags.length > 0);
  expect(flagged.map(({ day, minutes, flags }) => [day, minutes, flags])).toEqual([
    ['2020-04-10', 15, [{ kind: 'length', clause: 'MR-7.4', limit: 10, name: null }]],
    ['2020-04-11', 10, [{ kind: 'weekend', clause: 'MR-7.4', limit: 5, name: null }]],
  ]);
});

it('A09: a profile without the rule flags no length and no Saturday', async () => {
  const { tv, rooms } = await tvHouse();
  await rooms.period.chooseProfile({ key: 'ru-komi-2020' }, quiet);
  const { counts } = await tv.previewBroadcasts(fromFile(await fortySlotsFile()), quiet);
  expect(counts).toMatchObject({ create: 40, flagged: 0 });
});

it('A preview writes nothing, and an import is taken back whole by undo', async () => {
  const { tv, store } = await tvHouse();
  const file = fromFile(await fortySlotsFile());
  await tv.previewBroadcasts(file, quiet);
  expect(await tv.listBroadcastWeeks(null, quiet)).toEqual([]);
  await tv.importBroadcasts(file, quiet);
  expect(await tv.listBroadcastWeeks(null, quiet)).toEqual([{ week: '2020-W15', count: 40, unmatched: 0 }]);
  await undoLast({ store });
  expect(await tv.listBroadcastWeeks(null, quiet)).toEqual([]);
  expect(await tv.listBroadcastImports(null, quiet)).toEqual([]);
});

it('A whole import is deleted with its broadcasts, what was typed stays, and undo brings it back', async () => {
  const { tv, store, elarna } = await tvHouse();
  await tv.addBroadcast(aBroadcast(elarna, { startsAt: 900 }), quiet);
  await tv.importBroadcasts(fromFile(await fortySlotsFile()), quiet);
  const [made] = await tv.listBroadcastImports(null, quiet);
  expect(await tv.deleteBroadcastImport({ id: made!.id }, quiet)).toEqual({ count: 40 });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toHaveLength(1);
  await undoLast({ store });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toHaveLength(41);
});

it('A table pasted from anywhere comes in as a file does', async () => {
  const { tv } = await tvHouse();
  const table = pasted('Время|5 класс|6 класс\nПонедельник\n9.00-9.10|Математика|Русский язык', { week: '2020-W16' });
  const result = await tv.importBroadcasts(table, quiet);
  expect(result.counts).toMatchObject({ create: 2, skipped: 0 });
  expect(result.needed).toEqual(['week', 'channelId', 'language']);
  expect(await tv.listBroadcasts({ week: '2020-W16' }, quiet)).toMatchObject([
    { day: '2020-04-13', grade: 5, subjectKey: 'mathematics', language: 'ru' },
    { day: '2020-04-13', grade: 6, subjectKey: 'russian', language: 'ru' },
  ]);
});

it('A word is matched once: stored broadcasts get it, and the next grid knows it', async () => {
  const { tv } = await tvHouse();
  const grid = (day: string) => pasted(`Дата|Время|Класс|Предмет\n${day}|9.00-9.10|5|Шахматный кружок`);
  const first = await tv.importBroadcasts(grid('06.04.2020'), quiet);
  expect(first).toMatchObject({ counts: { create: 1, unmatched: 1 }, words: [{ text: 'Шахматный кружок', count: 1 }] });
  expect(flagsOf(await tv.listBroadcasts({ week: '2020-W15' }, quiet))).toEqual(['unmatched']);
  const word = { place: 'subject' as const, word: 'Шахматный кружок', subjectKey: 'elective', channelId: null };
  expect(await tv.tellWord(word, quiet)).toEqual({ matched: 1 });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toMatchObject([{ subjectKey: 'elective', flags: [] }]);
  const second = await tv.previewBroadcasts(grid('13.04.2020'), quiet);
  expect(second).toMatchObject({ counts: { create: 1, unmatched: 0 }, words: [] });
  await tv.tellWord({ ...word, subjectKey: null }, quiet);
  const third = await tv.previewBroadcasts(grid('13.04.2020'), quiet);
  expect(third.counts).toMatchObject({ create: 0, skipped: 0 });
});

it('The subject chosen for one unmatched broadcast holds for all with the same words', async () => {
  const { tv } = await tvHouse();
  const rows = ['9.00-9.10', '9.10-9.20'].map((time) => `06.04.2020|${time}|5|Шахматный кружок`).join('\n');
  await tv.importBroadcasts(pasted(`Дата|Время|Класс|Предмет\n${rows}`), quiet);
  const [one] = await tv.listBroadcasts({ week: '2020-W15' }, quiet);
  const { id, flags: _, firstId: _first, importId: _import, ...slot } = one!;
  await tv.saveBroadcast({ ...slot, id, subjectKey: 'elective' }, quiet);
  const after = await tv.listBroadcasts({ week: '2020-W15' }, quiet);
  expect(after.map(({ subjectKey }) => subjectKey)).toEqual(['elective', 'elective']);
});

it('An unknown channel is asked about once and then known', async () => {
  const { tv, elarna } = await tvHouse();
  const grid = pasted('Дата|Время|Класс|Предмет|Канал\n06.04.2020|9.00-9.10|5|Математика|ЕА-2');
  expect(await tv.previewBroadcasts(grid, quiet)).toMatchObject({
    counts: { create: 0, skipped: 1 },
    words: [{ place: 'channel', text: 'ЕА-2' }],
  });
  await tv.tellWord({ place: 'channel', word: 'ЕА-2', subjectKey: null, channelId: elarna }, quiet);
  expect((await tv.previewBroadcasts(grid, quiet)).counts).toMatchObject({ create: 1, skipped: 0 });
});

it('Two files that disagree on a slot: what is there stays until the user takes the new one', async () => {
  const { tv } = await tvHouse();
  const grid = (subject: string) => `Дата|Время|Класс|Предмет\n06.04.2020|9.00-9.10|5|${subject}`;
  await tv.importBroadcasts(pasted(grid('Математика')), quiet);
  const kept = await tv.importBroadcasts(pasted(grid('Русский язык')), quiet);
  expect(kept).toMatchObject({
    changeId: null,
    counts: { skipped: 1, disagreeing: 1, replace: 0 },
    notes: [{ whys: [{ key: 'tvPlan.import.reason.differs', values: { was: 'Математика (10)' } }] }],
  });
  const taken = await tv.importBroadcasts(pasted(grid('Русский язык'), { replace: true }), quiet);
  expect(taken.counts).toMatchObject({ replace: 1, disagreeing: 1 });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toMatchObject([{ subjectKey: 'russian' }]);
});

it('Lines of one file: the same line twice counts once, two that disagree leave the first', async () => {
  const { tv } = await tvHouse();
  const line = '06.04.2020|9.00-9.10|5|Математика';
  const other = '06.04.2020|9.00-9.10|5|Русский язык';
  const { counts, notes } = await tv.importBroadcasts(
    pasted(`Дата|Время|Класс|Предмет\n${line}\n${line}\n${other}`),
    quiet,
  );
  expect(counts).toMatchObject({ create: 1, skipped: 2 });
  expect(notes.map(({ line, whys }) => [line, whys[0]?.key, whys[0]?.values])).toEqual([
    [3, 'tvPlan.import.reason.duplicate', { line: 2 }],
    [4, 'tvPlan.import.reason.contradicting', { line: 2 }],
  ]);
});

it('A repeat is tied to its first showing, and loses it when that is deleted', async () => {
  const { tv } = await tvHouse();
  const rows = [
    '06.04.2020|9.00-9.10|5|Математика|Дроби',
    '08.04.2020|15.00-15.10|5|Математика|Дроби',
    '09.04.2020|9.00-9.10|6|Математика|Дроби',
    '10.04.2020|9.00-9.10|5|Математика (повтор)|',
  ];
  await tv.importBroadcasts(pasted(['Дата|Время|Класс|Предмет|Тема', ...rows].join('\n')), quiet);
  const list = async () => await tv.listBroadcasts({ week: '2020-W15' }, quiet);
  const [first] = await list();
  expect((await list()).map(({ firstId }) => firstId)).toEqual([null, first!.id, null, first!.id]);
  await tv.deleteBroadcasts({ ids: [first!.id] }, quiet);
  const [second] = await list();
  expect((await list()).map(({ firstId }) => firstId)).toEqual([null, null, second!.id]);
});

it('A week of holidays, days of another school year and a public holiday are flagged, not dropped', async () => {
  const { tv, rooms } = await tvHouse();
  await rooms.school.addPreset({ key: 'kz-2019-2020' }, quiet);
  const days = ['18.03.2020', '01.05.2020', '07.09.2021', '06.04.2020'];
  const rows = days.map((day) => `${day}|9.00-9.10|5|Математика`).join('\n');
  const { counts } = await tv.importBroadcasts(pasted(`Дата|Время|Класс|Предмет\n${rows}`), quiet);
  expect(counts).toMatchObject({ create: 4, flagged: 3 });
  const kinds = [];
  for (const week of ['2020-W12', '2020-W18', '2021-W36', '2020-W15'])
    kinds.push(flagsOf(await tv.listBroadcasts({ week }, quiet)));
  expect(kinds).toEqual([['break'], ['holiday'], ['outsideYear'], []]);
});

it('Weeks that are only numbered count from the distance period, or from the Monday that the user says', async () => {
  const { tv, rooms } = await tvHouse();
  await rooms.school.addPreset({ key: 'kz-2019-2020' }, quiet);
  const text = '2-апта\nУақыты|Дүйсенбі|Сейсенбі\n9.00-9.10|5-сынып Математика|5-сынып Алгебра';
  const daysOf = async (firstMonday: string | null) => {
    const result = await tv.previewBroadcasts(pasted(text, { firstMonday }), quiet);
    return [result.answers.firstMonday, result.needed.includes('firstMonday'), result.counts.create];
  };
  expect(await daysOf(null)).toEqual(['2019-09-02', true, 2]);
  expect(await daysOf('2020-04-06')).toEqual(['2020-04-06', true, 2]);
});

it('A slot typed into a taken place is refused; nothing is changed', async () => {
  const { tv, elarna } = await tvHouse();
  await tv.addBroadcast(aBroadcast(elarna), quiet);
  await expect(tv.addBroadcast(aBroadcast(elarna, { topic: 'x' }), quiet)).rejects.toThrow('tvPlan.grid.refused.taken');
  await expect(tv.saveBroadcast({ ...aBroadcast(elarna, { startsAt: 600 }), id: 99 }, quiet)).rejects.toThrow(
    'tvPlan.grid.refused.gone',
  );
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toHaveLength(1);
});
