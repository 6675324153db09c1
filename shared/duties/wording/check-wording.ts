import { readSentences, type Word } from './sentences.ts';
import type { WordClass } from './words.ts';

/**
 * What is wrong with a sentence: photo or video is demanded from parents as proof, or is the only way to return work
 * (MR-4.1, conflict C02).
 */
export interface WordingFinding {
  kind: 'proof' | 'onlyWay';
  /** Where the sentence stands in the text. */
  from: number;
  to: number;
  /** The words that make it so. */
  words: { from: number; to: number }[];
}

/**
 * Sentences of a message or task that demand photo or video. Each sentence is judged alone, so that no friendly
 * sentence beside it can hide a demand.
 */
export function checkWording(text: string): WordingFinding[] {
  return readSentences(text).flatMap((words) => judge(words) ?? []);
}

/** The marked words of a finding, for a sentence that quotes them. */
export const quote = (text: string, { words }: WordingFinding): string =>
  words.map(({ from, to }) => text.slice(from, to)).join(' ');

const verbs: WordClass[] = ['send', 'snap', 'make', 'need', 'doing', 'watch', 'sendPast'];
const has = (words: readonly Word[], ...classes: WordClass[]) =>
  words.some(({ is }) => classes.some((name) => is.has(name)));
const joints = new Set(['и', 'а', 'но', 'да', 'затем', 'потом', 'жане']);

/** Parts of a sentence at every pause, conjunction and «или». */
function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  for (const word of words) {
    if (chunks.length === 0 || word.pause || joints.has(word.plain) || word.is.has('or')) chunks.push([]);
    chunks.at(-1)?.push(word);
  }
  return chunks;
}

/** Chunks put together so that each part has a verb of its own: a demand is read inside one part. */
function partsOf(chunks: readonly Word[][]): Word[][] {
  const parts: Word[][] = [];
  for (const chunk of chunks) {
    const before = parts.at(-1);
    if (before && !(has(before, ...verbs) && has(chunk, ...verbs))) before.push(...chunk);
    else parts.push([...chunk]);
  }
  return parts;
}

function judge(words: Word[]): WordingFinding | null {
  if (!has(words, 'media', 'picture', 'snap', 'what')) return null;
  if (has(words, 'other') && !has(words, 'task', 'proof')) return null;
  const chunks = chunksOf(words);
  const parts = partsOf(chunks);
  for (const [place, part] of parts.entries()) {
    const named = picturesIn(part);
    if (named.length === 0) continue;
    const asked = demandIn(part, parts.slice(place + 1), words, named);
    if (!asked || isWaived(part, words, chunks, named)) continue;
    const isProof = has(words, 'parent', 'child', 'proof', 'report');
    const marked = [...new Set([...named, ...asked])].sort((a, b) => a.from - b.from);
    return {
      kind: isProof ? 'proof' : 'onlyWay',
      from: words[0]?.from ?? 0,
      to: words.at(-1)?.to ?? 0,
      words: marked.map(({ from, to }) => ({ from, to })),
    };
  }
  return null;
}

/** «Сними себя», but not «для себя». */
const isSelf = ({ plain }: Word, place: number, words: readonly Word[]) =>
  plain === 'себя' && words[place - 1]?.plain !== 'для';

/** Puts into a chat, which in Kazakh is the word for drawing. */
const puts = (part: readonly Word[]) => has(part, 'put') && has(part, 'toGroup');

/** A `сурет` that is sent alone is a photograph; with its paper it is a drawing. */
const sendsPicture = (part: readonly Word[]) =>
  !part.some(({ plain }) => /^(паракпен|бирге)$/.test(plain)) &&
  (puts(part) ||
    part.some(({ plain }, place) => /^(жибер|жолда|таста)/.test(plain) && part[place - 1]?.plain !== 'алып'));

const notObject = new Set(['по', 'к', 'о', 'об', 'из', 'под', 'в', 'над', 'после', 'перед', 'про', 'через', 'у']);

/** Photographs and films that are asked for in this part, not watched or spoken about. */
function picturesIn(part: readonly Word[]): Word[] {
  if (has(part, 'watch') && !has(part, 'snap') && !puts(part)) return [];
  const takes = has(part, 'make', 'snap');
  return part.filter(({ is, plain }, place) => {
    const before = part[place - 1]?.plain ?? '';
    if (is.has('snap')) return true;
    if (is.has('what')) {
      if (/^(видео|бейне|фото)га$/.test(plain) && has(part, 'send')) return true; // «видеоға айтып жіберіңіз»
      return takes && (before === 'на' || /^(таспа|камера|телефон|видео|бейне|фото)га$/.test(plain));
    }
    if (is.has('picture')) return has(part, 'make') || (plain !== 'суретке' && sendsPicture(part));
    if (!is.has('media')) return false;
    if (before === 'на') return has(part, 'make') && /^(видео|фото)$/.test(plain);
    return !notObject.has(before);
  });
}

