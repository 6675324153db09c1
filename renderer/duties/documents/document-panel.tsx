import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconExternalLink, IconEye, IconPaperclip } from '@tabler/icons-react';
import { aboutDocument, DocumentInput, hasDraft, type SchoolDocument } from '../../../shared/duties/documents.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useDrop } from '../../ui/use-drop.ts';
import { useAttach, useTellPaper } from './use-documents.ts';

interface DocumentPanelProps {
  row: SchoolDocument;
  opened: Opened<string>;
  onShow: () => void;
}

/** One document: number, day, file, and its draft. */
export function DocumentPanel({ row, opened, onShow }: DocumentPanelProps) {
  const { t } = useTexts();
  const { draft, set, text, changed } = useDraft<DocumentInput>(DocumentInput.parse(row));
  const save = () => school.duties.saveDocument({ ...draft, periodId: row.periodId });
  return (
    <RecordPanel
      title={t(`documents.kind.${row.kind}`)}
      opened={opened}
      changed={changed}
      ready
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {() => (
        <>
          <Text c="var(--quiet)">
            <WithClauses text={aboutDocument[row.kind].clauses.join(', ')} />
          </Text>
          <Group grow align="flex-start">
            <TextInput label={t('documents.number')} maxLength={60} {...text('number')} />
            <OptionalDay label={t('documents.adoptedOn')} value={draft.adoptedOn} onChange={(adoptedOn) => set({ adoptedOn })} />
          </Group>
          {row.kind === 'headquarters' && <Text c="var(--quiet)">{t('documents.fromHeadquarters')}</Text>}
          {(row.kind === 'transition' || row.kind === 'agreement') && <Text c="var(--quiet)">{t('documents.fromPeriod')}</Text>}
          <FileBox row={row} />
          {hasDraft(row.kind) && (
            <Stack gap={6}>
              <Title order={3} fz={15}>{t('documents.draft.title')}</Title>
              <Text c="var(--quiet)">{t('documents.draft.hint')}</Text>
              <Button variant="light" leftSection={<IconEye size={16} />} onClick={onShow}>
                {t('documents.draft.show')}
              </Button>
            </Stack>
          )}
          {row.kind !== 'transition' && (
            <TextInput label={t('documents.notNeeded')} description={t('documents.notNeededHint')} maxLength={300} {...text('notNeeded')} />
          )}
          <TextArea label={t('documents.note')} maxLength={300} {...text('note')} />
        </>
      )}
    </RecordPanel>
  ); // biome-ignore format: a field each
}

/** The file of a document: chosen or dropped, opened, or told to be missing. */
function FileBox({ row }: { row: SchoolDocument }) {
  const { t } = useTexts();
  const { kind, periodId, file } = row;
  const { attach, choose } = useAttach(kind, periodId);
  const { fail, open } = useTellPaper();
  const hovering = useDrop(attach);
  return (
    <Stack gap={6} className="documents-file" data-hovering={hovering || undefined}>
      <Title order={3} fz={15}>
        {t('documents.file.label')}
      </Title>
      {file && !file.there && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />}>
          {t('documents.file.missing', { name: file.name, path: file.path })}
        </Alert>
      )}
      {file?.there && (
        <Button
          variant="default"
          leftSection={<IconExternalLink size={16} />}
          onClick={() => open(file.path)}
          title={file.name}
        >
          <span className="documents-name">{file.name}</span>
        </Button>
      )}
      <Text c="var(--quiet)">{t(file ? 'documents.file.kept' : 'documents.file.drop')}</Text>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconPaperclip size={16} />} onClick={choose}>
          {t(file ? 'documents.file.replace' : 'documents.file.attach')}
        </Button>
        {file && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => void school.duties.detachFile({ kind, periodId }).catch(fail)}
          >
            {t('documents.file.detach')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
