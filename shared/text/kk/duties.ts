import type { duties as ru } from '../ru/duties.ts';
import type { KazakhOf } from '../shape.ts';

export const duties: KazakhOf<typeof ru> = {
  tab: { matrix: 'Матрица', documents: 'Құжаттар', people: 'Адамдар' },
  matrix: {
    about: 'Мұнда қашықтан оқу кезінде кім не істейтіні, қай мерзімге дейін және қай тармақ бойынша екені көрінеді.',
  },
  person: {
    about: 'Мұнда әр қызметкердің бүгін және осы аптада не істейтіні көрінеді.',
  },
};
