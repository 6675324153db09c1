import { Button, Group, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconExternalLink, IconFolder, IconPrinter } from '@tabler/icons-react';
import type { PrintResult as Result } from '../../shared/packets/packets.contract.ts';
import { summariseLeftOut, summarisePrint } from '../../shared/packets/print-summary.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';

/** What a print run came to: amounts, what to do with the files, who was left out and why. Stays until put away. */
export function PrintResult({ result, onSeen }: { result: Result; onSeen: () => void }) {
  const { t, language } = useTexts();
  const { packets, pages, paper, files, folder, noAddress, incomplete } = result;
  const amounts = [
    t('packets.result.pages', { count: pages }),
    t('packets.result.paper', { count: paper }),
    t('packets.result.files', { count: files.length }),
  ];
  const notes = [
    ...(incomplete > 0 ? [`${t('packets.result.incomplete', { count: incomplete })}.`] : []),
    ...(noAddress.length > 0 ? [`${t('packets.result.noAddress', { count: noAddress.length })}.`] : []),
    ...summariseLeftOut(result.leftOut, t, language),
  ];
  return (
    <section className="packets-result" aria-label={t('packets.result.done', { count: packets })}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <div>
          <Title order={2} fz={17} className="number">
            <IconCheck size={18} color="var(--done)" style={{ verticalAlign: '-3px', marginRight: 6 }} aria-hidden />
            {t('packets.result.done', { count: packets })}: {amounts.join(', ')}
          </Title>
          <Text c="var(--quiet)" style={{ overflowWrap: 'anywhere' }}>
            {files.length === 1 ? files[0] : folder}
          </Text>
        </div>
        <Button variant="subtle" size="compact-sm" onClick={onSeen}>
          {t('app.work.seen')}
        </Button>
      </Group>
      <ul className="packets-result-names">
        {notes.length > 0 ? notes.map((note) => <li key={note}>{note}</li>) : <li>{t('packets.result.nobody')}</li>}
      </ul>
      <ResultActions result={result} />
    </section>
  );
}

function ResultActions({ result }: { result: Result }) {
  const { t, language } = useTexts();
  const { files, folder } = result;
  const single = files.length === 1 ? files[0] : undefined;
  const fail = (error: unknown) => showProblem(error, t);
  const copy = async () => {
    await school.shell.copyText({ text: summarisePrint(result, t, language).join('\n') });
    showDone(t('packets.result.copied'));
  };
  return (
    <Group gap="xs" mt="xs">
      {single !== undefined && (
        <>
          <Button
            size="xs"
            leftSection={<IconPrinter size={16} />}
            onClick={() => void school.shell.printFile({ path: single }).catch(fail)}
          >
            {t('packets.result.print')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconExternalLink size={16} />}
            onClick={() => void school.shell.openPath({ path: single }).catch(fail)}
          >
            {t('app.actions.openFile')}
          </Button>
        </>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFolder size={16} />}
        onClick={() =>
          void (
            single === undefined ? school.shell.openPath({ path: folder }) : school.shell.showInFolder({ path: single })
          ).catch(fail)
        }
      >
        {t('app.actions.openFolder')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy().catch(fail)}>
        {t('packets.result.copy')}
      </Button>
    </Group>
  );
}
