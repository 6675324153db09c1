/** What the command `tv` says of the plan. */
export const cliTv = {
  plan: 'План {{from}} – {{to}}, уроков {{lessons}}.',
  approved: 'Утверждена версия {{number}}, {{day}}, {{approver}}. Изменений после неё: {{changes}}.',
  draft: 'План этих дней не утверждён.',
  class: '{{className}}: уроков {{lessons}}, из них телеуроков {{tv}}, без учителя {{nobody}}',
  written: 'Планов или строк в файле: {{count}}.',
  checked: 'Мешает провести план: {{stop}}, посмотреть: {{warn}}, к сведению: {{note}}.',
  level: { stop: 'мешает: {{text}}', warn: 'посмотреть: {{text}}', note: 'к сведению: {{text}}' },
  substitutes: 'Уроков без своего учителя {{hit}}, назначено замен {{sent}}, осталось без замены {{open}}.',
  substitutesDry:
    'Без записи. Уроков без своего учителя {{hit}}, нашлось замен {{sent}}, осталось без замены {{open}}.',
  substitute: '{{day}} {{time}} {{className}}, {{subject}}: {{substitute}} вместо {{absent}}, баллы: {{points}}',
  openLesson: '{{day}} {{time}} {{className}}, {{subject}}: замены нет, отсутствует {{absent}}',
  noClass: 'В школе нет класса «{{name}}». Есть: {{classes}}.',
  noTeacher: 'В школе нет сотрудника «{{name}}». Напишите фамилию или полное имя так, как оно записано в школе.',
  manyTeachers: 'Сотрудников «{{name}}» несколько. Напишите полное имя.',
  wrong: {
    reversed: 'Последний день раньше первого: {{from}} – {{to}}. Поменяйте --from и --to местами.',
    days: 'Дни называются или неделей --week, или днями --from и --to.',
    both: 'Назовите или класс, или учителя.',
    kind: 'Такого вида плана нет: {{name}}. Бывает class, teacher, school, coverage, programme, ledger; для печати ещё substitutions.',
    whole: 'Вид {{name}} бывает только для всей школы: без --class и --teacher.',
    noCalendar: 'Вид {{name}} записывается только таблицей: --format xlsx.',
    format: 'Такого вида файла нет: {{name}}. Бывает xlsx или ics.',
  },
};
