import type { Language } from '../../shared/language.ts';
import { type Department, lessonsOf } from './curriculum.ts';
import type { SampleClass, SampleLoad } from './rows.ts';

/** A teacher's post before it has a person: what it teaches and in which language. */
export interface Seat {
  language: Language;
  departments: Department[];
}

/** What one teacher takes whole: the lessons of one department in a class, or of one group of it. */
interface Piece {
  classPlace: number;
  department: Department;
  language: Language;
  lessons: { subjectKey: string; groupName: string; hours: number }[];
  hours: number;
}

/** From this many students on, languages and informatics are taught in two groups. */
const groupLimit = 24;

function piecesOf({ grade, language }: SampleClass, classPlace: number, size: number): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const { subjectKey, department, hours, grouped } of lessonsOf(grade, language)) {
    for (const groupName of grouped && size >= groupLimit ? ['1', '2'] : ['']) {
      const key = `${department} ${groupName}`;
      const piece = pieces.get(key) ?? {
        classPlace,
        department,
        language: spoken(department, language),
        lessons: [],
        hours: 0,
      };
      piece.lessons.push({ subjectKey, groupName, hours });
      piece.hours += hours;
      pieces.set(key, piece);
    }
  }
  return [...pieces.values()];
}

/** Kazakh and Russian are taught by speakers of the language, all else in the language of the class. */
function spoken(department: Department, language: Language): Language {
  return department === 'kazakh' ? 'kk' : department === 'russian' ? 'ru' : language;
}

const allPieces = (classes: readonly SampleClass[], sizes: readonly number[]) =>
  classes.flatMap((schoolClass, place) => piecesOf(schoolClass, place, sizes[place] ?? 0));

/** Shares so many posts among the departments and languages by their hours; with few posts one person teaches several. */
export function planSeats(classes: readonly SampleClass[], sizes: readonly number[], posts: number): Seat[] {
  if (posts <= 0) return [];
  const needs = new Map<string, { department: Department; language: Language; hours: number; least: number }>();
  for (const { department, language, hours } of allPieces(classes, sizes)) {
    const key = `${department} ${language}`;
    const need = needs.get(key) ?? { department, language, hours: 0, least: 1 };
    need.hours += hours;
    needs.set(key, need);
  }
  const list = [...needs.values()].sort((a, b) => b.hours - a.hours);
  const own = classes.filter(({ grade }) => grade <= 4).length;
  if (posts < list.length + own) return sharedSeats(list, posts);
  for (const need of list) {
    if (need.department === 'primary')
      need.least = classes.filter((c) => c.grade <= 4 && c.language === need.language).length;
  }
  // The next post always goes to the department whose teachers have most to do.
  const seats = list.map((need) => ({ ...need, count: need.least }));
  for (let left = posts - seats.reduce((sum, { count }) => sum + count, 0); left > 0; left--) {
    const open = seats.filter(({ department }) => department !== 'primary');
    const busiest = open.reduce((most, seat) => (seat.hours / seat.count > most.hours / most.count ? seat : most));
    busiest.count += 1;
  }
  return seats.flatMap(({ department, language, count }) =>
    Array.from({ length: count }, () => ({ language, departments: [department] })),
  );
}

function sharedSeats(
  needs: readonly { department: Department; language: Language; hours: number }[],
  posts: number,
): Seat[] {
  const seats = Array.from({ length: posts }, (): Seat & { hours: number } => ({
    language: 'kk',
    departments: [],
    hours: 0,
  }));
  for (const { department, language, hours } of needs) {
    const parts = Math.max(1, Math.round(hours / 18));
    for (let part = 0; part < parts; part++) {
      const seat = seats.reduce((least, other) => (other.hours < least.hours ? other : least));
      if (seat.hours === 0) seat.language = language;
      if (!seat.departments.includes(department)) seat.departments.push(department);
      seat.hours += hours / parts;
    }
  }
  return seats.map(({ language, departments }) => ({ language, departments }));
}

/** Gives every piece of the load to the least busy teacher of the department, if possible one of the class's language. */
export function appoint(
  classes: readonly SampleClass[],
  sizes: readonly number[],
  seats: readonly Seat[],
): SampleLoad[] {
  const hours = seats.map(() => 0);
  const inClass = new Map<string, Set<number>>();
  const load: SampleLoad[] = [];
  for (const piece of allPieces(classes, sizes).sort((a, b) => b.hours - a.hours || a.classPlace - b.classPlace)) {
    const fellows = inClass.get(`${piece.classPlace} ${piece.department}`) ?? new Set<number>();
    const cost = (place: number) =>
      (hours[place] ?? 0) + (seats[place]?.language === piece.language ? 0 : 6) + (fellows.has(place) ? 12 : 0);
    const able = seats.flatMap(({ departments }, place) => (departments.includes(piece.department) ? [place] : []));
    const best = able.length === 0 ? null : able.reduce((least, place) => (cost(place) < cost(least) ? place : least));
    if (best !== null) {
      hours[best] = (hours[best] ?? 0) + piece.hours;
      inClass.set(`${piece.classPlace} ${piece.department}`, fellows.add(best));
    }
    for (const lesson of piece.lessons) load.push({ classPlace: piece.classPlace, ...lesson, staffPlace: best });
  }
  return load.sort((a, b) => a.classPlace - b.classPlace);
}
