import type { SampleSchool } from './rows.ts';
import type { SampleCell, Spreadsheet } from './spreadsheet.ts';
import { studentRowsRu } from './spreadsheet-students.ts';

const columns = { number: 1, name: 2, born: 4, class: 5, postcode: 6 } as const;

/** A dozen students of which some lines cannot be imported: for practising how a file is corrected. */
export function studentsWithErrors(school: SampleSchool): Spreadsheet {
  const whole = studentRowsRu(school);
  const newcomer = (row: SampleCell[], place: number, changes: [number, SampleCell][] = []): SampleCell[] => {
    const copy = [...row];
    copy[0] = place + 1;
    copy[columns.number] = String(20_209_001 + place);
    copy[columns.name] = names[place] ?? '';
    for (const [column, value] of changes) copy[column] = value;
    return copy;
  };
  const spoilt: Record<number, [number, SampleCell][]> = {
    2: [[columns.class, '7 Щ?']],
    4: [[columns.name, '']],
    5: [[columns.name, 'Полынникова']],
    6: [[columns.born, '31.02.2010']],
    8: [[columns.class, '']],
    9: [[columns.postcode, '19-О1']],
  };
  const rows = names.map((_, place) => newcomer(whole.rows[place * 40]!, place, spoilt[place]));
  const twice = [...rows[0]!];
  twice[0] = rows.length + 1;
  return {
    ...whole,
    file: 'students-with-errors.xlsx',
    sheet: 'Новые ученики',
    titles: ['Школа-гимназия «Көкжиек». Прибывшие в апреле 2020 года', ''],
    rows: [...rows, twice],
  };
}

const names = [
  'Ромашкин Арсений Олегович',
  'Ковылина Малика Тимуровна',
  'Облепихина Варвара Игоревна',
  'Туманов Данияр Маратович',
  'Без фамилии',
  'Полынникова Ева Сергеевна',
  'Снегирёв Тихон Юрьевич',
  'Черешнева Лейла Рашидовна',
  'Озерцов Мирон Петрович',
  'Дождёва Сабина Нурлановна',
];
