import { Button, Checkbox, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { ControlCatalogue, ControlRules } from '../../../shared/tv-plan/control-rules.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';

/** What the school itself asks of works of control: the documents name no number. */
export function ControlRulesPanel({ opened }: { opened: Opened<string> }) {
  const { data } = useQuery({ queryKey: ['tvPlan', 'findControlRules'], queryFn: () => school.tvPlan.findControlRules(null) });
  return data ? <Rules {...data} opened={opened} /> : null;
} // biome-ignore format: one query

interface RulesProps {
  rules: ControlRules;
  proposal: ControlCatalogue['proposal'];
  opened: Opened<string>;
}

function Rules({ rules, proposal, opened }: RulesProps) {
  const { t, language } = useTexts();
  const { draft, set, text, changed } = useDraft(rules);
  const taken = { ...proposal, source: proposal.source[language] };
  const differs = JSON.stringify({ ...draft, source: '' }) !== JSON.stringify({ ...taken, source: '' });
  return (
    <RecordPanel title={t('tvTeachers.rules.title')} opened={opened} changed={changed} ready onSave={() => school.tvPlan.saveControlRules(draft)} saveLabel={t('app.actions.save')}>
      {() => (
        <Stack gap="sm">
          <Group gap={6} align="flex-start" wrap="nowrap"><Text c="var(--quiet)">{t('tvTeachers.rules.lead')}</Text><ClauseTag id="MR-17.4" /></Group>
          <NumberInput label={t('tvTeachers.rules.perDay')} placeholder={t('tvTeachers.rules.notSet')} min={1} max={20} allowDecimal={false} value={draft.perDay ?? ''} data-autofocus onChange={(value) => set({ perDay: typeof value === 'number' && value > 0 ? value : null })} />
          <Checkbox label={t('tvTeachers.rules.notLastDay')} checked={draft.notLastDay} onChange={(event) => set({ notLastDay: event.currentTarget.checked })} />
          <Checkbox label={t('tvTeachers.rules.apart')} checked={draft.apart} onChange={(event) => set({ apart: event.currentTarget.checked })} />
          <TextInput label={t('tvCount.limits.source')} placeholder={t('tvCount.limits.sourceHint')} maxLength={300} {...text('source')} />
          {differs && (
            <Stack gap={4} align="flex-start">
              <Button size="compact-sm" variant="default" onClick={() => set(taken)}>{t('tvCount.limits.take')}</Button>
              <Text fz={13} c="var(--quiet)">{proposal.source[language]}</Text>
            </Stack>
          )}
        </Stack>
      )}
    </RecordPanel>
  );
} // biome-ignore format: a field a line
