import { groupBy } from '../../group-by.ts';
import type { SeatSubstitution } from '../plan-input.ts';
import type { PlanItem, Seat } from '../plan-item.ts';
import { counts, dropping } from './class-checks.ts';
import { changeFix, type Finding, type Fix, finding, openFix, placeOf } from './finding.ts';
import { clusters, lastingOf } from './overlap.ts';

/** A teacher at an item. */
interface Post {
  item: PlanItem;
  seat: Seat;
}

/**
 * What several classes see together is one thing for its teacher: the same broadcast, or a lesson of the same subject at
 * the same time in the same room.
 */
export function eventOf({
  broadcastId,
  subjectKey,
  subjectText,
  room,
  startsAt,
  number,
  day,
  classId,
}: PlanItem): string {
  if (broadcastId !== null) return `tv ${broadcastId}`;
  return `${day} ${startsAt ?? `no${number}`} ${subjectKey ?? subjectText} ${room === '' ? `class ${classId}` : room}`;
}

/** Seats that really have somebody, by the person. */
export function postsByStaff(items: readonly PlanItem[]): Map<number, Post[]> {
  const posts = new Map<number, Post[]>();
  for (const item of items) {
    if (!counts(item)) continue;
    for (const seat of item.seats) {
      if (seat.staffId === null) continue;
      const own = posts.get(seat.staffId);
      if (own) own.push({ item, seat });
      else posts.set(seat.staffId, [{ item, seat }]);
    }
  }
  return posts;
}

/** A teacher who is needed in two places at once. */
export function checkTeachers(items: readonly PlanItem[]): Finding[] {
  const found: Finding[] = [];
  for (const [staffId, posts] of postsByStaff(items)) {
    for (const cluster of clusters(posts.flatMap((post) => lastingOf(post.item, post)))) {
      // Only what meets is asked whether it is one and the same event.
      const events = groupBy(cluster, ({ item }) => eventOf(item));
      if (events.size === 1) continue;
      const all = [...events.values()].flat();
      found.push(
        finding('teacherTwice', 'stop', {
          rows: all.map(({ item }) => placeOf(item)),
          day: all[0]?.item.day ?? null,
          classIds: [...new Set(all.map(({ item }) => item.classId))],
          staffId,
          fixes: all.flatMap(fixesOf),
        }),
      );
    }
  }
  return found;
}

function fixesOf({ item, seat }: Post): Fix[] {
  const place = { ...placeOf(item), seat: seat.seat };
  if (seat.substitutionId !== null)
    return [changeFix('undoSubstitute', { kind: 'unsubstitute', seats: [place] }), openFix('substitution', place)];
  const leave = item.kind === 'tv' ? [changeFix('dropBroadcast', dropping(item))] : [openFix('timetable', place)];
  return [openFix('substitution', place), ...leave];
}

interface Qualified {
  id: number;
  subjects: readonly string[];
}

/** Lessons without a teacher, with words nobody knows, and absences for which nobody stands in. */
export function checkSeats(
  items: readonly PlanItem[],
  staff: readonly Qualified[],
  substitutions: readonly SeatSubstitution[],
): Finding[] {
  const standing = items.filter(counts);
  const lines = new Map(substitutions.map((line) => [line.id, line]));
  return [
    ...checkNobody(standing, staff),
    ...checkUnmatched(standing),
    ...standing.flatMap((item) => item.seats.flatMap((seat) => checkPresence(item, seat, lines))),
  ];
}

const daysAndRows = (items: readonly PlanItem[]) => ({ rows: items.map(placeOf), day: items[0]?.day ?? null });

function checkNobody(items: readonly PlanItem[], staff: readonly Qualified[]): Finding[] {
  const bare = items.filter((item) => item.subjectKey !== null && item.seats.some((seat) => seat.plannedId === null && seat.substitutionId === null)); // biome-ignore format: one line
  const taught = groupBy(items, ({ subjectKey }) => subjectKey);
  const firstOf = new Map([...new Set(bare.map(({ subjectKey }) => subjectKey))].map((key) => [key, bestFor(key, taught.get(key) ?? [], staff)]));
  return [...groupBy(bare, ({ classId, subjectKey }) => `${classId} ${subjectKey}`).values()].map((rows) => {
    const [{ classId, subjectKey } = { classId: 0, subjectKey: null }] = rows;
    const fixes = (firstOf.get(subjectKey) ?? []).map(({ id }) => changeFix('seatTeacher', seating(rows, id), { staffId: id }));
    return finding('nobodyTeaches', 'stop', {
      ...daysAndRows(rows),
      clause: 'ALM-1.DEPA.3',
      classIds: [classId],
      subjectKey,
      fixes: [openFix('load'), ...fixes],
    });
  });
} // biome-ignore format: one line for the teachers

/** Three of those who can teach a subject, first who teaches it already. */
function bestFor(subjectKey: string | null, lessons: readonly PlanItem[], staff: readonly Qualified[]): Qualified[] {
  const teachers = new Set(lessons.flatMap(({ seats }) => seats.map(({ plannedId }) => plannedId)));
  const able = staff.filter(({ subjects }) => subjectKey !== null && subjects.includes(subjectKey));
  return [...able.filter(({ id }) => teachers.has(id)), ...able.filter(({ id }) => !teachers.has(id))].slice(0, 3);
}

const seating = (rows: readonly PlanItem[], staffId: number) => ({
  kind: 'teacher' as const,
  seats: rows.flatMap((item) =>
    item.seats.filter(({ plannedId }) => plannedId === null).map(({ seat }) => ({ ...placeOf(item), seat })),
  ),
  staffId,
});

function checkUnmatched(items: readonly PlanItem[]): Finding[] {
  const strange = items.filter(({ subjectKey }) => subjectKey === null);
  return [...groupBy(strange, ({ kind, subjectText }) => `${kind} ${subjectText}`).values()].map((rows) =>
    finding('unmatched', 'stop', {
      ...daysAndRows(rows),
      classIds: [...new Set(rows.map(({ classId }) => classId))],
      text: rows[0]?.subjectText ?? '',
      fixes: [rows[0]?.kind === 'own' ? openFix('timetable', { ...placeOf(rows[0]), seat: '' }) : openFix('grid')],
    }),
  );
}

function checkPresence(item: PlanItem, seat: Seat, lines: ReadonlyMap<number, SeatSubstitution>): Finding[] {
  const line = seat.substitutionId === null ? null : lines.get(seat.substitutionId);
  if (seat.staffId !== null || line?.cancelled || (!line && !seat.absent)) return [];
  const kind = !line ? 'uncovered' : line.substituteId === null ? 'substituteGone' : 'substituteAbsent';
  return [
    finding(kind, 'stop', {
      ...daysAndRows([item]),
      classIds: [item.classId],
      subjectKey: item.subjectKey,
      staffId: line?.substituteId ?? seat.plannedId,
      clause: 'ALM-1.DEPA.4',
      fixes: [openFix('substitution', { ...placeOf(item), seat: seat.seat })],
    }),
  ];
}
