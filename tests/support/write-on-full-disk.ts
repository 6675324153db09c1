// Writes documents about duties into a folder with no room left, and prints what the program said:
//   node tests/support/write-on-full-disk.ts DATA FULL
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProgram } from '../../main/shell/program.ts';
import { Problem } from '../../shared/problem.ts';

const [data, folder] = process.argv.slice(2);
if (!data || !folder) throw new Error('usage: write-on-full-disk.ts DATA FULL');
const program = openProgram({ folder: data, version: '0.0.0-test', sample: false });
const work = { signal: new AbortController().signal, progress: () => {} };
await program.startEmpty();
const { duties, period } = program.house().rooms;
const { id: periodId } = await period.save(
  { id: null, kind: 'quarantine', startsOn: '2020-04-06', endsOn: '2020-05-25', grounds: '', documentNumber: '1', documentOn: '2020-04-03', agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [], classIds: [], studentIds: [] },
  work,
); // biome-ignore format: one period
await duties.fill({ periodId }, work);
try {
  writeFileSync(join(folder, 'old'), Buffer.alloc(2 ** 20)); // as much of it as there is room for
} catch {}
const draft = { kind: 'transition', periodId, language: 'ru', folder } as const;
const keys: string[] = [];
for (const write of [
  () => duties.writeDraft({ ...draft, format: 'docx' }, work),
  () => duties.writeDraft({ ...draft, format: 'pdf' }, work),
  () => duties.printPaper({ order: { paper: 'matrix', size: 'A4', language: 'ru' }, folder }, work),
  () => duties.exportTable({ periodId, folder, language: 'ru' }, work),
])
  keys.push(await write().then(() => 'written', (error: unknown) => (error instanceof Problem ? error.key : String(error)))); // biome-ignore format: one line
process.stdout.write(JSON.stringify({ keys, files: readdirSync(folder) }));
await program.close();
process.exit(0);
