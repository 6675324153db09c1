import type {
  planChanges as russianChanges,
  check as russianCheck,
  plan as russianPlan,
  substitution as russianSubstitution,
  timetable as russianTimetable,
} from '../ru/plan.ts';
import type { KazakhOf } from '../shape.ts';

export const plan: KazakhOf<typeof russianPlan> = {
  refused: {
    gone: 'Бұл сабақ жоспарда енді жоқ: телесабақ кестесі, мектеп кестесі не жүктеме өзгерген. Ештеңе өзгерген жоқ.',
    moveTv:
      'Көрсетілім арнаның эфирінде тұр, оны ауыстыруға болмайды. Ештеңе өзгерген жоқ: мектептің сабағын ауыстырыңыз.',
    agreedWithoutDue: 'Тапсыру мерзімі жоқ тапсырманы келісуге болмайды. Ештеңе өзгерген жоқ: мерзімін қойыңыз.',
    noVersion: 'Бұл нұсқа енді жоқ: оның бекітілуі қайтарылған.',
    versionsMeet:
      'Бұл күндердің бір бөлігі {{from}} – {{to}} аралығындағы нұсқада бекітілген. Ештеңе өзгерген жоқ: дәл сол күндерді немесе оған кірмейтін күндерді алыңыз.',
    nothingNew: 'Бекітетін ештеңе жоқ: бұл күндердің жоспары бекітілгеннен өзгеше емес.',
    timetableGone: 'Бұл кесте енді жоқ: оны өшірген. Ештеңе өзгерген жоқ.',
    timetableTaken:
      '{{day}} күнінен бастап басқа кесте қолданылады. Ештеңе өзгерген жоқ: басқа күн таңдаңыз немесе сол кестені өзгертіңіз.',
    noTimetable:
      '«{{name}}» файлында күн, сынып және пән бағандары бар кесте жоқ. Ештеңе жүктелген жоқ: тақырып жолын қосыңыз.',
    noLessons: 'Бірде-бір сабақ оқылмады, сондықтан ештеңе жүктелген жоқ. Себептері жолдарда жазылған.',
    lessonWithoutTime: 'Сабақтың нөмірі де, уақыты да жоқ. Ештеңе өзгерген жоқ: бірін көрсетіңіз.',
  },
};

export const check: KazakhOf<typeof russianCheck> = {
  nobody: 'ешкім',
  unknownSubject: 'Сабақ',
  finding: {
    classTwice: '{{classes}}, {{day}}: бір уақытта бірнеше сабақ тұр',
    ownClash: '{{classes}}, {{day}}: телесабақ мектептің сабағымен бір уақытта',
    teacherTwice: '{{day}}: {{teacher}} бір мезгілде бірнеше жерде керек ({{classes}})',
    nobodyTeaches: '{{classes}}, {{subject}}: жүктемеде де, жоспарда да мұғалімі жоқ',
    unmatched: '«{{text}}» пәні танылмады ({{classes}})',
    uncovered: '{{classes}}, {{day}}, {{subject}}: {{teacher}} жоқ, алмастыратын адам белгіленбеген',
    substituteGone: '{{classes}}, {{day}}, {{subject}}: алмастырушы мектепте енді істемейді, сабақ мұғалімсіз қалды',
    substituteAbsent: '{{classes}}, {{day}}, {{subject}}: алмастыратын {{teacher}}, бірақ ол бұл күні жоқ',
    noWay: '{{classes}}, {{subject}}: пән сыныпқа ешқандай жолмен жетпейді',
    hoursShort: '{{classes}}: жоспарда {{value}} сабақ, жүктеме бойынша {{limit}}; {{more}} жетпейді',
    oneTv_one: '{{text}} ({{classes}}): үйде бір теледидар, ал әртүрлі телесабақ {{count}} рет қатар келеді',
    oneTv_other: '{{text}} ({{classes}}): үйде бір теледидар, ал әртүрлі телесабақ {{count}} рет қатар келеді',
    screenLong: '{{classes}}, {{day}}: экран алдында қатарынан {{value}} мин, норма {{limit}}, артығы {{more}}',
    noScreenLimit: 'Экран алдындағы уақыт нормасы енгізілмеген: қатар келген телесабақтар бағаланбайды',
    homeworkLong: '{{classes}}, {{day}}: тапсырмаға {{value}} мин кетеді, норма {{limit}}, артығы {{more}}',
    noHomeworkLimit: 'Үй тапсырмасының нормасы енгізілмеген: көлемі бағаланбайды',
    editLost:
      '{{classes}}, {{day}}, {{subject}}: түзетудің сабағы жоқ, телесабақ кестесі не мектеп кестесі өзгерген. {{text}}',
    midnight: '{{classes}}, {{day}}, {{subject}}: телесабақ түн ортасынан асады',
  },
  fix: {
    dropBroadcast: '{{subject}}: тек қайталауда',
    moveLesson: '{{subject}}: {{number}}-сабаққа ауыстыру',
    seatTeacher: '{{teacher}} жүргізеді',
    platform: 'Платформада',
    paper: 'Қағазда',
    forgetEdit: 'Түзетуді өшіру',
    undoSubstitute: 'Алмастыруды алып тастау',
  },
  open: {
    load: 'Жүктемені ашу',
    grid: 'Телесабақ кестесін ашу',
    timetable: 'Мектеп кестесін ашу',
    substitution: 'Алмастырушы таңдау',
    limits: 'Норманы енгізу',
    card: 'Карточка жазу',
    lesson: 'Ең ұзақ тапсырманы ашу',
    replays: 'Қайталауы қайда көрсетіледі',
    family: 'Отбасының байланысын ашу',
  },
};

