import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type Amendment, amendmentGrounds } from '../../../shared/duties/documents.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { ClauseTag, WithClauses } from '../../ui/clause-tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useAmendments, useTellPaper } from './use-documents.ts';

/** What the rules of assessment must be changed in, and by which document it was (K14). */
export function Amendments({ periodId }: { periodId: number | null }) {
  const { t, language } = useTexts();
  const amendments = useAmendments();
  const { fail } = useTellPaper();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const [chosen, setChosen] = useState<number[]>([]);
  const missing = amendmentGrounds.filter((ground) => !amendments.some((one) => one.ground === ground));
  const waiting = chosen.filter((id) => amendments.some((one) => one.id === id && one.adopted === null));
  const act = (call: Promise<unknown>) => void call.then(() => setOpen(null)).catch(fail);
  const close = () => setOpen(null);
  return (
    <Stack gap="xs" className="documents-amendments" component="section" aria-label={t('documents.amendments.title')}>
      <Group justify="space-between" align="baseline">
        <Title order={2} fz={17}>{t('documents.amendments.title')}</Title>
        <Group gap="xs">
          {missing.length > 0 && (
            <Button size="xs" variant="light" onClick={() => act(school.duties.raiseAmendments({ language }))}>
              {t('documents.amendments.raise', { count: missing.length })}
            </Button>
          )}
          {waiting.length > 0 && (
            <Button size="xs" variant="light" onClick={() => act(school.duties.adoptAmendments({ ids: waiting, periodId }).then(() => setChosen([])))}>
              {t('documents.amendments.adopt', { count: waiting.length })}
            </Button>
          )}
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={() => setOpen('new')}>
            {t('documents.amendments.add')}
          </Button>
        </Group>
      </Group>
      <Text c="var(--quiet)">
        <WithClauses text={t('documents.amendments.hint', { clauses: amendmentGrounds.join(', ') })} />
      </Text>
      {open === 'new' && <AmendmentForm amendment={null} onClose={close} act={act} />}
      {amendments.length === 0 && open === null && <Text c="var(--quiet)">{t('documents.amendments.none')}</Text>}
      {amendments.map((amendment) =>
        open === amendment.id ? (
          <AmendmentForm key={amendment.id} amendment={amendment} onClose={close} act={act} />
        ) : (
          <Line
            key={amendment.id}
            amendment={amendment}
            chosen={chosen.includes(amendment.id)}
            onChoose={() => setChosen((now) => now.includes(amendment.id) ? now.filter((id) => id !== amendment.id) : [...now, amendment.id])}
            onOpen={() => setOpen(amendment.id)}
          />
        ),
      )}
    </Stack>
  ); // biome-ignore format: a button each
}

interface LineProps {
  amendment: Amendment;
  chosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
}

function Line({ amendment, chosen, onChoose, onOpen }: LineProps) {
  const { t, language } = useTexts();
  const { text, ground, adopted } = amendment;
  const state = adopted
    ? t('documents.amendments.adopted', {
        act: t('drafts.act', {
          number: adopted.number,
          date: adopted.adoptedOn ? formatDay(adopted.adoptedOn, language) : '',
        }),
      })
    : t('documents.amendments.needed');
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Checkbox aria-label={text} checked={chosen} disabled={adopted !== null} onChange={onChoose} mt={3} />
      <button type="button" className="documents-amendment" onClick={onOpen}>
        {text}
      </button>
      {ground !== '' && <ClauseTag id={ground} />}
      <Text className="documents-state" c={adopted ? 'var(--done)' : 'var(--due)'} style={{ flex: 'none' }}>
        {adopted ? <IconCheck size={16} aria-hidden /> : <IconCircleDashed size={16} aria-hidden />}
        {state}
      </Text>
    </Group>
  );
}

interface FormProps {
  amendment: Amendment | null;
  onClose: () => void;
  act: (call: Promise<unknown>) => void;
}

function AmendmentForm({ amendment, onClose, act }: FormProps) {
  const { t } = useTexts();
  const [text, setText] = useState(amendment?.text ?? '');
  const { id = null, ground = '' as const, note = '' } = amendment ?? {};
  return (
    <Stack gap="xs">
      <TextArea
        label={t('documents.amendments.text')}
        description={t('documents.amendments.textHint')}
        data-autofocus
        autoFocus
        minRows={2}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="xs"
          disabled={text.trim() === ''}
          onClick={() => act(school.duties.saveAmendment({ id, ground, note, text }))}
        >
          {t('app.actions.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('app.actions.cancel')}
        </Button>
        {id !== null && (
          <Button
            size="xs"
            variant="subtle"
            color="var(--late)"
            onClick={() => act(school.duties.deleteAmendments({ ids: [id] }))}
          >
            {t('documents.amendments.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
