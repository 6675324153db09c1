import { access } from './access.ts';
import { app } from './app.ts';
import { changes } from './changes.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { cliTv } from './cli-tv.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { duties } from './duties.ts';
import { dutyCatalogue } from './duty-catalogue.ts';
import { dutyPapers } from './duty-papers.ts';
import { headquarters } from './headquarters.ts';
import { imports } from './imports.ts';
import { lessons } from './lessons.ts';
import { oversight } from './oversight.ts';
import { packets } from './packets.ts';
import { people } from './people.ts';
import { period } from './period.ts';
import { print } from './print.ts';
import { reports } from './reports.ts';
import { school } from './school.ts';
import { tvCards } from './tv-cards.ts';
import { tvCount } from './tv-count.ts';
import { tvFormats } from './tv-formats.ts';
import { tvLessons } from './tv-lessons.ts';
import { tvPaper } from './tv-paper.ts';
import { tvPlan } from './tv-plan.ts';
import { tvSubstitution } from './tv-substitution.ts';
import { tvTeachers } from './tv-teachers.ts';
import { tvTimetable } from './tv-timetable.ts';
import { tvView } from './tv-view.ts';
import { tvWorks } from './tv-works.ts';

export const ru = {
  app,
  cli,
  cliTv,
  changes,
  school,
  period,
  people,
  access,
  duties,
  documents,
  drafts,
  dutyPapers,
  checks,
  headquarters,
  oversight,
  dutyCatalogue,
  tvPlan,
  tvCards,
  tvCount,
  tvPaper,
  tvFormats,
  tvLessons,
  tvTeachers,
  tvSubstitution,
  tvTimetable,
  tvView,
  tvWorks,
  lessons,
  packets,
  reports,
  imports,
  print,
};
