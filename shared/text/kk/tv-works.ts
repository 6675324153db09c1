import type { tvWorks as russian } from '../ru/tv-works.ts';
import type { KazakhOf } from '../shape.ts';

export const tvWorks: KazakhOf<typeof russian> = {
  total_one: 'Тақтада {{count}} тапсырма, ұсынылғаны {{proposed}}, оның ішінде мерзімі жоғы {{late}}',
  total_other: 'Тақтада {{count}} тапсырма, ұсынылғаны {{proposed}}, оның ішінде мерзімі жоғы {{late}}',
  agree_one: '{{count}} тапсырманы келісу',
  agree_other: '{{count}} тапсырманы келісу',
  view: { proposals: 'Ұсынылғаны ({{count}})', board: 'Тапсырмалар тақтасы ({{count}})' },
  label: { proposals: 'Ұсынылған тапсырмалар', board: 'Тапсырмалар тақтасы' },
  none: { proposals: 'Ұсынылғанның бәрі келісілген.', board: 'Келісілген тапсырма әзірге жоқ.' },
  field: { task: 'Жұмыс түрі', method: 'Қалай қайтару', issued: 'Беру күні', due: 'Тапсыру мерзімі', state: 'Күйі' },
  state: { withoutDue: 'мерзімі жоқ', proposed: 'ұсынылған', agreed: 'келісілген' },
  empty: 'Бұл аптада тапсырма әлі жоқ',
  emptyText:
    'Сабақта тапсырма болса, ол осында шығады. Мерзімі аталса, келісуге болады, сонда ол тапсырмалар тақтасында тұрады.',
};
