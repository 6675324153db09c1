import { Button, Group, Stack, Text } from '@mantine/core';
import type { CatalogueRow } from '../../../shared/duties/edition.ts';
import { school } from '../../client.ts';
import { ClauseTag, WithClauses } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { tellStanding } from '../duty/tell-duty.ts';
import { SwitchButtons } from './switch-off.tsx';
import { tellDue } from './tell-entry.ts';
import { useGrounds } from './use-catalogue.ts';

interface EntryGroundProps {
  row: CatalogueRow;
  onSwitchOff: (rows: CatalogueRow[]) => void;
}

/** On what ground the duty stands, whether it counts, what came with the program, and the ways to switch it. */
export function EntryGround({ row, onSwitchOff }: EntryGroundProps) {
  const { t, language } = useTexts();
  const { clauses } = useGrounds();
  const { given } = row;
  const standing = tellStanding(row, t);
  const restore = () =>
    void school.duties.restoreEntry({ id: row.id }).catch((error: unknown) => showProblem(error, t));
  const remove = () => void school.duties.removeEntry({ id: row.id }).catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap={8}>
      {row.clauses.map((id) => (
        <div key={id}>
          <ClauseTag id={id} /> <Text span>{clauses.get(id)?.[language]}</Text>
        </div>
      ))}
      {standing && (
        <Text role="note" c="var(--due)">
          <WithClauses text={standing} />
        </Text>
      )}
      {given && (
        <Text c="var(--quiet)" role="note">
          {t('dutyCatalogue.given', {
            title: given.title[language],
            rest: [
              t(`duties.role.${given.role}`),
              t(`duties.frequency.${given.frequency}`),
              tellDue(given.due, t, language),
            ]
              .filter(Boolean)
              .join(' · '),
          })}
        </Text>
      )}
      <Group gap="xs">
        {row.standing.state !== 'gone' && <SwitchButtons rows={[row]} onSwitchOff={onSwitchOff} />}
        {given && (
          <Button variant="default" onClick={restore}>
            {t('dutyCatalogue.restore')}
          </Button>
        )}
        {row.id.startsWith('own-') && (
          <Button variant="default" color="red" onClick={remove}>
            {t('dutyCatalogue.remove')}
          </Button>
        )}
        {row.standing.state === 'gone' && (
          <Button variant="default" onClick={restore}>
            {t('dutyCatalogue.clear')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
