import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { questions } from '../../shared/access/answers.ts';
import { type Channel, channels, mayOverride } from '../../shared/access/channel.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import { type Fallback, fallbacks, type Way, ways } from '../../shared/access/rules.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { school } from '../client.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import { goTo } from '../ui/route.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { Answered, Family } from './known.tsx';
import { useAnswering } from './use-access.ts';
import { channelsOf, reasonOf } from './wording.ts';

/** What all rows have in common, undefined when they differ. */
function common<V>(rows: AccessRow[], of: (row: AccessRow) => V): V | undefined {
  const [first, ...others] = rows.map(of);
  return others.every((value) => value === first) ? first : undefined;
}

/** Answers and the school's decision for one student, or for all chosen ones at once. Answers are stored as they are pressed. */
export function AccessPanel({ rows, onClose }: { rows: AccessRow[]; onClose: () => void }) {
  const { t } = useTexts();
  const answer = useAnswering();
  const ids = rows.map(({ studentId }) => studentId);
  const [one] = rows;
  const single = rows.length === 1 ? one : undefined;
  const title = single ? single.name : t('access.together', { count: rows.length });
  return (
    <SidePanel title={title} onClose={onClose}>
      {single && <Contact row={single} />}
      {questions.map((question, place) => {
        const value = common(rows, (row) => row[question]);
        return (
          <Stack
            key={question}
            gap={2}
            align="flex-start"
            {...(place === 0 ? { 'data-autofocus': true, tabIndex: -1, style: { outline: 'none' } } : {})}
          >
            <Text fw={500}>{t(`access.ask.${question}`)}</Text>
            <SegmentedControl
              aria-label={t(`access.ask.${question}`)}
              value={value === undefined ? '' : String(value)}
              onChange={(next) => answer(ids, { [question]: next === 'null' ? null : next === 'true' })}
              data={[
                { value: 'true', label: t('access.answer.yes') },
                { value: 'false', label: t('access.answer.no') },
                { value: 'null', label: t('access.answer.unknown') },
              ]}
            />
          </Stack>
        );
      })}
      {single && (
        <Text>
          <Text span fw={700}>
            {channelsOf(single, t)}.
          </Text>{' '}
          {reasonOf(single, t)} {single.internet === false && <PaperClauses />}
          {single.delivery !== null && single.returnWay !== null && (
            <Text span display="block" c="var(--quiet)">
              {t('access.waysLine', {
                delivery: t(`access.way.${single.delivery}`).toLowerCase(),
                back: t(`access.way.${single.returnWay}`).toLowerCase(),
              })}
            </Text>
          )}
        </Text>
      )}
      {single && <Family row={single} />}
      {single && (
        <Button variant="light" onClick={() => goTo(`/access/survey?student=${single.studentId}`)}>
          {t('access.survey.open')}
        </Button>
      )}
      <Decision key={String(common(rows, (row) => row.channelOverride))} rows={rows} />
      {single && <Answered row={single} />}
    </SidePanel>
  );
}

/** Without internet the lessons go on paper. */
function PaperClauses() {
  return (
    <>
      <ClauseTag id="MR-14.0" /> <ClauseTag id="MR-1.3" />
    </>
  );
}

function Contact({ row }: { row: AccessRow }) {
  const lines = [row.guardian, tidyPhone(row.guardianPhone)].filter(Boolean);
  return lines.length > 0 ? <Text c="var(--quiet)">{lines.join(' · ')}</Text> : null;
}

function Decision({ rows }: { rows: AccessRow[] }) {
  const { t } = useTexts();
  const decided = common(rows, (row) => row.channelOverride) ?? null;
  const [channel, setChannel] = useState<Channel | null>(decided);
  const [reason, setReason] = useState(common(rows, (row) => row.overrideReason) ?? '');
  const own = rows.every((row) => row.overridden);
  const [fallback, setFallback] = useState<Fallback | null>((own && common(rows, (row) => row.fallback)) || null);
  const [delivery, setDelivery] = useState<Way | null>((own && common(rows, (row) => row.delivery)) || null);
  const [returnWay, setReturnWay] = useState<Way | null>((own && common(rows, (row) => row.returnWay)) || null);
  const [agreedWith, setAgreedWith] = useState(common(rows, (row) => row.agreedWith) ?? '');
  const ids = rows.map(({ studentId }) => studentId);
  const impossible = channel !== null && rows.some((row) => !mayOverride(row, channel));
  const save = (next: Channel | null) =>
    void school.access
      .override({
        studentIds: ids,
        channel: next,
        reason: next === null ? '' : reason,
        fallback,
        delivery,
        returnWay,
        agreedWith,
      })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="xs" pt="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <Select
        label={t('access.decision')}
        description={t('access.decisionHint')}
        clearable
        placeholder={t('access.byRule')}
        data={channels.map((value) => ({ value, label: t(`access.channel.${value}`) }))}
        value={channel}
        onChange={(value) => setChannel(value as Channel | null)}
        error={impossible ? t('access.override.needsInternet', { clauses: clauseText('noInternet') }) : undefined}
      />
      {channel !== null && (
        <>
          <Select
            label={t('access.fallback')}
            clearable
            placeholder={t('access.none')}
            data={fallbacks
              .filter((value) => value !== channel)
              .map((value) => ({ value, label: t(`access.channel.${value}`) }))}
            value={fallback}
            onChange={(value) => setFallback(value as Fallback | null)}
          />
          <Group gap="xs" grow>
            <Select
              label={t('access.delivery')}
              clearable
              placeholder={t('access.usual')}
              data={ways.map((value) => ({ value, label: t(`access.way.${value}`) }))}
              value={delivery}
              onChange={(value) => setDelivery(value as Way | null)}
            />
            <Select
              label={t('access.returnWay')}
              clearable
              placeholder={t('access.usual')}
              data={ways.map((value) => ({ value, label: t(`access.way.${value}`) }))}
              value={returnWay}
              onChange={(value) => setReturnWay(value as Way | null)}
            />
          </Group>
          <TextInput
            label={t('access.agreedWith')}
            maxLength={120}
            value={agreedWith}
            onChange={(event) => setAgreedWith(event.currentTarget.value)}
          />
        </>
      )}
      {channel !== null && (
        <TextArea
          label={t('access.decisionReason')}
          required
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group gap="xs">
        {channel !== null && (
          <Button disabled={impossible || reason.trim() === ''} onClick={() => save(channel)}>
            {t('access.decide', { count: rows.length })}
          </Button>
        )}
        {rows.some((row) => row.channelOverride !== null) && (
          <Button variant="default" onClick={() => save(null)}>
            {t('access.backToRule')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