/** The words that demand the pictures; null when nothing does. */
function demandIn(part: readonly Word[], later: Word[][], words: readonly Word[], named: Word[]): Word[] | null {
  const only = part.filter(({ is }, place) => is.has('only') && part[place - 1]?.plain !== 'не');
  const forYou = part.some(({ plain }) => /^(вам|тебе|сизге|сиздерге)$/.test(plain));
  const sent = part.filter(
    ({ is, plain }) => (is.has('send') || (is.has('put') && puts(part))) && !(forYou && /(ем|им)$/.test(plain)),
  );
  const blamed = part.some(({ plain }) => /^(не|чтобы|чтоб)$/.test(plain))
    ? part.filter(({ is }) => is.has('sendPast'))
    : [];
  // «Нужна фотография семьи: вклей её» asks for nothing to be sent.
  const glued = later.some((next) => has(next, 'glue'));
  const needed = glued ? [] : part.filter(({ is }) => is.has('need'));
  const direct = [...sent, ...blamed, ...needed];
  if (direct.length > 0) return [...direct, ...only];
  const made = part.filter(({ is }) => is.has('make') || is.has('snap'));
  if (made.length > 0) {
    const sentLater = later
      .find((next) => has(next, 'send') && !has(next, 'media', 'doing'))
      ?.filter(({ is }) => is.has('send'));
    if (sentLater) return [...made, ...sentLater];
    return has(words, 'task', 'child', 'proof', 'parent') || words.some(isSelf) ? [...made, ...only] : null;
  }
  if (only.length > 0 && has(words, 'rejected', 'task', 'need')) return only;
  if (isRefused(part, words)) return named;
  if (has(part, ...verbs, 'may', 'told')) return null;
  const place = part.find(({ is }, at) => is.has('where') && /^(в|на)$/.test(part[at - 1]?.plain ?? ''));
  if (place) return [place];
  const byHour = part.some(({ plain }, at) => plain === 'до' && /^\d/.test(part[at + 1]?.plain ?? ''));
  const toFamily = has(words, 'task', 'child', 'parent');
  return (has(named, 'report') && (toFamily || words.length <= 4)) || (byHour && toFamily) ? named : null;
}

/** The demands of a text, each with the text that it stands in. */
export const demandsIn = (text: string): { text: string; finding: WordingFinding }[] =>
  checkWording(text).map((finding) => ({ text, finding }));

/** Is the demand taken back: forbidden, left to the family, or one of several ways? */
function isWaived(part: readonly Word[], words: Word[], chunks: readonly Word[][], named: Word[]): boolean {
  if (isRefused(part, words)) return false;
  if (isNegated(part)) return true;
  if (part.some(({ is }, place) => is.has('only') && part[place - 1]?.plain !== 'не')) return false;
  if (has(part, 'may') || has(words, 'wish')) return true;
  if (/^(если|когда|егер)$/.test(part[0]?.plain ?? '') && !has(part, 'snap')) return true;
  const forFamily = has(words, 'parent', 'child');
  const asProof = words.some(({ plain }) => /^(доказател|подтвержд|далел|айгак)/.test(plain));
  return !(forFamily && asProof) && hasOtherWay(chunks, words, named);
}

/** «Без фото не принимается»: two refusals make a demand. */
const isRefused = (part: readonly Word[], words: readonly Word[]): boolean =>
  part.some(({ plain }) => /^(без|кроме|бейнесиз|фотосыз|видеосыз|суретсиз)$/.test(plain)) && has(words, 'rejected');

function isNegated(part: readonly Word[]): boolean {
  if (part.some(({ is, plain }, place) => is.has('never') && !(plain === 'емес' && part[place - 1]?.is.has('only'))))
    return true;
  return part.some(
    ({ is }, place) =>
      part[place - 1]?.plain === 'не' && (is.has('send') || is.has('need') || is.has('snap') || is.has('make')),
  );
}

/** Does the sentence name a way without a picture beside the one with it? */
function hasOtherWay(chunks: readonly Word[][], words: readonly Word[], named: readonly Word[]): boolean {
  const pictured = (chunk: readonly Word[]) => chunk.some((word) => named.includes(word) || word.is.has('media'));
  const plainWay = (chunk: readonly Word[]) => isWay(chunk) && !pictured(chunk) && !has(chunk, 'doing');
  if (has(words, 'any') && chunks.some(plainWay)) return true;
  const noOther = chunks.findIndex((chunk) => /^(если|егер|когда|болмаса|иначе)$/.test(chunk[0]?.plain ?? ''));
  if (noOther > 0 && chunks.slice(noOther).some(plainWay)) return true;
  return chunks.some((chunk, place) => {
    if (!chunk[0]?.is.has('or')) return false;
    const before = chunks[place - 1] ?? [];
    if (pictured(chunk)) return plainWay(before);
    if (!plainWay(chunk)) return false;
    let at = place - 1;
    while (at > 0 && plainWay(chunks[at] ?? [])) at -= 1;
    return pictured(chunks[at] ?? []);
  });
}

/** Mail and telephone are ways of their own only when nothing is sent to their address: «на почту», «электронной почтой». */
function isWay(chunk: readonly Word[]): boolean {
  return chunk.some(({ is, plain }, place) => {
    const before = chunk[place - 1]?.plain ?? '';
    if (!is.has('way') || before === 'на') return false;
    return !(/^(почт|пошта)/.test(plain) && /^(электрон|е|e)/.test(before));
  });
}
