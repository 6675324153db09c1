import { Button, Select, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import {
  aboutDocument,
  type DocumentSet,
  documentKinds,
  hasDraft,
  type SchoolDocument,
  setState,
} from '../../../shared/duties/documents.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { runJob } from '../../ui/jobs.ts';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';
import { Amendments } from './amendments.tsx';
import { useDocumentColumns } from './document-columns.tsx';
import { DocumentPanel } from './document-panel.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { useDocuments, useTellPaper } from './use-documents.ts';
import './documents.css';

const rowId = (row: SchoolDocument) => row.kind;

/** Which documents the school must adopt, which of them are there, and drafts of the others (K02). */
export function DocumentsTab() {
  const { query } = useRoute();
  return <Documents key={query['open']} first={query['open'] ?? null} />;
}

function Documents({ first }: { first: string | null }) {
  const { t, language } = useTexts();
  const [periodId, setPeriodId] = useState<number | null>(null);
  const set = useDocuments(periodId);
  const opened = useOpened<string>(first);
  const [showing, setShowing] = useState(false);
  const columns = useDocumentColumns();
  const { fail, tell } = useTellPaper();
  const row = set?.documents.find(({ kind }) => kind === opened.id);
  const print = async () => {
    const { path } = await runJob(t('documents.making'), (options) =>
      school.duties.printRegister({ language, folder: null }, options),
    );
    tell(t('documents.register.made', { path }), path);
  };
  const action = (
    <Button leftSection={<IconPrinter size={18} />} onClick={() => void print().catch(fail)}>
      {t('documents.register.print')}
    </Button>
  );
  if (!set) return <DutiesPage part="documents">{null}</DutiesPage>;
  const panel = row && (showing && hasDraft(row.kind) ? (
    <DraftPreview key={row.kind} kind={row.kind} periodId={set.period?.id ?? null} onClose={() => setShowing(false)} />
  ) : (
    <DocumentPanel key={`${row.kind} ${row.periodId}`} row={row} opened={opened} onShow={() => setShowing(true)} />
  )); // biome-ignore format: one of two panels
  return (
    <DutiesPage part="documents" note={<SetState set={set} />} action={action}>
      <WithPanel panel={panel}>
        <div className="documents">
          <DataTable
            label={t('duties.tab.documents')}
            rows={set.documents}
            columns={columns}
            rowId={rowId}
            openId={opened.id}
            onOpen={({ kind }) => {
              setShowing(false);
              opened.open(kind);
            }}
            tools={<PeriodChoice set={set} onChange={setPeriodId} />}
          />
          <Amendments periodId={set.period?.id ?? null} />
        </div>
      </WithPanel>
    </DutiesPage>
  );
}

/** The state of the whole set in one line: sign, word and colour. */
function SetState({ set }: { set: DocumentSet }) {
  const { t } = useTexts();
  const state = setState(set.documents);
  const missing = documentKinds.filter((kind) => {
    const own = set.documents.find((one) => one.kind === kind);
    return aboutDocument[kind].core && own?.state !== 'adopted' && own?.state !== 'notNeeded';
  });
  const looks = {
    red: { Icon: IconAlertTriangle, color: 'var(--late)' },
    open: { Icon: IconClock, color: 'var(--due)' },
    whole: { Icon: IconCheck, color: 'var(--done)' },
  };
  const { Icon, color } = looks[state];
  return (
    <Text component="span" c={color} className="documents-state" role="status">
      <Icon size={18} aria-hidden />
      {t(`documents.set.${state}`, { count: missing.length })}
    </Text>
  );
}

function PeriodChoice({ set, onChange }: { set: DocumentSet; onChange: (id: number | null) => void }) {
  const { t } = useTexts();
  if (!set.period) {
    return (
      <>
        <Text c="var(--due)">{t('documents.set.noPeriod')}</Text>
        <Button variant="default" onClick={() => goTo('/period')}>
          {t('documents.set.toPeriod')}
        </Button>
      </>
    );
  }
  const name = ({ kind, startsOn, endsOn }: DocumentSet['periods'][number]) =>
    t('documents.periodName', {
      kind: t(`period.kind.${kind}`),
      from: formatDayShort(startsOn),
      to: formatDayShort(endsOn),
    });
  return (
    <Select
      aria-label={t('documents.period')}
      allowDeselect={false}
      w={320}
      data={set.periods.map((period) => ({ value: String(period.id), label: name(period) }))}
      value={String(set.period.id)}
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  );
}
