import { type BrowserWindow, clipboard, dialog, shell } from 'electron';
import { documentEndings } from '../../shared/duties/documents.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { shellContract } from '../../shared/shell/shell.contract.ts';
import { texts } from '../../shared/text/texts.ts';
import { openInSystem } from '../window.ts';
import { lastChange, lastUndo } from './history.ts';
import { printPdf } from './print-pdf.ts';
import type { Program } from './program.ts';
import { searchSchool } from './search.ts';

const filters = {
  table: [{ name: 'Excel, CSV', extensions: ['xlsx', 'csv', 'txt', 'tsv', 'xlsm', 'xls'] }],
  school: [{ name: 'SQLite', extensions: ['sqlite', 'db'] }],
  picture: [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  profile: [{ name: 'JSON', extensions: ['json'] }],
  document: [{ name: 'PDF, Word, Excel, JPEG', extensions: documentEndings }],
  any: [],
};

/** The calls that need the window or the system: dialogs, folders, printing, clipboard, undo, search. */
export function shellService(program: Program, window: BrowserWindow): Service<typeof shellContract> {
  return {
    findState: () => program.state(),
    savePreferences: async (preferences) => program.savePreferences(preferences),
    startSample: (_input, work) => program.startSample(work),
    startEmpty: () => program.startEmpty(),
    openSchool: ({ path }) => program.openSchool(path),
    startBeside: () => program.startBeside(),
    async undo({ changeId }) {
      await program.house().store.undo(changeId);
      return null;
    },
    async undoLast() {
      const { store } = program.house();
      const id = await lastChange(store.db);
      if (id === null) throw new Problem('changes.nothingToUndo');
      await store.undo(id);
      return null;
    },
    async redoLast() {
      const { store } = program.house();
      const id = await lastUndo(store.db);
      if (id === null) throw new Problem('changes.nothingToRedo');
      await store.undo(id);
      return null;
    },
    search: ({ query }) => searchSchool(program.house().store.db, query, program.language()),
    async chooseFile({ kind }) {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: filters[kind] });
      return filePaths[0] ?? null;
    },
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      return filePaths[0] ?? null;
    },
    async openPath({ path }) {
      if (!(await openInSystem(path))) throw new Problem('app.disk.missing', { path });
      return null;
    },
    async showInFolder({ path }) {
      shell.showItemInFolder(path);
      return null;
    },
    async printFile({ path }) {
      await printPdf(path, texts(program.language()));
      return null;
    },
    async copyText({ text }) {
      await clipboard.writeText(text);
      return null;
    },
    async quit() {
      window.close();
      return null;
    },
  };
}
