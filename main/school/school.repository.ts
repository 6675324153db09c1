import { z } from 'zod';
import { Language } from '../../shared/language.ts';
import { envelopes, type PaperSchool } from '../../shared/packets/packet-plan.ts';
import { Deputy, type School, type Subject } from '../../shared/school/school.contract.ts';
import type { Db, Trx } from '../database/store.ts';
import { findPicture } from './pictures.ts';

const Envelope = z.enum(envelopes);
const list = <T extends z.ZodType>(item: T, text: string) => z.array(item).parse(JSON.parse(text));

/** What the school says of itself. There is always exactly one row. */
export async function findSchool(db: Db): Promise<School> {
  const row = await db.selectFrom('school').selectAll().executeTakeFirstOrThrow();
  return {
    name: { ru: row.nameRu, kk: row.nameKk },
    address: { ru: row.addressRu, kk: row.addressKk },
    postcode: row.postcode,
    phones: list(z.string(), row.phones),
    hotline: row.hotline,
    hotlineHours: { ru: row.hotlineHoursRu, kk: row.hotlineHoursKk },
    email: row.email,
    director: row.director,
    deputies: list(Deputy, row.deputies),
    languages: list(Language, row.languages),
    shifts: row.shifts,
    envelope: Envelope.parse(row.envelope),
    returnWeekday: row.returnWeekday,
  };
}

export async function updateSchool(trx: Trx, school: School): Promise<void> {
  const { name, address, hotlineHours, phones, deputies, languages, ...rest } = school;
  await trx
    .updateTable('school')
    .set({
      ...rest,
      nameRu: name.ru,
      nameKk: name.kk,
      addressRu: address.ru,
      addressKk: address.kk,
      hotlineHoursRu: hotlineHours.ru,
      hotlineHoursKk: hotlineHours.kk,
      phones: JSON.stringify(phones),
      deputies: JSON.stringify(deputies),
      languages: JSON.stringify(languages),
    })
    .execute();
}

/** The school as papers name it, with its logo. */
export async function findPaperSchool(db: Db): Promise<PaperSchool> {
  const { name, address, postcode, phones, hotline, hotlineHours, email, director } = await findSchool(db);
  const logo = await findLogo(db);
  const logoText = logo ? logo.bytes.toString('base64') : null;
  return { name, address, postcode, phones, hotline, hotlineHours, email, director, logo: logoText };
}

export async function findLogo(db: Db) {
  const { logoPictureId } = await db.selectFrom('school').select('logoPictureId').executeTakeFirstOrThrow();
  return logoPictureId === null ? undefined : findPicture(db, logoPictureId);
}

export async function updateLogo(trx: Trx, logoPictureId: number | null): Promise<void> {
  await trx.updateTable('school').set({ logoPictureId }).execute();
}

/** All subjects in the order of the catalogue. */
export async function findSubjects(db: Db): Promise<Subject[]> {
  const rows = await db
    .selectFrom('subject')
    .select(['key', 'nameRu', 'nameKk', 'position'])
    .orderBy('position')
    .execute();
  return rows.map(({ key, nameRu, nameKk, position }) => ({ key, name: { ru: nameRu, kk: nameKk }, position }));
}
