import type { Content } from 'pdfmake/interfaces.js';
import type { Language } from '../../shared/language.ts';
import { type Appointment, type DeputyAreas, isDeputy } from '../../shared/people/appointments.ts';
import { type Role, roles, type Staff } from '../../shared/people/people.contract.ts';
import { formatInitials, formatPerson } from '../../shared/people/person-name.ts';
import type { School } from '../../shared/school/school.contract.ts';
import { formatDay, formatDayShort } from '../../shared/text/format.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';
import type { findNamedDuties } from '../duties/named-duties.ts';
import { breakable } from '../print/breakable.ts';
import { officialHeader, officialMargins, officialStyle, page, signatures, table } from '../print/kit.ts';
import type { PrintableDocument } from '../print/render-document.ts';

export interface AppointmentsSheet {
  school: Pick<School, 'name' | 'address' | 'director'>;
  staff: Staff[];
  coordinator: Appointment | null;
  areas: DeputyAreas[];
  /** Duties of the running period that each person carries by name; null when none runs. */
  duties: Awaited<ReturnType<typeof findNamedDuties>>;
  language: Language;
  day: string;
}

const width = page.width - officialMargins[0] - officialMargins[2];
/** The more names there are (a person stands under every role), the smaller they are set: all of it is one page. */
const sizeOf = (names: number): number => (names <= 50 ? 9.5 : names <= 90 ? 7.5 : names <= 130 ? 7 : 6.5);

/** Who answers for what, on one sheet: coordinator, deputies with separate lists, staff by role (ALM-1.DIR.5a, KEM-2c). */
export function appointmentsPaper(sheet: AppointmentsSheet): PrintableDocument {
  const { school, staff, language, day } = sheet;
  const t = texts(language);
  const other = language === 'ru' ? 'kk' : 'ru';
  const head = {
    name: school.name[language] || school.name[other],
    lines: [school.address[language] || school.address[other]],
  };
  const title = t('people.appointments.paperTitle');
  const content: Content[] = [
    officialHeader(head, width, '', formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 8] },
    coordinatorLine(sheet, t),
    section(t('people.areas.title')),
    deputiesTable(sheet, t),
    section(t('people.appointments.byRole')),
    { stack: [roleTable(staff, t)], fontSize: sizeOf(staff.reduce((sum, { roles }) => sum + roles.length, 0)) },
    { ...signatures(signers(sheet, t)), fontSize: 10 },
  ]; // biome-ignore format: the parts of the paper stay visible
  return { paper: { content, margins: officialMargins, style: officialStyle }, title, language, day };
}

const section = (text: string): Content => ({ text, bold: true, fontSize: 11.5, margin: [0, 8, 0, 3] });

function coordinatorLine({ coordinator, language }: AppointmentsSheet, t: Texts): Content {
  if (!coordinator) return { text: t('people.appointments.noCoordinator') };
  const order = { number: breakable(coordinator.orderNumber), date: formatDay(coordinator.orderOn, language) };
  return {
    text: [
      `${t('people.coordinator.title')}: `,
      { text: breakable(coordinator.name), bold: true },
      `, ${t('people.coordinator.byOrder', order)}`,
    ],
  };
}

function deputiesTable(sheet: AppointmentsSheet, t: Texts): Content {
  const deputies = sheet.staff.filter((person) => isDeputy(person.roles));
  if (deputies.length === 0) return { text: t('people.appointments.noDeputies') };
  const rows = deputies.map((person): Content[] => {
    const own = sheet.areas.find(({ staffId }) => staffId === person.id)?.areas ?? [];
    const post = person.roles.filter((role) => isDeputy([role])).map((role) => t(`people.role.${role}`));
    const areas = own.length > 0 ? { ol: own.map(breakable) } : { text: t('people.appointments.noAreas') };
    return [
      {
        stack: [
          { text: breakable(formatPerson(person)), bold: true },
          { text: post.join(', '), fontSize: 9 },
        ],
      },
      { stack: [areas, ...dutyList(sheet, person.id, t)] },
    ];
  });
  const list = table([t('people.appointments.deputy'), t('people.areas.label')], rows, [150, '*']);
  return { stack: [{ ...list, table: { ...list.table, dontBreakRows: false } }], fontSize: 10 };
}

/** What the deputy carries by name in the matrix, set small: forty duties take a third of the page. */
function dutyList({ duties, staff }: AppointmentsSheet, staffId: number, t: Texts): Content[] {
  const own = duties?.of(staffId) ?? [];
  if (!duties || own.length === 0) return [];
  const nameOf = (id: number) => staff.filter((person) => person.id === id).map(formatInitials);
  const span = { from: formatDayShort(duties.startsOn), to: formatDayShort(duties.endsOn) };
  const lines = own.map(({ title, clause, others }) => {
    const along =
      others.length > 0 ? `; ${t('people.appointments.along', { names: others.flatMap(nameOf).join(', ') })}` : '';
    return breakable(`${title} (${clause}${along})`);
  });
  return [
    { text: t('people.appointments.duties', { ...span, count: own.length }), bold: true, fontSize: 9, margin: [0, 3, 0, 1] },
    { ol: lines, fontSize: 8 },
  ]; // biome-ignore format: two lines of content
}

// biome-ignore format: the columns of the table in one line
/** A row for each role that somebody has, names one after another: a hundred people still fit the page. */
function roleTable(staff: readonly Staff[], t: Texts): Content {
  const rows = roles.flatMap((role): Content[][] => {
    const names = staff.filter((person) => person.roles.includes(role)).map(formatInitials);
    return names.length === 0 ? [] : [[t(`people.role.${role}`), String(names.length), breakable(names.join(', '))]];
  });
  const list = table([t('people.appointments.role'), t('people.appointments.count'), t('people.appointments.names')], rows, [110, 36, '*']);
  return { ...list, layout: 'tight', table: { ...list.table, dontBreakRows: false } };
}

function signers({ school, staff, coordinator }: AppointmentsSheet, t: Texts) {
  const named = (role: Role) => staff.filter((person) => person.roles.includes(role)).map(formatPerson);
  const director = { post: t('people.role.director'), name: school.director || (named('director')[0] ?? '') };
  const deputies = staff
    .filter((person) => isDeputy(person.roles))
    .map((person) => {
      const role = person.roles.find((held) => isDeputy([held])) ?? 'other';
      return { id: person.id, post: t(`people.role.${role}`), name: formatInitials(person) };
    });
  // A deputy who is the coordinator signs once.
  const apart = coordinator && !deputies.some(({ id }) => id === coordinator.staffId);
  const own = apart ? [{ post: t('people.coordinator.title'), name: coordinator.name }] : [];
  return [director, ...own, ...deputies.map(({ post, name }) => ({ post, name }))];
}
