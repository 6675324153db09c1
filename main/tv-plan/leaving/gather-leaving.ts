import type { Language } from '../../../shared/language.ts';
import { Problem } from '../../../shared/problem.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { PlanOrder } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import {
  type PlanLine,
  type PlanNames,
  planLines,
  schoolLines,
  teacherLines,
} from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { type PlanMore, tellControl } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import { breathe } from '../../breathe.ts';
import type { Db } from '../../database/store.ts';
import { findSchool } from '../../school/school.repository.ts';
import { subjectCatalogue } from '../../school/subjects.ts';
import { findChannels, findReplayPlaces } from '../directory.repository.ts';

/** One plan that leaves: a class, a teacher or the school, with its lines in its own language. */
export interface Leaving extends PlanMore {
  kind: PlanOrder['kind'];
  id: number | null;
  about: string;
  language: Language;
  lines: PlanLine[];
}

export interface Gathered {
  plan: Plan;
  names: PlanNames;
  school: Awaited<ReturnType<typeof findSchool>>;
  replay: string;
  leaving: Leaving[];
}

/** Puts together what an order asks for. A class or teacher that is gone is refused, not left out in silence. */
export async function gatherLeaving(db: Db, plan: Plan, order: PlanOrder): Promise<Gathered> {
  const [school, channels, places] = await Promise.all([findSchool(db), findChannels(db), findReplayPlaces(db)]);
  const names: PlanNames = {
    subjects: subjectCatalogue().map(({ key, ru, kk }) => ({ key, name: { ru, kk } })),
    channels,
  };
  const usual = order.language ?? school.languages[0] ?? 'ru';
  const leaving: Leaving[] = [];
  for (const one of whose(plan, order)) {
    const language = order.language ?? one.language ?? usual;
    const maker = { plan, names, language, reader: order.kind === 'class' ? ('family' as const) : ('staff' as const) };
    const lines = {
      class: () =>
        planLines(
          plan.items.filter(({ classId }) => classId === one.id),
          maker,
        ),
      teacher: () => teacherLines(one.id, maker),
      school: () => schoolLines(maker),
    }[order.kind]();
    const about = order.kind === 'school' ? school.name[language] || school.name.ru || school.name.kk : one.name;
    const cards = order.kind === 'class' ? tellCards(plan, one.id, language, names) : [];
    const controls = tellControls(plan, order.kind, one.id, language, names);
    leaving.push({
      kind: order.kind,
      id: order.kind === 'school' ? null : one.id,
      about,
      language,
      lines,
      cards,
      controls,
    });
    await breathe();
  }
  return { plan, names, school, replay: places.map(({ name }) => name).join(', '), leaving };
}

function tellCards({ cards }: Plan, classId: number, language: Language, { subjects }: PlanNames): string[] {
  const nameOf = new Map(subjects.map(({ key, name }) => [key, name[language]]));
  return cards
    .filter((card) => card.classId === classId)
    .map(({ subjectKey, note }) => `${nameOf.get(subjectKey) ?? subjectKey}: ${note}`);
}

/** The controls of a class, or those that a teacher holds: of the subjects of the teacher's own lessons in the plan. */
function tellControls(plan: Plan, kind: PlanOrder['kind'], id: number, language: Language, { subjects }: PlanNames): Leaving['controls'] {
  const t = texts(language);
  const nameOf = new Map(subjects.map(({ key, name }) => [key, name[language]]));
  const classOf = new Map(plan.classes.map(({ id: classId, name }) => [classId, name]));
  return plan.told
    .filter(({ classId, staffId }) => (kind === 'class' ? classId === id : kind === 'teacher' ? staffId === id : true))
    .flatMap(({ classId, subjectKey, groupName, controls }) =>
      controls.map((control) => {
        const what = [kind === 'class' ? '' : (classOf.get(classId) ?? ''), nameOf.get(subjectKey) ?? subjectKey, groupName];
        return { day: control.day, text: `${what.filter(Boolean).join(', ')}, ${tellControl(control, t)}` };
      }),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
} // biome-ignore format: one condition a line

/** With no names given: every class, or every teacher who has lessons in these days. */
function whose(plan: Plan, { kind, ids }: PlanOrder): { id: number; name: string; language: Language | null }[] {
  if (kind === 'school') return [{ id: 0, name: '', language: null }];
  const all =
    kind === 'class'
      ? plan.classes
      : plan.staff.map(({ id, name }) => ({ id, name, language: null as Language | null }));
  if (ids.length > 0) {
    return ids.map((id) => {
      const found = all.find((one) => one.id === id);
      if (!found) throw new Problem('tvPaper.refused.gone');
      return found;
    });
  }
  if (kind === 'class') return [...all];
  const busy = new Set(
    plan.items.flatMap(({ seats }) => seats.flatMap(({ staffId, plannedId }) => [staffId, plannedId])),
  );
  return all.filter(({ id }) => busy.has(id));
}

/** Days of these without lessons, in words. Saturdays and Sundays say nothing new. */
export function tellDaysOff(plan: Plan, language: Language): string[] {
  const t = texts(language);
  return plan.days
    .filter(({ off }) => off !== null && off.why !== 'weekend')
    .map(({ day, off }) =>
      t('tvPaper.dayOff', {
        day: formatDayShort(day),
        why: off?.name?.[language] ?? t(`tvPaper.off.${off?.why as 'break'}`),
      }),
    );
}
