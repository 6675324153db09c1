import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import type { WordingFinding } from '../../shared/duties/wording/check-wording.ts';
import { ClauseTag } from './clause-tag.tsx';
import { useTexts } from './texts.tsx';
import { useProofRule } from './use-proof-rule.ts';
import './wording-note.css';

interface WordingNoteProps {
  demands: readonly { text: string; finding: WordingFinding }[];
}

/** Sentences that demand photo or video, the words marked, with the clause and how to write instead (M20). */
export function WordingNote({ demands }: WordingNoteProps) {
  const { t } = useTexts();
  const rule = useProofRule();
  if (demands.length === 0 || !rule) return null;
  const Icon = rule.stops ? IconHandStop : IconAlertTriangle;
  return (
    <div role="status" className="wording-note" data-stops={rule.stops || undefined}>
      <Text fw={700} className="wording-state">
        <Icon size={17} aria-hidden /> {t(rule.stops ? 'checks.wording.stop' : 'checks.wording.note')}{' '}
        <ClauseTag id={rule.clause} />
      </Text>
      <Stack gap={6}>
        {demands.map(({ text, finding }) => (
          <div key={`${finding.from} ${text}`}>
            <Text size="sm" fw={600}>
              {t(`checks.wording.kind.${finding.kind}`)}
            </Text>
            <Text size="sm">
              <Marked text={text} finding={finding} />
            </Text>
          </div>
        ))}
      </Stack>
      <Text size="sm">
        <b>{t('checks.wording.suggest')}:</b> {t('checks.wording.suggestion')}
      </Text>
    </div>
  );
}

/** The sentence as it was written, with the words that make it a demand marked. */
function Marked({ text, finding }: { text: string; finding: WordingFinding }) {
  let at = finding.from;
  const parts = finding.words.map(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <span key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at, finding.to)}
    </>
  );
}
