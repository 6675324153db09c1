/** A field of the program that a column of a file can fill. */
export interface FieldRule {
  key: string;
  /** Headings that mean exactly this, in Russian, Kazakh and English, split by `|`. */
  exact: string;
  /** Word beginnings that must all stand in the heading; each list is one choice. */
  stems?: string[][];
  /** Other such lists that mean it as well. */
  orStems?: string[][];
  /** Word beginnings that speak against it. */
  not?: string[];
  /** Several columns may fill it; their texts are joined by this. */
  join?: string;
}

export const phoneStems = ['тел', 'телефон', 'нөмір', 'ұялы', 'сот', 'моб', 'phone', 'mobile', 'контакт', 'байланыс'];
export const guardianStems = [
  'родит',
  'законн',
  'представ',
  'опекун',
  'мать',
  'матер',
  'мам',
  'отец',
  'отца',
  'пап',
  'ата ана',
  'ата',
  'ана',
  'анасы',
  'әке',
  'өкіл',
  'қамқоршы',
  'guardian',
  'parent',
  'mother',
  'father',
];
export const teacherStems = [
  'учит',
  'педагог',
  'преподав',
  'мұғалім',
  'ұстаз',
  'teacher',
  'руковод',
  'жетекші',
  'сынып жетекшісі',
];
export const staffWords = [...teacherStems, 'сотрудн', 'қызметкер', 'работник'];
export const yesNoNot = [...phoneStems, 'провайдер', 'скорост'];

export const classFields: FieldRule[] = [
  {
    key: 'className',
    exact:
      'класс|сынып|класс (параллель и литер)|сыныбы|наименование класса|название класса|класс комплект|сынып атауы|сынып аты|class|class name|оқитын сыныбы|класс обучения|группа/класс',
    stems: [['класс', 'сынып', 'class']],
    not: [
      ...teacherStems,
      'язык',
      'тіл',
      'смен',
      'ауысым',
      'кол',
      'сан',
      'литер',
      'часо',
      'сағат',
      'параллел',
      'кабинет',
      'дом',
    ],
  },
  {
    key: 'grade',
    exact:
      'параллель|параллель класса|сынып деңгейі|grade|год обучения|класс (цифра)|номер класса|сынып нөмірі|деңгей|қатар',
    stems: [['параллел', 'grade']],
  },
  {
    key: 'letter',
    exact: 'литер|литера|буква|буква класса|литер класса|әріп|сынып әрпі|әрпі|литері|letter|section',
    stems: [['литер', 'буква', 'әріп', 'әрп', 'letter']],
  },
];
export const language: FieldRule = {
  key: 'language',
  exact:
    'язык обучения|оқыту тілі|язык|тіл|тілі|language|язык преподавания|оқу тілі|язык класса|отделение|language of instruction|бөлім',
  stems: [
    ['язык', 'тіл', 'language'],
    ['обуч', 'препод', 'оқыту', 'оқу', 'класс', 'сынып', 'instruction'],
  ],
  not: ['родн', 'ана', 'иностр', 'шет'],
};
export const shift: FieldRule = {
  key: 'shift',
  exact: 'смена|ауысым|shift|смена обучения|оқу ауысымы',
  stems: [['смен', 'ауысым', 'shift']],
};

export const nameFields = (whose: string[], not: string[]): FieldRule[] => [
  {
    key: 'fullName',
    exact: `фио|ф.и.о.|аты-жөні|т.а.ә.|таә|тегі, аты, әкесінің аты|тегі аты әкесінің аты|фамилия имя отчество|фамилия, имя|фамилия имя|толық аты-жөні|тегі аты-жөні|полное имя|full name|name|student|есімі-жөні|аты жөні тегі|тегі және аты|фамилия и имя|аты тегі|${whose.join('|')}`,
    stems: [['фио', 'таә', 'аты жөн', 'жөні', 'full']],
    orStems: [
      ['фамили', 'тегі', 'тегін', 'surname'],
      ['имя', 'имен', 'аты', 'есімі', 'name'],
    ],
    not,
  },
  {
    key: 'lastName',
    exact: 'фамилия|тегі|last name|surname|family name|lastname|фамилиясы|жөні',
    stems: [['фамили', 'тегі', 'тегін', 'surname']],
    not: [...not, 'имя', 'аты', 'отчество'],
  },
  {
    key: 'firstName',
    exact: 'имя|аты|есімі|first name|firstname|given name|өз аты',
    stems: [['имя', 'аты', 'есімі', 'first']],
    not: [
      ...not,
      'фамили',
      'тегі',
      'отчеств',
      'әкес',
      'жөні',
      'класс',
      'сынып',
      'предмет',
      'пән',
      'компан',
      'файл',
      'тақырып',
    ],
  },
  {
    key: 'patronymic',
    exact: 'отчество|әкесінің аты|әкесі аты|middle name|patronymic|отчество (при наличии)',
    stems: [['отчеств', 'әкесінің', 'patronymic', 'middle']],
    not: [...not.filter((word) => word !== 'әке'), 'фамили', 'телефон', 'тел'],
  },
];

export const subject: FieldRule = {
  key: 'subject',
  exact:
    'предмет|пән|пәні|subject|дисциплина|учебный предмет|оқу пәні|наименование предмета|пән атауы|название предмета|пәннің атауы',
  stems: [['предмет', 'пән', 'subject', 'дисциплин']],
  not: ['кол', 'час', 'сағат'],
};
