import { Button, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AccessRow } from '../../../shared/access/access.contract.ts';
import { channels } from '../../../shared/access/channel.ts';
import {
  channelOf,
  deliveryOf,
  type Format,
  formatOf,
  formats,
  mayHave,
  secondOf,
} from '../../../shared/access/format.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { goTo } from '../../ui/route.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { tellFormat } from './format-columns.tsx';

interface FormatPanelProps {
  title: string;
  students: AccessRow[];
  onClose: () => void;
}

/** So many who cannot have the format are named. */
const named = 12;
type Second = (typeof channels)[number];

/** Another format for one student, or for a whole class at once: who cannot have it is named and stays as before. */
export function FormatPanel({ title, students, onClose }: FormatPanelProps) {
  const { t } = useTexts();
  const [one] = students;
  const alone = students.length === 1 ? one : undefined;
  const now = alone ? formatOf(alone) : null;
  const [format, setFormat] = useState<Format | null>(now === 'phone' ? null : now);
  const [second, setSecond] = useState<Second | null>(alone ? secondOf(alone) : null);
  const [reason, setReason] = useState(alone?.overridden ? alone.overrideReason : '');
  const extra = format !== null && second === channelOf(format) ? null : second;
  const able = format === null ? [] : students.filter((student) => mayHave(student, format, extra));
  const refused = format === null ? [] : students.filter((student) => !able.includes(student));
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const choose = async () => {
    if (format === null) return;
    const delivery = deliveryOf(format);
    await school.access.override({ studentIds: able.map(({ studentId }) => studentId), channel: channelOf(format), fallback: extra, delivery, returnWay: delivery, reason });
    // Otherwise the usual strip with its undo says what was done.
    if (channelOf(format) === 'paper') showDone(t('tvFormats.chosen', { count: able.length }), { label: t('tvFormats.toPackets'), onClick: () => goTo('/packets') }); // biome-ignore format: one line
  };
  return (
    <SidePanel
      title={title}
      onClose={onClose}
      footer={<Button disabled={able.length === 0 || reason.trim() === ''} onClick={() => run(choose())}>{t('tvFormats.choose', { count: able.length })}</Button>}
    >
      {alone && <Text c="var(--quiet)">{t('tvFormats.now', { format: tellFormat(alone, t) })}</Text>}
      <Radio.Group label={t('tvFormats.field.format')} value={format ?? ''} onChange={(value) => setFormat(value as Format)} data-autofocus>
        <Stack gap={8} mt={6}>
          {formats.map((value) => (
            <Group key={value} gap={8} wrap="nowrap">
              <Radio value={value} label={t(`tvFormats.format.${value}`)} />
              <ClauseTag id={value === 'tv' ? 'MR-1.1' : value === 'platform' ? 'MR-1.2' : 'MR-1.3'} />
            </Group>
          ))}
        </Stack>
      </Radio.Group>
      <Select label={t('tvFormats.field.second')} placeholder={t('tvFormats.noSecond')} data={channels.filter((value) => format === null || value !== channelOf(format)).map((value) => ({ value, label: t(`tvFormats.second.${value}`) }))} value={extra} clearable onChange={(value) => setSecond(value as Second | null)} />
      <TextInput label={t('tvFormats.field.reason')} required maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {refused.length > 0 && (
        <Stack gap={4} p="sm" className="plan-finding" data-level="stop" role="alert">
          <Group gap={6}>
            <Text fw={700}>{t('tvFormats.refused', { count: refused.length })}</Text>
            <ClauseTag id="MR-14.0" />
            <ClauseTag id="MR-1.3" />
          </Group>
          {!alone && refused.slice(0, named).map((student) => <Text key={student.studentId} fz={13}>{student.name}</Text>)}
          {refused.length > named && <Text fz={13} c="var(--quiet)">{t('tvFormats.more', { count: refused.length - named })}</Text>}
        </Stack>
      )}
      {format !== null && channelOf(format) === 'paper' && <Text c="var(--quiet)">{t('tvFormats.paperHint')}</Text>}
      {students.some(({ overridden }) => overridden) && (
        <Button variant="default" onClick={() => run(school.access.override({ studentIds: students.map(({ studentId }) => studentId), channel: null, reason: '' }))}>{t('tvFormats.backToRules')}</Button>
      )}
    </SidePanel>
  );
} // biome-ignore format: a field a line
