import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftKinds } from '../../shared/duties/documents.ts';
import { languages } from '../../shared/language.ts';
import { work } from '../people/test-house.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { documentHouse } from './document-house.ts';

// A disk of its own with 64 KB, where the system lets a test have one.
const sized = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k full "$0" && exec "$@"'];

test('M20: no draft asks parents for photo or video, in either language', async () => {
  const { duties } = await documentHouse();
  for (const kind of draftKinds) {
    for (const language of languages) {
      const { demands } = await duties.previewDraft({ kind, periodId: null, language }, work);
      expect(demands, `${kind} ${language}`).toEqual([]);
    }
  }
}, 120_000);

test('M20: a document that would demand a video of parents is shown with the sentence, and is not written', async () => {
  const { duties, folder, periodId, store } = await documentHouse();
  await duties.saveAmendment(
    { id: null, text: 'Родители присылают видео, как ребёнок выполняет задание.', ground: '', note: '' },
    work,
  );
  const order = { kind: 'assessment', periodId, language: 'ru' } as const;
  const shown = await duties.previewDraft(order, work);
  expect(shown.demands).toEqual([expect.stringContaining('Родители присылают видео')]);
  const out = join(folder, 'out');
  for (const format of ['docx', 'pdf'] as const)
    await expect(duties.writeDraft({ ...order, format, folder: out }, work)).rejects.toMatchObject({
      key: 'checks.wording.draftStop',
    });
  expect(readdirSync(folder)).not.toContain('out');
  expect(await store.db.selectFrom('schoolDocument').select('id').execute()).toEqual([]);
}, 60_000);

const canFill = spawnSync('unshare', [...sized, tmpdir(), 'true']).status === 0;

test.skipIf(!canFill)(
  'A full disk leaves no half document: each kind of file says so and the old ones stay',
  () => {
    const [full, data] = [temporaryFolder(), temporaryFolder()];
    const command = [...sized, full, process.execPath, 'tests/support/write-on-full-disk.ts', data, full];
    const told = JSON.parse(execFileSync('unshare', command, { encoding: 'utf8' })) as {
      keys: string[];
      files: string[];
    };
    expect(told).toEqual({ keys: Array(4).fill('print.problem.diskFull'), files: ['old'] });
  },
  60_000,
);
