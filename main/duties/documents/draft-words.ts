import { blanksOf, type Draft, piecesOf } from '../../../shared/duties/draft.ts';
import type { Texts } from '../../../shared/text/texts.ts';

/** The line to write on where something is missing. */
export const emptyLine = '________';

/** A text of a draft without marks: lines for blanks, numbers for references. */
export const plainOf = (text: string, numbers: ReadonlyMap<string, string>): string =>
  piecesOf(text, numbers)
    .map((piece) => ('text' in piece ? piece.text : 'ref' in piece ? piece.number : emptyLine))
    .join('');

const hasDate = ({ date }: Draft) => piecesOf(date, new Map()).every((piece) => 'text' in piece);

/** The day of the document, or the line on which office workers write one. */
export const dateWords = (draft: Draft, t: Texts): string => (hasDate(draft) ? draft.date : t('drafts.dateLine'));

/** The line of the approval of rules: number and day. */
export const stampLine = (draft: Draft, t: Texts, number: string): string =>
  hasDate(draft)
    ? t('drafts.act', { number, date: draft.date })
    : `${t('drafts.dateLine')} ${t('drafts.numberSign')}\u00a0${number}`;

/** What is left to fill in, in words. */
export const openPlaces = (draft: Draft, t: Texts): string[] =>
  blanksOf(draft).map((name) => t(`drafts.blank.${name}`));
