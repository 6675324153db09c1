import { Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import { openRequirements, requirementClauses, requirementName } from '../../../shared/duties/requirements.ts';
import { formatList } from '../../../shared/text/format.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import './checks.css';
import { RequirementLine } from './requirement-line.tsx';
import { useRequirements } from './use-checks.ts';

/** The six requirements of order 141: with five of them the school is not ready, and the missing one is named (O05). */
export function RequirementsPart() {
  const { t, language } = useTexts();
  const known = useRequirements();
  if (!known) return null;
  const open = openRequirements(known);
  const ready = open.length === 0;
  const Icon = ready ? IconCircleCheck : IconClock;
  const names = open.map((clause) => t(`checks.requirement.name.${requirementName(clause)}`));
  const clauses = `${requirementClauses[0]} — ${requirementClauses[5]}`;
  return (
    <div className="checks-scroll">
      <Stack gap="sm" maw={1080} pb="lg">
        <Text c="var(--quiet)">
          <WithClauses text={t('checks.requirement.about', { clauses })} />
        </Text>
        <div role="status" className="checks-verdict" data-done={ready || undefined}>
          <Icon size={22} aria-hidden />
          <div>
            <Text fw={700}>
              {ready ? t('checks.requirement.ready') : t('checks.requirement.notReady', { count: open.length })}
            </Text>
            {!ready && <Text>{t('checks.requirement.missing', { names: formatList(names, language) })}</Text>}
          </div>
        </div>
        <ol className="checks-list">
          {known.map((one) => (
            <li key={one.clause}>
              <RequirementLine stored={one} />
            </li>
          ))}
        </ol>
      </Stack>
    </div>
  );
}
