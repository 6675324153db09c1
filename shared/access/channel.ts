import { z } from 'zod';
import type { MessageKey } from '../text/texts.ts';

/** The ways in which lessons reach a student, in the order of screens and reports. */
export const channels = ['platform', 'tv', 'phone', 'paper'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** What the family answered; null where nobody has asked yet. */
export interface Answers {
  internet: boolean | null;
  /** A computer, tablet or smartphone on which the child can study. */
  device: boolean | null;
  tv: boolean | null;
  /** A telephone on which the family can be called. */
  phone: boolean | null;
}

/** The school's own decision against the rule, with its reason in words. */
export interface Override {
  channelOverride: Channel | null;
  overrideReason: string;
}

export interface Decision {
  channel: Channel | null;
  reason: MessageKey;
  overridden: boolean;
}

/** May the school put a student with these answers on this channel? The platform needs the internet (MR-1.3, MR-14.0). */
export function mayOverride(answers: Pick<Answers, 'internet'>, channel: Channel): boolean {
  return channel !== 'platform' || answers.internet === true;
}

/**
 * The channel of a student: the school's own decision where there is one and it is possible, else by the answers.
 * Without internet the lessons go on paper (MR-14.0, MR-1.3); TV and phone alone are chosen by the school only.
 */
export function decideChannel(access: Answers & Override): Decision {
  const { internet, device, channelOverride } = access;
  if (channelOverride !== null && mayOverride(access, channelOverride)) {
    return { channel: channelOverride, reason: 'access.reason.override', overridden: true };
  }
  if (internet === null) return { channel: null, reason: 'access.reason.notAsked', overridden: false };
  if (!internet) return { channel: 'paper', reason: 'access.reason.noInternet', overridden: false };
  if (device === false) return { channel: 'paper', reason: 'access.reason.noDevice', overridden: false };
  return { channel: 'platform', reason: 'access.reason.internet', overridden: false };
}
