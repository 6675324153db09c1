import type { Language } from '../../../shared/language.ts';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import type { Found } from '../../../shared/shell/shell.contract.ts';
import { fold } from '../../../shared/text/collation.ts';
import { formatWeekday } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import { lessonCardFinder } from '../../../shared/tv-plan/lesson-card.ts';
import { ownerName, teacherCards } from '../../../shared/tv-plan/teacher-card.ts';
import { weekOf } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findLoad } from '../../people/load.repository.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { subjectCatalogue } from '../../school/subjects.ts';
import { findBroadcasts } from '../broadcast.repository.ts';
import { findLessonCards } from './lesson-card.repository.ts';
import { findTeacherCards } from './teacher-card.repository.ts';

interface Asked {
  words: readonly string[];
  language: Language;
  /** At most so many. */
  most: number;
}

const holds = (parts: readonly string[], words: readonly string[]) => {
  const searched = fold(parts.join(' '));
  return words.every((word) => searched.includes(word));
};

/** Cards of teachers (S08) by class, subject, teacher and what was told in them. */
export async function searchTeacherCards(db: Db, { words, language, most }: Asked): Promise<Found[]> {
  const [classes, staff, load, written] = await Promise.all([findClasses(db), findStaff(db), findLoad(db), findTeacherCards(db)]);
  const classOf = new Map(classes.map((one) => [one.id, formatClass(one)]));
  const staffOf = new Map(staff.map((one) => [one.id, formatPerson(one)]));
  const subjectOf = new Map(subjectCatalogue().map((one) => [one.key, one]));
  const found: Found[] = [];
  for (const card of teacherCards(load, written)) {
    const subject = subjectOf.get(card.subjectKey);
    const [className, teacher] = [classOf.get(card.classId) ?? '', card.staffId === null ? '' : (staffOf.get(card.staffId) ?? '')];
    const told = [...card.resources.map(({ text }) => text), ...card.controls.map(({ topic }) => topic), card.note];
    if (!holds([className, subject?.ru ?? '', subject?.kk ?? '', card.groupName, teacher, ...told], words)) continue;
    const name = [subject?.[language] ?? card.subjectKey, card.groupName].filter(Boolean).join(', ');
    found.push({ room: 'tvPlan', kind: 'teacherCard', id: ownerName(card), title: `${className}: ${name}`, detail: [texts(language)('tvTeachers.paper.title'), teacher].filter(Boolean).join(', ') });
    if (found.length === most) break;
  }
  return found;
} // biome-ignore format: one step a line

const [first, last] = ['0000-01-01', '9999-12-31'];

/** Cards of TV lessons that somebody has written (M07) by grade, subject, topic and their words, the newest first. */
export async function searchLessonCards(db: Db, { words, language, most }: Asked): Promise<Found[]> {
  const t = texts(language);
  const subjectOf = new Map(subjectCatalogue().map((one) => [one.key, one]));
  const cards = (await findLessonCards(db, first, last)).filter(({ grade, subjectKey, explanation, questions, tasks, resources, links, afterwards }) => {
    const subject = subjectOf.get(subjectKey ?? '');
    const told = [explanation, ...questions, ...tasks, ...resources, ...links, afterwards];
    return holds([t('tvLessons.paper.grade', { grade }), String(grade), subject?.ru ?? '', subject?.kk ?? '', t('tvLessons.paper.title'), ...told], words);
  });
  cards.sort((a, b) => (a.day > b.day ? -1 : 1));
  const found: Found[] = [];
  for (const card of cards.slice(0, most)) {
    const find = lessonCardFinder([card]);
    // A card whose broadcast is gone has no page to open.
    const shown = (await findBroadcasts(db, card.day, card.day)).find((one) => one.firstId === null && find(one));
    if (!shown) continue;
    const subject = subjectOf.get(card.subjectKey ?? '')?.[language] ?? shown.subjectText;
    found.push({ room: 'tvPlan', kind: 'lessonCard', id: `${weekOf(card.day)} ${shown.id}`, title: `${t('tvLessons.paper.grade', { grade: card.grade })}: ${[subject, shown.topic].filter(Boolean).join('. ')}`, detail: `${t('tvLessons.field.state')}, ${formatWeekday(card.day, language)}` });
  }
  return found;
} // biome-ignore format: one step a line
