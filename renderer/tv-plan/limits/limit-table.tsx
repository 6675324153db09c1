import { Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type Limit, type LimitProposal, type Limits, limitKinds, limitOf } from '../../../shared/tv-plan/limits.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useRoute } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

type LimitKind = (typeof limitKinds)[number];

interface LimitTableProps {
  limits: Limits;
  proposals: LimitProposal[];
  clauses: Record<LimitKind, string | null>;
}

const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Minutes by grade beside one another, each kind with its clause, where the numbers come from, and a document to take them from. */
export function LimitTable({ limits, proposals, clauses }: LimitTableProps) {
  const { t, language } = useTexts();
  const { draft, change, save } = useAutosave(limits, () => true, (next) => school.tvPlan.saveLimits(next));
  const set = (kind: LimitKind, next: Limit) => change({ ...draft, [kind]: next.grades.length === 0 && next.source.trim() === '' ? null : next });
  const limit = (kind: LimitKind): Limit => draft[kind] ?? { grades: [], source: '' };
  const type = (kind: LimitKind, grade: number, minutes: number | null) => {
    const others = limit(kind).grades.filter((one) => one.grade !== grade);
    const own = minutes === null ? [] : [{ grade, minutes }];
    set(kind, { ...limit(kind), grades: [...others, ...own].sort((a, b) => a.grade - b.grade) });
  };
  const asked = useRoute().query['of'];
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Group align="flex-start" gap="xl" maw={1180} pb="lg">
      {limitKinds.map((kind) => (
        <Stack key={kind} component="section" aria-label={t(`tvCount.limits.${kind}`)} gap="sm" w={440} onBlur={save}>
          <Group gap={6}>
            <Title order={2} fz={18}>
              {t(`tvCount.limits.${kind}`)}
            </Title>
            {clauses[kind] && <ClauseTag id={clauses[kind]} />}
          </Group>
          <Text c="var(--quiet)">
            {t(`tvCount.limits.${kind}Hint`)} {!clauses[kind] && t('tvCount.limits.silent')}
          </Text>
          <TextInput label={t('tvCount.limits.source')} placeholder={t('tvCount.limits.sourceHint')} maxLength={300} value={limit(kind).source} onChange={(event) => set(kind, { ...limit(kind), source: event.currentTarget.value })} />
          {proposals.filter((one) => one.kind === kind).map((proposal) => (
            <div key={proposal.source.ru}>
              <Button
                variant="default"
                onClick={() => {
                  set(kind, { grades: proposal.grades, source: proposal.source[language] });
                  save();
                }}
              >
                {t('tvCount.limits.take')}
              </Button>
              <Text c="var(--quiet)" fz="sm" mt={4}>{proposal.source[language]}</Text>
            </div>
          ))}
          <table className="tv-table">
            <thead>
              <tr>
                <th scope="col">{t('tvPlan.field.grade')}</th>
                <th scope="col">{t(`tvCount.limits.${kind}Column`)}</th>
              </tr>
            </thead>
            <tbody>
              {grades.map((grade) => (
                <tr key={grade}>
                  <th scope="row">{t('tvCount.limits.grade', { grade })}</th>
                  <td>
                    <NumberInput
                      {...(asked === kind && grade === 1 ? { ref: first } : {})}
                      aria-label={t('tvCount.limits.minutesOf', { grade })}
                      size="xs"
                      w={120}
                      min={1}
                      max={600}
                      allowDecimal={false}
                      clampBehavior="strict"
                      placeholder={t('tvCount.limits.none')}
                      value={limitOf(draft[kind], grade) ?? ''}
                      onChange={(value) => type(kind, grade, value === '' || Number(value) < 1 ? null : Number(value))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Stack>
      ))}
    </Group>
  );
} // biome-ignore format: a field a line
