import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import type { SampleSchool } from './rows.ts';
import { placesOf, plainSheet, quotedClass, type Spreadsheet } from './spreadsheet.ts';

const titles: Record<Language, Partial<Record<Role, string>>> = {
  ru: {
    director: 'Директор',
    deputy_academic: 'Заместитель директора по учебной работе',
    deputy_upbringing: 'Заместитель директора по воспитательной работе',
    class_teacher: 'классный руководитель',
    subject_teacher: 'Учитель',
    psychologist: 'Педагог-психолог',
    librarian: 'Библиотекарь',
    secretary: 'Секретарь',
  },
  kk: {
    director: 'Мектеп директоры',
    deputy_academic: 'Директордың оқу ісі жөніндегі орынбасары',
    deputy_upbringing: 'Директордың тәрбие ісі жөніндегі орынбасары',
    class_teacher: 'сынып жетекшісі',
    subject_teacher: 'Мұғалім',
    psychologist: 'Педагог-психолог',
    librarian: 'Кітапханашы',
    secretary: 'Хатшы',
  },
};

/** Those of the staff who are written in this language. */
export function staffRows(school: SampleSchool, language: Language, subjects: Map<string, string>): Spreadsheet {
  const people = school.staff.filter((person) => person.language === language);
  const rows = people
    .sort((a, b) => compareTexts(formatPerson(a), formatPerson(b)))
    .map((person, place) => {
      const posts = person.roles.map((role) => titles[language][role] ?? role).join(', ');
      const taught = person.subjects.map((key) => subjects.get(key) ?? key).join(', ');
      const digits = person.phone.replace(/\D/g, '');
      return language === 'ru'
        ? [
            place + 1,
            formatPerson(person),
            posts,
            taught,
            `8 (700) ${digits.slice(4, 7)}-${digits.slice(7, 9)}-${digits.slice(9)}`,
            person.email,
          ]
        : [person.lastName, person.firstName, person.patronymic, person.phone, person.email, posts, taught];
    });
  return language === 'ru'
    ? {
        ...plainSheet('staff-ru.xlsx', 'Сотрудники', [
          '№',
          'ФИО сотрудника',
          'Должность',
          'Предметы',
          'Телефон',
          'E-mail',
        ]),
        titles: ['Школа-гимназия «Көкжиек». Сотрудники'],
        rows,
      }
    : {
        ...plainSheet('staff-kk.xlsx', 'Қызметкерлер', ['Тегі', 'Аты', 'Әкесінің аты', 'Ұялы телефоны', 'Электрондық поштасы', 'Лауазымы', 'Пәндері']), // biome-ignore format: one line
        rows,
      };
}

/** The classes of one language of instruction with their class teachers. */
export function classRows(school: SampleSchool, language: Language): Spreadsheet {
  const rows = placesOf(school.classes, language).map((place) => {
    const schoolClass = school.classes[place]!;
    const teacher = schoolClass.teacherPlace === null ? null : formatPerson(school.staff[schoolClass.teacherPlace]!);
    const count = school.students.filter(({ classPlace }) => classPlace === place).length;
    return language === 'ru'
      ? [quotedClass(schoolClass), 'русский', schoolClass.shift === 1 ? 'первая' : 'вторая', teacher, count]
      : [teacher, schoolClass.grade, schoolClass.letter, count, 'қазақ тілі', `${schoolClass.shift}-ауысым`];
  });
  return language === 'ru'
    ? {
        ...plainSheet('classes-ru.xlsx', 'Классы', ['Класс', 'Язык обучения', 'Смена', 'Классный руководитель', 'Кол-во учеников']), // biome-ignore format: one line
        rows,
      }
    : {
        ...plainSheet('classes-kk.xlsx', 'Сыныптар', ['Сынып жетекшісі', 'Сынып', 'Литер', 'Оқушы саны', 'Оқыту тілі', 'Ауысым']), // biome-ignore format: one line
        titles: ['Сынып-комплектілер, 2019–2020 оқу жылы'],
        rows,
      };
}
