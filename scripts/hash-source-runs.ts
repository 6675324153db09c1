import { readFileSync, writeFileSync } from 'node:fs';
import { hashRuns, runsFile } from '../tests/support/source-runs.ts';

// node scripts/hash-source-runs.ts DOCUMENT.txt ...
// Takes the texts of the documents behind the catalogue and writes the fingerprints that tests/duties holds the catalogue
// against. Needed only when a document is added to the catalogue: give all of them, as UTF-8 text.

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the texts of the documents.');
const runs = hashRuns(files.map((file) => readFileSync(file, 'utf8')));
writeFileSync(runsFile, runs);
process.stdout.write(`${runsFile}: ${runs.length} bytes\n`);
