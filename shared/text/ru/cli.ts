const common = `Общие параметры:
  --db ФАЙЛ         файл школы; без параметра — тот, что открывает программа
  --language ru|kk  язык сообщений и отчётов (без параметра ru)
  --json            результат одной записью JSON на стандартный вывод, больше там ничего нет
  --quiet           не показывать ход работы
  --help            справка; вместе с командой — справка по команде

Код завершения: 0 — сделано, 1 — отказано (причина названа), 2 — команда написана неверно.
Ход работы выводится в поток ошибок. Ctrl+C останавливает работу; незаконченного файла не остаётся.`;

export const cli = {
  title: 'Завуч: команды без окна',
  version: 'Завуч {{version}}',
  overview: `Использование:
  zavuch <команда> [параметры]          из готовой программы: zavuch --cli <команда>
  npm run -s zavuch -- <команда>        из исходных текстов

Команды:
  init                      создать пустой файл школы
  sample                    создать учебную школу с неделей готовых уроков
  import ВИД ФАЙЛ           загрузить учеников, сотрудников, классы, нагрузку или листы уроков
  packets                   напечатать недельные пакеты в PDF
  report week               составить недельный отчёт (PDF и XLSX)
  access import|status|report  ответы о связи: загрузить, показать, справка директору
  period list|start|end     дистанционные периоды: показать, объявить, завершить
  duties status|export|print  матрица обязанностей: показать состояние, записать файлы
  tv import|plan|print|export|check|substitute  телеуроки: сетка, план, печать, файлы, проверка, замены
  check                     проверить файл школы

${common}

Примеры:
  zavuch init --db school.sqlite
  zavuch import students ученики.xlsx --db school.sqlite --dry-run
  zavuch packets --week 2020-W15 --out out --db school.sqlite
  zavuch report week --week 2020-W15 --out out --db school.sqlite --json
`,
  help: {
    init: `zavuch init [--db ФАЙЛ]
Создаёт пустой файл школы. Если файл уже есть, он не изменяется, а команда отвечает отказом.

Пример:
  zavuch init --db school.sqlite
`,
    sample: `zavuch sample [--db ФАЙЛ]
Создаёт файл учебной школы: 1 000 вымышленных учеников, 33 класса, 70 сотрудников, 85 учеников без
интернета и листы уроков на неделю 2020-W15. Данные загружаются тем же импортом, что и ваши.

Пример:
  zavuch sample --db sample.sqlite
`,
    import: `zavuch import ВИД ФАЙЛ [--dry-run] [--map ЗАГОЛОВОК=ПОЛЕ]... [--errors ФАЙЛ]
ВИД: students (ученики), staff (сотрудники), classes (классы), load (нагрузка), lessons (листы уроков), access (ответы о связи).
ФАЙЛ: .xlsx или .csv с любыми заголовками в любом порядке. Загружаются только верные строки; повторная
загрузка того же файла ничего не меняет; всю загрузку можно вернуть в программе одним нажатием.

  --dry-run             только показать, что изменится; ничего не записывать
  --map ЗАГОЛОВОК=ПОЛЕ  назначить столбец полю; можно повторять. Столбец можно назвать номером: 3=phone.
                        Пустое поле (ЗАГОЛОВОК=) — не загружать столбец
  --errors ФАЙЛ         сохранить пропущенные строки с причинами в таблицу .xlsx
  --sheet ЛИСТ          лист файла по имени или номеру (без параметра — подходящий)
  --new-classes ru|kk   завести недостающие классы с этим языком обучения
  --week НЕДЕЛЯ         неделя для листов уроков, в строках которых она не указана

Поля:
{{fields}}

Примеры:
  zavuch import staff сотрудники.xlsx --db school.sqlite
  zavuch import students список.csv --map "Кл.=className" --errors ошибки.xlsx --db school.sqlite
`,
    packets: `zavuch packets --week НЕДЕЛЯ --out ПАПКА [--merged|--files]
Печатает в PDF пакеты недели всех учеников без интернета.

  --week НЕДЕЛЯ   неделя ISO, например 2020-W15
  --out ПАПКА     куда записать файлы
  --merged        все пакеты одним файлом в порядке почты (так и без параметра)
  --files         каждому ученику свой файл

Пример:
  zavuch packets --week 2020-W15 --out out --db school.sqlite
`,
    report: `zavuch report week --week НЕДЕЛЯ --out ПАПКА
Составляет недельный отчёт, закрепляет его номером и датой и записывает в PDF и XLSX.

  --week НЕДЕЛЯ   неделя ISO, например 2020-W15
  --out ПАПКА     куда записать файлы

Пример:
  zavuch report week --week 2020-W15 --out out --language kk --db school.sqlite
`,
    access: `zavuch access import ФАЙЛ [--dry-run] [--map ЗАГОЛОВОК=ПОЛЕ]... [--errors ФАЙЛ]
zavuch access status
zavuch access report --out ПАПКА
import загружает ответы из файла сервиса форм: неизвестные ученики, повторы и противоречия называются по строкам.
status говорит, сколько учеников охвачено, кого ещё не спросили и у кого нет решения (код 1, если такие есть).
report записывает справку директору в PDF.

Примеры:
  zavuch access import ответы.csv --db school.sqlite --dry-run
  zavuch access status --db school.sqlite --json
  zavuch access report --out out --language kk --db school.sqlite
`,
    period: `zavuch period list | start | end
  period list                     показать все периоды
  period start --from ДЕНЬ --to ДЕНЬ
                                  объявить период и включить дистант
  period end --on ДЕНЬ            завершить идущий период этим днём

  --from, --to, --on ДЕНЬ   день как 2020-04-06 или 06.04.2020
  --kind ПОВОД              quarantine, frost, flood, illness или other (без параметра quarantine)
  --grades КЛАССЫ           параллели через запятую, например 1,2,3,4; без параметра вся школа
  --document НОМЕР --document-day ДЕНЬ     приказ школы
  --agreement НОМЕР --agreement-day ДЕНЬ   согласование с органом образования
  --grounds ТЕКСТ           основание
  --id НОМЕР                какой период завершить, если идёт несколько
  --reason ТЕКСТ            почему дистант включают, хотя канал решён не для всех
  --announce-only           только объявить, дистант не включать

Примеры:
  zavuch period start --from 2020-04-06 --to 2020-05-25 --document 45 --document-day 2020-04-03 --db school.sqlite
  zavuch period end --on 2020-05-15 --db school.sqlite
`,
    duties: `zavuch duties status
zavuch duties export --out ПАПКА
zavuch duties print --out ПАПКА
status говорит, сколько обязанностей открыто, просрочено и без ответственного, на каком шаге школа и что не так
(код 1, если есть просроченные или без ответственного).
export записывает матрицу в таблицу .xlsx и сроки в календарь .ics.
print печатает в PDF матрицу и листы обязанностей сотрудников, каждый на языке сотрудника, если он указан.

Примеры:
  zavuch duties status --db school.sqlite --json
  zavuch duties export --out out --language kk --db school.sqlite
`,
    tv: `zavuch tv import ФАЙЛ [--dry-run] [--week НЕДЕЛЯ] [--sheet НОМЕР] [--replace]
zavuch tv plan ДНИ [--class КЛАСС | --teacher ИМЯ]
zavuch tv print ДНИ --out ПАПКА [--kind ВИД | --class КЛАСС | --teacher ИМЯ]
zavuch tv export ДНИ --out ПАПКА [--kind ВИД | --class КЛАСС | --teacher ИМЯ] [--format xlsx|ics]
zavuch tv check ДНИ
zavuch tv substitute ДНИ [--dry-run]
import загружает сетку телеуроков (.xlsx, .csv) в том виде, в каком она есть: список, время и дни или классы и время.
Второй раз тот же файл ничего не добавляет. --week нужна, когда в таблице только дни недели; --replace берёт из файла
то, что уже записано иначе; --dry-run ничего не записывает. Код 1, если что-то пропущено.
plan говорит, сколько уроков у каждого класса и утверждён ли план; с --class или --teacher — сам план словами.
print записывает план в PDF, export — в таблицу и в календари (без --format в оба вида).
check называет всё, что в плане не так, с пунктом документа. Код 1, если план в таком виде провести нельзя.
substitute назначает лучшие замены на все уроки отсутствующих учителей; --dry-run только показывает их.
Код 1, если какой-то урок остался без замены.

  ДНИ             --week НЕДЕЛЯ (например 2020-W15) или --from ДЕНЬ --to ДЕНЬ
  --kind ВИД      class, teacher, school (если не сказано, школа); coverage, programme, ledger —
                  охват, программа и часы; для print ещё substitutions — лист замен
  --class КЛАСС   например 7А
  --teacher ИМЯ   фамилия, фамилия с инициалами или полное имя

Примеры:
  zavuch tv import сетка.xlsx --db school.sqlite --dry-run
  zavuch tv plan --week 2020-W15 --class 7А --db school.sqlite
  zavuch tv print --week 2020-W15 --kind teacher --out out --db school.sqlite
  zavuch tv substitute --from 2020-04-06 --to 2020-04-07 --dry-run --db school.sqlite
`,
    check: `zavuch check [--db ФАЙЛ]
Проверяет файл школы целиком. Код 1, если найдены нарушения.

Пример:
  zavuch check --db school.sqlite
`,
  },
  common,
  wrong: {
    duties: 'Команда duties бывает: status, export, print.',
    tv: 'Команда tv бывает: import, plan, print, export, check, substitute.',
    access: 'Команда access бывает: import, status, report.',
    more: 'Справка: zavuch {{command}} --help',
    noCommand: 'Не названа команда.',
    command: 'Нет такой команды: {{name}}.',
    kind: 'Не названо, что загружать: students, staff, classes, load, lessons или access.',
    notKind: 'Загружать можно students, staff, classes, load, lessons и access, а не {{name}}.',
    file: 'Не назван файл для загрузки.',
    report: 'Не назван отчёт. Есть отчёт: week.',
    period: 'Не сказано, что делать с периодом: list, start или end.',
    day: 'Такого дня нет: {{name}}. День пишется как 2020-04-06 или 06.04.2020.',
    periodKind: 'Нет такого повода: {{name}}. Поводы: quarantine, frost, flood, illness, other.',
    grades: 'Параллели пишутся через запятую, например 1,2,3: {{name}}.',
    number: 'Номер периода пишется цифрами: {{name}}.',
    extra: 'Лишнее слово в команде: {{name}}.',
    option: 'Команда {{command}} не знает параметра --{{name}}.',
    unknownOption: 'Нет такого параметра: {{name}}.',
    value: 'У параметра {{name}} нет значения или оно лишнее.',
    needed: 'Укажите параметр --{{name}}.',
    together: 'Параметры --merged и --files вместе не бывают.',
    language: 'Язык бывает ru или kk, а не {{name}}.',
    week: 'Такой недели нет: {{name}}. Неделя пишется как 2020-W15.',
    map: 'Назначение столбца пишется как ЗАГОЛОВОК=ПОЛЕ, а не {{name}}.',
    field: 'Нет такого поля: {{name}}. Поля: {{fields}}.',
    heading: 'В файле нет столбца {{name}}. Столбцы: {{headings}}.',
    sheet: 'В файле нет листа {{name}}. Листы: {{sheets}}.',
  },
  noDatabase: 'Файла школы {{path}} нет. Создайте его: zavuch init --db ФАЙЛ',
  exists: 'Файл школы {{path}} уже есть, он не изменён. Укажите другое имя.',
  unexpected:
    'Что-то пошло не так; введённые данные не изменились. Передайте эти строки тому, кто помогает с программой:',
  noPeriod: 'На {{day}} нет периода, который можно завершить. Ничего не изменено.',
  manyPeriods: 'На {{day}} идёт несколько периодов: {{ids}}. Назовите один: --id НОМЕР.',
  cancelled: 'Остановлено. Готовые файлы прежних печатей не тронуты, незаконченные удалены.',
  done: {
    duties: 'Обязанностей {{total}}, открыто {{open}}, просрочено {{late}}, без ответственного {{unowned}}.',
    stepRuns: 'Шаг {{step}} идёт с {{day}}, держат обязанности: {{held}}',
    stepClosed: 'Шаг {{step}} закрыт {{day}}',
    lateDuty: '  просрочено {{day}}: {{title}}',
    grid: '{{name}} ({{shape}}). Новых {{create}}, изменено {{replace}}, без изменений {{unchanged}}, с замечанием {{flagged}}, пропущено {{skipped}}.',
    gridDry:
      '{{name}} ({{shape}}), без записи. Новых {{create}}, изменилось бы {{replace}}, без изменений {{unchanged}}, с замечанием {{flagged}}, пропущено {{skipped}}.',
    gridWord: 'Не узнано: {{text}} (мест: {{count}})',
    gridLine: 'Строка {{line}}, {{text}}: {{why}}',
    access:
      'Охвачено {{reached}} из {{total}}. Платформа {{platform}}, телевизор {{tv}}, телефон {{phone}}, бумага {{paper}}, не решено {{unknown}}.',
    undecided: 'Без решения: {{count}}',
    lateRequests: 'Просроченных запросов на материалы: {{count}}',
    init: 'Создан пустой файл школы {{path}}.',
    sample:
      'Создана учебная школа {{path}}: учеников {{students}}, классов {{classes}}, сотрудников {{staff}}, без интернета {{paper}}, листов уроков {{sheets}}.',
    import: '{{file}}: новых {{create}}, изменено {{update}}, без изменений {{unchanged}}, пропущено {{skipped}}.',
    dryRun:
      'Проверка без записи. {{file}}: новых {{create}}, изменится {{update}}, без изменений {{unchanged}}, будет пропущено {{skipped}}.',
    skipped: '  строка {{line}}: {{title}} — {{reason}}',
    skippedMore: '  и ещё {{count}}',
    warnings: 'Обратите внимание:',
    unmapped: 'Не загружались столбцы: {{headings}}.',
    newClasses: 'Заведены классы: {{classes}}.',
    missingClasses: 'Таких классов в школе нет: {{classes}}. Чтобы завести их, добавьте --new-classes ru или kk.',
    errors: 'Пропущенные строки ({{rows}}) записаны в {{path}}.',
    packets: 'Пакетов {{packets}}, страниц {{pages}}, листов бумаги {{paper}}. Неполных пакетов: {{incomplete}}.',
    wroteTo: 'Записано: {{path}}',
    leftOut: 'Без пакета осталось {{count}}:',
    noAddress: 'Нет адреса: {{count}}',
    person: '  {{name}}, {{className}}',
    personReason: '  {{name}}, {{className}} — {{reason}}',
    report: 'Отчёт № {{number}} за неделю {{week}}.',
    noPeriods: 'Дистанционных периодов нет.',
    period: '№ {{id}} {{kind}}, {{from}} – {{to}}, {{scope}}: {{remote}}, недель {{weeks}}',
    periodStarted: 'Объявлен период № {{id}}, {{from}} – {{to}}. Недель пакетов: {{weeks}}.',
    periodEnded: 'Период № {{id}} завершён днём {{to}}. Недель пакетов: {{weeks}}.',
    finding: '  {{text}}',
    findingClause: '  {{text}} ({{clause}})',
    sound: 'Файл школы исправен.',
    unsound_one: 'В файле школы найдено {{count}} нарушение:',
    unsound_few: 'В файле школы найдено {{count}} нарушения:',
    unsound_many: 'В файле школы найдено {{count}} нарушений:',
    unsound_other: 'В файле школы найдено {{count}} нарушения:',
  },
  demo: {
    title: 'Завуч, показ главного дела: пакеты недели {{week}} для учеников без интернета',
    school: '1. Учебная школа: загрузка списков из таблиц двух электронных журналов',
    packets: '2. Печать пакетов недели',
    report: '3. Недельный отчёт',
    failed: 'Показ остановлен, код {{code}}. Причина названа выше.',
    done: 'Готово за {{seconds}} с:',
    rowSchool: 'Файл школы',
    inSchool:
      'учеников {{students}}, классов {{classes}}, сотрудников {{staff}}, без интернета {{paper}}, листов уроков {{sheets}}',
    rowPackets: 'Пакеты',
    inPackets: 'пакетов {{packets}}, страниц {{pages}}, листов бумаги {{paper}} при печати с двух сторон',
    rowReport: 'Отчёт',
    size: '{{size}} КБ',
    seconds: '{{seconds}} с',
    open: 'Открыть программу на учебной школе: npm start -- --sample\nВсе команды без окна: npm run -s zavuch -- --help',
  },
  reason: {
    noSheets: 'нет готовых листов уроков',
    noLoad: 'у класса нет нагрузки',
    hasInternet: 'есть интернет',
    needsRequest: 'нет запроса семьи',
    outsidePeriod: 'учится в школе: дистант этой недели его не касается',
  },
};
