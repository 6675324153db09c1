import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { ImportKind } from '../../shared/imports/imports.contract.ts';
import { Page } from '../ui/page.tsx';
import { useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep, neededOf } from './columns-step.tsx';
import { chooseTable, FileStep } from './file-step.tsx';
import './imports.css';
import { useDrop } from '../ui/use-drop.ts';
import { ResultStep } from './result-step.tsx';
import { Steps } from './steps.tsx';
import { type ImportState, useImport } from './use-import.ts';

/** A spreadsheet on its way into the school: the file, what its columns mean, what will change, what was done. */
export function ImportsScreen() {
  const { t } = useTexts();
  const { query } = useRoute();
  const hint = ImportKind.safeParse(query['kind']).data ?? null;
  const state = useImport(hint);
  const { step, opened } = state;
  const open = (path: string) => void state.open(path, null, null);
  const dropping = useDrop(open);
  const other = {
    label: t('imports.openOther'),
    icon: <IconFolderOpen size={16} />,
    onClick: () => void chooseTable(open, t),
  };
  return (
    <Page
      title={t('imports.title')}
      note={step === 'file' ? undefined : opened?.name}
      action={<MainAction state={state} />}
      menu={step === 'file' ? [] : [other]}
      toolbar={<Steps state={state} />}
    >
      <div className="import-page" data-dropping={dropping || undefined}>
        {(step === 'file' || !opened) && <FileStep onOpen={open} busy={state.busy} />}
        {step === 'columns' && opened && <ColumnsStep state={state} opened={opened} />}
        {step === 'check' && opened && state.preview && <CheckStep state={state} preview={state.preview} />}
        {step === 'result' && state.result && (
          <ResultStep state={state} result={state.result} onOther={other.onClick} />
        )}
      </div>
    </Page>
  );
}

/** The one step forward: check the lines, then import them. */
function MainAction({ state }: { state: ImportState }) {
  const { t } = useTexts();
  const { step, opened, preview, busy } = state;
  if (step === 'columns' && opened) {
    return (
      <Button loading={busy} disabled={neededOf(opened, state).length > 0} onClick={() => void state.check()}>
        {t('imports.columns.check', { count: opened.rows })}
      </Button>
    );
  }
  const toWrite = preview ? preview.counts.create + preview.counts.update : 0;
  if (step !== 'check' || toWrite === 0) return null;
  return (
    <Button loading={busy} onClick={() => void state.run()}>
      {t('imports.check.import', { count: toWrite })}
    </Button>
  );
}
