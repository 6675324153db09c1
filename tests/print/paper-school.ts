import { type LessonSource, readLessonSources } from '../../main/sample/lesson-source.ts';
import { subjectCatalogue } from '../../main/school/subjects.ts';
import type { Language } from '../../shared/language.ts';
import type { RichBlock, RichInline, RichListItem } from '../../shared/lessons/rich-text.ts';
import type { Envelope, PacketPlan, PaperPacket, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { dayOfWeek } from '../../shared/week.ts';

// A plan of a print run of any size from a seed: the lesson sheets of the sample school, people who do not exist.

export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const surnames: Record<Language, string[]> = {
  kk: 'Әлімбай Бекзат Ғалымжан Досмағамбет Ерсайын Жүнісәлі Көбеген Қуандық Нұрпейіс Өмірзақ Сәрсенғали Тілеуқабыл Үсенбай Шәкәрім'.split(
    ' ',
  ),
  ru: 'Берёзкин Васильковский Громыхайло Дубравин Ежевикин Звонарёв Крутояров Лесоводский Малахитов Огородников Подснежников Щукин-Речной'.split(
    ' ',
  ),
};
const names: Record<Language, string[]> = {
  kk: 'Айсұлу Әсем Бауыржан Гүлнұр Дәурен Ермек Жібек Мұқағали Ұлпан Шыңғыс'.split(' '),
  ru: 'Алёна Борис Вера Глеб Дарья Егор Зоя Илья Ксения Матвей'.split(' '),
};

const week = '2020-W15';

export interface PlanSize {
  students: number;
  seed?: number;
  envelope?: Envelope;
}

/** A plan for so many students, spread over 33 classes of both languages, each with its own teacher. */
export function paperSchool({ students, seed = 1, envelope = 'dl-left' }: PlanSize): PacketPlan {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sheets = [...sheetsOf('kk', 1), ...sheetsOf('ru', 1001)];
  const classes = Array.from({ length: 33 }, (_, index) => {
    const language: Language = index % 3 === 2 ? 'ru' : 'kk';
    const grade = Math.floor(index / 3) + 1;
    return {
      language,
      grade,
      name: `${grade}${['А', 'Ә', 'Б'][index % 3]}`,
      teacher: `${pick(surnames[language])} ${pick(names[language])}`,
      phone: `+7 700 000 ${String(1000 + index).slice(1)}`,
    };
  });
  const packets = Array.from({ length: students }, (_, index): PaperPacket => {
    const { language, grade, name, teacher, phone } = classes[index % classes.length] as (typeof classes)[number];
    return {
      number: index + 1,
      studentId: index + 1,
      studentName: `${pick(surnames[language])} ${pick(names[language])}`,
      guardian: `${pick(surnames[language])} ${pick(names[language])}`,
      addressLines: language === 'kk' ? [`Тоғай көшесі, ${1 + Math.floor(random() * 90)}-үй`, 'Қиялтау ауылы', 'Арман ауданы'] : [`ул. Придуманная, д. ${1 + Math.floor(random() * 90)}`, 'с. Небывалое', 'Мечтательский район'],
      postcode: String(900_000 + Math.floor(random() * 9999)),
      grade,
      className: name,
      language,
      classTeacher: teacher,
      classTeacherPhone: phone,
      sheetIds: sheets.filter((sheet) => sheet.grade === grade && sheet.language === language).map(({ id }) => id),
      missingSubjects: index % 7 === 0 ? [{ ru: 'Музыка', kk: 'Музыка' }] : [],
    };
  }); // biome-ignore format: people on one line
  return {
    week,
    printedOn: '2020-04-03',
    returnBy: '2020-04-14',
    school: {
      name: {
        ru: 'КГУ «Общеобразовательная школа № 999 села Небывалое»',
        kk: '«Небывалое ауылының № 999 жалпы білім беретін мектебі» КММ',
      },
      address: { ru: 'с. Небывалое, ул. Школьная, 1', kk: 'Небывалое ауылы, Мектеп көшесі, 1' },
      postcode: '909099',
      phones: ['+7 700 000 00 01'],
      hotline: '+7 700 000 00 02',
      hotlineHours: { ru: 'пн–пт, 9:00–18:00', kk: 'дс–жм, 9:00–18:00' },
      email: 'school999@example.org',
      director: 'Вымышленный А. Б.',
      logo: null,
    },
    envelope,
    sheets,
    pictures: [],
    packets,
  };
}

const cache = new Map<Language, LessonSource[]>();

/** The sample lesson sheets of a language, as they would come out of the database. */
function sheetsOf(language: Language, firstId: number): PaperSheet[] {
  let sources = cache.get(language);
  if (!sources) cache.set(language, (sources = readLessonSources(language)));
  const subjects = new Map(subjectCatalogue().map(({ key, ru, kk }) => [key, { ru, kk }]));
  return sources.map((source, index) => ({
    id: firstId + index,
    week,
    grade: source.grade,
    language,
    subjectKey: source.subjectKey,
    classIds: [],
    topic: source.topic,
    pages: source.pages,
    notes: { type: 'doc', content: blocksOf(source.notes) },
    questions: source.questions.map(itemOf),
    tasks: source.tasks.map(itemOf),
    extra: source.extra.map(itemOf),
    feedback: source.feedback,
    minutes: source.minutes,
    dueOn: dayOfWeek(week, source.due),
    state: 'ready',
    subject: subjects.get(source.subjectKey) ?? { ru: source.subjectKey, kk: source.subjectKey },
    teacher: surnames[language][index % surnames[language].length] ?? '',
  }));
}

function itemOf(text: string) {
  const lines = /\[lines: (\d+)\]/.exec(text)?.[1];
  return { text: text.replace(/\s*\[lines: \d+\]/, ''), lines: Number(lines ?? 0) };
}

function runs(text: string): RichInline[] {
  return text
    .split(/\*\*(.+?)\*\*/g)
    .map((part, index) => ({
      type: 'text' as const,
      text: part,
      ...(index % 2 === 1 ? { marks: [{ type: 'bold' as const }] } : {}),
    }))
    .filter((run) => run.text !== '');
}

const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: runs(text) });
const item = (text: string): RichListItem => ({ type: 'listItem', content: [paragraph(text)] });

