import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { resolveProfile } from '../../../shared/period/resolve.ts';
import type { Service } from '../../../shared/rpc.ts';
import { ControlCatalogue, judgeControls } from '../../../shared/tv-plan/control-rules.ts';
import type { controlCalls as contract } from '../../../shared/tv-plan/controls.contract.ts';
import type { Store } from '../../database/store.ts';
import { findClasses } from '../../people/class.repository.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { resource } from '../../resources.ts';
import { findYears } from '../../school/calendar.repository.ts';
import { findControlRules, saveControlRules } from '../plan-settings.ts';
import { findTeacherCards } from './teacher-card.repository.ts';

let known: ControlCatalogue | undefined;

function controlCatalogue(): ControlCatalogue {
  known ??= ControlCatalogue.parse(JSON.parse(readFileSync(resource('catalogue', 'tv', 'controls.json'), 'utf8')));
  return known;
}

/** Days of control judged by the profile and by what the school has set. */
export function controlCalls(store: Store): Service<typeof contract> {
  const { db } = store;
  return {
    async judgeControls() {
      const [cards, classes, profile, rules, years] = await Promise.all([
        findTeacherCards(db),
        findClasses(db),
        findChosen(db),
        findControlRules(db),
        findYears(db),
      ]);
      const gradeOf = new Map(classes.map(({ id, grade }) => [id, grade]));
      const works = cards.flatMap(({ classId, subjectKey, groupName, controls }) =>
        controls.map(({ day, kind }) => ({
          classId,
          subjectKey,
          groupName,
          day,
          kind,
          grade: gradeOf.get(classId) ?? 0,
        })),
      );
      const profileOn = (day: string) => resolveProfile(profile, day);
      return judgeControls(works, { catalogue: controlCatalogue(), rules, years, profileOn });
    },
    async findControlRules() {
      return { rules: await findControlRules(db), proposal: controlCatalogue().proposal };
    },
    async saveControlRules(rules) {
      if (isDeepStrictEqual(rules, await findControlRules(db))) return null;
      await store.change('tvPlan', 'saveControlRules', {}, (trx) => saveControlRules(trx, rules));
      return null;
    },
  };
}
