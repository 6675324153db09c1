import { Button } from '@mantine/core';
import { IconArrowLeft, IconTableImport } from '@tabler/icons-react';
import { Page } from '../../ui/page.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { CheckTable } from './check-table.tsx';
import { ImportHistory, SourceStep } from './source-step.tsx';
import { useBroadcastImport } from './use-broadcast-import.ts';
import { usePastedTable } from './use-pasted-table.ts';

/** A table of broadcasts on its way into the grid: where it comes from, then how it was understood. */
export function BroadcastImportScreen() {
  const { t } = useTexts();
  const state = useBroadcastImport();
  const { preview, busy } = state;
  const dropping = useDrop(state.open);
  usePastedTable(state.paste);
  const count = preview ? preview.counts.create + preview.counts.replace : 0;
  const back = {
    label: t('tvPlan.import.back'),
    icon: <IconArrowLeft size={16} />,
    onClick: () => goTo('/tv-plan/grid'),
  };
  const other = { label: t('tvPlan.import.other'), icon: <IconTableImport size={16} />, onClick: state.forget };
  return (
    <Page
      title={t('tvPlan.import.title')}
      note={preview ? preview.name || t('tvPlan.import.pasted') : undefined}
      action={
        count > 0 && (
          <Button loading={busy} onClick={() => void state.run()}>
            {t('tvPlan.import.run', { count })}
          </Button>
        )
      }
      menu={preview ? [other, back] : [back]}
    >
      <div className="tv-import" data-dropping={dropping || undefined}>
        {preview ? (
          <CheckTable state={state} preview={preview} />
        ) : (
          <SourceStep lead={t('tvPlan.import.lead')} busy={busy} onOpen={state.open}>
            <ImportHistory />
          </SourceStep>
        )}
      </div>
    </Page>
  );
}
