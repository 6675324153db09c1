import { solveDay } from '../../main/tv-plan/solve-day.ts';
import { checkPlan } from '../../shared/tv-plan/checks/check-plan.ts';
import { counts } from '../../shared/tv-plan/checks/class-checks.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { ranker } from '../../shared/tv-plan/substitution/rank.ts';
import { findSwaps } from '../../shared/tv-plan/substitution/swaps.ts';
import { firstSettings } from '../../shared/tv-plan/substitution/weights.ts';
import { dayProblem, greedy, score } from '../../shared/tv-plan/substitution/whole-day.ts';
import { dayOfWeek } from '../../shared/week.ts';
import type { BenchRow } from './print.bench.ts';

const rounds = 9;
/** What a user takes for at once: ten frames of a sixtieth of a second. */
const tenFrames = 167;
const classCount = 60;
const subjects = ['mathematics', 'kazakh', 'russian', 'english', 'history-kz', 'geography', 'physics', 'chemistry', 'biology', 'informatics', 'music', 'pe']; // biome-ignore format: one line

/** 60 classes of 10 grades, 100 teachers, 5 days of 8 broadcasts and 4 own lessons for each class. */
function school(weeks: number): PlanInput {
  const classes = Array.from({ length: classCount }, (_, at) => {
    const language = at % 2 === 0 ? ('kk' as const) : ('ru' as const);
    return { id: at + 1, grade: (Math.floor(at / 6) % 10) + 1, language, classTeacherId: at + 1 };
  });
  const days = Array.from({ length: weeks }, (_, week) =>
    [1, 2, 3, 4, 5].map((weekday) => dayOfWeek(`2020-W${String(15 + week).padStart(2, '0')}`, weekday)),
  ).flat();
  let id = 0;
  const shown = { subjectText: '', topic: '', replayLink: '', firstId: null, minutes: 10 };
  const broadcasts = days.flatMap((day) =>
    Array.from({ length: 10 }, (_, g) => g + 1).flatMap((grade) =>
      (['kk', 'ru'] as const).flatMap((language) =>
        Array.from({ length: 8 }, (_, n) => {
          const subjectKey = subjects[(n + grade) % 8] ?? null;
          const channelId = language === 'kk' ? 1 : 2;
          return { ...shown, id: ++id, day, startsAt: 540 + n * 15 + grade, channelId, grade, language, subjectKey };
        }),
      ),
    ),
  );
  const lessons = classes.flatMap(({ id: classId }) =>
    [1, 2, 3, 4, 5].flatMap((weekday) =>
      Array.from({ length: 4 }, (_, n) => ({
        classId,
        weekday,
        startsOn: '2020-01-01',
        endsOn: null,
        number: n + 1,
        startsAt: 780 + n * 50,
        minutes: 40,
        subjectKey: subjects[8 + n] ?? null,
        subjectText: '',
        groupName: '',
        staffId: null,
        room: '',
      })),
    ),
  );
  const load = classes.flatMap(({ id: classId }) =>
    subjects.map((subjectKey, at) => ({ classId, subjectKey, groupName: '', staffId: ((classId * 5 + at) % 100) + 1, hours: 4 })),
  ); // biome-ignore format: one line for the load
  const empty = { edits: [], seatEdits: [], substitutions: [], absences: [], ways: [] };
  return { ...empty, days, isOff: () => false, classes, broadcasts, lessons, load };
}

const staff = Array.from({ length: 100 }, (_, at) => ({ id: at + 1, subjects: [subjects[at % 12] ?? ''] }));
const around = { staff, families: [], limits: { screen: null, homework: null } };
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const round = (value: number) => Math.round(value * 100) / 100;

function time(times: number[], run: () => unknown): void {
  const start = performance.now();
  run();
  times.push(performance.now() - start);
}

/** The plan and its checks for 1, 3 and 9 weeks in turn, ranking for a whole absent day, and the exact solver. */
export async function benchTvPlan(): Promise<BenchRow[]> {
  const sizes = [1, 3, 9].map((weeks) => ({ weeks, input: school(weeks), plan: [] as number[], all: [] as number[] }));
  let slots = 0;
  for (let turn = 0; turn <= rounds; turn++) {
    for (const { weeks, input, plan, all } of sizes) {
      time(plan, () => planDays(input));
      time(all, () => {
        const items = planDays(input);
        slots = items.length;
        checkPlan(input, items, { ...around, weeks });
      });
      if (turn < 3) [plan.length, all.length] = [0, 0]; // the first times are for warming up
    }
  }
  const [one, , nine] = sizes.map(({ plan, all }) => ({ plan: median(plan), all: median(all) }));
  const perSlot = round((nine?.all ?? 0) / 9 / (one?.all ?? 1));

  const day = dayOfWeek('2020-W15', 2);
  const absent = [5, 17, 29, 41, 53, 65, 77, 89];
  const input = { ...school(1), days: [day], absences: absent.map((staffId) => ({ staffId, startsOn: day, endsOn: day })) };
  const items = planDays(input);
  const open = items.filter(counts).flatMap((item) => item.seats.filter((seat) => seat.absent).map(({ seat, plannedId }) => ({ item, seat, plannedId }))); // biome-ignore format: one line
  const ranking = () => dayProblem(open, ranker(input, items, { staff, settings: firstSettings, balances: new Map() }).rank, null);
  const [ranked, solved]: [number[], number[]] = [[], []];
  const problem = ranking();
  let gain = 0;
  for (let turn = 0; turn < 7; turn++) {
    time(ranked, ranking);
    const start = performance.now();
    const exact = await solveDay({ problem, seconds: 5 });
    if (turn > 0) solved.push(performance.now() - start);
    gain = exact ? score(problem, exact.chosen) - score(problem, greedy(problem)) : 0;
  }
  const span = school(2);
  const away = { ...span, absences: [{ staffId: 17, startsOn: day, endsOn: day }] };
  const planned = planDays(away);
  const swapped: number[] = [];
  const hit = planned.find((item) => item.kind === 'own' && item.seats[0]?.absent);
  if (!hit?.seats[0]) throw new Error('Nobody is away');
  const place = { classId: hit.classId, slot: hit.slot, seat: hit.seats[0].seat };
  const task = { input: away, items: planned, around: { staff, settings: firstSettings, balances: new Map() }, notBefore: day };
  let swaps = 0;
  for (let turn = 0; turn < rounds; turn++) {
    time(swapped, () => {
      swaps = findSwaps(place, task).length;
    });
  }
  const row = (name: string, value: number, most: number): BenchRow => ({
    name: `tv plan: ${name}`,
    value: Math.round(value),
    unit: 'ms',
    target: `<= ${most}`,
    met: value <= most,
  });
  return [
    row('60 classes x 9 weeks planned', nine?.plan ?? 0, tenFrames),
    row(`60 classes x 9 weeks planned and checked, ${slots} slots`, nine?.all ?? 0, tenFrames),
    { name: 'tv plan: time for a slot, 9 weeks against 1', value: perSlot, unit: '', ratio: perSlot, target: '<= 1.5', met: perSlot <= 1.5 },
    row(`${open.length} open lessons of a day ranked among 100 people`, median(ranked), 50),
    row(`${swaps} swaps for one of them found in two weeks`, median(swapped), 50),
    row(`the day solved exactly, ${round(gain)} points above step by step`, median(solved), 5_000),
  ];
} // biome-ignore format: one line for a row
