import { documentOf } from '../../period/clause.ts';
import { formatList } from '../../text/format.ts';
import { blank, type Draft, type DraftItem, given } from '../draft.ts';
import type { DraftFacts, Named } from './draft-facts.ts';
import { type Outline, order, outlineOf } from './outline.ts';

const numbered = (people: readonly Named[]) => people.map(({ name, post }, place) => [String(place + 1), name, post]);

/** The last item of an order: who watches over it. */
const control = ({ item, facts }: Outline, who: 'self' | 'deputy'): DraftItem =>
  who === 'self' ? item('drafts.controlSelf') : item('drafts.controlDeputy', { name: given(facts.deputy, 'deputy') });

function scopeOf({ facts, t }: Outline): string {
  const { period } = facts;
  if (!period) return blank('classes');
  if (period.scope === 'school') return t('drafts.transition.scopeSchool');
  if (period.scope === 'students') return t('drafts.transition.scopeStudents', { count: period.students });
  return given(formatList(period.classes, facts.language), 'classes');
}

/** The order by which the school moves to distance learning (KEM-2b). */
export function transitionOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t, dates } = outline;
  const deputy = given(facts.deputy, 'deputy');
  const teachers = [t('drafts.transition.prepare'), t('drafts.transition.check')];
  if (facts.noProof) teachers.push(t('drafts.transition.noProof'));
  return order(outline, 'transition', {
    items: [
      item('drafts.transition.move', { ...dates, scope: scopeOf(outline) }),
      item('drafts.transition.counts'),
      item('drafts.transition.coordinator', { name: given(facts.coordinator, 'coordinator') }),
      item('drafts.transition.deputy', { name: deputy }, {
        parts: [t('drafts.transition.tell'), t('drafts.transition.channels'), t('drafts.transition.packets')],
      }),
      item('drafts.transition.classTeachers', {}, { parts: [t('drafts.transition.contact'), t('drafts.transition.report')] }),
      item('drafts.transition.teachers', {}, { parts: teachers }),
      item('drafts.transition.publish'),
      control(outline, 'self'),
    ],
  }); // biome-ignore format: an item a line
}

/** The order that makes the headquarters (KEM-1a, KEM-1b). */
export function headquartersOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t, dates } = outline;
  const members = facts.headquarters;
  const head = ['№', t('drafts.who'), t('drafts.post')];
  const rows = members.length > 0 ? numbered(members) : [['1', blank('members'), '']];
  return order(outline, 'headquarters', {
    items: [
      item('drafts.headquarters.create', dates, { table: { head, rows, widths: [6, 50, 44] } }),
      item('drafts.headquarters.tasks', {}, {
        parts: [
          t('drafts.headquarters.gather'), t('drafts.headquarters.record'), t('drafts.headquarters.upward'),
          t('drafts.headquarters.meet', { often: blank('meetings') }),
        ],
      }),
      item('drafts.headquarters.secret'),
      control(outline, 'self'),
    ],
    acquainted: members,
  }); // biome-ignore format: an item a line
}

/** What the first part of a clause id stands for, as far as the order uses it. */
function legend({ facts, t }: Outline): string {
  const used = new Set(facts.responsible.flatMap(({ clauses }) => clauses.map(documentOf)));
  const list = Object.entries(facts.sources).flatMap(([key, title]) => (used.has(key) ? [`${key} — ${title}`] : []));
  return list.length > 0 ? t('drafts.sources', { list: list.join('; ') }) : '';
}

/** The order that says who answers for what, from the matrix of duties (KEM-2c, ALM-1.DIR.5b). */
export function responsibleOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t, dates } = outline;
  const rows = facts.responsible.map(({ name, post, duties, clauses }, place) => [
    String(place + 1),
    post ? `${name},\n${post}` : name,
    duties.map((duty) => `• ${duty}`).join('\n'),
    clauses.join(', '),
  ]);
  const table = {
    head: ['№', t('drafts.responsible.who'), t('drafts.responsible.duties'), t('drafts.responsible.ground')],
    rows: rows.length > 0 ? rows : [['1', blank('responsible'), '', '']],
    widths: [5, 25, 50, 20],
  };
  return order(outline, 'responsible', {
    items: [
      item('drafts.responsible.coordinator', { name: given(facts.coordinator, 'coordinator') }),
      item('drafts.responsible.share'),
      item('drafts.responsible.begin', { from: dates.from }),
      item('drafts.responsible.absence', { name: blank('coordinatorDeputy') }),
      control(outline, 'self'),
    ],
    annexes: [{ title: t('drafts.responsible.annex'), text: legend(outline), table }],
  });
}

