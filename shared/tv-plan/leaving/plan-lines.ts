import { groupBy } from '../../group-by.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { Day } from '../../week.ts';
import type { Plan } from '../plan.contract.ts';
import type { Material, PlanItem, Seat } from '../plan-item.ts';
import { subjectsLike } from '../related-subjects.ts';
import type { ControlDate, TeacherCard } from '../teacher-card.ts';

// What leaves the PC - papers, messages, files - is made of these lines: a lesson in words, ready to be set or sent.

/** Names that a plan does not carry itself. */
export interface PlanNames {
  subjects: readonly { key: string; name: Bilingual }[];
  channels: readonly { id: number; name: Bilingual; radio: Bilingual }[];
}

export interface PlanLine {
  kind: 'tv' | 'own';
  day: Day;
  /** Minutes after midnight; null where no time is shown. */
  startsAt: number | null;
  minutes: number | null;
  /** `5А, 5Б`: classes that share the lesson. */
  classes: string;
  classIds: number[];
  grade: number;
  language: Language;
  channel: string;
  radio: string;
  subject: string;
  topic: string;
  /** Who is there on the day, with the group where the class is divided; null for a seat without anybody. */
  teachers: { group: string; name: string | null; insteadOf: string | null }[];
  task: string;
  materials: Material[];
  feedback: string;
  dueOn: Day | null;
  workMinutes: number | null;
  room: string;
  /** How the teacher holds lessons of the subject; null where nobody has told it. */
  form: TeacherCard['form'];
  /** Controls of that subject on that day. */
  controls: ControlDate[];
}

/** For a family own lessons have no hours where the profile forbids them (C07); teachers always need theirs. */
export type Reader = 'family' | 'staff';

interface Maker {
  plan: Plan;
  names: PlanNames;
  language: Language;
  reader: Reader;
}

/** Turns items into lines, in order of time; what was left out of the plan stays out. */
export function planLines(items: readonly PlanItem[], maker: Maker): PlanLine[] {
  const lineOf = lineMaker(maker);
  return items
    .filter(({ dropped }) => !dropped)
    .map((item) => lineOf([item]))
    .sort(byTime);
}

/**
 * The lessons of a teacher: classes that watch one broadcast together are one line, as long as task and terms are the
 * same for them.
 */
export function teacherLines(staffId: number, maker: Maker): PlanLine[] {
  const lineOf = lineMaker(maker);
  const mine = (seat: Seat) => seat.plannedId === staffId || seat.staffId === staffId;
  const items = maker.plan.items.flatMap((item) => {
    const seats = item.seats.filter(mine);
    return item.dropped || seats.length === 0 ? [] : [{ ...item, seats }];
  });
  return [...groupBy(items, sameLesson).values()].map(lineOf).sort(byTime);
}

/** A day of the whole school: classes of one grade and language that watch together are one line. */
export function schoolLines(maker: Maker): PlanLine[] {
  const lineOf = lineMaker(maker);
  const shown = maker.plan.items.filter(({ dropped }) => !dropped);
  return [...groupBy(shown, sameLesson).values()].map(lineOf).sort(byTime);
}

const sameLesson = (item: PlanItem): string =>
  item.broadcastId === null
    ? `${item.classId} ${item.slot}`
    : JSON.stringify([item.broadcastId, item.task, item.feedback, item.dueOn, item.topic, item.materials]);

const byTime = (a: PlanLine, b: PlanLine) =>
  a.day === b.day ? (a.startsAt ?? 1_440) - (b.startsAt ?? 1_440) : a.day < b.day ? -1 : 1;

function lineMaker({ plan, names, language, reader }: Maker): (items: readonly PlanItem[]) => PlanLine {
  const classes = new Map(plan.classes.map((one, place) => [one.id, { ...one, place }]));
  const staff = new Map(plan.staff.map((person) => [person.id, person.initials]));
  const subjects = new Map(names.subjects.map(({ key, name }) => [key, name]));
  const channels = new Map(names.channels.map((channel) => [channel.id, channel]));
  const nameOf = (id: number | null) => (id === null ? null : (staff.get(id) ?? null));
  const told = toldOf(plan);
  const bells = plan.bells.shown || reader === 'staff';
  return (items) => {
    const first = items[0] as PlanItem;
    const own = items.flatMap(({ classId }) => classes.get(classId) ?? []).sort((a, b) => a.place - b.place);
    const channel = first.channelId === null ? undefined : channels.get(first.channelId);
    const timed = first.kind === 'tv' || bells;
    return {
      kind: first.kind,
      day: first.day,
      startsAt: timed ? first.startsAt : null,
      minutes: timed ? first.minutes : null,
      classes: own.map(({ name }) => name).join(', '),
      classIds: own.map(({ id }) => id),
      grade: own[0]?.grade ?? 0,
      language: own[0]?.language ?? language,
      channel: channel?.name[language] ?? '',
      radio: channel?.radio[language] ?? '',
      subject: (first.subjectKey && subjects.get(first.subjectKey)?.[language]) || first.subjectText,
      topic: first.topic,
      teachers: teachersOf(items, nameOf),
      task: first.task,
      materials: materialsOf(first),
      feedback: first.feedback,
      dueOn: first.dueOn,
      workMinutes: first.workMinutes,
      room: first.room,
      ...told(items),
    };
  };
}

/** What the cards of the teachers say of a lesson: of its subject, or of the parts of a combined one. */
export function toldOf({ told }: Pick<Plan, 'told'>) {
  const cards = groupBy(told, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
  return (items: readonly PlanItem[]): Pick<PlanLine, 'form' | 'controls'> => {
    const [first] = items;
    if (!first?.subjectKey || cards.size === 0) return { form: null, controls: [] };
    const own = items.flatMap(({ classId }) =>
      subjectsLike(first.subjectKey ?? '').flatMap((key) => cards.get(`${classId} ${key}`) ?? []),
    );
    const controls = own.flatMap((card) => card.controls.filter(({ day }) => day === first.day));
    const once = new Map(controls.map((control) => [JSON.stringify(control), control]));
    return { form: own.find(({ form }) => form !== null)?.form ?? null, controls: [...once.values()] };
  };
}

/** The replay of the broadcast stands among the materials. */
const materialsOf = ({ replayLink, materials }: PlanItem): Material[] =>
  replayLink === '' || materials.some(({ text }) => text === replayLink)
    ? materials
    : [{ kind: 'video', text: replayLink, downloaded: false }, ...materials];

/** Each teacher once, however many classes sit together. */
function teachersOf(items: readonly PlanItem[], nameOf: (id: number | null) => string | null): PlanLine['teachers'] {
  const known = new Map<string, PlanLine['teachers'][number]>();
  for (const { groupName, staffId, plannedId } of items.flatMap(({ seats }) => seats)) {
    const insteadOf = plannedId !== staffId ? nameOf(plannedId) : null;
    const teacher = { group: groupName, name: nameOf(staffId), insteadOf };
    known.set(JSON.stringify(teacher), teacher);
  }
  return [...known.values()];
}
