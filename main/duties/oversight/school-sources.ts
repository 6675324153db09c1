import { openRequirements, requirementName } from '../../../shared/duties/requirements.ts';
import { formatClass } from '../../../shared/people/class-name.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { tellFinding } from '../../../shared/period/tell-finding.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { findUndecided } from '../../access/access.repository.ts';
import { findRequirements } from '../checks/checks.repository.ts';
import { countSignals } from '../headquarters/headquarters-calls.ts';
import { findFeedbackRows } from './feedback.ts';
import { findNotes } from './oversight.repository.ts';
import { type Source, signal } from './sources.ts';

/** Classes and subjects without a ready sheet this week. */
export const sheets: Source = async ({ rooms, week, language, t, work }) => {
  const board = await rooms.lessons.findBoard({ week }, work);
  const classes = new Map(board.classes.map((row) => [row.id, row]));
  const subjects = new Map(board.subjects.map(({ key, name }) => [key, name[language]]));
  const rows = board.cells
    .filter(
      ({ inLoad, state, classId }) => inLoad && state !== 'ready' && (classes.get(classId)?.paperStudents ?? 0) > 0,
    )
    .map(({ classId, subjectKey, state }) => ({
      name: `${classes.get(classId)?.name ?? ''} · ${subjects.get(subjectKey) ?? subjectKey}`,
      text: t(state === 'draft' ? 'oversight.row.draft' : 'oversight.row.noSheet'),
      link: `/lessons/${classId}/${subjectKey}`,
    }));
  return [signal('sheets', 'programme', ['ALM-2.DIR.2', 'MR-14.1'], rows)];
};

/** Students with no decided way of contact, and families whose request is late. */
export const access: Source = async ({ db, rooms, t, work }) => {
  const classes = new Map((await rooms.people.listClasses(null, work)).map((row) => [row.id, formatClass(row)]));
  const undecided = (await findUndecided(db)).map((student) => ({
    name: formatPerson(student),
    text: t('oversight.row.noChannel', { class: classes.get(student.classId) ?? '' }),
    link: `/access?open=${student.id}`,
  }));
  const late = (await rooms.access.listRequests(null, work))
    .filter(({ state }) => state === 'late')
    .map(({ name, due }) => ({
      name,
      text: t('oversight.row.lateRequest', { day: due ? formatDayShort(due) : '' }),
      link: '/access/requests',
    }));
  return [
    signal('noChannel', 'access', ['O141-26.1.DIR.1', 'KEM-6a'], undecided),
    signal('lateRequests', 'access', ['SYK-4.2.4', 'MR-18.4a'], late),
  ];
};

/** Teachers late against the period that they named themselves, and notes without an answer. */
export const feedback: Source = async ({ db, rooms, day, t, work }) => {
  const late = (await findFeedbackRows(db, rooms.people, day, work)).filter((row) => row.late > 0);
  const notes = (await findNotes(db)).filter(({ answeredOn }) => answeredOn === null);
  return [
    signal(
      'lateFeedback',
      'feedback',
      ['MR-6.4c', 'ALM-3.DIR.1b'],
      late.map((row) => ({
        name: row.name,
        text: t('oversight.row.lateFeedback', { count: row.late, days: row.days ?? 0 }),
        link: '/duties/oversight/feedback',
      })),
    ),
    signal(
      'notes',
      'feedback',
      ['MR-18.3', 'O141-26.1.DIR.3'],
      notes.map(({ fromKind, fromName, onDay, text }) => ({
        name: fromName || t(`oversight.from.${fromKind}`),
        text: t('oversight.row.note', { day: formatDayShort(onDay), text }),
        link: '/duties/oversight/notes',
      })),
    ),
  ];
};

/** What the director has still to settle: questions of the profile, papers of the period, the six requirements. */
export const decisions: Source = async ({ db, rooms, day, week, language, t, work }) => {
  const questions = (await rooms.period.listQuestions(null, work))
    .filter(({ decision }) => decision === null)
    .map(({ title }) => ({ name: title[language], text: t('oversight.row.undecided'), link: '/period/questions' }));
  const papers = (await rooms.period.list(null, work))
    .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
    .flatMap(({ startsOn, endsOn, findings }) =>
      findings
        .filter(({ kind }) => kind === 'noAgreement' || kind === 'noDocument')
        .map((finding) => ({
          name: t('oversight.row.period', { from: formatDayShort(startsOn), to: formatDayShort(endsOn) }),
          text: tellFinding(finding, t),
          link: '/period/periods',
        })),
    );
  const open = openRequirements(await findRequirements(db)).map((clause) => ({
    name: t(`checks.requirement.name.${requirementName(clause)}`),
    text: t('oversight.row.requirement', { clause }),
    link: '/duties/checks/requirements',
  }));
  const { withoutMeasure } = await countSignals(db, week);
  const illness =
    withoutMeasure === 0
      ? []
      : [{ name: t('oversight.row.illness'), text: t('oversight.row.withoutMeasure', { count: withoutMeasure }), link: '/duties/headquarters' }];
  return [
    signal('questions', 'decisions', ['MR-18.2'], questions),
    signal('papers', 'decisions', ['O141-4b', 'KEM-2b'], papers),
    signal('requirements', 'decisions', ['MR-18.1', 'O141-26.1.DIR.1'], open),
    signal('illness', 'decisions', ['KEM-1b'], illness),
  ];
}; // biome-ignore format: one row a line
