import { Button, Stack, Text, Title } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatMoment } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';

interface SourceStepProps {
  /** What can be taken, in a sentence. */
  lead: string;
  busy: boolean;
  onOpen: (path: string) => void;
  /** What stands below. */
  children?: ReactNode;
}

/** Where to take a table from: a file that is chosen or dropped, or a table that is pasted. */
export function SourceStep({ lead, busy, onOpen, children }: SourceStepProps) {
  const { t } = useTexts();
  const choose = () =>
    void school.shell
      .chooseFile({ kind: 'table' })
      .then((path) => (path === null ? undefined : onOpen(path)))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto" pb="lg">
      <Text c="var(--quiet)">{lead}</Text>
      <div className="tv-drop">
        <EmptyState
          icon={<IconTableImport size={44} stroke={1.4} />}
          title={t('tvPlan.import.drop')}
          text={t('tvPlan.import.dropHint')}
          action={
            <Button size="md" loading={busy} onClick={choose} data-autofocus>
              {t('tvPlan.import.open')}
            </Button>
          }
        />
        <TextArea
          aria-label={t('tvPlan.import.paste')}
          placeholder={t('tvPlan.import.paste')}
          value=""
          onChange={() => undefined}
          minRows={2}
          m="md"
        />
      </div>
      {children}
    </Stack>
  );
}

/** The grids that were taken before. */
export function ImportHistory() {
  const { t } = useTexts();
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listBroadcastImports'],
    queryFn: () => school.tvPlan.listBroadcastImports(null),
  });
  if (!data) return null;
  const remove = (id: number) =>
    void school.tvPlan.deleteBroadcastImport({ id }).catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="xs">
      <Title order={2} fz={17}>
        {t('tvPlan.import.history')}
      </Title>
      {data.length === 0 && <Text c="var(--quiet)">{t('tvPlan.import.historyNone')}</Text>}
      <ul className="tv-history">
        {data.map(({ id, name, madeAt, created: create, replaced: replace, skipped, left }) => (
          <li key={id}>
            <div>
              <Text>{name || t('tvPlan.import.pasted')}</Text>
              <Text c="var(--quiet)" className="number">
                {formatMoment(madeAt)} · {t('tvPlan.import.historyLine', { create, replace, skipped, left })}
              </Text>
            </div>
            <Button variant="default" size="xs" onClick={() => remove(id)}>
              {t('tvPlan.import.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
