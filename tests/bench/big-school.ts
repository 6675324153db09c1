import { join } from 'node:path';
import { openHouse } from '../../main/house.ts';
import { fillGenerated } from '../../main/sample/fill-generated.ts';
import { sampleAbout, samplePeriod, sampleYear } from '../../main/sample/sample-about.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { noAnswers } from '../../shared/tv-plan/import/import.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { dayOfWeek } from '../../shared/week.ts';

const work = { signal: new AbortController().signal, progress: () => {} };
const weeks = ['2020-W15', '2020-W16'] as const;

/**
 * Fills a user-data folder with a school of 3,000 students, 300 of them without internet, in remote mode, with two weeks
 * of eight broadcasts and four own lessons a day for every class.
 */
export async function makeBigSchool(folder: string, classes = 90): Promise<void> {
  const house = await openHouse(join(folder, 'school.sqlite'));
  const { rooms, store } = house;
  await fillGenerated(store, { students: 3_000, classes, staff: 120, paper: 300, weeks });
  await rooms.school.save({ ...sampleAbout, director: '', deputies: [] }, work);
  await rooms.school.addPreset({ key: sampleYear }, work);
  const { id } = await rooms.period.save(samplePeriod, work);
  await rooms.period.switchRemote({ id, on: true, reason: 'bench' }, work);
  const source = { pasted: broadcasts() };
  await rooms.tvPlan.importBroadcasts({ source, answers: noAnswers }, work);
  const timetable = { sheet: null, layout: null, name: 'Весна', startsOn: dayOfWeek(weeks[0], 1), dryRun: false };
  const names = (await rooms.people.listClasses(null, work)).map(formatClass);
  await rooms.tvPlan.importTimetable({ source: { pasted: lessons(names) }, ...timetable }, work);
  for (const week of weeks) await rooms.reports.make({ week, language: 'ru' }, work);
  await house.close();
}

const subjects = [
  'Математика',
  'Казахский язык',
  'Русский язык',
  'Английский язык',
  'История Казахстана',
  'География',
  'Физика',
  'Химия',
];
const own = ['Биология', 'Информатика', 'Музыка', 'Физическая культура'];
const table = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join('\t')).join('\n');

/** Eight broadcasts a day for each grade and language, in both weeks. */
function broadcasts(): string {
  const days = weeks.flatMap((week) => [1, 2, 3, 4, 5].map((weekday) => dayOfWeek(week, weekday)));
  const rows = days.flatMap((day) =>
    Array.from({ length: 11 }, (_, at) => at + 1).flatMap((grade) =>
      (
        [
          ['kk', 'Балапан'],
          ['ru', 'Еларна'],
        ] as const
      ).flatMap(([language, channel]) =>
        subjects.map((subject, n) => [
          day,
          formatTime(540 + n * 15 + grade),
          `${grade} класс`,
          language,
          subject,
          channel,
        ]),
      ),
    ),
  );
  return table([['Дата', 'Время', 'Класс', 'Язык', 'Предмет', 'Канал'], ...rows]);
}

/** Four lessons of the school a day for each class. */
function lessons(classes: readonly string[]): string {
  const days = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница'];
  const rows = classes.flatMap((name) => days.flatMap((day) => own.map((subject, n) => [day, n + 1, name, subject])));
  return table([['День', 'Урок', 'Класс', 'Предмет'], ...rows]);
} // biome-ignore format: a row a line
