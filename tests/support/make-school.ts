// Makes a user-data folder with a school in it, through the same program that the window uses:
//   node tests/support/make-school.ts FOLDER sample|empty
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openProgram } from '../../main/shell/program.ts';

const [folder, kind] = process.argv.slice(2);
if (!folder || (kind !== 'sample' && kind !== 'empty')) throw new Error('usage: make-school.ts FOLDER sample|empty');
const program = openProgram({ folder, version: '0.0.0-test', sample: false });
const work = { signal: new AbortController().signal, progress: () => {} };
const state = await (kind === 'sample' ? program.startSample(work) : program.startEmpty());
await program.close();
rmSync(join(folder, 'preferences.json'), { force: true }); // it names this very folder, and the folder is copied for each test
if (state.school !== 'open') throw new Error(`the school did not open: ${JSON.stringify(state.problem)}`);
