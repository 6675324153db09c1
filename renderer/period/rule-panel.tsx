import { Button, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Rulebook } from '../../shared/period/period.contract.ts';
import { type RuleState, ruleStates } from '../../shared/period/profile.ts';
import type { ResolvedRule } from '../../shared/period/resolve.ts';
import { tellChange, tellStatus } from '../../shared/period/tell-rule.ts';
import { school } from '../client.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import type { Opened } from '../ui/record-panel.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

interface RulePanelProps {
  rule: ResolvedRule;
  book: Rulebook;
  opened: Opened<string>;
}

/** What a rule says and why it holds or not; in a profile of one's own it can be changed, with a reason. */
export function RulePanel({ rule, book, opened }: RulePanelProps) {
  const { t, language } = useTexts();
  const { profile, clauses, topics } = book;
  const gistOf = (id: string) => clauses.find((clause) => clause.id === id)?.gist[language];
  return (
    <SidePanel title={t('period.profile.ruleTitle', { clause: rule.clause })} onClose={() => opened.open(null)}>
      <Text c="var(--quiet)">{topics.find(({ key }) => key === rule.topic)?.name[language]}</Text>
      <Text fz="lg">{gistOf(rule.clause)}</Text>
      {rule.note && <Text>{rule.note[language]}</Text>}
      <Text fw={700}>
        {t(`period.ruleState.${rule.state}`)} · {t(`period.ruleStatus.${rule.status}`)}
      </Text>
      <Text>{tellStatus(rule, t)}</Text>
      {tellChange(rule, t) && <Text>{tellChange(rule, t)}</Text>}
      {rule.by && (
        <Text>
          <ClauseTag id={rule.by} /> {gistOf(rule.by)}
        </Text>
      )}
      {profile.own ? (
        <ChangeRule key={rule.state} rule={rule} profileKey={profile.key} />
      ) : (
        <Text c="var(--quiet)">{t('period.profile.readOnly')}</Text>
      )}
    </SidePanel>
  );
}

function ChangeRule({ rule, profileKey }: { rule: ResolvedRule; profileKey: string }) {
  const { t } = useTexts();
  const [state, setState] = useState<RuleState>(rule.state);
  const [reason, setReason] = useState(rule.changeReason ?? '');
  const change = (next: RuleState | null) =>
    void school.period
      .changeRule({ key: profileKey, rule: rule.id, state: next, reason })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <>
      <Select
        label={t('period.profile.now')}
        description={`${t('period.profile.given')}: ${t(`period.ruleState.${rule.given}`)}`}
        allowDeselect={false}
        data={ruleStates.map((value) => ({ value, label: t(`period.ruleState.${value}`) }))}
        value={state}
        onChange={(value) => setState(value as RuleState)}
      />
      {state !== rule.given && (
        <TextArea
          label={t('period.profile.reason')}
          required
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={state !== rule.given && reason.trim() === ''}
        onClick={() => change(state)}
      >
        {t('period.profile.saveRule')}
      </Button>
      {rule.changeReason !== null && (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => change(null)}>
          {t('period.profile.backToDocument')}
        </Button>
      )}
    </>
  );
}
