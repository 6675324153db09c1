import type { Language } from '../../shared/language.ts';
import type { Found } from '../../shared/shell/shell.contract.ts';
import { fold } from '../../shared/text/collation.ts';
import type { Db } from '../database/store.ts';
import { searchDuties } from '../duties/search-duties.ts';
import { searchLessonCards, searchTeacherCards } from '../tv-plan/cards/search-cards.ts';

const most = 12;

/** Students, staff, classes, duties and cards of lessons and teachers whose search text holds every word of the query; at most a dozen of each. */
export async function searchSchool(db: Db, query: string, language: Language): Promise<Found[]> {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const patterns = words.map((word) => `%${word.replace(/[%_]/g, '')}%`);
  const [students, staff] = await Promise.all([findStudents(db, patterns), findStaff(db, patterns)]);
  const duties = await searchDuties(db, words, language, most);
  const cards = [
    ...(await searchLessonCards(db, { words, language, most })),
    ...(await searchTeacherCards(db, { words, language, most })),
  ];
  return [...(await findClasses(db, words)), ...students, ...staff, ...duties, ...cards];
}

async function findStudents(db: Db, patterns: string[]): Promise<Found[]> {
  let query = db
    .selectFrom('student')
    .innerJoin('class', 'class.id', 'student.classId')
    .select(['student.id', 'lastName', 'firstName', 'patronymic', 'grade', 'letter']);
  for (const pattern of patterns) query = query.where('student.search', 'like', pattern);
  const rows = await query.orderBy('student.sortKey').limit(most).execute();
  return rows.map((row) => ({
    room: 'people',
    kind: 'student',
    id: row.id,
    title: [row.lastName, row.firstName, row.patronymic].filter(Boolean).join(' '),
    detail: `${row.grade}${row.letter}`,
  }));
}

async function findStaff(db: Db, patterns: string[]): Promise<Found[]> {
  let query = db.selectFrom('staff').select(['id', 'lastName', 'firstName', 'patronymic', 'phone']);
  for (const pattern of patterns) query = query.where('search', 'like', pattern);
  const rows = await query.orderBy('sortKey').limit(most).execute();
  return rows.map((row) => ({
    room: 'people',
    kind: 'staff',
    id: row.id,
    title: [row.lastName, row.firstName, row.patronymic].filter(Boolean).join(' '),
    detail: row.phone,
  }));
}

async function findClasses(db: Db, words: string[]): Promise<Found[]> {
  const rows = await db.selectFrom('class').select(['id', 'grade', 'letter']).orderBy('sortKey').execute();
  const wanted = words.join('');
  return rows
    .map((row) => ({ id: row.id, title: `${row.grade}${row.letter}` }))
    .filter(({ title }) => fold(title).startsWith(wanted))
    .slice(0, most)
    .map(({ id, title }) => ({ room: 'people', kind: 'class', id, title, detail: '' }));
}
