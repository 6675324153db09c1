import { z } from 'zod';

/** The two languages of the product and of instruction. */
export const languages = ['ru', 'kk'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text in both languages; an empty string where the school has not given one. */
export const Bilingual = z.object({ ru: z.string(), kk: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;
