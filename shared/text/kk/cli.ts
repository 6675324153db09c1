import type { cli as russian } from '../ru/cli.ts';
import type { KazakhOf } from '../shape.ts';

const common = `Ортақ параметрлер:
  --db ФАЙЛ         мектеп файлы; көрсетілмесе — бағдарлама ашатын файл
  --language ru|kk  хабарлар мен есептердің тілі (көрсетілмесе ru)
  --json            нәтиже стандартты шығысқа бір JSON жазбасымен шығады, басқа ештеңе жазылмайды
  --quiet           жұмыс барысын көрсетпеу
  --help            анықтама; командамен бірге — сол команданың анықтамасы

Аяқталу коды: 0 — орындалды, 1 — бас тартылды (себебі айтылады), 2 — команда қате жазылған.
Жұмыс барысы қателер ағынына шығады. Ctrl+C жұмысты тоқтатады; аяқталмаған файл қалмайды.`;

export const cli: KazakhOf<typeof russian> = {
  title: 'Завуч: терезесіз командалар',
  version: 'Завуч {{version}}',
  overview: `Қолданылуы:
  zavuch <команда> [параметрлер]        дайын бағдарламадан: zavuch --cli <команда>
  npm run -s zavuch -- <команда>        бастапқы мәтіннен

Командалар:
  init                      бос мектеп файлын жасау
  sample                    бір аптаның дайын сабақтары бар үлгі мектепті жасау
  import ТҮРІ ФАЙЛ          оқушыларды, қызметкерлерді, сыныптарды, жүктемені немесе сабақ парақтарын жүктеу
  packets                   апталық пакеттерді PDF-ке басып шығару
  report week               апталық есеп жасау (PDF және XLSX)
  access import|status|report  байланыс жауаптары: жүктеу, көрсету, директорға анықтама
  period list|start|end     қашықтан оқу кезеңдері: көрсету, жариялау, аяқтау
  duties status|export|print  міндеттер матрицасы: күйін көрсету, файлға жазу
  tv import|plan|print|export|check|substitute  телесабақтар: кесте, жоспар, басу, файлдар, тексеру, алмастыру
  check                     мектеп файлын тексеру

${common}

Мысалдар:
  zavuch init --db school.sqlite
  zavuch import students оқушылар.xlsx --db school.sqlite --dry-run
  zavuch packets --week 2020-W15 --out out --db school.sqlite
  zavuch report week --week 2020-W15 --out out --db school.sqlite --json
`,
  help: {
    init: `zavuch init [--db ФАЙЛ]
Бос мектеп файлын жасайды. Файл бұрыннан бар болса, ол өзгермейді, команда бас тартады.

Мысал:
  zavuch init --db school.sqlite
`,
    sample: `zavuch sample [--db ФАЙЛ]
Үлгі мектептің файлын жасайды: 1 000 ойдан шығарылған оқушы, 33 сынып, 70 қызметкер, интернеті жоқ
85 оқушы және 2020-W15 аптасының сабақ парақтары. Деректер сіздікіндей импортпен жүктеледі.

Мысал:
  zavuch sample --db sample.sqlite
`,
    import: `zavuch import ТҮРІ ФАЙЛ [--dry-run] [--map ТАҚЫРЫПША=ӨРІС]... [--errors ФАЙЛ]
ТҮРІ: students (оқушылар), staff (қызметкерлер), classes (сыныптар), load (жүктеме), lessons (сабақ парақтары), access (байланыс жауаптары).
ФАЙЛ: кез келген ретпен, кез келген тақырыпшалары бар .xlsx немесе .csv. Тек дұрыс жолдар жүктеледі; сол
файлды қайта жүктеу ештеңені өзгертпейді; бүкіл жүктеуді бағдарламада бір рет басып қайтаруға болады.

  --dry-run             не өзгеретінін ғана көрсету; ештеңе жазбау
  --map ТАҚЫРЫПША=ӨРІС  бағанды өріске бекіту; қайталауға болады. Бағанды нөмірімен атауға болады: 3=phone.
                        Бос өріс (ТАҚЫРЫПША=) — бағанды жүктемеу
  --errors ФАЙЛ         өткізілген жолдарды себептерімен .xlsx кестесіне сақтау
  --sheet ПАРАҚ         файлдың парағы, аты немесе нөмірі (көрсетілмесе — лайықтысы)
  --new-classes ru|kk   жетіспейтін сыныптарды осы оқыту тілімен ашу
  --week АПТА           аптасы жазылмаған сабақ парақтарының аптасы

Өрістер:
{{fields}}

Мысалдар:
  zavuch import staff қызметкерлер.xlsx --db school.sqlite
  zavuch import students тізім.csv --map "Сын.=className" --errors қателер.xlsx --db school.sqlite
`,
    packets: `zavuch packets --week АПТА --out ҚАЛТА [--merged|--files]
Интернеті жоқ барлық оқушының апталық пакеттерін PDF-ке басып шығарады.

  --week АПТА     ISO аптасы, мысалы 2020-W15
  --out ҚАЛТА     файлдар жазылатын қалта
  --merged        барлық пакет пошта ретімен бір файлда (параметрсіз де осылай)
  --files         әр оқушыға жеке файл

Мысал:
  zavuch packets --week 2020-W15 --out out --db school.sqlite
`,
    report: `zavuch report week --week АПТА --out ҚАЛТА
Апталық есепті жасап, нөмірі мен күнін бекітеді, PDF және XLSX түрінде жазады.

  --week АПТА     ISO аптасы, мысалы 2020-W15
  --out ҚАЛТА     файлдар жазылатын қалта

Мысал:
  zavuch report week --week 2020-W15 --out out --language kk --db school.sqlite
`,
    access: `zavuch access import ФАЙЛ [--dry-run] [--map ТАҚЫРЫПША=ӨРІС]... [--errors ФАЙЛ]
zavuch access status
zavuch access report --out ҚАЛТА
import сауалнама қызметінің файлынан жауаптарды жүктейді: белгісіз оқушылар, қайталанулар мен қайшылықтар жолымен аталады.
status қанша оқушы қамтылғанын, кімнен сұралмағанын және кімнің шешімі жоғын айтады (ондайлар болса, код 1).
report директорға арналған анықтаманы PDF түрінде жазады.

Мысалдар:
  zavuch access import жауаптар.csv --db school.sqlite --dry-run
  zavuch access status --db school.sqlite --json
  zavuch access report --out out --language kk --db school.sqlite
`,
    period: `zavuch period list | start | end
  period list                     барлық кезеңді көрсету
  period start --from КҮН --to КҮН
                                  кезең жариялап, қашықтан оқуды қосу
  period end --on КҮН             жүріп жатқан кезеңді осы күнмен аяқтау

  --from, --to, --on КҮН    күн 2020-04-06 не 06.04.2020 түрінде
  --kind СЕБЕП              quarantine, frost, flood, illness не other (көрсетілмесе quarantine)
  --grades СЫНЫПТАР         параллельдер үтір арқылы, мысалы 1,2,3,4; көрсетілмесе бүкіл мектеп
  --document НӨМІР --document-day КҮН      мектеп бұйрығы
  --agreement НӨМІР --agreement-day КҮН    білім органымен келісу
  --grounds МӘТІН           негізі
  --id НӨМІР                бірнешеуі жүріп жатса, қай кезеңді аяқтау
  --reason МӘТІН            барлығына арна шешілмесе де, қашықтан оқу неге қосылады
  --announce-only           тек жариялау, қашықтан оқуды қоспау

Мысалдар:
  zavuch period start --from 2020-04-06 --to 2020-05-25 --document 45 --document-day 2020-04-03 --db school.sqlite
  zavuch period end --on 2020-05-15 --db school.sqlite
`,
    duties: `zavuch duties status
zavuch duties export --out ҚАЛТА
zavuch duties print --out ҚАЛТА
status қанша міндет ашық, мерзімі өткен және жауаптысы жоқ екенін, мектеп қай қадамда екенін және ненің дұрыс
емесін айтады (мерзімі өткені немесе жауаптысы жоғы болса, код 1).
export матрицаны .xlsx кестесіне, мерзімдерді .ics күнтізбесіне жазады.
print матрицаны және қызметкерлердің міндет парақтарын PDF етіп басады, әр парақ көрсетілген болса, қызметкердің тілінде.

Мысалдар:
  zavuch duties status --db school.sqlite --json
  zavuch duties export --out out --language kk --db school.sqlite
`,
    tv: `zavuch tv import ФАЙЛ [--dry-run] [--week АПТА] [--sheet НӨМІР] [--replace]
zavuch tv plan КҮНДЕР [--class СЫНЫП | --teacher ЕСІМІ]
zavuch tv print КҮНДЕР --out ҚАЛТА [--kind ТҮРІ | --class СЫНЫП | --teacher ЕСІМІ]
zavuch tv export КҮНДЕР --out ҚАЛТА [--kind ТҮРІ | --class СЫНЫП | --teacher ЕСІМІ] [--format xlsx|ics]
zavuch tv check КҮНДЕР
zavuch tv substitute КҮНДЕР [--dry-run]
import телесабақ кестесін (.xlsx, .csv) қандай болса, сол түрінде жүктейді: тізім, уақыт пен күндер не сыныптар мен
уақыт. Сол файл екінші рет ештеңе қоспайды. Кестеде апта күндері ғана болса, --week керек; --replace басқаша
жазылғанын файлдан алады; --dry-run ештеңе жазбайды. Бірдеңе өткізілсе, код 1.
plan әр сыныпта қанша сабақ барын және жоспардың бекітілген-бекітілмегенін айтады; --class не --teacher көрсетілсе,
жоспардың өзін сөзбен береді.
print жоспарды PDF етіп, export кесте мен күнтізбе етіп жазады (--format көрсетілмесе, екеуін де).
check жоспардағы барлық кемшілікті құжат тармағымен айтады. Жоспарды осы күйінде өткізуге болмаса, код 1.
substitute жоқ мұғалімдердің барлық сабағына ең қолайлы алмастыруды тағайындайды; --dry-run тек көрсетеді.
Бір сабақ алмастырусыз қалса, код 1.

  КҮНДЕР           --week АПТА (мысалы 2020-W15) не --from КҮН --to КҮН
  --kind ТҮРІ      class, teacher, school (көрсетілмесе, мектеп); coverage, programme, ledger —
                   қамту, бағдарлама және сағаттар; print үшін тағы substitutions — алмастыру парағы
  --class СЫНЫП    мысалы 7А
  --teacher ЕСІМІ  тегі, тегі мен аты-жөнінің бас әріптері не толық аты-жөні

Мысалдар:
  zavuch tv import кесте.xlsx --db school.sqlite --dry-run
  zavuch tv plan --week 2020-W15 --class 7А --db school.sqlite
  zavuch tv print --week 2020-W15 --kind teacher --out out --db school.sqlite
  zavuch tv substitute --from 2020-04-06 --to 2020-04-07 --dry-run --db school.sqlite
`,
    check: `zavuch check [--db ФАЙЛ]
Мектеп файлын түгел тексереді. Ақау табылса, код 1.

Мысал:
  zavuch check --db school.sqlite
`,
  },
  common,
  wrong: {
    duties: 'duties командасы: status, export, print.',
    tv: 'tv командасы: import, plan, print, export, check, substitute.',
    access: 'access пәрмені мынадай болады: import, status, report.',
    more: 'Анықтама: zavuch {{command}} --help',
    noCommand: 'Команда аталмаған.',
    command: 'Мұндай команда жоқ: {{name}}.',
    kind: 'Не жүктелетіні аталмаған: students, staff, classes, load, lessons немесе access.',
    notKind: 'students, staff, classes, load, lessons және access жүктеледі, {{name}} емес.',
    file: 'Жүктелетін файл аталмаған.',
    report: 'Есеп аталмаған. Бар есеп: week.',
    period: 'Кезеңмен не істеу керегі айтылмаған: list, start не end.',
    day: 'Мұндай күн жоқ: {{name}}. Күн 2020-04-06 не 06.04.2020 түрінде жазылады.',
    periodKind: 'Мұндай себеп жоқ: {{name}}. Себептер: quarantine, frost, flood, illness, other.',
    grades: 'Параллельдер үтір арқылы жазылады, мысалы 1,2,3: {{name}}.',
    number: 'Кезең нөмірі цифрмен жазылады: {{name}}.',
    extra: 'Командада артық сөз бар: {{name}}.',
    option: '{{command}} командасында --{{name}} параметрі жоқ.',
    unknownOption: 'Мұндай параметр жоқ: {{name}}.',
    value: '{{name}} параметрінің мәні жоқ немесе артық.',
    needed: '--{{name}} параметрін көрсетіңіз.',
    together: '--merged мен --files бірге қолданылмайды.',
    language: 'Тіл ru немесе kk болады, {{name}} емес.',
    week: 'Мұндай апта жоқ: {{name}}. Апта 2020-W15 түрінде жазылады.',
    map: 'Бағанды бекіту ТАҚЫРЫПША=ӨРІС түрінде жазылады, {{name}} емес.',
    field: 'Мұндай өріс жоқ: {{name}}. Өрістер: {{fields}}.',
    heading: 'Файлда {{name}} бағаны жоқ. Бағандар: {{headings}}.',
    sheet: 'Файлда {{name}} парағы жоқ. Парақтар: {{sheets}}.',
  },
  noDatabase: '{{path}} мектеп файлы жоқ. Оны жасаңыз: zavuch init --db ФАЙЛ',
  exists: '{{path}} мектеп файлы бұрыннан бар, ол өзгертілген жоқ. Басқа ат көрсетіңіз.',
  unexpected:
    'Бірдеңе дұрыс болмады; енгізілген деректер өзгерген жоқ. Мына жолдарды бағдарлама бойынша көмектесетін адамға беріңіз:',
  noPeriod: '{{day}} күні аяқтауға болатын кезең жоқ. Ештеңе өзгерген жоқ.',
  manyPeriods: '{{day}} күні бірнеше кезең жүріп жатыр: {{ids}}. Біреуін атаңыз: --id НӨМІР.',
  cancelled: 'Тоқтатылды. Бұрын дайын болған файлдар сол қалпында, аяқталмағандары жойылды.',
  done: {
    duties: 'Міндет {{total}}, ашық {{open}}, мерзімі өткен {{late}}, жауаптысы жоқ {{unowned}}.',
    stepRuns: '{{step}}-қадам {{day}} бастап жүріп жатыр, ұстап тұрған міндеттер: {{held}}',
    stepClosed: '{{step}}-қадам {{day}} жабылды',
    lateDuty: '  мерзімі өтті {{day}}: {{title}}',
    grid: '{{name}} ({{shape}}). Жаңа {{create}}, өзгерген {{replace}}, өзгеріссіз {{unchanged}}, ескертпесі бар {{flagged}}, өткізілген {{skipped}}.',
    gridDry:
      '{{name}} ({{shape}}), жазылмайды. Жаңа {{create}}, өзгеретіні {{replace}}, өзгеріссіз {{unchanged}}, ескертпесі бар {{flagged}}, өткізілген {{skipped}}.',
    gridWord: 'Танылмады: {{text}} ({{count}} жерде)',
    gridLine: '{{line}}-жол, {{text}}: {{why}}',
    access:
      'Қамтылған оқушылар: {{reached}}, барлығы: {{total}}. Платформа {{platform}}, теледидар {{tv}}, телефон {{phone}}, қағаз {{paper}}, шешілмеген {{unknown}}.',
    undecided: 'Шешімі жоқ: {{count}}',
    lateRequests: 'Мерзімі өткен материал сұраулары: {{count}}',
    init: '{{path}} бос мектеп файлы жасалды.',
    sample:
      '{{path}} үлгі мектебі жасалды: оқушы {{students}}, сынып {{classes}}, қызметкер {{staff}}, интернетсіз {{paper}}, сабақ парағы {{sheets}}.',
    import: '{{file}}: жаңа {{create}}, өзгертілген {{update}}, өзгеріссіз {{unchanged}}, өткізілген {{skipped}}.',
    dryRun:
      'Жазбай тексеру. {{file}}: жаңа {{create}}, өзгереді {{update}}, өзгеріссіз {{unchanged}}, өткізіледі {{skipped}}.',
    skipped: '  {{line}}-жол: {{title}} — {{reason}}',
    skippedMore: '  тағы {{count}}',
    warnings: 'Назар аударыңыз:',
    unmapped: 'Жүктелмеген бағандар: {{headings}}.',
    newClasses: 'Ашылған сыныптар: {{classes}}.',
    missingClasses: 'Мектепте мұндай сынып жоқ: {{classes}}. Оларды ашу үшін --new-classes ru немесе kk қосыңыз.',
    errors: 'Өткізілген жолдар ({{rows}}) {{path}} файлына жазылды.',
    packets: 'Пакет {{packets}}, бет {{pages}}, қағаз парағы {{paper}}. Толық емес пакет: {{incomplete}}.',
    wroteTo: 'Жазылды: {{path}}',
    leftOut: 'Пакетсіз қалғандар: {{count}}',
    noAddress: 'Мекенжайы жоқ: {{count}}',
    person: '  {{name}}, {{className}}',
    personReason: '  {{name}}, {{className}} — {{reason}}',
    report: '№ {{number}} есеп, {{week}} аптасы.',
    noPeriods: 'Қашықтан оқу кезеңі жоқ.',
    period: '№ {{id}} {{kind}}, {{from}} – {{to}}, {{scope}}: {{remote}}, апта {{weeks}}',
    periodStarted: '№ {{id}} кезең жарияланды, {{from}} – {{to}}. Пакет апталары: {{weeks}}.',
    periodEnded: '№ {{id}} кезең {{to}} күнімен аяқталды. Пакет апталары: {{weeks}}.',
    finding: '  {{text}}',
    findingClause: '  {{text}} ({{clause}})',
    sound: 'Мектеп файлы ақаусыз.',
    unsound_one: 'Мектеп файлында {{count}} ақау табылды:',
    unsound_other: 'Мектеп файлында {{count}} ақау табылды:',
  },
  demo: {
    title: 'Завуч, негізгі жұмысты көрсету: интернеті жоқ оқушыларға арналған апталық пакеттер, {{week}}',
    school: '1. Үлгі мектеп: екі электрондық журналдың кестелерінен тізімдерді жүктеу',
    packets: '2. Апталық пакеттерді басып шығару',
    report: '3. Апталық есеп',
    failed: 'Көрсету тоқтатылды, код {{code}}. Себебі жоғарыда айтылған.',
    done: '{{seconds}} с ішінде дайын болды:',
    rowSchool: 'Мектеп файлы',
    inSchool:
      'оқушы {{students}}, сынып {{classes}}, қызметкер {{staff}}, интернетсіз {{paper}}, сабақ парағы {{sheets}}',
    rowPackets: 'Пакеттер',
    inPackets: 'пакет {{packets}}, бет {{pages}}, екі жақты басқанда қағаз {{paper}} парақ',
    rowReport: 'Есеп',
    size: '{{size}} КБ',
    seconds: '{{seconds}} с',
    open: 'Бағдарламаны үлгі мектеппен ашу: npm start -- --sample\nТерезесіз барлық команда: npm run -s zavuch -- --help',
  },
  reason: {
    noSheets: 'дайын сабақ парағы жоқ',
    noLoad: 'сыныптың жүктемесі жоқ',
    hasInternet: 'интернеті бар',
    needsRequest: 'отбасы сұрамаған',
    outsidePeriod: 'мектепте оқиды: осы аптаның қашықтан оқуы оған қатысты емес',
  },
};
