/** Tasks of the week: proposed by teachers, agreed by the deputy. */
export const tvWorks = {
  total_one: 'На доске {{count}} задание, предложено {{proposed}}, из них без срока {{late}}',
  total_few: 'На доске {{count}} задания, предложено {{proposed}}, из них без срока {{late}}',
  total_many: 'На доске {{count}} заданий, предложено {{proposed}}, из них без срока {{late}}',
  total_other: 'На доске {{count}} задания, предложено {{proposed}}, из них без срока {{late}}',
  agree_one: 'Согласовать {{count}} задание',
  agree_few: 'Согласовать {{count}} задания',
  agree_many: 'Согласовать {{count}} заданий',
  agree_other: 'Согласовать {{count}} задания',
  view: { proposals: 'Предложено ({{count}})', board: 'Доска заданий ({{count}})' },
  label: { proposals: 'Предложенные задания', board: 'Доска заданий' },
  none: { proposals: 'Всё предложенное согласовано.', board: 'Согласованных заданий пока нет.' },
  field: { task: 'Вид работы', method: 'Как вернуть', issued: 'Выдать', due: 'Сдать до', state: 'Состояние' },
  state: { withoutDue: 'нет срока', proposed: 'предложено', agreed: 'согласовано' },
  empty: 'Заданий на этой неделе ещё нет',
  emptyText:
    'Когда у урока есть задание, оно появляется здесь. С названным сроком его можно согласовать, и тогда оно стоит на доске заданий.',
};
