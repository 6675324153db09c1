import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftPaper } from '../../main/duties/documents/draft.paper.ts';
import { draftDocx } from '../../main/duties/documents/draft-docx.ts';
import { renderDocument } from '../../main/print/render-document.ts';
import { draftKinds } from '../../shared/duties/documents.ts';
import { blanksOf, checkReferences, type Draft, numbersOf, piecesOf, ref } from '../../shared/duties/draft.ts';
import { buildDraft } from '../../shared/duties/drafts/build-draft.ts';
import type { DraftFacts } from '../../shared/duties/drafts/draft-facts.ts';
import { languages } from '../../shared/language.ts';
import { work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { documentHouse } from './document-house.ts';
import { checkDocx, libreOffice, pagesInLibreOffice } from './docx-tools.ts';

const day = '2020-04-03';
const long = 'Қонысбаева-Длиннофамильная-Образцова Айгүл-Александра Константинқызы';
const whole = (language: 'ru' | 'kk', count = 3): DraftFacts => ({
  language,
  school: { name: language === 'ru' ? 'Школа «Образец»' : '«Үлгі» мектебі', address: 'Үлгі, 1', phones: ['+7 1'], hotline: '+7 2', email: 's@example.org', director: 'Әділова Ә. Ә.', hotlineHours: '9–18' },
  period: { startsOn: '2020-04-06', endsOn: '2020-05-25', grounds: 'Карантин.', agreedWith: 'Отдел', agreementNumber: '112', agreedOn: '2020-04-02', scope: 'classes', classes: ['5Ә', '9А'], students: 40 },
  document: { number: '45-ө', adoptedOn: '2020-04-03' },
  regulation: { number: '7', adoptedOn: '2020-04-01' },
  acts: ['Приказ № 141'],
  sources: { ALM: 'Порядок для школ', O141: 'Приказ № 141' },
  noProof: true,
  noBells: true,
  coordinator: long,
  deputy: 'Заместителева Анна',
  headquarters: [{ name: long, post: 'Директор' }],
  responsible: Array.from({ length: count }, (_, place) => ({ name: `${long} ${place}`, post: 'Мұғалім', duties: ['Вести журнал', 'Звонить'], clauses: ['ALM-1.DIR.5a', 'O141-26.1.DEP.1'] })),
  staff: Array.from({ length: count }, (_, place) => ({ name: `Ғалымов ${place}`, post: '' })),
  classes: [{ name: '5Ә', grade: 5, subjects: 13, hours: 28 }, { name: '9А', grade: 9, subjects: 16, hours: 33.5 }],
  programmes: [{ subject: 'Алгебра', teachers: [long], classes: ['9А'] }],
  onPaper: 21,
  amendments: [{ text: 'Указать виды работ', ground: 'KEM-R.4' }],
}); // biome-ignore format: a part of the school a line
const nothing = (language: 'ru' | 'kk'): DraftFacts => ({
  ...whole(language),
  school: { name: '', address: '', phones: [], hotline: '', email: '', director: '', hotlineHours: '' },
  period: null,
  document: { number: '', adoptedOn: null },
  regulation: { number: '', adoptedOn: null },
  acts: [],
  coordinator: '',
  deputy: '',
  headquarters: [],
  responsible: [],
  staff: [],
  classes: [],
  programmes: [],
  onPaper: 0,
  amendments: [],
});
const all = draftKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

test.each(all)('K02: the draft $kind ($language) opens as DOCX and as PDF, whole and empty, those with names for 200 people too', async ({ kind, language }) => {
  const folder = temporaryFolder();
  const many = kind === 'responsible' || kind === 'transition' ? [whole(language, 200)] : [];
  for (const facts of [whole(language), nothing(language), ...many]) {
    const draft = buildDraft(kind, facts);
    const { text } = await checkDocx(await draftDocx(draft));
    const file = join(folder, 'draft.pdf');
    writeFileSync(file, await renderDocument(draftPaper(draft, day)));
    checkPdf(file);
    const pages = pageTexts(file).join('\n').replace(/\s+/g, ' ');
    expect(text).not.toMatch(/undefined|\{\{|drafts\.|[\u{e000}\u{e001}]/u);
    expect(pages).not.toMatch(/undefined|\{\{|drafts\.|[\u{e000}\u{e001}]/u);
    for (const part of [draft.title, language === 'ru' ? 'Директор школы' : 'Мектеп директоры', language === 'ru' ? 'М. П.' : 'М. О.']) {
      expect(text).toContain(part);
      expect(pages).toContain(part);
    }
    if (draft.form === 'order') expect(text).toMatch(language === 'ru' ? /ПРИКАЗ\n[\s\S]*ПРИКАЗЫВАЮ:/ : /БҰЙРЫҚ\n[\s\S]*БҰЙЫРАМЫН:/);
    expect(checkReferences(draft).wrong).toEqual([]);
  }
}, 120_000); // biome-ignore format: a check a line

test.each(languages)('K02: what is not filled in is counted, named at the end and marked by a line in the text (%s)', async (language) => {
  const draft = buildDraft('transition', nothing(language));
  const names = blanksOf(draft);
  expect(names).toEqual(expect.arrayContaining(['number', 'date', 'grounds', 'dates', 'deputy', 'coordinator', 'director', 'classes']));
  expect(new Set(names).size).toBe(names.length);
  const { text } = await checkDocx(await draftDocx(draft));
  expect(text).toContain('________');
  expect(text).toContain(language === 'ru' ? 'Осталось заполнить 8 мест' : 'Толтырылмаған 8 орын қалды');
  expect(blanksOf(buildDraft('transition', whole(language)))).toEqual([]);
  expect((await checkDocx(await draftDocx(buildDraft('transition', whole(language))))).text).not.toContain('________ ');
}); // biome-ignore format: a check a line

test.each(languages)(
  'S10: the printed instruction (%s) says the number of the very section and item that it means',
  async (language) => {
    const draft = buildDraft('interaction', whole(language));
    const file = join(temporaryFolder(), 'instruction.pdf');
    writeFileSync(file, await renderDocument(draftPaper(draft, day)));
    const text = pageTexts(file).join('\n');
    const title = language === 'ru' ? 'Способы связи' : 'Байланыс тәсілдері';
    const number = new RegExp(`^\\s*(\\d+)\\. ${title}`, 'm').exec(text)?.[1];
    expect(number).toBe('2');
    const flat = text.replace(/\s+/g, ' ');
    const said = [...flat.matchAll(language === 'ru' ? /раздел\p{L}* (\d+)/gu : /(\d+)-бөлім/gu)].map(([, to]) => to);
    expect(said.length).toBeGreaterThan(4);
    expect(new Set(said)).toEqual(new Set([number]));
    const items = [...flat.matchAll(language === 'ru' ? /пункт (\d\.\d)/g : /(\d\.\d)-\s?тармақ/g)].map(([, to]) => to);
    expect(items).toEqual(['2.6', '2.6', '4.4', '2.1', '4.4']);
  },
);

test('S10, D12: a reference to a place that is not there, and one typed as a number, are found', () => {
  const draft = buildDraft('interaction', whole('ru'));
  const broken: Draft = {
    ...draft,
    sections: [
      ...draft.sections,
      { title: 'Ученики', items: [{ text: `Сдают по каналам раздела ${ref('channel')}` }, { text: 'Обращаются по каналам пункта 2' }] },
    ],
  }; // biome-ignore format: the wrong items in one line
  expect(checkReferences(broken).wrong).toEqual([
    { at: '7.1', to: 'channel', why: 'unknown' },
    { at: '7.2', to: '2', why: 'typed' },
  ]);
  const kazakh = { ...draft, sections: [{ title: '', items: [{ text: 'Арналар 2-тармақта' }] }] };
  expect(checkReferences(kazakh).wrong).toEqual([{ at: '1.1', to: '2', why: 'typed' }]);
});

test('S10: however sections are moved, references go on pointing to the section of the channels', () => {
  const draft = buildDraft('interaction', whole('ru'));
  fc.assert(
    fc.property(fc.shuffledSubarray(draft.sections, { minLength: draft.sections.length }), (sections) => {
      const numbers = numbersOf({ form: 'rules', sections });
      const place = String(sections.findIndex(({ id }) => id === 'channels') + 1);
      const found = sections.flatMap(({ items }) => items.flatMap(({ text }) => piecesOf(text, numbers)));
      const said = found.flatMap((piece) => ('ref' in piece && piece.ref === 'channels' ? [piece.number] : []));
      expect(new Set(said)).toEqual(new Set([place]));
    }),
    { seed: 2020 },
  );
});

test('S10: in Word a reference is a field on a bookmark, and LibreOffice counts the same numbers', async (context) => {
  const { duties, folder, periodId } = await documentHouse();
  for (const language of languages) {
    const order = { kind: 'interaction', periodId, language, format: 'docx', folder } as const;
    const { path, blanks, references } = await duties.writeDraft(order, work);
    expect(references.wrong).toBe(0);
    expect(blanks).toContain('regulation');
    const made = await checkDocx(readFileSync(path));
    expect(made.references).toHaveLength(references.count);
    expect(made.bookmarks).toContain('z_channels');
    if (!libreOffice()) continue;
    const text = pagesInLibreOffice(path).join('\n').replace(/\s+/g, ' ');
    expect(text).toContain(language === 'ru' ? 'любым способом из раздела 2' : '2-бөлімдегі кез келген тәсілмен');
    expect(text).toMatch(language === 'ru' ? /2\. ?Способы связи 2\.1\./ : /2\. ?Байланыс тәсілдері 2\.1\./);
    expect(text).toMatch(/ 4\.4\.[^.]+\(пункт 2\.6\)|\(2\.6- ?тармақ\)/);
  }
  if (!libreOffice()) context.skip('LibreOffice is not installed here: the XML was checked, its pages were not');
}, 120_000);

test('K02: a draft is made from what the school has entered, never over an older one, and counts as a draft of the period', async () => {
  const { duties, folder, periodId, rooms, deputy } = await documentHouse();
  await rooms.people.appointCoordinator({ staffId: deputy.id, orderNumber: '1', orderOn: '2020-04-01', replaces: null }, work);
  await rooms.people.saveAreas({ staffId: deputy.id, areas: ['Расписание', 'Журналы'] }, work);
  const order = { kind: 'responsible', periodId, language: 'ru', format: 'docx', folder } as const;
  const first = await duties.writeDraft(order, work);
  writeFileSync(first.path, 'edited in Word');
  const second = await duties.writeDraft(order, work);
  expect(second.path).not.toBe(first.path);
  expect(readFileSync(first.path, 'utf8')).toBe('edited in Word');
  const { text } = await checkDocx(readFileSync(second.path));
  for (const part of ['Заместителева Анна Ивановна', 'Расписание', 'Журналы', 'с 6\u00a0апреля 2020\u00a0г.', 'Постановление санитарного врача'])
    expect(text).toContain(part);
  const { documents } = await duties.listDocuments({ periodId }, work);
  expect(documents.find(({ kind }) => kind === 'responsible')).toMatchObject({ state: 'draft' });
  const shown = await duties.previewDraft({ kind: 'timetable', periodId, language: 'kk' }, work);
  expect(Buffer.from(shown.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
}); // biome-ignore format: a step a line

test('K02: a draft that cannot be written says so and leaves nothing half-written', async () => {
  const { duties, folder, periodId } = await documentHouse();
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file where the folder should be');
  const order = { kind: 'regulation', periodId, language: 'kk', format: 'docx', folder: join(blocked, 'inside') } as const;
  await expect(duties.writeDraft(order, work)).rejects.toMatchObject({ key: 'print.problem.folderGone' });
  await expect(duties.writeDraft(order, { signal: AbortSignal.abort(), progress: () => {} })).rejects.toMatchObject({ name: 'Cancelled' });
  const { documents } = await duties.listDocuments({ periodId }, work);
  expect(documents.find(({ kind }) => kind === 'regulation')).toMatchObject({ state: 'missing' });
}); // biome-ignore format: a refusal a line
