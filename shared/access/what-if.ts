import type { AccessSettings } from './requests.contract.ts';

export interface WhatIfFacts {
  /** Students who would lose the internet. */
  students: number;
  /** Sheets of paper of one packet, as printed lately; null while nothing was printed. */
  sheetsEach: number | null;
  settings: Pick<AccessSettings, 'callMinutes' | 'sheetGrams' | 'envelopeGrams' | 'postage'>;
}

export interface WhatIf {
  students: number;
  sheets: number | null;
  envelopes: number;
  /** Weight of one packet with its envelope, grams. */
  grams: number | null;
  /** Null while the tariff is not entered, or ends below this weight. */
  postage: number | null;
  callHours: number | null;
}

/** What a week would cost if so many students lost the internet. What the school has not entered stays unknown. */
export function whatIf({ students, sheetsEach, settings }: WhatIfFacts): WhatIf {
  const grams = sheetsEach === null ? null : sheetsEach * settings.sheetGrams + settings.envelopeGrams;
  const steps = [...settings.postage].sort((a, b) => a.grams - b.grams);
  const step = grams === null ? undefined : steps.find((one) => grams <= one.grams);
  return {
    students,
    sheets: sheetsEach === null ? null : Math.ceil(students * sheetsEach),
    envelopes: students,
    grams,
    postage: step ? step.price * students : null,
    callHours: settings.callMinutes === null ? null : (students * settings.callMinutes) / 60,
  };
}
