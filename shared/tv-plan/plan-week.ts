import { groupBy } from '../group-by.ts';
import type { Day } from '../week.ts';
import { weekdayOf } from './clock.ts';
import { lessonCardFinder } from './lesson-card.ts';
import type { OwnLesson, PlanBroadcast, PlanClass, PlanInput, StoredEdit } from './plan-input.ts';
import type { Material, PlanItem, Seat } from './plan-item.ts';
import { planSeats, seatsByLoad } from './seats.ts';
import { numbered, ownSlot, tvSlot } from './slot.ts';
import { resourcesOf } from './teacher-card.ts';

/**
 * The plan of all classes: each broadcast of a class's grade and language, and each of its own lessons, once
 * (ALM-1.DEPA.3, MR-9.0). Ordered by class as given, then by time.
 */
export function planDays(input: PlanInput): PlanItem[] {
  const days = [...input.days].sort();
  const shown = groupBy(input.broadcasts, ({ day, grade, language }) => `${day} ${grade} ${language}`);
  const lessonsOf = groupBy(input.lessons, ({ classId, weekday }) => `${classId} ${weekday}`);
  const editOf = new Map(input.edits.map((edit) => [`${edit.classId} ${edit.slot}`, edit]));
  const loadSeats = seatsByLoad(input.load);
  const seat = planSeats(input);
  const cardOf = new Map(
    input.ways
      .filter(({ way, note }) => way === 'card' && note !== '')
      .map((one) => [`${one.classId} ${one.subjectKey}`, one.note]),
  );
  const told = resourcesOf(input.told ?? []);
  const lessonCard = lessonCardFinder(input.lessonCards ?? []);
  const items: PlanItem[] = [];
  for (const schoolClass of input.classes) {
    const own: PlanItem[] = [];
    const name = numbered();
    const add = (bare: PlanItem, seats: Seat[]) => {
      const edit = editOf.size === 0 ? undefined : editOf.get(`${bare.classId} ${bare.slot}`);
      if (bare.materials.length === 0) bare.materials = told(bare.classId, bare.subjectKey);
      const item = edited(bare, edit);
      item.seats = seat(item, seats);
      item.edited ||= item.seats.some((one) => one.edited);
      own.push(item);
    };
    for (const day of days) {
      if (input.isOff(day, schoolClass.grade)) continue;
      for (const broadcast of shown.get(`${day} ${schoolClass.grade} ${schoolClass.language}`) ?? []) {
        const seats = broadcast.subjectKey === null ? [] : loadSeats(schoolClass.id, broadcast.subjectKey);
        const item = tvItem(schoolClass, broadcast, name(tvSlot(broadcast)));
        item.task = lessonCard(broadcast)?.afterwards ?? '';
        add(item, seats);
      }
      for (const lesson of lessonsOf.get(`${schoolClass.id} ${weekdayOf(day)}`) ?? []) {
        if (day < lesson.startsOn || (lesson.endsOn !== null && lesson.endsOn < day)) continue;
        const card = cardOf.get(`${lesson.classId} ${lesson.subjectKey}`);
        add(ownItem(lesson, day, name(ownSlot(day, lesson)), card), ownSeats(lesson, loadSeats));
      }
    }
    items.push(...own.sort(byTime));
  }
  return items;
}

/** By day, then by the clock or the number of the lesson; what has neither comes last. */
export function byTime(a: PlanItem, b: PlanItem): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [first, second] = [a.startsAt ?? 2_000, b.startsAt ?? 2_000];
  if (first !== second) return first - second;
  return (a.number ?? 99) - (b.number ?? 99) || (a.slot < b.slot ? -1 : 1);
}

const bare = {
  room: '',
  task: '',
  materials: [],
  feedback: '',
  dueOn: null,
  workMinutes: null,
  agreed: false,
  dropped: false,
  reason: '',
  edited: false,
};

function tvItem({ id: classId }: PlanClass, broadcast: PlanBroadcast, slot: string): PlanItem {
  const {
    id: broadcastId,
    day,
    startsAt,
    minutes,
    subjectKey,
    subjectText,
    topic,
    channelId,
    firstId,
    replayLink,
  } = broadcast;
  const kind = 'tv';
  const number = null;
  const what = { subjectKey, subjectText, topic, broadcastId, channelId, firstId, replayLink };
  return { ...bare, classId, slot, kind, day, startsAt, minutes, number, ...what, seats: [] };
}

/** The card of its subject is what a lesson without a broadcast is taught with (A30). */
function ownItem(lesson: OwnLesson, day: Day, slot: string, card: string | undefined): PlanItem {
  const { classId, startsAt, minutes, number, subjectKey, subjectText, room } = lesson;
  const tv = { broadcastId: null, channelId: null, firstId: null, replayLink: '' };
  const what = { subjectKey, subjectText, topic: '', ...tv };
  // A text is at hand already, as pages are: only a link has to be downloaded.
  const cardKind = card !== undefined && /^https?:/i.test(card) ? 'link' : 'pages';
  const materials: Material[] = card === undefined ? [] : [{ kind: cardKind, text: card, downloaded: false }];
  return { ...bare, classId, slot, kind: 'own', day, startsAt, minutes, number, ...what, room, materials, seats: [] };
}

/** The timetable names the teacher; where it does not, the load does. */
function ownSeats(lesson: OwnLesson, loadSeats: ReturnType<typeof seatsByLoad>): Seat[] {
  const { classId, subjectKey, groupName, staffId } = lesson;
  const byLoad = subjectKey === null ? [] : loadSeats(classId, subjectKey);
  if (staffId === null && groupName === '') return byLoad;
  const planned = staffId ?? byLoad.find((seat) => seat.groupName === groupName)?.plannedId ?? null;
  return [{ ...emptySeat, seat: groupName, groupName, plannedId: planned, staffId: planned }];
}

const emptySeat = { edited: false, absent: false, substitutionId: null };

/** The item with the school's edits. An edit that was made for another subject in this slot does not count. */
function edited(item: PlanItem, edit: StoredEdit | undefined): PlanItem {
  if (!edit || edit.subjectKey !== item.subjectKey) return item;
  return {
    ...item,
    ...edit.movedTo,
    topic: edit.topic ?? item.topic,
    task: edit.task ?? item.task,
    materials: edit.materials ?? item.materials,
    feedback: edit.feedback ?? item.feedback,
    dueOn: edit.dueOn ?? item.dueOn,
    workMinutes: edit.workMinutes ?? item.workMinutes,
    agreed: edit.agreed ?? item.agreed,
    dropped: edit.dropped ?? item.dropped,
    reason: edit.reason ?? item.reason,
    edited: true,
  };
}
