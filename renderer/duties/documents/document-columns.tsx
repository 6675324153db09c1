import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconMinus,
  IconPaperclip,
  IconPencil,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import {
  aboutDocument,
  type DocumentState,
  documentKinds,
  type SchoolDocument,
} from '../../../shared/duties/documents.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';

const looks: Record<DocumentState, { Icon: typeof IconCheck; color: string }> = {
  adopted: { Icon: IconCheck, color: 'var(--done)' },
  draft: { Icon: IconPencil, color: 'var(--due)' },
  missing: { Icon: IconCircleDashed, color: 'var(--quiet)' },
  notNeeded: { Icon: IconMinus, color: 'var(--quiet)' },
};

export function useDocumentColumns(): Column<SchoolDocument>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const group = ({ kind }: SchoolDocument) => (aboutDocument[kind].core ? 'core' : 'more');
    const columns: Column<SchoolDocument>[] = [
      {
        id: 'document',
        header: t('documents.column.document'),
        width: 250,
        grow: true,
        text: ({ kind }) => t(`documents.kind.${kind}`),
        sort: ({ kind }) => documentKinds.indexOf(kind),
        cell: (row) => (
          <span style={{ fontWeight: group(row) === 'core' ? 600 : 400 }}>{t(`documents.kind.${row.kind}`)}</span>
        ),
        filter: { of: group, choices: (['core', 'more'] as const).map((value) => ({ value, label: t(`documents.${value}`) })) },
      },
      {
        id: 'state',
        header: t('documents.column.state'),
        width: 126,
        text: ({ state }) => t(`documents.state.${state}`),
        cell: (row) => <State row={row} />,
        filter: {
          of: ({ state }) => state,
          choices: (['missing', 'draft', 'adopted', 'notNeeded'] as const).map((value) => ({ value, label: t(`documents.state.${value}`) })),
        },
      },
      { id: 'number', header: t('documents.column.number'), width: 96, text: ({ number }) => number },
      { id: 'date', header: t('documents.column.date'), width: 100, text: ({ adoptedOn }) => (adoptedOn ? formatDayShort(adoptedOn) : ''), sort: ({ adoptedOn }) => adoptedOn ?? '' },
      { id: 'file', header: t('documents.column.file'), width: 150, text: ({ file }) => file?.name ?? '', cell: ({ file }) => file && <FileName {...file} /> },
      {
        id: 'ground',
        header: t('documents.column.ground'),
        width: 230,
        text: ({ kind }) => aboutDocument[kind].clauses.join(', '),
        cell: ({ kind }) => <span className="documents-clauses">{aboutDocument[kind].clauses.map((id) => <ClauseTag key={id} id={id} />)}</span>,
      },
    ]; // biome-ignore format: a line for each simple column
    return columns;
  }, [t]);
}

function State({ row }: { row: SchoolDocument }) {
  const { t } = useTexts();
  const alarm = row.kind === 'transition' && row.state !== 'adopted';
  const { Icon, color } = alarm ? { Icon: IconAlertTriangle, color: 'var(--late)' } : looks[row.state];
  return (
    <span className="documents-state" style={{ color }}>
      <Icon size={16} aria-hidden />
      {t(`documents.state.${row.state}`)}
    </span>
  );
}

/** A file that is gone is marked by a sign as well. */
function FileName({ name, there }: { name: string; there: boolean }) {
  const Icon = there ? IconPaperclip : IconAlertTriangle;
  return (
    <span className="documents-state" style={there ? {} : { color: 'var(--late)' }} title={name}>
      <Icon size={16} aria-hidden />
      <span className="documents-name">{name}</span>
    </span>
  );
}
