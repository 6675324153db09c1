import log from 'electron-log';

/** Phones, e-mails, IINs and quoted values are personal data: a log that is passed on must not carry them. */
function redact(text: string): string {
  return text
    .replace(/\+?\d[\d\s()-]{6,}\d/g, '…')
    .replace(/[^\s@]+@[^\s@]+/g, '…')
    .replace(/[А-ЯЁӘҒҚҢӨҰҮҺІ][\p{L}-]+/gu, '…');
}

let count = 0;

/** Writes an unexpected failure to the log file (no personal data) and returns the number under which it stands there. */
export function logFailure(where: string, error: unknown): string {
  count += 1;
  const number = `${Date.now().toString(36).toUpperCase().slice(-5)}-${count}`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(`[${number}] ${where}: ${redact(text)}`);
  return number;
}
