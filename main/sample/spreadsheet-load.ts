import { groupBy } from '../../shared/group-by.ts';
import type { Language } from '../../shared/language.ts';
import { formatInitials, formatPerson } from '../../shared/people/person-name.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import type { SampleSchool, SampleStaff } from './rows.ts';
import { placesOf, plainSheet, quotedClass, type Spreadsheet } from './spreadsheet.ts';

/** The teaching load of the classes of one language of instruction. */
export function loadRows(school: SampleSchool, language: Language, subjects: Map<string, string>): Spreadsheet {
  const places = new Set(placesOf(school.classes, language));
  const initials = groupBy(school.staff, formatInitials);
  // Tables of load name teachers by initials where only one person can be meant.
  const short = (person: SampleStaff) =>
    (initials.get(formatInitials(person))?.length ?? 0) > 1 ? formatPerson(person) : formatInitials(person);
  const rows = school.load
    .filter(({ classPlace }) => places.has(classPlace))
    .map(({ classPlace, subjectKey, groupName, staffPlace, hours }) => {
      const schoolClass = school.classes[classPlace]!;
      const person = staffPlace === null ? null : school.staff[staffPlace]!;
      const subject = subjects.get(subjectKey) ?? subjectKey;
      return language === 'ru'
        ? [
            person ? formatPerson(person) : null,
            subject,
            quotedClass(schoolClass),
            groupName && `${groupName} группа`,
            hours,
          ]
        : [
            schoolClass.grade,
            schoolClass.letter,
            subject,
            groupName && `${groupName}-топ`,
            hours,
            person ? short(person) : null,
          ];
    });
  return language === 'ru'
    ? {
        ...plainSheet('load-ru.xlsx', 'Нагрузка', ['Учитель', 'Предмет', 'Класс', 'Группа', 'Часов в неделю']),
        titles: ['Распределение учебной нагрузки, 2019–2020 учебный год'],
        rows: rows.sort((a, b) => compareTexts(String(a[0]), String(b[0]))),
      }
    : { ...plainSheet('load-kk.xlsx', 'Жүктеме', ['Сынып', 'Литер', 'Пән', 'Топ', 'Апталық сағат', 'Мұғалім']), rows };
}
