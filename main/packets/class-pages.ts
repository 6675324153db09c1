import type { Bilingual, Language } from '../../shared/language.ts';
import type { Envelope, PaperSchool } from '../../shared/packets/packet-plan.ts';
import { scheduleWeek } from '../../shared/packets/week-schedule.ts';
import type { Day, Week } from '../../shared/week.ts';
import type { Paper } from '../print/typesetter.ts';
import { contentsPage, type SheetLine, schedulePage } from './contents.paper.ts';
import { coverLetter } from './cover-letter.paper.ts';
import { packetMargins, styleOf, type Type, typeFor } from './paper-style.ts';
import { answersPage, returnForm } from './return-form.paper.ts';

/** What the personal papers of a class have in common: they are laid out once, names and numbers are filled in. */
export interface ClassPages {
  week: Week;
  returnBy: Day | null;
  school: PaperSchool;
  envelope: Envelope;
  className: string;
  language: Language;
  young: boolean;
  classTeacher: string;
  classTeacherPhone: string;
  lines: SheetLine[];
  missing: Bilingual[];
}

const paper = (content: Paper['content'], type: Type, images: Record<string, string> = {}): Paper => ({
  margins: packetMargins,
  style: styleOf(type),
  images,
  content,
});

const typeOf = (young: boolean) => typeFor(young ? 1 : 11);

/** Letter, contents and week schedule. */
export function frontPaper(pages: ClassPages): Paper {
  const type = typeOf(pages.young);
  const { language, lines } = pages;
  const days = scheduleWeek(lines, pages.week);
  // The letter is for parents: it stays on one page, so it is set no larger than 12 pt.
  const letterType: Type = pages.young ? { ...type, size: 12, lineHeight: 0.96 } : type;
  const letter = coverLetter({ ...pages, days }, letterType);
  const { logo } = pages.school;
  return paper(
    [
      { stack: letter, fontSize: letterType.size, lineHeight: letterType.lineHeight, pageBreak: 'after' },
      ...contentsPage(lines, pages.missing, language, type),
      ...schedulePage(days, lines, language, type),
    ],
    type,
    logo ? { logo: `data:image/${logo.startsWith('/9j/') ? 'jpeg' : 'png'};base64,${logo}` } : {},
  );
}

/** The form that comes back to school. */
export function formPaper({ lines, language, young }: Pick<ClassPages, 'lines' | 'language' | 'young'>): Paper {
  const type = typeOf(young);
  return paper(returnForm(lines, language, type), type);
}

/** The ruled back of a last page. */
export function answersPaper({ language, young }: Pick<ClassPages, 'language' | 'young'>): Paper {
  const type = typeOf(young);
  return paper(answersPage(language, type), type);
}
