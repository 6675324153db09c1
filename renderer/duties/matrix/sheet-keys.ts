import type { PageKey } from '../../ui/page-keys.ts';

/** Keys of the sheet, for the page that lists them. */
export const sheetKeys: readonly PageKey[] = [
  [['↑', '↓', '←', '→'], 'duties.key.move'],
  [['Home', 'End', 'Ctrl'], 'duties.key.ends'],
  [['Shift', '↑↓←→'], 'duties.key.choose'],
  [['F2'], 'duties.key.type'],
  [['Space'], 'duties.key.toggle'],
  [['Ctrl', 'D'], 'duties.key.fill'],
  [['Ctrl', 'C'], 'duties.key.copy'],
  [['Ctrl', 'V'], 'duties.key.paste'],
  [['Delete'], 'duties.key.clear'],
  [['Enter'], 'duties.key.open'],
];
