import { groupBy } from '../group-by.ts';
import type { Day } from '../week.ts';
import type { PlanInput, PlanLoad } from './plan-input.ts';
import type { PlanItem, Seat } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';

const open = { staffId: null, edited: false, absent: false, substitutionId: null };

/** The seats of a class and subject by the teaching load; one without a teacher where nobody teaches it. */
export function seatsByLoad(load: readonly PlanLoad[]): (classId: number, subjectKey: string) => Seat[] {
  const rowsOf = groupBy(load, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
  const known = new Map<string, Seat[]>();
  const find = (classId: number, subjectKey: string): Seat[] => {
    const [key = subjectKey, ...others] = subjectsLike(subjectKey);
    const own = rowsOf.get(`${classId} ${key}`);
    const rows = own ?? others.flatMap((other) => rowsOf.get(`${classId} ${other}`) ?? []);
    if (rows.length === 0) return [{ ...open, seat: '', groupName: '', plannedId: null }];
    const seats = new Map<string, Seat>();
    for (const { groupName, subjectKey: part, staffId } of rows) {
      const taken = seats.get(groupName);
      if (taken?.plannedId === staffId) continue; // one person for both parts of a combined subject
      const seat = taken ? `${groupName} ${part}`.trim() : groupName;
      seats.set(seat, { ...open, seat, groupName, plannedId: staffId });
    }
    return [...seats.values()];
  };
  return (classId, subjectKey) => {
    const name = `${classId} ${subjectKey}`;
    const seats = known.get(name) ?? find(classId, subjectKey);
    known.set(name, seats);
    return seats;
  };
}

type Given = Pick<PlanInput, 'seatEdits' | 'substitutions' | 'absences'>;

/** Puts people on the seats of an item: the planned teacher, another one by an edit, or the substitute of the day. */
export function planSeats({ seatEdits, substitutions, absences }: Given) {
  const nameOf = (one: { classId: number; slot: string; seat: string }) => `${one.classId} ${one.slot}|${one.seat}`;
  const editOf = new Map(seatEdits.map((edit) => [nameOf(edit), edit]));
  const substitutionOf = new Map(substitutions.map((one) => [nameOf(one), one]));
  const away = groupBy(absences, ({ staffId }) => staffId);
  const untouched = editOf.size + substitutionOf.size === 0; // a name for nothing, thousands of times, costs most
  const isAway = (id: number | null, day: Day) =>
    id !== null && (away.get(id)?.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? false);
  return ({ classId, slot, day }: PlanItem, seats: readonly Seat[]): Seat[] =>
    seats.map(({ seat, groupName, plannedId: derived }) => {
      const name = untouched ? '' : `${classId} ${slot}|${seat}`;
      const edit = editOf.get(name);
      const substitution = substitutionOf.get(name);
      const plannedId = edit ? edit.staffId : derived;
      const wanted = substitution ? substitution.substituteId : plannedId;
      return {
        seat,
        groupName,
        plannedId,
        staffId: isAway(wanted, day) ? null : wanted,
        edited: edit !== undefined,
        absent: isAway(plannedId, day),
        substitutionId: substitution?.id ?? null,
      };
    });
}
