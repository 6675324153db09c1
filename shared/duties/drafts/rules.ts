import { blank, type Draft, given, ref } from '../draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import { outlineOf, rules } from './outline.ts';

/** How staff, families and students meet at a distance (SYK-0 to SYK-6); every reference is counted, never typed. */
export function interactionRules(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { item, t, act } = outline;
  const { school } = facts;
  const channels = ref('channels');
  const paper = ref('paper');
  const phones = school.phones.join(', ');
  const hours = school.hotlineHours ? t('drafts.interaction.hotlineHours', { hours: school.hotlineHours }) : '';
  return rules(outline, 'interaction', [
    {
      id: 'general',
      title: t('drafts.interaction.general.title'),
      items: [
        item('drafts.interaction.general.aim'),
        item('drafts.interaction.general.basis', { regulation: act(facts.regulation, 'regulation') }),
        item('drafts.interaction.general.when'),
        item('drafts.interaction.general.changes', { channels }),
      ],
    },
    {
      id: 'channels',
      title: t('drafts.interaction.channels.title'),
      items: [
        item('drafts.interaction.channels.hotline', { hotline: given(school.hotline, 'hotline') + hours }, { id: 'hotline' }),
        item('drafts.interaction.channels.phone', { phones: given(phones, 'phones') }),
        item('drafts.interaction.channels.mail', { email: given(school.email, 'email') }),
        item('drafts.interaction.channels.platforms', { platforms: blank('platforms') }),
        item('drafts.interaction.channels.messenger', { messenger: blank('messenger') }),
        item('drafts.interaction.channels.paper', { count: facts.onPaper }, { id: 'paper' }),
      ],
    },
    {
      id: 'staff',
      title: t('drafts.interaction.staff.title'),
      items: [
        item('drafts.interaction.staff.answer', { channels }),
        item('drafts.interaction.staff.offline', { paper }),
        item('drafts.interaction.staff.timetable'),
        item('drafts.interaction.staff.watch'),
        item('drafts.interaction.staff.support'),
        item('drafts.interaction.staff.reception', { reception: blank('reception') }),
      ],
    },
    {
      id: 'teachers',
      title: t('drafts.interaction.teachers.title'),
      items: [
        item('drafts.interaction.teachers.agree'),
        item('drafts.interaction.teachers.tell'),
        item('drafts.interaction.teachers.sources'),
        item('drafts.interaction.teachers.material', { paper }, { id: 'material' }),
        item('drafts.interaction.teachers.marks'),
        item('drafts.interaction.teachers.classTeacher', { channels }),
        ...(facts.noProof ? [item('drafts.interaction.teachers.noProof')] : []),
      ],
    },
    {
      id: 'parents',
      title: t('drafts.interaction.parents.title'),
      items: [
        item('drafts.interaction.parents.place'),
        item('drafts.interaction.parents.watch'),
        item('drafts.interaction.parents.ask', { channels }),
        item('drafts.interaction.parents.material', { material: ref('material') }),
        item('drafts.interaction.parents.consult', { hotline: ref('hotline') }),
      ],
    },
    {
      id: 'students',
      title: t('drafts.interaction.students.title'),
      items: [
        item('drafts.interaction.students.study'),
        item('drafts.interaction.students.handIn', { channels }),
        item('drafts.interaction.students.help', { channels }),
        item('drafts.interaction.students.material', { material: ref('material') }),
      ],
    },
  ]); // biome-ignore format: an item a line
}

const regulation = {
  general: ['subject', 'grounds', 'decision'],
  terms: ['network', 'cases', 'distance'],
  forms: ['choice', 'survey', 'tv', 'platform', 'paper'],
  study: ['plan', 'norms', 'tasks', 'help'],
  assessment: ['teacher', 'dates', 'rules'],
  duties: ['head', 'deputies', 'teachers', 'classTeachers', 'families'],
  records: ['journals', 'packets', 'private'],
  end: ['force', 'change'],
} as const;
type Chapter = keyof typeof regulation;

/** An outline of the regulation on distance learning (KEM-2a, SYK-1a) for the school to fill with its own rules. */
export function regulationRules(facts: DraftFacts): Draft {
  const outline = outlineOf(facts);
  const { t } = outline;
  const values = { forms: ref('forms'), duties: ref('duties'), paper: ref('regulation-paper') };
  return rules(
    outline,
    'regulation',
    (Object.keys(regulation) as Chapter[]).map((chapter) => ({
      id: chapter,
      title: t(`drafts.regulation.${chapter}.title`),
      items: regulation[chapter].map((name) => ({
        ...(name === 'paper' ? { id: 'regulation-paper' } : {}),
        text: t(`drafts.regulation.${chapter}.${name}` as Parameters<typeof t>[0], values),
      })),
    })),
  );
}
