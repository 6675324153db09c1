import { check, plan } from './plan.ts';

export const tvPlan = {
  plan,
  check,
  empty: 'Здесь из сетки телеуроков складывается план каждого класса и учителя.',
};
