import type { Content } from 'pdfmake/interfaces.js';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatDayShort } from '../../../shared/text/format.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import type { PlanNames } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { tellTime } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { ClassChanges, PlanVersion } from '../../../shared/tv-plan/versions.contract.ts';
import type { VersionRow } from '../../../shared/tv-plan/versions.ts';
import { breakable } from '../../print/breakable.ts';
import { heading, officialHeader, officialMargins, officialStyle, page, table } from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';

export interface Notice {
  school: { name: string; address: string };
  version: PlanVersion;
  changes: ClassChanges[];
  names: PlanNames;
  /** May own lessons show when they begin (C07)? */
  bells: boolean;
  language: Language;
}

const width = page.width - officialMargins[0] - officialMargins[2];

/** The change notice of an approved version: exactly the rows that it changed, as they were and as they are (A07). */
export function noticePaper(notice: Notice): PrintableDocument {
  const { school, version, changes, language } = notice;
  const t = texts(language);
  const title = t('tvPaper.noticeTitle');
  const span = `${formatDay(version.startsOn, language, false)} – ${formatDay(version.endsOn, language)}`;
  const approved = {
    number: version.number,
    approver: breakable(version.approver),
    day: formatDayShort(version.approvedOn),
  };
  const content: Content[] = [
    officialHeader({ name: school.name, lines: [school.address] }, width, '', formatDay(version.approvedOn, language)),
    { text: title, bold: true, fontSize: 14, alignment: 'center' },
    { text: span, alignment: 'center', margin: [0, 0, 0, 4] },
    { text: t('tvPaper.versionLine', approved), margin: [0, 0, 0, 4] },
    ...(changes.length === 0
      ? [{ text: t('tvPaper.noChanges') }]
      : changes.flatMap((one) => classTable(one, notice, t))),
  ];
  return {
    paper: { content, margins: officialMargins, style: officialStyle },
    title,
    language,
    day: version.approvedOn,
  };
}

function classTable({ classId, className, changes }: ClassChanges, notice: Notice, t: Texts): Content[] {
  const rows = changes.map(({ before, after }): Content[] => [
    before ? rowCell(before, notice, t) : t('tvPaper.added'),
    after ? rowCell(after, notice, t) : t('tvPaper.removed'),
  ]);
  const heads = [t('tvPaper.column.before'), t('tvPaper.column.after')];
  return [
    heading(`class-${classId}`, className, 12, 6),
    { stack: [{ ...table(heads, rows, ['*', '*']), layout: 'tight' }], fontSize: 9.5 },
  ];
}

function rowCell(row: VersionRow, { names, bells, language }: Notice, t: Texts): Content {
  const subject = names.subjects.find(({ key }) => key === row.subjectKey)?.name[language] || row.subjectText;
  const channel = names.channels.find(({ id }) => id === row.channelId)?.name[language] ?? '';
  const time = row.kind === 'tv' || bells ? tellTime(row) : '';
  const teachers = row.teachers.map((name) => name || t('tvPaper.nobody')).join('; ');
  const due = row.dueOn === null ? '' : t('tvPaper.due', { day: formatDayShort(row.dueOn) });
  const work = [row.task, ...row.materials, row.feedback, due];
  return {
    stack: [
      { text: [formatDayShort(row.day), time, channel, row.room].filter(Boolean).join(', ') },
      { text: breakable([subject, row.topic].filter(Boolean).join('. ')), bold: true },
      ...[teachers, ...work].filter(Boolean).map((text) => ({ text: breakable(text) })),
    ],
  };
}
