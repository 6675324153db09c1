import type { Language } from '../../shared/language.ts';
import type { TvSubjects } from '../../shared/tv-plan/directory.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { tvGrades } from '../../shared/tv-plan/tv-subjects.ts';
import { addWeeks, dayOfWeek } from '../../shared/week.ts';
import type { LessonSource } from './lesson-source.ts';
import { plainSheet, type SampleCell, type Spreadsheet } from './spreadsheet.ts';

/** The seven whole weeks of the distance period of the sample, and the public holidays in them. */
const firstWeek = '2020-W15';
const weeks = 7;
const holidays = new Set(['2020-05-01', '2020-05-07', '2020-05-08']);

/** Broadcasts a day of a grade: a channel shows one lesson of ten minutes at a time, from nine o'clock on. */
const lessonsADay = (grade: number) => (grade <= 4 ? 3 : grade <= 6 ? 4 : 6);
const opening = 9 * 60;
const length = 10;

interface Showing {
  day: string;
  startsAt: number;
  grade: number;
  subject: string;
  topic: string;
}

/** What a channel shows in the distance period: every subject of the list in turn, the topic of the sheet first. */
function showings(tv: TvSubjects, language: Language, lessons: readonly LessonSource[]): Showing[] {
  const shown: Showing[] = [];
  const met = new Map<string, number>();
  const turn = new Map<number, number>();
  for (let week = 0; week < weeks; week++) {
    for (let weekday = 1; weekday <= 5; weekday++) {
      const day = dayOfWeek(addWeeks(firstWeek, week), weekday);
      let startsAt = opening;
      for (const grade of tvGrades) {
        const subjects = tv[language].filter(({ grades }) => grades.includes(grade));
        for (let lesson = 0; lesson < lessonsADay(grade); lesson++) {
          if (!holidays.has(day)) {
            const place = turn.get(grade) ?? 0;
            turn.set(grade, place + 1);
            const { subject, name } = subjects[place % subjects.length]!;
            const number = (met.get(`${grade} ${subject}`) ?? 0) + 1;
            met.set(`${grade} ${subject}`, number);
            const sheet = lessons.find((one) => one.grade === grade && one.subjectKey === subject);
            const numbered = language === 'ru' ? `Урок ${number}` : `${number}-сабақ`;
            shown.push({ day, startsAt, grade, subject: name, topic: number === 1 && sheet ? sheet.topic : numbered });
          }
          startsAt += length;
        }
      }
    }
  }
  return shown;
}

const span = (startsAt: number) => `${formatTime(startsAt)}–${formatTime(startsAt + length)}`;

/** The Russian grid as a long list, the Kazakh one as classes beside times: the two ways in which grids are published. */
export function broadcastRows(tv: TvSubjects, language: Language, lessons: readonly LessonSource[]): Spreadsheet {
  const shown = showings(tv, language, lessons);
  if (language === 'ru')
    return {
      ...plainSheet('broadcasts-ru.xlsx', 'Еларна', ['Дата', 'Время', 'Класс', 'Предмет', 'Тема']),
      titles: ['Сетка телеуроков, канал Еларна, 4 четверть'],
      rows: shown.map(({ day, startsAt, grade, subject, topic }) => [
        { day },
        span(startsAt),
        `${grade} класс`,
        subject,
        topic,
      ]),
    };
  const headings = ['Күні', 'Уақыты', ...tvGrades.map((grade) => `${grade}-сынып`)];
  return {
    ...plainSheet('broadcasts-kk.xlsx', 'Балапан', headings),
    titles: ['Телесабақ кестесі, Балапан арнасы, 4-тоқсан'],
    rows: shown.map(({ day, startsAt, grade, subject, topic }): SampleCell[] => [
      { day },
      span(startsAt),
      ...tvGrades.map((column) => (column === grade ? `${subject}. ${topic}` : null)),
    ]),
  };
}
