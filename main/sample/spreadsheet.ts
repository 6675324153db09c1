import type { Language } from '../../shared/language.ts';
import type { SampleClass } from './rows.ts';

/** A day cell is written as a real date of the spreadsheet. */
export type SampleCell = string | number | null | { day: string };

/** One file as an e-journal would give it: title lines, one or two lines of headings, merged cells, then the rows. */
export interface Spreadsheet {
  file: string;
  sheet: string;
  titles: string[];
  headings: string[][];
  /** Ranges such as `A3:A4` that are one cell. */
  merges: string[];
  /** Excel's number format by heading place: postcodes keep their zero. */
  formats: Record<number, string>;
  rows: SampleCell[][];
}

/** A spreadsheet without title lines and merged cells. */
export const plainSheet = (file: string, sheet: string, headings: string[]): Spreadsheet => ({
  file,
  sheet,
  titles: [],
  headings: [headings],
  merges: [],
  formats: {},
  rows: [],
});

/** Places of the classes of one language of instruction. */
export const placesOf = (classes: readonly SampleClass[], language: Language): number[] =>
  classes.flatMap((schoolClass, place) => (schoolClass.language === language ? [place] : []));

/** `7 "Б"`, the way the Russian set writes a class. */
export const quotedClass = ({ grade, letter }: SampleClass): string => `${grade} "${letter}"`;