/** The few marks of Markdown that the sample sheets use. */
function blocksOf(markdown: string): RichBlock[] {
  return markdown.split(/\n\s*\n/).flatMap((part): RichBlock[] => {
    const lines = part.trim().split('\n');
    const [first = ''] = lines;
    if (first === '') return [];
    if (first.startsWith('### ')) {
      const rest = lines.slice(1).join('\n');
      return [{ type: 'heading', attrs: { level: 3 }, content: runs(first.slice(4)) }, ...(rest ? blocksOf(rest) : [])];
    }
    if (first.startsWith('$$')) return [{ type: 'formula', attrs: { tex: part.replaceAll('$$', '').trim() } }];
    if (first.startsWith('- ')) return [{ type: 'bulletList', content: lines.map((line) => item(line.replace(/^- /, ''))) }];
    if (/^\d+\. /.test(first)) return [{ type: 'orderedList', content: lines.map((line) => item(line.replace(/^\d+\. /, ''))) }];
    if (first.startsWith('|')) {
      const rows = lines.filter((line) => !/^\|[-: |]+\|$/.test(line)).map((line) => line.replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim()));
      return [
        {
          type: 'table',
          content: rows.map((cells, row) => ({
            type: 'tableRow',
            content: cells.map((cell) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', content: [cell === '' ? { type: 'paragraph' } : paragraph(cell)] })),
          })),
        },
      ];
    }
    return [paragraph(lines.join(' '))];
  }); // biome-ignore format: one line for each kind of block
}
