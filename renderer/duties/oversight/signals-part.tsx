import { Anchor, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type OversightSignal, signalGroups } from '../../../shared/duties/oversight-calls.ts';
import type { MessageKey } from '../../../shared/text/texts.ts';
import { school } from '../../client.ts';
import { ClauseTag, WithClauses } from '../../ui/clause-tag.tsx';
import { runJob } from '../../ui/jobs.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import '../checks/checks.css';
import './oversight.css';
import { OversightPage } from './oversight-page.tsx';
import { useOversight } from './use-oversight.ts';

/** Rows in sight before «show all». */
const inSight = 12;

/** Signals by subject; each opens its rows, and each row leads to where it is put right. */
export function SignalsPart() {
  const { t, language } = useTexts();
  const signals = useOversight(useWeek(), language);
  const print = usePrint();
  if (!signals) return <OversightPage part="signals">{null}</OversightPage>;
  const found = signals.filter(({ rows }) => rows.length > 0).length;
  const action = (
    <Button leftSection={<IconPrinter size={18} />} onClick={print}>
      {t('oversight.print')}
    </Button>
  );
  return (
    <OversightPage
      part="signals"
      action={action}
      note={found === 0 ? t('oversight.nothing') : t('oversight.found', { count: found })}
    >
      <div className="checks-scroll">
        <Stack gap="md" maw={1000} pb="lg">
          <Text c="var(--quiet)">
            <WithClauses text={t('oversight.about', { clauses: 'MR-4.3, MR-18.6' })} />
          </Text>
          {signalGroups.map((group) => {
            const own = signals.filter((one) => one.group === group);
            if (own.length === 0) return null;
            return (
              <section key={group} aria-label={t(`oversight.group.${group}`)}>
                <Title order={2} fz={17} pb="xs">
                  {t(`oversight.group.${group}`)}
                </Title>
                <ul className="checks-list">
                  {own.map((one) => (
                    <SignalLine key={one.key} signal={one} />
                  ))}
                </ul>
              </section>
            );
          })}
        </Stack>
      </div>
    </OversightPage>
  );
}

function SignalLine({ signal: { key, clauses, rows } }: { signal: OversightSignal }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const isFine = rows.length === 0;
  const Icon = isFine ? IconCircleCheck : IconAlertTriangle;
  const shown = all ? rows : rows.slice(0, inSight);
  return (
    <li>
      <Group gap="sm" wrap="nowrap" align="center">
        <Icon size={18} color={isFine ? 'var(--done)' : 'var(--due)'} style={{ flex: 'none' }} aria-hidden />
        {isFine ? (
          <Text flex={1}>{t(`oversight.signal.${key}` as MessageKey)}</Text>
        ) : (
          <UnstyledButton flex={1} aria-expanded={open} className="oversight-open" onClick={() => setOpen(!open)}>
            <Text component="span" fw={600}>
              {t(`oversight.signal.${key}` as MessageKey)}
            </Text>
          </UnstyledButton>
        )}
        {clauses.map((id) => (
          <ClauseTag key={id} id={id} />
        ))}
        <Text w={84} ta="right" className="number" fw={isFine ? 400 : 700} {...(isFine ? { c: 'var(--quiet)' } : {})}>
          {isFine ? t('oversight.inOrder') : rows.length}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          w={96}
          style={{ visibility: isFine ? 'hidden' : 'visible' }}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'oversight.hide' : 'oversight.open')}
        </Button>
      </Group>
      {open && !isFine && (
        <ul className="oversight-rows">
          {shown.map((row, place) => (
            <li key={`${place} ${row.link} ${row.name}`}>
              <Anchor href={`#${row.link}`} inherit>
                {row.name}
              </Anchor>
              <span className="quiet"> — {row.text}</span>
            </li>
          ))}
          {rows.length > shown.length && (
            <li>
              <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
                {t('oversight.all', { count: rows.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

/** Makes the page for the director in the language of the screen and opens it. */
function usePrint(): () => void {
  const { t, language } = useTexts();
  const week = useWeek();
  const print = async () => {
    const { path } = await runJob(t('oversight.stage'), (options) =>
      school.duties.printOversight({ week, language, folder: null }, options),
    );
    showDone(t('oversight.made', { path }), {
      label: t('oversight.openFile'),
      onClick: () => void school.shell.openPath({ path }).catch((error: unknown) => showProblem(error, t)),
    });
  };
  return () => void print().catch((error: unknown) => showProblem(error, t));
}