/** The order on the changed timetable (KEM-2d, ALM-1.DIR.6). */
export function timetableOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t, dates } = outline;
  const rows = facts.classes.map(({ name, subjects, hours }) => [
    name,
    String(subjects),
    String(hours).replace('.', ','),
  ]);
  const table = {
    head: [t('drafts.class'), t('drafts.timetable.subjects'), t('drafts.timetable.hours')],
    rows: rows.length > 0 ? rows : [[blank('load'), '', '']],
    widths: [34, 33, 33],
  };
  return order(outline, 'timetable', {
    items: [
      item('drafts.timetable.enact', dates),
      item(facts.noBells ? 'drafts.timetable.noBells' : 'drafts.timetable.bells'),
      item('drafts.timetable.families', { from: dates.from }),
      item('drafts.timetable.agree', { name: given(facts.deputy, 'deputy') }),
      control(outline, 'deputy'),
    ],
    annexes: [{ title: t('drafts.timetable.annex'), text: t('drafts.timetable.annexText'), table }],
  }); // biome-ignore format: rows in a line
}

/** The order on corrected programmes (KEM-2e to KEM-2g, ALM-1.ST.1). */
export function programmesOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t } = outline;
  const exam = facts.classes.filter(({ grade }) => grade === 9 || grade === 11).map(({ name }) => name);
  const rows = facts.programmes.map(({ subject, teachers, classes }) => [
    subject,
    teachers.join(', '),
    classes.join(', '),
    blank('merged'),
    blank('revisionHours'),
  ]);
  const table = {
    head: [
      t('drafts.programmes.subject'),
      t('drafts.programmes.teachers'),
      t('drafts.programmes.classes'),
      t('drafts.programmes.merged'),
      t('drafts.programmes.hours'),
    ],
    rows: rows.length > 0 ? rows : [[blank('load'), '', '', blank('merged'), blank('revisionHours')]],
    widths: [20, 26, 22, 20, 12],
  };
  return order(outline, 'programmes', {
    items: [
      item('drafts.programmes.correct', { day: blank('planDay') }, {
        parts: [t('drafts.programmes.merge'), t('drafts.programmes.revise'), t('drafts.programmes.move')],
      }),
      ...(exam.length > 0 ? [item('drafts.programmes.exam', { classes: formatList(exam, facts.language) })] : []),
      item('drafts.programmes.whole'),
      item('drafts.programmes.check', { name: given(facts.deputy, 'deputy'), day: blank('checkDay') }),
      control(outline, 'deputy'),
    ],
    annexes: [{ title: t('drafts.programmes.annex'), text: '', table }],
  }); // biome-ignore format: an item a line
}

/** The order that changes the rules of assessing quality, from the list of amendments (K14). */
export function assessmentOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item } = outline;
  const changes = facts.amendments.map(({ text, ground }) => (ground ? `${text} (${ground})` : text));
  return order(outline, 'assessment', {
    items: [
      item('drafts.assessment.change', {}, { parts: changes.length > 0 ? changes : [blank('amendments')] }),
      item('drafts.assessment.from', { day: blank('amendmentDay') }),
      item('drafts.assessment.tell'),
      control(outline, 'deputy'),
    ],
  });
}

const works = ['tv', 'textbook', 'written', 'platform', 'talk', 'test'] as const;

/** The order that sets how long kinds of work take; the school gives the minutes itself (O141-4a). */
export function timeNormsOrder(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t } = outline;
  const empty = blank('minutes');
  const table = {
    head: [
      t('drafts.timeNorms.work'),
      t('drafts.timeNorms.young'),
      t('drafts.timeNorms.middle'),
      t('drafts.timeNorms.senior'),
    ],
    rows: works.map((work) => [t(`drafts.timeNorms.works.${work}`), empty, empty, empty]),
    widths: [49, 17, 17, 17],
  };
  return order(outline, 'timeNorms', {
    items: [
      item('drafts.timeNorms.approve'),
      item('drafts.timeNorms.use'),
      item('drafts.timeNorms.limit'),
      control(outline, 'deputy'),
    ],
    annexes: [{ title: t('drafts.timeNorms.annex'), text: t('drafts.timeNorms.annexText'), table }],
  }); // biome-ignore format: the head in a line
}
