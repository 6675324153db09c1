import { Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { documentOf } from '../../shared/period/clause.ts';
import type { Rulebook } from '../../shared/period/period.contract.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { tellChange, tellStatus } from '../../shared/period/tell-rule.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { SidePanel } from './side-panel.tsx';
import { useTexts } from './texts.tsx';
import { useQuery } from './use-query.ts';

let opened: string | null = null;
const listeners = new Set<() => void>();
function show(id: string | null): void {
  opened = id;
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the panel of a clause over whatever page there is. */
export const openClause = (id: string): void => show(id);

/** The clause that was asked for: mounted once, beside every page. */
export function ClausePanel() {
  const { t } = useTexts();
  const id = useSyncExternalStore(subscribe, () => opened);
  const { data } = useQuery({
    queryKey: ['period', 'findRulebook'],
    queryFn: () => school.period.findRulebook(null),
    enabled: id !== null,
  });
  useEffect(() => {
    if (id === null) return;
    // Esc closes this panel only, not a record that is open under it.
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      show(null);
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [id]);
  if (id === null || !data) return null;
  return (
    <div className="clause-panel">
      <SidePanel title={t('period.clause.title', { id })} onClose={() => show(null)} width={420}>
        <ClauseText id={id} book={data} />
      </SidePanel>
    </div>
  );
}

/** What a clause says, where it stands and how it holds in the chosen profile today. */
function ClauseText({ id, book }: { id: string; book: Rulebook }) {
  const { t, language } = useTexts();
  const clause = book.clauses.find((known) => known.id === id);
  const document = book.documents.find(({ key }) => key === documentOf(id));
  const rules = resolveProfile(book.profile, today()).filter((rule) => rule.clause === id);
  const within = book.profile.layers.some(({ documents }) => documents.some((key) => key === documentOf(id)));
  if (!clause || !document) return null;
  return (
    <>
      <Text fz="lg">{clause.gist[language]}</Text>
      <Labelled label={t('period.clause.source')}>
        <Text>{document.title[language]}</Text>
        <Text c="var(--quiet)">
          {clause.place[language]} · {t(`period.standing.${document.standing}`)}
        </Text>
        <Text c="var(--quiet)" fz="sm">
          {document.note[language]}
        </Text>
      </Labelled>
      <Labelled label={t('period.clause.inProfile', { name: book.profile.name[language] })}>
        {rules.map((rule) => (
          <div key={rule.id}>
            <Text fw={700}>
              {book.topics.find(({ key }) => key === rule.topic)?.name[language]}: {t(`period.ruleState.${rule.state}`)}
            </Text>
            <Text>{tellStatus(rule, t)}</Text>
            {tellChange(rule, t) && <Text>{tellChange(rule, t)}</Text>}
            {rule.note && <Text c="var(--quiet)">{rule.note[language]}</Text>}
          </div>
        ))}
        {rules.length === 0 && <Text>{t(within ? 'period.clause.noRule' : 'period.clause.outside')}</Text>}
      </Labelled>
    </>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Stack gap={2}>
      <Text fz="sm" c="var(--quiet)">
        {label}
      </Text>
      {children}
    </Stack>
  );
}
