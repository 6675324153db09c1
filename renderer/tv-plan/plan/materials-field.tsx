import { ActionIcon, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconCopyPlus, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Material, materialKinds } from '../../../shared/tv-plan/plan-item.ts';
import { useTexts } from '../../ui/texts.tsx';

interface MaterialsFieldProps {
  materials: Material[];
  /** Stands over the field instead of its usual name. */
  label?: ReactNode;
  /** The replay of the broadcast itself. */
  replay: string;
  /** Taken over with one press: what cards of TV lessons name. */
  offered?: readonly Material[];
  onChange: (materials: Material[]) => void;
}

/** What a lesson is taught with: videos, links, pages, files; each with a mark when it has been brought to this PC (A18). */
export function MaterialsField({ materials, label, replay, offered = [], onChange }: MaterialsFieldProps) {
  const { t } = useTexts();
  const change = (at: number, next: Partial<Material>) =>
    onChange(materials.map((one, place) => (place === at ? { ...one, ...next } : one)));
  return (
    <Stack gap={6} role="group" aria-label={t('tvView.field.materials')}>
      <Text fw={500} component="div">
        {label ?? t('tvView.field.materials')}
      </Text>
      {replay !== '' && <Text c="var(--quiet)">{t('tvView.replay', { link: replay })}</Text>}
      {materials.map(({ kind, text, downloaded }, at) => (
        <Group key={at} gap={6} wrap="nowrap" align="center">
          <Select
            aria-label={t('tvView.field.kind')}
            w={112}
            data={materialKinds.map((value) => ({ value, label: t(`tvView.material.${value}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => value && change(at, { kind: value as Material['kind'] })}
          />
          <TextInput
            aria-label={t('tvView.field.materials')}
            flex={1}
            value={text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <Checkbox
            aria-label={t('tvView.field.downloaded')}
            title={t('tvView.field.downloaded')}
            checked={downloaded}
            onChange={(event) => change(at, { downloaded: event.currentTarget.checked })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('tvView.removeMaterial')}
            onClick={() => onChange(materials.filter((_, place) => place !== at))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      {offered.length > 0 && (
        <Stack gap={4} p="sm" className="plan-finding">
          <Text fz={13}>{t('tvView.offered', { list: offered.map(({ text }) => text).join('; ') })}</Text>
          <Button
            size="compact-sm"
            variant="default"
            style={{ alignSelf: 'start' }}
            leftSection={<IconCopyPlus size={14} />}
            onClick={() => onChange([...materials, ...offered])}
          >
            {t('tvView.takeOffered', { count: offered.length })}
          </Button>
        </Stack>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...materials, { kind: 'pages', text: '', downloaded: false }])}
      >
        {t('tvView.addMaterial')}
      </Button>
    </Stack>
  );
}
