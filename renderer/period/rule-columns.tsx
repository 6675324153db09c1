import { useMemo } from 'react';
import type { Rulebook } from '../../shared/period/period.contract.ts';
import { ruleStates } from '../../shared/period/profile.ts';
import type { ResolvedRule, RuleStatus } from '../../shared/period/resolve.ts';
import { tellChange, tellStatus } from '../../shared/period/tell-rule.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';

const statuses: readonly RuleStatus[] = ['active', 'overruled', 'softened', 'disputed', 'notYet', 'expired'];

/** Rules that lose stay in the table, struck through, with the reason beside them. */
export function useRuleColumns(book: Rulebook): Column<ResolvedRule>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const { topics, clauses, profile } = book;
    const topic = new Map(topics.map(({ key, name }) => [key, name[language]]));
    const gist = new Map(clauses.map((clause) => [clause.id, clause.gist[language]]));
    const layer = new Map(profile.layers.map(({ key, name }) => [key, name[language]]));
    const used = new Set(profile.layers.flatMap(({ rules }) => rules.map((rule) => rule.topic)));
    const choices = (keys: Iterable<string>, names: ReadonlyMap<string, string>) =>
      [...keys].map((value) => ({ value, label: names.get(value) ?? value }));
    const lost = ({ status }: ResolvedRule) => status === 'overruled' || status === 'expired';
    return [
      {
        id: 'topic',
        header: t('period.profile.column.topic'),
        width: 180,
        grow: true,
        text: (rule) => topic.get(rule.topic) ?? '',
        filter: { of: (rule) => rule.topic, choices: choices(used, topic) },
      },
      {
        id: 'clause',
        header: t('period.profile.column.clause'),
        width: 146,
        text: ({ clause }) => clause,
        cell: ({ clause }) => <ClauseTag id={clause} />,
      },
      {
        id: 'layer',
        header: t('period.profile.column.layer'),
        width: 130,
        text: (rule) => layer.get(rule.layer) ?? '',
        filter: { of: (rule) => rule.layer, choices: choices(layer.keys(), layer) },
      },
      {
        id: 'state',
        header: t('period.profile.column.state'),
        width: 112,
        text: ({ state }) => t(`period.ruleState.${state}`),
        cell: (rule) => (
          <span className={lost(rule) ? 'rule-lost' : 'rule-state'} data-state={rule.state}>
            {t(`period.ruleState.${rule.state}`)}
          </span>
        ),
        filter: {
          of: ({ state }) => state,
          choices: ruleStates.map((value) => ({ value, label: t(`period.ruleState.${value}`) })),
        },
      },
      {
        id: 'status',
        header: t('period.profile.column.status'),
        width: 128,
        text: ({ status }) => t(`period.ruleStatus.${status}`),
        filter: {
          of: ({ status }) => status,
          choices: statuses.map((value) => ({ value, label: t(`period.ruleStatus.${value}`) })),
        },
      },
      {
        id: 'gist',
        header: t('period.profile.column.gist'),
        width: 210,
        grow: true,
        text: ({ clause }) => gist.get(clause) ?? '',
      },
      {
        id: 'why',
        header: t('period.profile.column.why'),
        width: 200,
        grow: true,
        text: (rule) => tellChange(rule, t) ?? (rule.status === 'active' ? '' : tellStatus(rule, t)),
      },
    ];
  }, [book, t, language]);
}
