export interface TakenNumber {
  /** Null when the student has left the school since. */
  studentId: number | null;
  number: number;
}

/**
 * Packet numbers of a week, from 1. Who was printed before keeps the number for ever (it stands on paper already); the
 * others get the free numbers in the given order, so that printing a part first changes nothing for the rest.
 */
export function numberPackets(inOrder: readonly number[], taken: readonly TakenNumber[]): Map<number, number> {
  const used = new Set(taken.map(({ number }) => number));
  const own = new Map(
    taken.flatMap(({ studentId, number }) => (studentId === null ? [] : [[studentId, number] as const])),
  );
  const numbers = new Map<number, number>();
  let free = 1;
  for (const studentId of inOrder) {
    let number = own.get(studentId);
    if (number === undefined) {
      while (used.has(free)) free++;
      number = free++;
    }
    numbers.set(studentId, number);
  }
  return numbers;
}