export const substitution: KazakhOf<typeof russianSubstitution> = {
  solving: 'Бүкіл күнге ең дұрыс алмастырулар ізделуде',
};

export const timetable: KazakhOf<typeof russianTimetable> = {
  problem: {
    noClass: '{{line}}-жол: мектепте «{{text}}» сыныбы жоқ, сабақ алынбады',
    noDay: '{{line}}-жол: «{{text}}» күні түсініксіз, сабақ алынбады',
    noTime: '{{line}}-жол: сабақтың нөмірі не уақыты «{{text}}» түсініксіз, сабақ алынбады',
    noSubject: '{{line}}-жол: «{{text}}» пәні танылмады, сабақ пәнсіз жүктелді',
    noTeacher: '{{line}}-жол: мектепте «{{text}}» деген мұғалім жоқ, сабақ мұғалімсіз жүктелді',
    manyTeachers: '{{line}}-жол: «{{text}}» атына бірнеше мұғалім сәйкес келеді, сабақ мұғалімсіз жүктелді',
    twice: '{{line}}-жол: мұндай сабақ жоғарыда бар ({{text}}), қайталанғаны алынбады',
  },
};

export const planChanges: KazakhOf<typeof russianChanges> = {
  editPlan_one: 'жоспардағы {{count}} сабақты түзету',
  editPlan_other: 'жоспардағы {{count}} сабақты түзету',
  teacherPlan_one: 'жоспардағы {{count}} сабақтың мұғалімі',
  teacherPlan_other: 'жоспардағы {{count}} сабақтың мұғалімі',
  movePlan_one: '{{count}} сабақты ауыстыру',
  movePlan_other: '{{count}} сабақты ауыстыру',
  substitutePlan_one: '{{count}} сабаққа алмастыру',
  substitutePlan_other: '{{count}} сабаққа алмастыру',
  unsubstitutePlan_one: '{{count}} алмастыруды алып тастау',
  unsubstitutePlan_other: '{{count}} алмастыруды алып тастау',
  forgetPlan_one: 'сабағы жоқ {{count}} түзетуді өшіру',
  forgetPlan_other: 'сабағы жоқ {{count}} түзетуді өшіру',
  wayPlan: 'пәнді оқыту жолы',
  noWayPlan: 'пәнді оқыту жолын алып тастау',
  approvePlan: '{{from}} – {{to}} жоспарының {{number}}-нұсқасын бекіту',
  saveLimits: 'экран мен үй тапсырмасының нормалары',
  lockSubstitutions_one: '{{count}} алмастыруды бекіту',
  lockSubstitutions_other: '{{count}} алмастыруды бекіту',
  unlockSubstitutions_one: '{{count}} алмастыруды босату',
  unlockSubstitutions_other: '{{count}} алмастыруды босату',
  markPrinted_one: '{{count}} алмастырудың басылғаны туралы белгі',
  markPrinted_other: '{{count}} алмастырудың басылғаны туралы белгі',
  markCalled_one: '{{count}} алмастыру бойынша қоңырау белгісі',
  markCalled_other: '{{count}} алмастыру бойынша қоңырау белгісі',
  saveWeights: 'алмастыру ұпайлары',
  saveLessonCounts_one: 'сабақ есебі, {{count}} жол',
  saveLessonCounts_other: 'сабақ есебі, {{count}} жол',
  saveTimetable: '«{{name}}» кестесін түзету',
  addTimetable: 'жаңа «{{name}}» кестесі',
  deleteTimetable: '«{{name}}» кестесін өшіру',
  importTimetable: '«{{name}}» кестесін жүктеу',
  addLesson: 'кестенің жаңа сабағы',
  saveLesson: 'кестенің сабағы',
  deleteLessons_one: 'кестенің {{count}} сабағын өшіру',
  deleteLessons_other: 'кестенің {{count}} сабағын өшіру',
};
