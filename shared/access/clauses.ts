/** Clauses of the documents on which the rules of this room rest; the room of periods shows their texts. */
export const accessClauses = {
  /** Where there is no internet, material goes on paper. */
  noInternet: ['MR-14.0', 'MR-1.3'],
  survey: ['ALM-1.DEPU.1', 'ALM-1.CT.2b'],
  decision: ['ALM-1.DEPU.2', 'MR-2.8'],
  requests: ['SYK-4.2.4', 'SYK-5.4a', 'SYK-6.5'],
  contacts: ['ALM-1.CT.2a', 'MR-25.4'],
  loop: ['KEM-3a', 'KEM-3b', 'KEM-3c', 'KEM-3d'],
  lines: ['KEM-6a', 'KEM-6b', 'KEM-6c'],
  /** Online lessons, and the two other kinds of a class. */
  online: ['KEM-4b', 'KEM-4a', 'KEM-4c'],
  buildings: ['O141-24.B.2', 'KEM-0.2'],
} as const;
export type AccessClauses = keyof typeof accessClauses;

/** The clauses as they stand in a message. */
export const clauseText = (name: AccessClauses): string => accessClauses[name].join(', ');
