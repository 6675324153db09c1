import { formatPerson } from '../../shared/people/person-name.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import { seeded } from './random.ts';
import type { SampleSchool, SampleStudent } from './rows.ts';
import { placesOf, plainSheet, quotedClass, type SampleCell, type Spreadsheet } from './spreadsheet.ts';

const headingsRu = [
  ['№ п/п', 'Личный номер', 'ФИО обучающегося', 'Пол', 'Дата рождения', 'Класс', 'Индекс', 'Домашний адрес', 'Телефон ученика',
    'Законный представитель', 'Законный представитель', 'Условия дома', 'Условия дома', 'Условия дома', 'Условия дома'],
  ['', '', '', '', '', '', '', '', '', 'ФИО', 'Телефон', 'Интернет', 'Устройство', 'Телевизор', 'Есть телефон'],
]; // biome-ignore format: columns read better in rows

/** Students of the classes with Russian: one ФИО column, two lines of headings, columns that the program does not need. */
export function studentRowsRu(school: SampleSchool): Spreadsheet {
  const columns = 'ABCDEFGHI';
  return {
    file: 'students-ru.xlsx',
    sheet: 'Контингент',
    titles: ['Школа-гимназия «Көкжиек» города Айдындала. Контингент обучающихся на 1 апреля 2020 года', ''],
    headings: headingsRu,
    merges: ['A1:O1', ...[...columns].map((column) => `${column}3:${column}4`), 'J3:K3', 'L3:O3'],
    formats: { 6: '000000' },
    rows: listed(school, 'ru').map((student, place) => rowRu(school, student, place + 1)),
  };
}

const yes = (answer: boolean) => (answer ? 'да' : 'нет');
const bar = (answer: boolean) => (answer ? 'бар' : 'жоқ');

function rowRu(school: SampleSchool, student: SampleStudent, number: number): SampleCell[] {
  const schoolClass = school.classes[student.classPlace]!;
  const { access } = student;
  return [
    number,
    student.journalId,
    formatPerson(student),
    student.gender === 'm' ? 'М' : 'Ж',
    { day: birthday(student, schoolClass.grade) },
    quotedClass(schoolClass),
    Number(student.postcode),
    student.address,
    spoken(student.phone),
    student.guardian,
    spoken(student.guardianPhone),
    yes(access.internet),
    yes(access.device),
    yes(access.tv),
    yes(access.phone),
  ];
}

/** Students of the classes with Kazakh: names apart, grade and letter apart, a text file with semicolons. */
export function studentRowsKk(school: SampleSchool): Spreadsheet {
  const headings = ['Сынып', 'Литер', 'Тегі', 'Аты', 'Әкесінің аты', 'Оқушының телефоны', 'Пошта индексі', 'Мекенжайы', 'Ата-анасының аты-жөні', 'Ата-анасының телефоны', 'Үйде интернет', 'Құрылғысы', 'Теледидары', 'Телефоны бар ма']; // biome-ignore format: one line
  return {
    ...plainSheet('students-kk.csv', '', headings),
    rows: listed(school, 'kk').map((student) => {
      const { grade, letter } = school.classes[student.classPlace]!;
      const { access } = student;
      return [
        grade,
        letter,
        student.lastName,
        student.firstName,
        student.patronymic,
        student.phone.replace(/\D/g, ''),
        student.postcode,
        student.address,
        student.guardian,
        student.guardianPhone.replace(/\D/g, ''),
        ...[access.internet, access.device, access.tv, access.phone].map(bar),
      ];
    }),
  };
}

/** Students of one language class by class in the order of the alphabet. */
function listed(school: SampleSchool, language: 'ru' | 'kk'): SampleStudent[] {
  return placesOf(school.classes, language).flatMap((place) =>
    school.students
      .filter(({ classPlace }) => classPlace === place)
      .sort((a, b) => compareTexts(formatPerson(a), formatPerson(b))),
  );
}

/** `8 (700) 000-12-34`, as parents dictate it. */
function spoken(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits && `8 (${digits.slice(1, 4)}) ${digits.slice(4, 7)}-${digits.slice(7, 9)}-${digits.slice(9)}`;
}

/** A birthday that fits the grade; of no use to the program, but e-journals always give it. */
function birthday(student: SampleStudent, grade: number): string {
  const random = seeded(Number(student.journalId));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2013 - grade}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}
