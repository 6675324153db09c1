import { z } from 'zod';

/** The ways in which lessons reach a student, in the order of screens and reports. */
export const channels = ['platform', 'tv', 'phone', 'paper'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;
