import type { PeriodInput } from '../../shared/period/distance-period.ts';
import type { School } from '../../shared/school/school.contract.ts';

/** Key of the school year of the sample in resources/catalogue/calendars.json. */
export const sampleYear = 'kz-2019-2020';

/** What the sample school says of itself: a school that does not exist in a town that is on no map. */
export const sampleAbout: Omit<School, 'director' | 'deputies'> = {
  name: { ru: 'Школа-гимназия «Көкжиек»', kk: '«Көкжиек» мектеп-гимназиясы' },
  address: {
    ru: 'ул. Мектеп, д. 1, г. Айдындала, Кокжиекская область',
    kk: 'Мектеп көшесі, 1-үй, Айдындала қаласы, Көкжиек облысы',
  },
  postcode: '019901',
  phones: ['+7 700 000 00 01', '+7 700 000 00 02'],
  hotline: '+7 700 000 00 03',
  hotlineHours: {
    ru: 'с понедельника по пятницу, 9:00–18:00, перерыв 13:00–14:00',
    kk: 'дүйсенбі–жұма, 9:00–18:00, үзіліс 13:00–14:00',
  },
  email: 'kokzhiek@mektep.example',
  languages: ['kk', 'ru'],
  shifts: 2,
  envelope: 'c4-left',
  returnWeekday: 1,
};

/** Its quarantine of the fourth quarter, with an order of the school and the agreement of an authority that do not exist. */
export const samplePeriod: PeriodInput = {
  id: null,
  kind: 'quarantine',
  startsOn: '2020-04-06',
  endsOn: '2020-05-25',
  grounds: 'Карантин в области: 4 четверть проходит на расстоянии',
  documentNumber: '45-ө',
  documentOn: '2020-04-03',
  agreedWith: 'Отдел образования города Айдындалы',
  agreementNumber: '112',
  agreedOn: '2020-04-04',
  scope: 'school',
  grades: [],
  classIds: [],
  studentIds: [],
};
