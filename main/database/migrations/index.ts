import { school } from './001-school.ts';
import { period } from './002-period.ts';
import { access } from './003-access.ts';
import { trajectory } from './004-trajectory.ts';
import { appointments } from './005-appointments.ts';

/** All steps in order, as SQL; step n brings a file to version n. Listed by hand; never edited once shipped. */
export const migrations: readonly string[] = [school, period, access, trajectory, appointments];
