import type { Language } from '../../../shared/language.ts';
import type { School } from '../../../shared/school/school.contract.ts';
import { formatDay, formatDayShort } from '../../../shared/text/format.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Db } from '../../database/store.ts';
import { officialHeader, officialMargins, type SheetSize, sheetSizes } from '../../print/kit.ts';
import { findSchool } from '../../school/school.repository.ts';

/** What stands at the head of every paper about duties. */
export interface PaperHead {
  name: string;
  address: string;
  director: string;
  language: Language;
  day: string;
}

export async function findHead(db: Db, language: Language, day: string): Promise<PaperHead> {
  const school = await findSchool(db);
  const said = (text: School['name']) => text[language] || text[language === 'ru' ? 'kk' : 'ru'];
  return { name: said(school.name), address: said(school.address), director: school.director, language, day };
}

/** Width between the margins, points. */
export function widthOf(size: SheetSize, landscape: boolean): number {
  const sheet = sheetSizes[size];
  return (landscape ? sheet.height : sheet.width) - officialMargins[0] - officialMargins[2];
}

export const header = ({ name, address, language, day }: PaperHead, width: number) =>
  officialHeader({ name, lines: [address] }, width, '', formatDay(day, language));

/** `Период: 06.04.2020 – 25.05.2020` */
export const periodLine = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }, language: Language): string =>
  texts(language)('dutyPapers.period', { from: formatDayShort(startsOn), to: formatDayShort(endsOn) });
