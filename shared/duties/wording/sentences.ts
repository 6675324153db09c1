import { classify, type WordClass } from './words.ts';

/** A word of a message: where it stands and what it may do. */
export interface Word {
  plain: string;
  from: number;
  to: number;
  is: ReadonlySet<WordClass>;
  /** A comma, colon, dash or bracket stands before it. */
  pause: boolean;
}

// Letters that are drawn alike, and Kazakh letters as they are typed without a Kazakh keyboard.
const alike: Record<string, string> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', i: 'и', ё: 'е',
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', '0': 'о', '3': 'з',
}; // biome-ignore format: pairs read better on one line

/** A word as the lists know it. Latin letters become Cyrillic only inside a Cyrillic word: `WhatsApp` stays itself. */
function plainWord(word: string): string {
  const lower = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00ad\u0300-\u0304\u200b-\u200d\ufeff\u2060‑-]/g, '');
  const letters = /\p{Script=Cyrillic}/u.test(lower)
    ? lower
        .replace(/(?<=\p{L})[03](?=\p{L})/gu, (digit) => alike[digit] ?? digit)
        .replace(/[a-z]*[dfgjlnqrsuvwz][a-z]*|[a-zёәғқңөұүһі]/g, (run) => alike[run] ?? run)
    : lower;
  return letters.replace(/(.)\1{2,}/gu, '$1');
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\ufeff\u2060]|[-‑](?=\p{L}))*/gu;
// Letters set apart to slip through: «ф о т о», «в.и.д.е.о».
const apart = /(?<![\p{L}\p{N}])\p{L}(?:[ .]\p{L}){3,}(?![\p{L}\p{N}])/gu;
const sentenceEnd = /[.!?…]+(?=\s|$)|\n+/gu;

/** The sentences of a text, each as words. A line that goes on in small letters, or after a colon, is one sentence. */
export function readSentences(text: string): Word[][] {
  const close = text.replace(apart, (run) => run.replace(/[ .]/g, '\u2060'));
  const ends = [...close.matchAll(sentenceEnd)].filter((match) => isEnd(close, match)).map(({ index }) => index);
  const sentences: Word[][] = [];
  let from = 0;
  for (const end of [...ends, close.length]) {
    const words = readWords(close, from, end);
    if (words.length > 0) sentences.push(words);
    from = end;
  }
  return sentences;
}

function isEnd(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  const after = text.slice(index + mark.length);
  if (mark.startsWith('\n')) {
    if (/[:,;]\s*$/.test(text.slice(0, index))) return false;
    return !/^[ \t]*\p{Ll}/u.test(after);
  }
  // «до 18.00», «ул. Абая», «т. е.» are no ends.
  return !(
    mark === '.' &&
    /^\s+\p{Ll}/u.test(after) &&
    /(?<!\p{L})(\p{L}|ул|им|стр|кл|тел|см|мин|др|пр|каб|б-т)$/iu.test(text.slice(0, index))
  );
}

function readWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const plain = plainWord(match[0]);
    words.push({
      plain,
      from,
      to,
      is: classify(plain),
      pause: /[,;:()—–\n•*]|(?:^|\s)-\s/.test(text.slice(last, from)),
    });
    last = to;
  }
  return words;
}
