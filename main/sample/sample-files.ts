import { readFileSync } from 'node:fs';
import { resource } from '../resources.ts';
import { tvCatalogue } from '../tv-plan/tv-catalogue.ts';
import { generateSchool, sampleSize } from './generator.ts';
import { readLessonSources } from './lesson-source.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { broadcastRows } from './spreadsheet-broadcasts.ts';
import { studentsWithErrors } from './spreadsheet-errors.ts';
import { lessonSpreadsheet } from './spreadsheet-lessons.ts';
import { loadRows } from './spreadsheet-load.ts';
import { classRows, staffRows } from './spreadsheet-staff.ts';
import { studentRowsKk, studentRowsRu } from './spreadsheet-students.ts';

interface CatalogueSubject {
  key: string;
  ru: string;
  kk: string;
}

/** All files of the sample school, as they must stand in resources/sample-school: a Russian and a Kazakh set. */
export function sampleSpreadsheets(): Spreadsheet[] {
  const school = generateSchool(sampleSize);
  const catalogue = JSON.parse(readFileSync(resource('catalogue', 'subjects.json'), 'utf8')) as CatalogueSubject[];
  const sets = (['ru', 'kk'] as const).flatMap((language) => {
    const subjects = new Map(catalogue.map((subject) => [subject.key, subject[language]]));
    return [
      staffRows(school, language, subjects),
      classRows(school, language),
      language === 'ru' ? studentRowsRu(school) : studentRowsKk(school),
      loadRows(school, language, subjects),
      lessonSpreadsheet(readLessonSources(language), school.classes, language, subjects),
      broadcastRows(tvCatalogue().subjects, language, readLessonSources(language)),
    ];
  });
  return [...sets, studentsWithErrors(school)];
}
