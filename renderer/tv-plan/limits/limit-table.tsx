import { Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type Limit, type LimitProposal, type Limits, limitKinds, limitOf } from '../../../shared/tv-plan/limits.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useRoute } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import './limits.css';

type LimitKind = (typeof limitKinds)[number];

interface LimitTableProps {
  limits: Limits;
  proposals: LimitProposal[];
  clauses: Record<LimitKind, string | null>;
}

const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Minutes by grade, each kind with its clause, where the numbers come from, and a document to take them from. */
export function LimitTable({ limits, proposals, clauses }: LimitTableProps) {
  const { t, language } = useTexts();
  const { draft, change, save } = useAutosave(limits, () => true, (next) => school.tvPlan.saveLimits(next));
  const limit = (kind: LimitKind): Limit => draft[kind] ?? { grades: [], source: '' };
  const set = (kind: LimitKind, part: Partial<Limit>) => {
    const next = { ...limit(kind), ...part };
    change({ ...draft, [kind]: next.grades.length === 0 && next.source.trim() === '' ? null : next });
  };
  const type = (kind: LimitKind, grade: number, minutes: number) => {
    const others = limit(kind).grades.filter((one) => one.grade !== grade);
    const own = minutes < 1 ? [] : [{ grade, minutes }];
    set(kind, { grades: [...others, ...own].sort((a, b) => a.grade - b.grade) });
  };
  const asked = useRoute().query['of'];
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <table className="tv-table tv-limits" onBlur={save}>
      <thead>
        <tr>
          <th scope="col">{t('tvPlan.field.grade')}</th>
          {limitKinds.map((kind) => (
            <th key={kind} scope="col">
              <Stack gap="xs">
                <Group gap={6}>
                  <Title order={2} fz={17} c="var(--mantine-color-text)">{t(`tvCount.limits.${kind}`)}</Title>
                  {clauses[kind] && <ClauseTag id={clauses[kind]} />}
                </Group>
                <Text>{t(`tvCount.limits.${kind}Hint`)} {!clauses[kind] && t('tvCount.limits.silent')}</Text>
                <TextInput label={t('tvCount.limits.source')} placeholder={t('tvCount.limits.sourceHint')} maxLength={300} value={limit(kind).source} onChange={(event) => set(kind, { source: event.currentTarget.value })} />
                {draft[kind] === null && proposals.filter((one) => one.kind === kind).map((proposal) => (
                  <div key={proposal.source.ru}>
                    <Button
                      variant="default"
                      size="xs"
                      onClick={() => {
                        set(kind, { grades: proposal.grades, source: proposal.source[language] });
                        save();
                      }}
                    >
                      {t('tvCount.limits.take')}
                    </Button>
                    <Text fz="sm" mt={4}>{proposal.source[language]}</Text>
                  </div>
                ))}
              </Stack>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grades.map((grade) => (
          <tr key={grade}>
            <th scope="row">{t('tvCount.limits.grade', { grade })}</th>
            {limitKinds.map((kind) => (
              <td key={kind}>
                <NumberInput
                  {...(asked === kind && grade === 1 ? { ref: first } : {})}
                  aria-label={t('tvCount.limits.minutesOf', { grade, kind: t(`tvCount.limits.${kind}`) })}
                  size="xs"
                  w={130}
                  min={1}
                  max={600}
                  allowDecimal={false}
                  clampBehavior="strict"
                  placeholder={t('tvCount.limits.none')}
                  suffix={` ${t('tvCount.limits.minutes')}`}
                  value={limitOf(draft[kind], grade) ?? ''}
                  onChange={(value) => type(kind, grade, Number(value))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
} // biome-ignore format: a field a line
