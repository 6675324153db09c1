import type { Because } from '../../shared/access/channel.ts';
import type { MessageKey, Texts } from '../../shared/text/texts.ts';

interface Reasoned {
  because: readonly { key: string; values: Because['values'] }[];
}

/** Why the student is on this channel, in one sentence: `Нет интернета, телевизор на 3 детей`. */
export const reasonOf = ({ because }: Reasoned, t: Texts): string => {
  const words = because.map(({ key, values }) => t(key as MessageKey, values)).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

interface Ways {
  channel: string | null;
  fallback: string | null;
}

/** `Бумага + телефон`. */
export const channelsOf = ({ channel, fallback }: Ways, t: Texts): string => {
  const first = t(`access.channel.${channel ?? 'unknown'}` as MessageKey);
  return fallback === null ? first : `${first} + ${t(`access.channel.${fallback}` as MessageKey).toLowerCase()}`;
};
