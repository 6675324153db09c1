import type { Content } from 'pdfmake/interfaces.js';
import { aboutDocument, type SchoolDocument } from '../../../shared/duties/documents.ts';
import type { Language } from '../../../shared/language.ts';
import { isDeputy } from '../../../shared/people/appointments.ts';
import type { Staff } from '../../../shared/people/people.contract.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import type { PeriodInput } from '../../../shared/period/distance-period.ts';
import type { School } from '../../../shared/school/school.contract.ts';
import { formatDay, formatDayShort } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import { breakable } from '../../print/breakable.ts';
import { heading, officialHeader, officialMargins, officialStyle, page, signatures, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';

export interface RegisterSheet {
  school: Pick<School, 'name' | 'address' | 'director'>;
  staff: readonly Staff[];
  language: Language;
  day: string;
  lasting: SchoolDocument[];
  sets: { period: Pick<PeriodInput, 'kind' | 'startsOn' | 'endsOn'>; documents: SchoolDocument[] }[];
  /** Documents of periods that are no more. */
  orphans: SchoolDocument[];
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** Which documents the school has adopted, by number and day (K02). */
export function registerPaper(sheet: RegisterSheet): PrintableDocument {
  const { school, language, day, lasting, sets, orphans } = sheet;
  const t = texts(language);
  const other = language === 'ru' ? 'kk' : 'ru';
  const title = t('documents.register.title');
  const head = { name: school.name[language] || school.name[other], lines: [school.address[language] || school.address[other]] };
  const parts = [
    { name: t('documents.register.lasting'), documents: lasting },
    ...sets.map(({ period, documents }) => ({
      name: t('documents.register.period', {
        kind: t(`period.kind.${period.kind}`).toLowerCase(),
        from: formatDayShort(period.startsOn),
        to: formatDayShort(period.endsOn),
      }),
      documents: documents.filter(({ kind }) => !aboutDocument[kind].lasting),
    })),
    ...(orphans.length > 0 ? [{ name: t('documents.register.orphans'), documents: orphans }] : []),
  ];
  const content: Content[] = [
    officialHeader(head, width, '', formatDay(day, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 4] },
    ...parts.flatMap(({ name, documents }, place) => [
      heading(`part-${place}`, name, 11.5, 8),
      { stack: [list(documents, t)], fontSize: 9.5 },
    ]),
    { ...signatures(signers(sheet, t)), fontSize: 10 },
  ];
  return { paper: { content, margins: officialMargins, style: officialStyle, footer: `${title} · {page}/{pages}` }, title, language, day };
} // biome-ignore format: the parts of the paper stay visible

function list(documents: readonly SchoolDocument[], t: Texts): Content {
  const columns = ['document', 'number', 'date', 'ground', 'file', 'state'] as const;
  const rows = documents.map((one): Content[] => [
    t(`documents.kind.${one.kind}`),
    breakable(one.number, 9),
    one.adoptedOn ? formatDayShort(one.adoptedOn) : '',
    { text: aboutDocument[one.kind].clauses.map((id) => breakable(id, 10)).join(', '), fontSize: 8 },
    one.file ? breakable(one.file.name, 9) : '',
    one.state === 'notNeeded' ? breakable(`${t('documents.state.notNeeded')}: ${one.notNeeded}`, 12) : t(`documents.state.${one.state}`),
  ]); // biome-ignore format: a column a line
  return table(
    columns.map((name) => t(`documents.column.${name}`)),
    rows,
    ['*', 46, 52, 84, 74, 66],
  );
}

function signers({ school, staff }: RegisterSheet, t: Texts) {
  const deputy = staff.find(({ roles }) => isDeputy(roles));
  return [
    { post: t('drafts.director'), name: school.director },
    { post: t('reports.post.deputy'), name: deputy ? formatPerson(deputy) : '' },
  ];
}
