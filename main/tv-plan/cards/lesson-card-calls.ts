import { join } from 'node:path';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { isPrintable, type LessonCard, lessonCardFinder, sumOf } from '../../../shared/tv-plan/lesson-card.ts';
import type { CardedBroadcast, lessonCardCalls as contract } from '../../../shared/tv-plan/lesson-cards.contract.ts';
import { tvSlot } from '../../../shared/tv-plan/slot.ts';
import { type Day, dayOfWeek } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { findSchool } from '../../school/school.repository.ts';
import { subjectCatalogue } from '../../school/subjects.ts';
import { findBroadcasts } from '../broadcast.repository.ts';
import { findChannels } from '../directory.repository.ts';
import { deleteLessonCard, findLessonCards, saveLessonCard } from './lesson-card.repository.ts';
import { lessonCardsPaper } from './lesson-cards.paper.ts';

/** Cards of TV lessons: the parts of a broadcast minute by minute, and what is done after it (M07). */
export function lessonCardCalls({ store, pool, papersFolder }: Foundation): Service<typeof contract> {
  const { db } = store;
  return {
    listLessonCards: ({ week }) => findCarded(db, dayOfWeek(week, 1), dayOfWeek(week, 7)),
    async saveLessonCard(card) {
      const shown = await findShown(db, card);
      const sum = sumOf(card.minutes);
      if (sum !== shown.minutes) throw new Problem('tvLessons.refused.sum', { sum, minutes: shown.minutes });
      const day = formatDayShort(card.day);
      await store.change('tvPlan', 'saveLessonCard', { day }, (trx) =>
        saveLessonCard(trx, { ...card, day: shown.day, subjectKey: shown.subjectKey }),
      );
      return null;
    },
    async deleteLessonCard(place) {
      await store.change('tvPlan', 'deleteLessonCard', {}, (trx) => deleteLessonCard(trx, place));
      return null;
    },
    async printLessonCards({ from, to, only, folder }, work) {
      const [school, channels, all] = await Promise.all([findSchool(db), findChannels(db), findCarded(db, from, to)]);
      const written = all.flatMap((shown) => (shown.card === null ? [] : [{ ...shown, card: shown.card }]));
      const wanted = only === null ? written : written.filter(({ card }) => isSame(card, only));
      if (only !== null && wanted[0] && !isPrintable(wanted[0].card)) throw new Problem('tvLessons.refused.short');
      const ready = wanted.filter(({ card }) => isPrintable(card));
      const [first] = ready;
      if (!first) throw new Problem('tvLessons.refused.nothing');
      const subjects = subjectCatalogue().map(({ key, ru, kk }) => ({ key, name: { ru, kk } }));
      const paper = lessonCardsPaper({ school, channels, subjects, lessons: ready });
      const name = only === null ? `tv-lessons-${from}` : `tv-lesson-${only.slot.replaceAll(' ', '-')}-${only.grade}-${only.language}`;
      const path = join(folder ?? join(papersFolder, 'tv-plan'), `${name}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path, pages: ready.length, count: ready.length };
    },
  };
} // biome-ignore format: one line for the name

type CardPlace = Pick<LessonCard, 'slot' | 'grade' | 'language'>;
const isSame = (a: CardPlace, b: CardPlace) => a.slot === b.slot && a.grade === b.grade && a.language === b.language;

/** A repeat is the same lesson: only first showings have cards. */
async function findCarded(db: Db, from: Day, to: Day): Promise<CardedBroadcast[]> {
  const [shown, cards] = await Promise.all([findBroadcasts(db, from, to), findLessonCards(db, from, to)]);
  const find = lessonCardFinder(cards);
  return shown.filter(({ firstId }) => firstId === null).map((one) => ({ ...one, card: find(one) ?? null }));
}

async function findShown(db: Db, card: LessonCard) {
  const shown = (await findBroadcasts(db, card.day, card.day)).find((one) => isSame(card, { ...one, slot: tvSlot(one) }));
  if (!shown) throw new Problem('tvLessons.refused.gone');
  return shown;
} // biome-ignore format: one query
