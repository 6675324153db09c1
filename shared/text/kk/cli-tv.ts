import type { cliTv as russian } from '../ru/cli-tv.ts';
import type { KazakhOf } from '../shape.ts';

export const cliTv: KazakhOf<typeof russian> = {
  plan: '{{from}} – {{to}} жоспары, сабақ саны {{lessons}}.',
  approved: '{{number}}-нұсқа бекітілген, {{day}}, {{approver}}. Одан кейінгі өзгеріс: {{changes}}.',
  draft: 'Бұл күндердің жоспары бекітілмеген.',
  class: '{{className}}: сабақ {{lessons}}, оның ішінде телесабақ {{tv}}, мұғалімі жоқ {{nobody}}',
  written: 'Файлдағы жоспар не жол саны: {{count}}.',
  checked: 'Жоспарды өткізуге кедергі: {{stop}}, қарау керек: {{warn}}, мәлімет үшін: {{note}}.',
  level: { stop: 'кедергі: {{text}}', warn: 'қарау керек: {{text}}', note: 'мәлімет: {{text}}' },
  substitutes: 'Өз мұғалімі жоқ сабақ {{hit}}, тағайындалған алмастыру {{sent}}, алмастырусыз қалғаны {{open}}.',
  substitutesDry:
    'Жазылмайды. Өз мұғалімі жоқ сабақ {{hit}}, табылған алмастыру {{sent}}, алмастырусыз қалғаны {{open}}.',
  substitute: '{{day}} {{time}} {{className}}, {{subject}}: {{substitute}}, орнына: {{absent}}, ұпай: {{points}}',
  openLesson: '{{day}} {{time}} {{className}}, {{subject}}: алмастыру жоқ, келмейтін мұғалім: {{absent}}',
  noClass: 'Мектепте «{{name}}» сыныбы жоқ. Бары: {{classes}}.',
  noTeacher: 'Мектепте «{{name}}» деген қызметкер жоқ. Тегін не толық аты-жөнін мектепте жазылғандай жазыңыз.',
  manyTeachers: '«{{name}}» деген қызметкер бірнешеу. Толық аты-жөнін жазыңыз.',
  notYet: '{{day}} күніне дейін санайтын ештеңе жоқ: бұл күндер әлі келген жоқ. Ештеңе жазылған жоқ.',
  wrong: {
    reversed: 'Соңғы күн алғашқысынан бұрын: {{from}} – {{to}}. --from пен --to орнын ауыстырыңыз.',
    days: 'Күндер не --week аптасымен, не --from және --to күндерімен аталады.',
    noDays: 'Күндер аталмаған. --week аптасын (мысалы 2020-W15) не --from және --to күндерін көрсетіңіз.',
    long: '{{from}} мен {{to}} арасы бір жылдан көп. Бір оқу жылының күндерін атаңыз.',
    both: 'Біреуін ғана атаңыз: --kind, --class не --teacher.',
    onlyPaper: 'Алмастыру парағы тек басып шығарылады: zavuch tv print --kind substitutions.',
    kind: 'Жоспардың мұндай түрі жоқ: {{name}}. Бары class, teacher, school, coverage, programme, ledger; басып шығару үшін тағы substitutions.',
    whole: '{{name}} түрі тек бүкіл мектепке жасалады: --class пен --teacher керек емес.',
    noCalendar: '{{name}} түрі тек кесте болып жазылады: --format xlsx.',
    format: 'Файлдың мұндай түрі жоқ: {{name}}. Бары xlsx не ics.',
  },
};
