import { ActionIcon, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { channels, decideChannel } from '../../shared/access/channel.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import {
  anyRule,
  conditionFields,
  conditions,
  fallbacks,
  isImpossible,
  type Rule,
  ways,
} from '../../shared/access/rules.ts';
import { formatNumber } from '../../shared/text/format.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { AccessPage } from './access-page.tsx';
import { useAccess, useRules } from './use-access.ts';

/** The rules by which channels follow from answers: the first line that fits decides. */
export function RulesTab() {
  const stored = useRules();
  if (!stored) return <AccessPage part="rules">{null}</AccessPage>;
  return <RulesTable key={JSON.stringify(stored)} stored={stored.rules} own={stored.own} />;
}

interface Line {
  key: number;
  rule: Rule;
}
let lastKey = 0;
const toLine = (rule: Rule): Line => ({ key: ++lastKey, rule });

function RulesTable({ stored, own }: { stored: Rule[]; own: boolean }) {
  const { t } = useTexts();
  const [lines, setLines] = useState(() => stored.map(toLine));
  const rules = useMemo(() => lines.map(({ rule }) => rule), [lines]);
  const counts = useCounts(rules);
  const changed = JSON.stringify(rules) !== JSON.stringify(stored);
  const impossible = rules.some(isImpossible);
  const save = (next: Rule[] | null) =>
    void school.access.saveRules({ rules: next }).catch((error: unknown) => showProblem(error, t));
  const set = (place: number, change: Partial<Rule>) =>
    setLines(lines.map((line, at) => (at === place ? { ...line, rule: { ...line.rule, ...change } } : line)));
  const move = (place: number, by: number) => {
    const next = [...lines];
    const [line] = next.splice(place, 1);
    if (line) next.splice(place + by, 0, line);
    setLines(next);
  };
  return (
    <AccessPage
      part="rules"
      note={own ? t('access.rules.own') : t('access.rules.builtIn')}
      action={
        <Button disabled={!changed || impossible} onClick={() => save(rules)}>
          {t('access.rules.save', { count: rules.length })}
        </Button>
      }
      menu={own ? [{ label: t('access.rules.reset'), onClick: () => save(null) }] : []}
    >
      <div className="access-scroll">
        <Stack gap="sm" pb="lg">
          <Text c="var(--quiet)" maw={860}>
            {t('access.rules.hint')}
          </Text>
          <table className="rules-table">
            <thead>
              <tr>
                <th>№</th>
                {conditionFields.map((field) => (
                  <th key={field}>{t(`access.rules.when.${field}`)}</th>
                ))}
                {(['channel', 'fallback', 'delivery', 'returnWay'] as const).map((field) => (
                  <th key={field}>{t(`access.rules.gives.${field}`)}</th>
                ))}
                <th>{t('access.rules.decides')}</th>
                <th aria-label={t('access.rules.change')} />
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, rule }, place) => (
                <tr key={key}>
                  <td className="number">{place + 1}</td>
                  <Cells rule={rule} place={place} onChange={(change) => set(place, change)} />
                  <td className="number">{formatNumber(counts[place] ?? 0)}</td>
                  <td>
                    <Group gap={2} wrap="nowrap">
                      <ActionIcon variant="subtle" color="gray" disabled={place === 0} aria-label={t('access.rules.up')} onClick={() => move(place, -1)}>
                        <IconArrowUp size={16} />
                      </ActionIcon>
                      <ActionIcon variant="subtle" color="gray" disabled={place === lines.length - 1} aria-label={t('access.rules.down')} onClick={() => move(place, 1)}>
                        <IconArrowDown size={16} />
                      </ActionIcon>
                      <ActionIcon variant="subtle" color="gray" aria-label={t('access.rules.remove', { place: place + 1 })} onClick={() => setLines(lines.filter((_, at) => at !== place))}>
                        <IconTrash size={16} />
                      </ActionIcon>
                    </Group>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {impossible && (
            <Text c="var(--late)" role="alert">
              <WithClauses text={t('access.rules.needsInternet', { place: rules.findIndex(isImpossible) + 1, clauses: clauseText('noInternet') })} />
            </Text>
          )}
          <Button variant="default" w="fit-content" leftSection={<IconPlus size={16} />} disabled={lines.length >= 40} onClick={() => setLines([...lines, toLine(anyRule)])}>
            {t('access.rules.add')}
          </Button>
          <Text c="var(--quiet)">{t('access.rules.last', { count: counts[rules.length] ?? 0 })}</Text>
        </Stack>
      </div>
    </AccessPage>
  ); // biome-ignore format: the parts of the table stay visible
}

/** For how many students each line would decide now; the last number is of those whom no line fits. */
function useCounts(rules: readonly Rule[]): number[] {
  const { rows } = useAccess();
  return useMemo(() => {
    const counts = Array.from({ length: rules.length + 1 }, () => 0);
    for (const row of rows) {
      const { channel, rule, overridden } = decideChannel(row, rules);
      if (channel !== null && !overridden) counts[rule ?? rules.length]! += 1;
    }
    return counts;
  }, [rows, rules]);
}

function Cells({ rule, place, onChange }: { rule: Rule; place: number; onChange: (change: Partial<Rule>) => void }) {
  const { t } = useTexts();
  const wrong = isImpossible(rule);
  const none = { value: '', label: t('access.usual') };
  const label = (name: MessageKey) => `${place + 1}: ${t(name)}`;
  const wayOf = (value: string) => ways.find((way) => way === value) ?? null;
  const wayChoices = [none, ...ways.map((value) => ({ value, label: t(`access.way.${value}`) }))];
  return (
    <>
      {conditionFields.map((field) => (
        <td key={field}>
          <NativeSelect
            size="xs"
            aria-label={label(`access.rules.when.${field}`)}
            value={rule[field]}
            data={conditions[field].map((value) => ({ value, label: t(`access.rules.${field}.${value}` as MessageKey) }))}
            onChange={(event) => onChange({ [field]: event.currentTarget.value } as Partial<Rule>)}
          />
        </td>
      ))}
      <td>
        <NativeSelect
          size="xs"
          aria-label={label('access.rules.gives.channel')}
          value={rule.channel}
          error={wrong && rule.channel === 'platform'}
          data={channels.map((value) => ({ value, label: t(`access.channel.${value}`) }))}
          onChange={(event) => onChange({ channel: channels.find((one) => one === event.currentTarget.value) ?? 'paper' })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={label('access.rules.gives.fallback')}
          value={rule.fallback ?? ''}
          error={wrong && rule.fallback === 'platform'}
          data={[{ value: '', label: t('access.none') }, ...fallbacks.map((value) => ({ value, label: t(`access.channel.${value}`) }))]}
          onChange={(event) => onChange({ fallback: fallbacks.find((one) => one === event.currentTarget.value) ?? null })}
        />
      </td>
      {(['delivery', 'returnWay'] as const).map((field) => (
        <td key={field}>
          <NativeSelect
            size="xs"
            aria-label={label(`access.rules.gives.${field}`)}
            value={rule[field] ?? ''}
            data={wayChoices}
            onChange={(event) => onChange({ [field]: wayOf(event.currentTarget.value) })}
          />
        </td>
      ))}
    </>
  ); // biome-ignore format: a cell each
}
