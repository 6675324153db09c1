import { z } from 'zod';
import { Bilingual } from '../language.ts';

/** The documents that the catalogue knows, by the first part of a clause id. */
export const documentKeys = ['O141', 'MRO', 'MR', 'ALM', 'SYK', 'KEM'] as const;

/** How good the text is that the catalogue was made from. */
export const standings = ['registered', 'unsigned', 'copy', 'school'] as const;

export const LegalDocument = z.object({
  key: z.enum(documentKeys),
  title: Bilingual,
  standing: z.enum(standings),
  note: Bilingual,
});
export type LegalDocument = z.infer<typeof LegalDocument>;

export const ClauseId = z.string().regex(/^(O141|MRO|MR|ALM|SYK|KEM)-[0-9A-Z][0-9A-Za-z.]*$/);

/** One place of a document, restated in the product's own words. */
export const Clause = z.object({
  id: ClauseId,
  /** Where it stands in its document: chapter, item, step. */
  place: Bilingual,
  /** Whom it binds, as the catalogue of duties names roles. */
  role: z.string().min(1),
  /** Step 1 to 3 of the city's order of work; null where any. */
  step: z.int().min(1).max(3).nullable(),
  kind: z.enum(['duty', 'procedure', 'fact', 'limit', 'right', 'document', 'prohibition', 'risk']),
  gist: z.object({ ru: z.string().min(1).max(160), kk: z.string().min(1).max(160) }),
});
export type Clause = z.infer<typeof Clause>;

/** The document of a clause: `MR-14.1` stands in `MR`. */
export const documentOf = (id: string): string => id.slice(0, id.indexOf('-'));
