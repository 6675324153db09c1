import { Button, Group } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { ImportKind } from '../../shared/imports/imports.contract.ts';
import { Page } from '../ui/page.tsx';
import { useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { chooseTable, FileStep } from './file-step.tsx';
import './imports.css';
import { ResultStep } from './result-step.tsx';
import { Steps } from './steps.tsx';
import { useDrop } from './use-drop.ts';
import { useImport } from './use-import.ts';

/** A spreadsheet on its way into the school: the file, what its columns mean, what will change, what was done. */
export function ImportsScreen() {
  const { t } = useTexts();
  const { query } = useRoute();
  const hint = ImportKind.safeParse(query['kind']).data ?? null;
  const state = useImport(hint);
  const { step, opened } = state;
  const open = (path: string) => void state.open(path, null, null);
  const dropping = useDrop(open);
  const other = (
    <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={() => void chooseTable(open, t)}>
      {t('imports.openOther')}
    </Button>
  );
  return (
    <Page
      title={t('imports.title')}
      note={step === 'file' ? undefined : opened?.name}
      action={step === 'file' ? undefined : other}
      toolbar={
        <Group justify="space-between">
          <Steps state={state} />
        </Group>
      }
    >
      <div className="import-page" data-dropping={dropping || undefined}>
        {(step === 'file' || !opened) && <FileStep onOpen={open} busy={state.busy} />}
        {step === 'columns' && opened && <ColumnsStep state={state} opened={opened} />}
        {step === 'check' && opened && state.preview && <CheckStep state={state} preview={state.preview} />}
        {step === 'result' && state.result && <ResultStep state={state} result={state.result} />}
      </div>
    </Page>
  );
}
