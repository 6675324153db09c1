import { z } from 'zod';

/** From this wind on (m/s) and at this temperature or below (°C), lessons in the building are cancelled for these grades. */
export const FrostRow = z.object({
  temperature: z.int().min(-70).max(10),
  wind: z.int().min(0).max(60),
  from: z.int().min(0).max(12),
  to: z.int().min(0).max(12),
});
export type FrostRow = z.infer<typeof FrostRow>;

/** The region's table; `example` while nobody has put the region's own figures in. */
export const FrostTable = z.object({
  region: z.string().max(200),
  /** Which order or letter the figures come from, with its date. */
  source: z.string().max(300),
  example: z.boolean(),
  rows: z.array(FrostRow).max(60),
});
export type FrostTable = z.infer<typeof FrostTable>;

/** Grades whose lessons in the building are cancelled in this weather, in order. */
export function frostGrades(table: FrostTable, temperature: number, wind: number): number[] {
  const grades = new Set<number>();
  for (const row of table.rows) {
    if (temperature > row.temperature || wind < row.wind) continue;
    for (let grade = row.from; grade <= row.to; grade++) grades.add(grade);
  }
  return [...grades].sort((a, b) => a - b);
}

/** Grades in runs: `[1,2,3,5]` are `1–3, 5`. */
export function gradeRuns(grades: readonly number[]): string {
  const sorted = [...new Set(grades)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const grade of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === grade - 1) last[1] = grade;
    else runs.push([grade, grade]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
