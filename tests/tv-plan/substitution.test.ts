import { expect, test } from 'vitest';
import { undoLast, work } from '../people/test-house.ts';
import { monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const days = { from: monday, to: '2020-04-07' };

/** 5A and 6A with maths of one teacher on two days; a second teacher has history at the first hour. */
async function illness() {
  const house = await planHouse();
  const [fiveA, sixA] = [await house.addClass(5, 'А', 'kk'), await house.addClass(6, 'А', 'kk')];
  const ill = await house.addTeacher('Серікова', ['mathematics']);
  const busy = await house.addTeacher('Ахметова', ['mathematics']);
  const free = await house.addTeacher('Жұмабаева');
  for (const classId of [fiveA, sixA]) await house.addLoad(classId, 'mathematics', ill);
  await house.addLoad(fiveA, 'history-kz', busy);
  for (const day of [monday, '2020-04-07']) {
    await house.show({ day, startsAt: 540, grade: 6 });
    await house.show({ day, startsAt: 560 });
    await house.show({ day, startsAt: 540, subjectKey: 'history-kz' });
  }
  const absence = (kind: 'ill' | 'home') =>
    house.people.saveAbsence({ id: null, staffId: ill, startsOn: monday, endsOn: '2020-04-07', kind, note: '', coverId: null }, work); // biome-ignore format: one line
  return { ...house, fiveA, sixA, ill, busy, free, absence };
}

test('A14: a teacher is ill for two days: all slots and classes hit are listed, and a substitute who is busy is a clash', async () => {
  const { tvPlan, absence, ill, busy, free, fiveA, sixA } = await illness();
  await absence('ill');
  const hits = await tvPlan.listHits({ ...days, staffId: null }, work);
  expect(hits.map(({ day, classId, startsAt }) => [day, classId, startsAt])).toEqual([[monday, sixA, 540], [monday, fiveA, 560], ['2020-04-07', sixA, 540], ['2020-04-07', fiveA, 560]]); // biome-ignore format: one line
  expect(hits.every(({ absentId, line }) => absentId === ill && line === null)).toBe(true);
  const { classId, slot, seat } = hits[0]!;
  const ranked = await tvPlan.rankSubstitutes({ classId, slot, seat }, work);
  const of = (id: number) => ranked.find(({ staffId }) => staffId === id);
  expect(of(busy)).toMatchObject({ free: false, clash: [{ classId: fiveA }] });
  expect(of(free)).toMatchObject({ free: true, clash: [] });
  expect(of(ill)).toMatchObject({ free: false, away: true });
});

test('Whoever works from home is not absent', async () => {
  const { tvPlan, absence } = await illness();
  await absence('home');
  expect(await tvPlan.listHits({ ...days, staffId: null }, work)).toEqual([]);
});

test('A lesson whose teacher is there and needed elsewhere can have a substitute, is listed with it and can be given back', async () => {
  const { tvPlan, free, ill } = await illness();
  const { items } = await tvPlan.findPlan({ ...days, classId: null, staffId: null }, work);
  const [item] = items.filter(({ subjectKey }) => subjectKey === 'mathematics');
  const place = { classId: item!.classId, slot: item!.slot, seat: item!.seats[0]!.seat };
  const lines = [{ ...place, staffId: free }];
  await tvPlan.makeChange({ kind: 'substitute', lines, reason: '' }, work);
  const hits = await tvPlan.listHits({ ...days, staffId: null }, work);
  expect(hits).toMatchObject([{ ...place, absentId: ill, line: { substituteId: free, kind: 'assigned' } }]);
  const sent = (await tvPlan.rankSubstitutes(place, work)).find(({ staffId }) => staffId === free);
  expect(sent).toMatchObject({ free: true, points: [] }); // being sent here is no reason against being sent here
  await tvPlan.makeChange({ kind: 'unsubstitute', seats: [place] }, work);
  expect(await tvPlan.listHits({ ...days, staffId: null }, work)).toEqual([]);
});

test('Sending somebody who is busy is shown beforehand as a new conflict', async () => {
  const { tvPlan, absence, busy } = await illness();
  await absence('ill');
  const [{ classId, slot, seat } = { classId: 0, slot: '', seat: '' }] = await tvPlan.listHits(
    { ...days, staffId: null },
    work,
  );
  const change = { kind: 'substitute' as const, lines: [{ classId, slot, seat, staffId: busy }], reason: '' };
  const tried = await tvPlan.tryChange({ ...days, change }, work);
  expect(tried.gone.map(({ kind }) => kind)).toEqual(['uncovered']);
  expect(tried.found).toMatchObject([{ kind: 'teacherTwice', staffId: busy }]);
  expect(await tvPlan.listSubstitutions(days, work)).toEqual([]);
});

test('A sheet has only what is new; whoever was told and is not needed any more has to hear of it', async () => {
  const { tvPlan, absence, free, busy, ...house } = await illness();
  await absence('ill');
  const [first, second] = await tvPlan.listHits({ ...days, staffId: null }, work);
  const send = (staffId: number | null, hit = first!) =>
    tvPlan.makeChange({ kind: 'substitute', lines: [{ classId: hit.classId, slot: hit.slot, seat: hit.seat, staffId }], reason: '' }, work); // biome-ignore format: one line
  const news = async () => (await tvPlan.listSubstitutions(days, work)).filter(({ printedAt }) => printedAt === null);
  await send(free);
  expect(await news()).toMatchObject([
    { substituteName: 'Жұмабаева Анна Ивановна', absentName: 'Серікова Анна Ивановна', toldName: '' },
  ]);
  await tvPlan.markPrinted({ ids: (await news()).map(({ id }) => id) }, work);
  expect(await news()).toEqual([]);
  await send(free);
  expect(await news()).toEqual([]);
  await send(busy, second);
  await send(busy);
  expect(await news()).toMatchObject([{ substituteId: busy, toldName: 'Жұмабаева Анна Ивановна' }, { toldName: '' }]);
  await tvPlan.makeChange({ kind: 'unsubstitute', seats: [first!] }, work);
  expect((await news())[0]).toMatchObject({ kind: 'withdrawn', toldName: 'Жұмабаева Анна Ивановна' });
  expect((await tvPlan.listHits({ ...days, staffId: null }, work))[0]?.line).toBeNull();
  await tvPlan.markPrinted({ ids: (await news()).map(({ id }) => id) }, work);
  expect(await tvPlan.listSubstitutions(days, work)).toMatchObject([{ substituteId: busy, kind: 'assigned' }]);
  await undoLast(house);
  expect(await news()).toHaveLength(2);
});

test('The proposal covers the whole absence, keeps what is locked, and the exact one is never worse', async () => {
  const { tvPlan, absence, free, busy } = await illness();
  await absence('ill');
  const [first] = await tvPlan.listHits({ ...days, staffId: null }, work);
  const line = { classId: first!.classId, slot: first!.slot, seat: first!.seat };
  await tvPlan.makeChange({ kind: 'substitute', lines: [{ ...line, staffId: free }], reason: '' }, work);
  const [kept] = await tvPlan.listSubstitutions(days, work);
  const open = await tvPlan.proposeSubstitutes({ ...days, seconds: 0 }, work);
  expect(open.greedy.assignments).toHaveLength(4);
  await tvPlan.lockSubstitutions({ ids: [kept!.id], locked: true }, work);
  const { greedy, exact } = await tvPlan.proposeSubstitutes({ ...days, seconds: 5 }, work);
  expect(greedy.assignments).toHaveLength(3);
  expect(exact).toMatchObject({ covered: 3, optimal: true });
  expect(exact!.score).toBeGreaterThanOrEqual(greedy.score);
  const lines = exact!.assignments.map(({ place, staffId }) => ({ ...place, staffId }));
  expect(lines.map(({ staffId }) => staffId)).toEqual([busy, free, busy]); // history at 9:00 leaves only one of them
  await tvPlan.makeChange({ kind: 'substitute', lines, reason: 'болезнь' }, work);
  const found = await tvPlan.checkPlan(days, work);
  expect(found.filter(({ kind }) => kind === 'uncovered' || kind === 'teacherTwice')).toEqual([]);
});

test('Fairness counts substitutions of the month and the year, less own lessons that fell out', async () => {
  const { tvPlan, absence, free, busy } = await illness();
  await absence('ill');
  const hits = await tvPlan.listHits({ ...days, staffId: null }, work);
  const lines = hits.slice(1, 3).map(({ classId, slot, seat }) => ({ classId, slot, seat, staffId: free }));
  await tvPlan.makeChange({ kind: 'substitute', lines, reason: '' }, work);
  const history = (await tvPlan.findPlan({ ...days, classId: null, staffId: busy }, work)).items[0]!;
  const out = [{ classId: history.classId, slot: history.slot, seat: '', staffId: null }];
  await tvPlan.makeChange({ kind: 'substitute', lines: out, reason: 'экскурсия' }, work);
  const { classId, slot, seat } = hits[3]!;
  const ranked = await tvPlan.rankSubstitutes({ classId, slot, seat }, work);
  const month = (id: number) =>
    ranked.find(({ staffId }) => staffId === id)?.points.find(({ criterion }) => criterion === 'fairMonth');
  expect(month(free)).toEqual({ criterion: 'fairMonth', value: 2, points: -6 });
  expect(month(busy)).toEqual({ criterion: 'fairMonth', value: -1, points: 3 });
});

test('A substitute who leaves the school leaves the lesson open and the name in the register', async () => {
  const { tvPlan, absence, free, people, ...house } = await illness();
  await absence('ill');
  const [hit] = await tvPlan.listHits({ ...days, staffId: null }, work);
  const line = { classId: hit!.classId, slot: hit!.slot, seat: hit!.seat, staffId: free };
  await tvPlan.makeChange({ kind: 'substitute', lines: [line], reason: '' }, work);
  await people.deleteStaff({ ids: [free] }, work);
  expect((await tvPlan.checkPlan(days, work)).map(({ kind }) => kind)).toContain('substituteGone');
  expect(await tvPlan.listSubstitutions(days, work)).toMatchObject([{ substituteId: null, substituteName: 'Жұмабаева Анна Ивановна' }]); // biome-ignore format: one line
  await undoLast(house);
  expect(await tvPlan.listSubstitutions(days, work)).toMatchObject([{ substituteId: free }]);
});

test('Weights are kept, and count at once', async () => {
  const { tvPlan, absence, free } = await illness();
  await absence('ill');
  const settings = await tvPlan.findSubstitutionSettings(null, work);
  const weights = { ...settings.weights, teachesClass: 50 };
  await tvPlan.saveSubstitutionSettings({ ...settings, weights, mostADay: 6 }, work);
  expect(await tvPlan.findSubstitutionSettings(null, work)).toMatchObject({
    weights: { teachesClass: 50 },
    mostADay: 6,
  });
  const [, hit] = await tvPlan.listHits({ ...days, staffId: null }, work);
  const ranked = await tvPlan.rankSubstitutes({ classId: hit!.classId, slot: hit!.slot, seat: hit!.seat }, work);
  expect(ranked[0]?.points).toContainEqual({ criterion: 'teachesClass', value: 1, points: 50 });
  expect(ranked[0]?.staffId).not.toBe(free);
});

test('A lesson that was moved to another day is ranked among the lessons of that day', async () => {
  const { tvPlan, busy, free, ill, fiveA, absence } = await illness();
  const { id: timetableId } = await tvPlan.addTimetable({ name: 'Весна', startsOn: monday }, work);
  const lesson = { timetableId, classId: fiveA, weekday: 3, number: 1, startsAt: 700, minutes: 40, subjectKey: 'pe', subjectText: 'Физкультура', groupName: '', staffId: ill, room: '' }; // biome-ignore format: one line
  await tvPlan.addLesson(lesson, work);
  const wednesday = { from: '2020-04-08', to: '2020-04-08', classId: fiveA, staffId: null };
  const [item] = (await tvPlan.findPlan(wednesday, work)).items;
  const place = { classId: fiveA, slot: item!.slot };
  const to = { day: monday, number: 1, startsAt: 540 };
  await tvPlan.makeChange({ kind: 'move', moves: [{ ...place, subjectKey: 'pe', to }] }, work);
  await absence('ill');
  const ranked = await tvPlan.rankSubstitutes({ ...place, seat: '' }, work);
  expect(ranked.find(({ staffId }) => staffId === busy)).toMatchObject({ free: false, clash: [{ classId: fiveA }] });
  expect(ranked.find(({ staffId }) => staffId === free)).toMatchObject({ free: true });
});
