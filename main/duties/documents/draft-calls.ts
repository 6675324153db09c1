import { join } from 'node:path';
import { aboutDocument, type DraftKind } from '../../../shared/duties/documents.ts';
import { blanksOf, checkReferences, type Draft, wordsOf } from '../../../shared/duties/draft.ts';
import { buildDraft } from '../../../shared/duties/drafts/build-draft.ts';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import { checkWording, quote } from '../../../shared/duties/wording/check-wording.ts';
import type { Language } from '../../../shared/language.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service, Work } from '../../../shared/rpc.ts';
import { today } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation, RoomServices } from '../../house.ts';
import { findStaff } from '../../people/staff.repository.ts';
import { findPeriods } from '../../period/period.repository.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { findSchool } from '../../school/school.repository.ts';
import { freePath } from '../../sheets/free-path.ts';
import { findProofRule } from '../rules-in-force.ts';
import { findStoredDocuments, saveDocument } from './documents.repository.ts';
import { choosePeriod, listSet, toDocument } from './documents-calls.ts';
import { draftPaper } from './draft.paper.ts';
import { gatherFacts } from './gather-facts.ts';
import { registerPaper } from './register.paper.ts';

interface DraftOrder {
  kind: DraftKind;
  periodId: number | null;
  language: Language;
}
type DraftCalls = Pick<Service<typeof dutiesContract>, 'previewDraft' | 'writeDraft' | 'printRegister'>;

/** Drafts made from what the school has entered, and the register of its documents. */
export function draftCalls({ store, pool, papersFolder }: Foundation, people: RoomServices['people']): DraftCalls {
  const usual = join(papersFolder, 'documents');
  const build = async ({ kind, periodId, language }: DraftOrder, work: Work): Promise<Draft> => {
    const period = choosePeriod(await findPeriods(store.db), periodId, today());
    return buildDraft(kind, await gatherFacts({ db: store.db, people, work }, kind, period, language));
  };
  return {
    async previewDraft(order, work) {
      const draft = await build(order, work);
      const bytes = await pool.run('renderDocument', draftPaper(draft, today()), work.signal);
      return { bytes, ...checked(draft) };
    },
    async writeDraft({ format, folder, ...order }, work) {
      const { signal, progress } = work;
      progress({ stage: 'documents.making', done: 0, total: 1 });
      const draft = await build(order, work);
      await refuseDemands(store.db, draft);
      const bytes =
        format === 'docx'
          ? await pool.run('draftDocx', draft, signal)
          : await pool.run('renderDocument', draftPaper(draft, today()), signal);
      // A draft that somebody has worked on in Word is never overwritten.
      const path = await freePath(join(folder ?? usual, `${fileName(draft.title)}.${format}`));
      await writeWhole(path, bytes);
      await remember(order);
      return { path, ...checked(draft) };
    },
    async printRegister({ language, folder }, { signal, progress }) {
      progress({ stage: 'documents.making', done: 0, total: 1 });
      const [school, staff, periods, stored] = await Promise.all([
        findSchool(store.db),
        findStaff(store.db),
        findPeriods(store.db),
        findStoredDocuments(store.db),
      ]);
      const sets = await Promise.all(periods.map(async (period) => ({ period, documents: await listSet(store, period) })));
      const lasting = (await listSet(store, null)).filter(({ kind }) => aboutDocument[kind].lasting);
      const left = stored.filter(({ kind, periodId }) => periodId === null && !aboutDocument[kind].lasting);
      const day = today();
      const orphans = left.map((one) => toDocument(store, one.kind, null, one));
      const paper = registerPaper({ school, staff, language, day, sets, lasting, orphans });
      const path = join(folder ?? usual, `documents-${day}-${language}.pdf`);
      await writeWhole(path, await pool.run('renderDocument', paper, signal));
      return { path };
    }, // biome-ignore format: one step a line
  };

  /** That there is a draft; nothing to remember while the document has no period to stand in. */
  async function remember({ kind, periodId }: DraftOrder): Promise<void> {
    const periods = await findPeriods(store.db);
    const period = choosePeriod(periods, periodId, today());
    if (!period && !aboutDocument[kind].lasting) return;
    await store.change('duties', 'draftDocument', { kind }, (trx) =>
      saveDocument(trx, kind, period?.id ?? null, { draftedOn: today() }),
    );
  }
}

const checked = (draft: Draft) => {
  const { count, wrong } = checkReferences(draft);
  return { blanks: blanksOf(draft), references: { count, wrong: wrong.length }, demands: demandsOf(draft) };
};

const demandsOf = (draft: Draft): string[] => wordsOf(draft).filter((text) => checkWording(text).length > 0);

/** No document that demands photo or video of parents leaves the program where the profile forbids it (M20). */
async function refuseDemands(db: Db, draft: Draft): Promise<void> {
  const [text] = demandsOf(draft);
  const [finding] = text === undefined ? [] : checkWording(text);
  if (text === undefined || !finding) return;
  const { stops, clause } = await findProofRule(db);
  if (stops) throw new Problem('checks.wording.draftStop', { clause, words: quote(text, finding) });
}

const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim().slice(0, 90); // biome-ignore format: one line
