import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import type { cardCalls as contract } from '../../../shared/tv-plan/cards.contract.ts';
import { cardBoard } from '../../../shared/tv-plan/subject-card.ts';
import type { Store } from '../../database/store.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findLoad } from '../../people/load.repository.ts';
import { isShown } from '../broadcast.repository.ts';
import { tvCatalogue } from '../tv-catalogue.ts';
import { journalCalls } from './journal-calls.ts';
import { findCards, saveCard } from './subject-card.repository.ts';

/** What teachers of subjects without broadcasts owe their classes (A30), and the e-journal of TV lessons. */
export function cardCalls(store: Store): Service<typeof contract> {
  return {
    ...journalCalls(store),
    async findCardBoard() {
      const [classes, load, cards] = await Promise.all([
        findClasses(store.db),
        findLoad(store.db),
        findCards(store.db),
      ]);
      const subjects = [
        ...tvCatalogue().offTv.map(({ subject }) => subject),
        ...cards.map(({ subjectKey }) => subjectKey),
      ];
      return cardBoard([...new Set(subjects)], classes, load, cards);
    },
    async saveCard(card) {
      const { subjectKey, grade, language } = card;
      const offTv = tvCatalogue().offTv.some(({ subject }) => subject === subjectKey);
      if (!offTv && (await isShown(store.db, { subjectKey, grade, language })))
        throw new Problem('tvCards.board.refused.onTv');
      await store.change('tvPlan', 'saveCard', { grade }, (trx) => saveCard(trx, card));
      return null;
    },
  };
}
