// Entry of the bundle that the language journey runs inside Electron.
export { sortKey } from '../../shared/text/collation.ts';
export { formatDay, formatNumber, formatWeek, formatWeekday } from '../../shared/text/format.ts';
