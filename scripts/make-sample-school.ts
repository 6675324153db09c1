// Makes the spreadsheets of resources/sample-school anew: `npm run sample`. The same sources give the same bytes.
import { writeFileSync } from 'node:fs';
import { resource } from '../main/resources.ts';
import { sampleSpreadsheets } from '../main/sample/sample-files.ts';
import { spreadsheetBytes } from '../main/sample/spreadsheet-file.ts';

for (const spreadsheet of sampleSpreadsheets()) {
  const bytes = await spreadsheetBytes(spreadsheet);
  writeFileSync(resource('sample-school', spreadsheet.file), bytes);
  console.log(`${spreadsheet.file}: ${spreadsheet.rows.length} rows, ${bytes.length} bytes`);
}
