import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { lessonsContract, Saved, SheetText } from '../../shared/lessons/lessons.contract.ts';
import { missingOf } from '../../shared/lessons/readiness.ts';
import { demandsOf } from '../../shared/lessons/sheet-wording.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { type Week, weekExists } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';
import { findProofRule } from '../duties/rules-in-force.ts';
import type { Foundation } from '../house.ts';
import { composeBoard } from './board.ts';
import { copySheets } from './copy-sheets.ts';
import { findEarlierWeek } from './earlier-sheets.repository.ts';
import { addPicture, pictureAddress } from './lesson-pictures.ts';
import {
  deleteSheet,
  findSheetPlaces,
  insertSheet,
  type Moved,
  takeClasses,
  updateSheet,
} from './lessons.repository.ts';
import { mergeWithLastSave } from './merge-saves.ts';
import { needSheet, openPlace, openSheet } from './open-sheet.ts';
import { findPlanClasses, findPlanLoad, findPlanSubjects } from './school-plan.repository.ts';
import { drawSheet, saveSheetPdf } from './sheet-on-paper.ts';

/** Lays sheets out in the background, so that the print run finds their pages done. */
export type LayOut = (week: Week, sheetIds: number[]) => void;

export function lessonsService(foundation: Foundation, layOut: LayOut = () => {}): Service<typeof lessonsContract> {
  const { store } = foundation;
  const { db } = store;
  const afterSave = (saved: Saved): Saved => {
    if (saved.sheet.state === 'ready') layOut(saved.sheet.week, [saved.sheet.id]);
    return saved;
  };
  return {
    async findBoard({ week }) {
      needWeek(week);
      const [classes, subjects, load, sheets, earlierWeek] = await Promise.all([
        findPlanClasses(db, week),
        findPlanSubjects(db),
        findPlanLoad(db),
        findSheetPlaces(db, week),
        findEarlierWeek(db, week),
      ]);
      return composeBoard({ week, classes, subjects, load, sheets, earlierWeek });
    },
    findSheet: ({ sheetId }) => openSheet(db, sheetId),
    findPlace: (place) => openPlace(db, place),
    async start({ week, subjectKey, classIds, text }) {
      needWeek(week);
      const saved = await store.change('lessons', 'startSheet', { quiet: 1 }, async (trx) => {
        const { grade, language } = await needPeers(trx, classIds);
        const state = await stateOf(trx, text);
        const place = { week, subjectKey, grade, language };
        const id = await insertSheet(trx, { ...text, ...place, state, classIds: [] });
        return tell(trx, id, await takeClasses(trx, { ...place, id, classIds }));
      });
      return afterSave(saved);
    },
    async save({ sheetId, text }) {
      const state = await stateOf(db, text);
      const isTyping = (await needSheet(db, sheetId)).state === state;
      const [action, detail] = isTyping ? (['saveSheet', { quiet: 1 }] as const) : ([actions[state], {}] as const);
      const saved = await store.change('lessons', action, detail, async (trx, changeId) => {
        const sheet = await needSheet(trx, sheetId);
        await updateSheet(trx, { ...sheet, ...text, state });
        if (isTyping) await mergeWithLastSave(trx, changeId, sheetId);
        return tell(trx, sheetId, []);
      });
      return afterSave(saved);
    },
    async assign({ sheetId, classIds }) {
      const saved = await store.change('lessons', 'assignClasses', {}, async (trx) => {
        const sheet = await needSheet(trx, sheetId);
        await needPeers(trx, classIds, sheet);
        return tell(trx, sheetId, await takeClasses(trx, { ...sheet, classIds }));
      });
      return afterSave(saved);
    },
    async remove({ sheetId }) {
      await store.change('lessons', 'deleteSheet', {}, async (trx) => {
        await needSheet(trx, sheetId);
        await deleteSheet(trx, sheetId);
      });
      return null;
    },
    async copyFrom(wanted) {
      needWeek(wanted.to);
      return copySheets(store, wanted);
    },
    showPaper: async ({ sheetId }, { signal }) => ({ bytes: await drawSheet(foundation, sheetId, signal) }),
    savePaper: async ({ sheetId }, { signal }) => ({ path: await saveSheetPdf(foundation, sheetId, signal) }),
    addPicture: ({ file }, { signal }) => addPicture(foundation, file, signal),
    findPicture: ({ pictureId }) => pictureAddress(db, pictureId),
  };
}

/** Becoming ready, or a draft again, is a change of its own for undo, apart from the typing. */
const actions = { ready: 'makeReady', draft: 'makeDraft' } as const;
/** A sheet stays a draft while something is missing, or demands photo or video where the profile forbids it (M20). */
async function stateOf(db: Db, text: SheetText): Promise<'ready' | 'draft'> {
  if (text.state !== 'ready' || missingOf(text).length > 0) return 'draft';
  return demandsOf(text).length > 0 && (await findProofRule(db)).stops ? 'draft' : 'ready';
}

function needWeek(week: Week): void {
  if (!weekExists(week)) throw new Problem('lessons.noSuchWeek', { week });
}

/** The grade and language that all these classes have (and the sheet too, when it is given). */
async function needPeers(
  trx: Trx,
  classIds: number[],
  sheet?: LessonSheet,
): Promise<Pick<LessonSheet, 'grade' | 'language'>> {
  const wanted = new Set(classIds);
  const classes = (await findPlanClasses(trx)).filter(({ id }) => wanted.has(id));
  const [first] = classes;
  if (!first || classes.length < wanted.size) throw new Problem('lessons.classGone');
  const { grade, language } = sheet ?? first;
  if (classes.some((row) => row.grade !== grade || row.language !== language))
    throw new Problem('lessons.differentClasses');
  return { grade, language };
}

async function tell(trx: Trx, sheetId: number, moved: Moved[]): Promise<Saved> {
  const sheet = await needSheet(trx, sheetId);
  const names = new Map(moved.length > 0 ? (await findPlanClasses(trx)).map(({ id, name }) => [id, name]) : []);
  return {
    sheet,
    missing: missingOf(sheet),
    moved: moved.map(({ classId, topic, deleted }) => ({
      classId,
      className: names.get(classId) ?? '',
      topic,
      deleted,
    })),
  };
}
