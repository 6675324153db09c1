import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resource } from '../../main/resources.ts';
import { lessonsOf } from '../../main/sample/curriculum.ts';
import { readLessonSources } from '../../main/sample/lesson-source.ts';
import { sampleSpreadsheets } from '../../main/sample/sample-files.ts';
import { spreadsheetBytes } from '../../main/sample/spreadsheet-file.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the spreadsheets of the sample school', () => {
  test.each(sampleSpreadsheets())('$file is what `npm run sample` makes', async (spreadsheet) => {
    const again = join(temporaryFolder(), spreadsheet.file);
    writeFileSync(again, await spreadsheetBytes(spreadsheet));
    const [kept, made] = [await readTable(resource('sample-school', spreadsheet.file)), await readTable(again)];
    expect(kept.sheets).toEqual(made.sheets);
  });

  test('the same sources give the same bytes', async () => {
    for (const spreadsheet of sampleSpreadsheets().slice(0, 4)) {
      expect(await spreadsheetBytes(spreadsheet)).toEqual(await spreadsheetBytes(spreadsheet));
    }
  });

  test('the text table has a byte-order mark, semicolons and Windows line ends', () => {
    const text = readFileSync(resource('sample-school', 'students-kk.csv'), 'utf8');
    expect(text.startsWith('\ufeffСынып;Литер;Тегі;Аты;')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(500);
  });
});

describe('the lesson sheets of the sample week', () => {
  test.each(['kk', 'ru'] as const)('in %s there is one for every subject of every grade', (language) => {
    const sources = readLessonSources(language);
    for (let grade = 1; grade <= 11; grade++) {
      const keys = sources.filter((source) => source.grade === grade).map(({ subjectKey }) => subjectKey);
      expect(keys.toSorted(), `grade ${grade}`).toEqual(
        lessonsOf(grade, language)
          .map(({ subjectKey }) => subjectKey)
          .toSorted(),
      );
    }
  });

  test.each(['kk', 'ru'] as const)(
    'in %s each says what item 14 of the recommendations asks for (MR-14.1 to MR-14.4b)',
    (language) => {
      for (const source of readLessonSources(language)) {
        const where = `${language} ${source.grade} ${source.subjectKey}`;
        expect(source.topic, where).not.toBe('');
        expect(source.pages, where).not.toBe(''); // PE and music say that no textbook is needed
        expect(source.notes.length, where).toBeGreaterThan(150);
        expect(source.questions.length, where).toBeGreaterThanOrEqual(2);
        expect(source.tasks.length, where).toBeGreaterThanOrEqual(2);
        expect(source.extra.length, where).toBeGreaterThanOrEqual(1);
        expect(source.feedback, where).not.toBe('');
        expect(source.minutes, where).toBeGreaterThanOrEqual(20);
        expect([1, 2, 3, 4, 5], where).toContain(source.due);
      }
    },
  );

  test('hold no links and no phone numbers', () => {
    const text = JSON.stringify([readLessonSources('kk'), readLessonSources('ru')]);
    expect(text).not.toMatch(/https?:|www\.|@\w+\.\w|\+7 ?\(?\d{3}/);
  });
});
