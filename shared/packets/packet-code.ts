import type { Week } from '../week.ts';

// What the small square codes say: plain capital Latin letters and digits, no personal data. A scanner that types like a
// keyboard may give other letter cases, so reading ignores them.

/** Code of a sheet: `ZV1:2020-W15:0042:03`, its back side `...:03B`. */
export function sheetCode(week: Week, packet: number, sheet: number, back: boolean): string {
  return `ZV1:${week}:${padded(packet, 4)}:${padded(sheet, 2)}${back ? 'B' : ''}`;
}

/** Code of a subject on the return form: `ZV1:2020-W15:0042:R:ALGEBRA`. */
export function returnCode(week: Week, packet: number, subjectKey: string): string {
  return `ZV1:${week}:${padded(packet, 4)}:R:${subjectKey.toUpperCase()}`;
}

export type PacketCode =
  | { kind: 'sheet'; week: Week; packet: number; sheet: number; back: boolean }
  | { kind: 'return'; week: Week; packet: number; subjectKey: string };

/** What a scanned text means, or null when it is not one of our codes. */
export function readCode(text: string): PacketCode | null {
  const match = /^ZV1:(\d{4}-W\d{2}):(\d{4,}):(?:(\d{2,})(B?)|R:([A-Z0-9.-]+))$/.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, week = '', number = '', sheet, back, subject] = match;
  const packet = Number(number);
  if (subject !== undefined) return { kind: 'return', week, packet, subjectKey: subject.toLowerCase() };
  return { kind: 'sheet', week, packet, sheet: Number(sheet), back: back === 'B' };
}

/** Number of a packet as people read it: `0042`. */
export function packetNumber(number: number): string {
  return padded(number, 4);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
