import { plan } from './plan.ts';

export const tvPlan = {
  plan,
  empty: 'Мұнда телесабақтар кестесінен әр сынып пен мұғалімнің жоспары құралады.',
};
