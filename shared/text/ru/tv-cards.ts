/** What teachers prepare for lessons: materials, entries in the e-journal. */
export const tvCards = {
  materials: {
    label: 'Уроки, которым не хватает материалов',
    total_one: '{{count}} урок без материалов, ещё не скачано: {{waiting}}',
    total_few: '{{count}} урока без материалов, ещё не скачано: {{waiting}}',
    total_many: '{{count}} уроков без материалов, ещё не скачано: {{waiting}}',
    total_other: '{{count}} урока без материалов, ещё не скачано: {{waiting}}',
    nothing: 'В этой неделе нет уроков',
    nothingText: 'Когда в плане недели появятся уроки, здесь будут те, к которым ещё нет материалов.',
    toImport: 'Загрузить сетку телеуроков',
    allReady: 'У всех уроков недели есть материалы',
    allReadyText: 'Ссылки, видео и файлы скачаны на этот компьютер: ученикам без интернета их можно передать.',
    toPlan: 'К плану недели',
    replay: 'есть повтор показа',
    field: { class: 'Класс', lesson: 'Предмет и тема', teacher: 'Учитель', state: 'Чего не хватает' },
    state: { none: 'нет материалов', toDownload: 'не скачано' },
    inPlan: 'Открыть план класса {{name}}',
  },
  journal: {
    title: 'В журнале записано',
    advice: 'Это совет: журнал заполняют по необходимости.',
    mark: { homework: 'домашнее задание', files: 'файлы', feedback: 'обратная связь' },
    week_one: 'Журнал заполнен у {{filled}} из {{count}} телеурока недели',
    week_few: 'Журнал заполнен у {{filled}} из {{count}} телеуроков недели',
    week_many: 'Журнал заполнен у {{filled}} из {{count}} телеуроков недели',
    week_other: 'Журнал заполнен у {{filled}} из {{count}} телеурока недели',
  },
};
