import type { Language } from '../language.ts';
import { formatClass } from '../people/class-name.ts';
import type { SchoolClass, SchoolClassInput } from '../people/people.contract.ts';
import type { ClassName } from './class-name.ts';

/** Finds classes by name; classes that the school does not have can be made on the way, under numbers below zero. */
export class ClassFinder {
  /** Classes to be made: the one with the number -1 first. */
  readonly added: SchoolClassInput[] = [];
  /** Names that were asked for and not found. */
  readonly missing = new Set<string>();
  private readonly byName = new Map<string, { id: number; language: Language }>();
  private readonly names = new Map<number, string>();

  constructor(classes: readonly SchoolClass[]) {
    for (const known of classes) this.learn(known, known.id, known.language);
  }

  private learn(name: ClassName, id: number, language: Language): void {
    this.byName.set(formatClass(name), { id, language });
    this.names.set(id, formatClass(name));
  }

  find(name: ClassName): { id: number; language: Language } | undefined {
    return this.byName.get(formatClass(name));
  }

  /** The class, made when the language of a new one is known; undefined where it cannot be had. */
  findOrAdd(name: ClassName, language: Language | null): number | undefined {
    const known = this.find(name);
    if (known) return known.id;
    if (!language || name.letter.length > 4) {
      this.missing.add(formatClass(name));
      return undefined;
    }
    this.added.push({ ...name, language, shift: 1, classTeacherId: null });
    this.learn(name, -this.added.length, language);
    return -this.added.length;
  }

  nameOf(id: number): string {
    return this.names.get(id) ?? '';
  }
}
