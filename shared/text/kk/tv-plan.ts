import { check, plan } from './plan.ts';

export const tvPlan = {
  plan,
  check,
  empty: 'Мұнда телесабақтар кестесінен әр сынып пен мұғалімнің жоспары құралады.',
};
