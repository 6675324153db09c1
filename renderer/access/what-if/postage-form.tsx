import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccessSettings } from '../../../shared/access/requests.contract.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { readDay } from '../../../shared/text/read-day.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';

type Step = { key: number; grams: number | string; price: number | string };
let lastKey = 0;
const toStep = (grams: number | string, price: number | string): Step => ({ key: ++lastKey, grams, price });

/** What only the school knows: the tariff of its post and the minutes of a call. Nothing is assumed. */
export function PostageForm({ settings }: { settings: AccessSettings }) {
  const { t } = useTexts();
  const [minutes, setMinutes] = useState<number | string>(settings.callMinutes ?? '');
  const [sheet, setSheet] = useState<number | string>(settings.sheetGrams);
  const [envelope, setEnvelope] = useState<number | string>(settings.envelopeGrams);
  const [from, setFrom] = useState(settings.postageFrom ? formatDayShort(settings.postageFrom) : '');
  const [steps, setSteps] = useState(() => settings.postage.map(({ grams, price }) => toStep(grams, price)));
  const change = (key: number, next: Partial<Step>) =>
    setSteps(steps.map((step) => (step.key === key ? { ...step, ...next } : step)));
  const save = () => {
    const postage = steps
      .filter(({ grams, price }) => Number(grams) > 0 && price !== '')
      .map(({ grams, price }) => ({ grams: Number(grams), price: Number(price) }))
      .sort((a, b) => a.grams - b.grams);
    const next = {
      ...settings,
      callMinutes: minutes === '' ? null : Number(minutes),
      sheetGrams: Number(sheet) || settings.sheetGrams,
      envelopeGrams: envelope === '' ? settings.envelopeGrams : Number(envelope),
      postage,
      postageFrom: readDay(from),
    };
    school.access.saveSettings(next).catch((error: unknown) => showProblem(error, t));
  };
  return (
    <Stack gap="xs" pt="md" style={{ borderTop: '1px solid var(--line)' }}>
      <Title order={2} fz={17}>
        {t('access.whatIf.settings')}
      </Title>
      <Group align="flex-end">
        <NumberInput label={t('access.whatIf.minutes')} placeholder={t('access.whatIf.notEntered')} min={0.5} max={600} decimalSeparator="," value={minutes} onChange={setMinutes} w={200} />
        <NumberInput label={t('access.whatIf.sheetGrams')} min={0.1} max={100} decimalSeparator="," value={sheet} onChange={setSheet} w={180} />
        <NumberInput label={t('access.whatIf.envelopeGrams')} min={0} max={1000} decimalSeparator="," value={envelope} onChange={setEnvelope} w={180} />
      </Group>
      <Text fw={500}>{t('access.whatIf.tariff')}</Text>
      {steps.length === 0 && <Text c="var(--quiet)">{t('access.whatIf.noTariff')}</Text>}
      {steps.map((step) => (
        <Group key={step.key} align="flex-end">
          <NumberInput aria-label={t('access.whatIf.upTo')} prefix={`${t('access.whatIf.upToPrefix')} `} suffix={` ${t('access.whatIf.gramsSuffix')}`} min={0} decimalSeparator="," value={step.grams} onChange={(grams) => change(step.key, { grams })} w={200} />
          <NumberInput aria-label={t('access.whatIf.price')} placeholder={t('access.whatIf.price')} min={0} decimalSeparator="," value={step.price} onChange={(price) => change(step.key, { price })} w={160} />
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('access.whatIf.removeStep')} onClick={() => setSteps(steps.filter(({ key }) => key !== step.key))}>
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Group align="flex-end">
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setSteps([...steps, toStep('', '')])}>
          {t('access.whatIf.addStep')}
        </Button>
        <TextInput label={t('access.whatIf.tariffFrom')} placeholder={t('app.day.hint')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} w={180} />
        <Button onClick={save}>{t('app.actions.save')}</Button>
      </Group>
    </Stack>
  ); // biome-ignore format: a field each
}
