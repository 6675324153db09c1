import type { Staff } from '../people/people.contract.ts';
import { fold } from '../text/collation.ts';
import { nameKey, type PersonName, shortNameKey } from './person-name.ts';

/** Finds staff by full name, by surname and name, or by surname and initials where only one person fits. */
export class StaffFinder {
  private readonly byKey = new Map<string, Staff[]>();

  constructor(staff: readonly Staff[]) {
    for (const person of staff) this.learn(person);
  }

  private learn(person: Staff): void {
    const initials = initialKeys(person);
    for (const key of new Set([nameKey(person), shortNameKey(person), ...initials])) {
      const found = this.byKey.get(key);
      if (found) found.push(person);
      else this.byKey.set(key, [person]);
    }
  }

  /** The person; `several` when more than one fits, `none` when nobody does. */
  find(name: PersonName): Staff | 'none' | 'several' {
    for (const key of keysOf(name)) {
      const found = this.byKey.get(key) ?? [];
      if (found.length > 0) return found.length === 1 ? found[0]! : 'several';
    }
    return 'none';
  }
}

const initial = (part: string) => fold(part).slice(0, 1);

/** `ахметова а. с.` and `ахметова а.` for Ахметова Айгүл Сериковна; the dots keep them apart from real names. */
function initialKeys({ lastName, firstName, patronymic }: PersonName): string[] {
  const short = `${fold(lastName)} ${initial(firstName)}.`;
  return patronymic === '' ? [short] : [`${short} ${initial(patronymic)}.`, short];
}

/** The keys to look under, the most exact first. A file that gives a patronymic does not mean somebody with another. */
function keysOf(name: PersonName): string[] {
  const isShort = /^\p{L}\.?$/u.test(name.firstName.trim());
  if (isShort) return initialKeys(name).slice(0, 1);
  return name.patronymic === '' ? [nameKey(name), shortNameKey(name)] : [nameKey(name)];
}
