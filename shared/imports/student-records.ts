import { formatPerson } from '../people/person-name.ts';
import { isPostcode } from '../people/postcode.ts';
import { tidyStudent } from '../people/tidy.ts';
import { parseHas, parseLanguage, parsePhone, parsePostcode, parseYesNo } from './cell-values.ts';
import { given } from './given.ts';
import type { Reason } from './imports.contract.ts';
import { isReason, readClass, readName } from './name-and-class.ts';
import { namePart } from './person-name.ts';
import { type Line, type Refused, type StudentRecord, warning } from './records.ts';

const answers = [
  ['internet', 'internet', parseYesNo],
  ['device', 'device', parseHas],
  ['tv', 'tv', parseHas],
  ['phone', 'hasPhone', parseHas],
] as const;

export function readStudent(line: Line): StudentRecord | Refused {
  const name = readName(line);
  const className = readClass(line);
  const title = isReason(name) ? line.get('fullName') || line.get('lastName') : formatPerson(name);
  if (isReason(name)) return { line: line.line, title, refused: name };
  if (isReason(className)) return { line: line.line, title, refused: className };
  const warnings: Reason[] = [];
  const access: StudentRecord['access'] = {};
  for (const [key, field, parse] of answers) {
    const text = line.get(field);
    const answer = text === '' ? null : parse(text);
    if (answer !== null) access[key] = answer;
    else if (text !== '') warnings.push(warning('unclearAnswer', { text }));
  }
  const postcode = parsePostcode(line.get('postcode'));
  if (postcode !== '' && !isPostcode(postcode)) warnings.push(warning('oddPostcode', { text: postcode }));
  const values = given({
    ...tidied(line.get('journalId'), line.get('address')),
    postcode,
    phone: parsePhone(line.get('phone')),
    guardian: namePart(line.get('guardian')),
    guardianPhone: parsePhone(line.get('guardianPhone')),
  });
  return {
    line: line.line,
    title,
    warnings,
    name,
    className,
    language: parseLanguage(line.get('language')),
    values,
    access,
  };
}

const nobody = {
  classId: 0,
  lastName: '',
  firstName: '',
  patronymic: '',
  postcode: '',
  phone: '',
  guardian: '',
  guardianPhone: '',
};

/** The two fields that no reader of cells has tidied on the way. */
function tidied(journalId: string, address: string): { journalId: string; address: string } {
  const tidy = tidyStudent({ ...nobody, journalId, address });
  return { journalId: tidy.journalId ?? '', address: tidy.address };
}
