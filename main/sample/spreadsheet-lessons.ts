import type { Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { weekdayName } from '../../shared/text/format.ts';
import { dayOfWeek } from '../../shared/week.ts';
import type { LessonSource } from './lesson-source.ts';
import type { SampleClass } from './rows.ts';
import { plainSheet, type Spreadsheet } from './spreadsheet.ts';

/** The week that the sample school is about: the first of distance learning, 6-10 April 2020. */
const sampleWeek = '2020-W15';

/** The lesson sheets of one language of instruction; texts in Markdown, one item a line. */
export function lessonSpreadsheet(
  lessons: readonly LessonSource[],
  classes: readonly SampleClass[],
  language: Language,
  subjects: Map<string, string>,
): Spreadsheet {
  const rows = lessons.map((lesson) => {
    const taught = classes
      .filter((one) => one.grade === lesson.grade && one.language === language)
      .map(formatClass)
      .join(', ');
    const subject = subjects.get(lesson.subjectKey) ?? lesson.subjectKey;
    const { topic, pages, notes, feedback, minutes } = lesson;
    const [questions, tasks, extra] = [lesson.questions, lesson.tasks, lesson.extra].map((items) =>
      items.join('\n'),
    ) as [string, string, string];
    return language === 'ru'
      ? [sampleWeek, lesson.grade, taught, subject, topic, pages, notes, questions, tasks, extra, feedback, minutes, { day: dayOfWeek(sampleWeek, lesson.due) }, 'готов'] // biome-ignore format: one line
      : [taught, subject, topic, `${minutes} мин`, weekdayName(lesson.due, 'kk'), pages, notes, questions, tasks, extra, feedback, 'дайын', lesson.grade, sampleWeek]; // biome-ignore format: one line
  });
  return language === 'ru'
    ? {
        ...plainSheet('lessons-ru.xlsx', 'Уроки', ['Неделя', 'Параллель', 'Классы', 'Предмет', 'Тема', 'Страницы учебника', 'Конспект', 'Вопросы', 'Задания', 'Дополнительно', 'Обратная связь', 'Минут', 'Срок', 'Состояние']), // biome-ignore format: one line
        rows,
      }
    : {
        ...plainSheet('lessons-kk.xlsx', 'Сабақтар', ['Сыныптар', 'Пән', 'Тақырып', 'Уақыты', 'Мерзімі', 'Оқулық беттері', 'Қысқаша конспект', 'Сұрақтар', 'Тапсырмалар', 'Қосымша', 'Кері байланыс', 'Күйі', 'Параллель', 'Апта']), // biome-ignore format: one line
        rows,
      };
}
