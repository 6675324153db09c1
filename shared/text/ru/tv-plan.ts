import { plan } from './plan.ts';

export const tvPlan = {
  plan,
  empty: 'Здесь из сетки телеуроков складывается план каждого класса и учителя.',
};
