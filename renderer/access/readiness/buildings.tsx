import { Button, Group, MultiSelect, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { clauseText } from '../../../shared/access/clauses.ts';
import { type Building, type BuildingInput, linkQualities } from '../../../shared/access/readiness.contract.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useBuildings, useClassNames } from '../use-access.ts';

const empty: BuildingInput = { name: '', link: 'good', speed: '', equipment: '', note: '', classIds: [] };

/** Buildings with their link: where it is weak, the classes should learn offline first. */
export function Buildings() {
  const { t } = useTexts();
  const buildings = useBuildings();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  return (
    <Stack gap="sm">
      <Title order={2} fz={17}>
        {t('access.buildings.title')}
      </Title>
      <Text c="var(--quiet)">
        <WithClauses text={t('access.buildings.hint', { clauses: clauseText('buildings') })} />
      </Text>
      {buildings.map((building) =>
        open === building.id ? (
          <BuildingForm key={building.id} first={building} id={building.id} onClose={() => setOpen(null)} />
        ) : (
          <BuildingLine key={building.id} building={building} onOpen={() => setOpen(building.id)} />
        ),
      )}
      {open === 'new' ? (
        <BuildingForm first={empty} id={null} onClose={() => setOpen(null)} />
      ) : (
        <Button variant="default" w="fit-content" leftSection={<IconPlus size={16} />} onClick={() => setOpen('new')}>
          {t('access.buildings.add')}
        </Button>
      )}
    </Stack>
  );
}

function BuildingLine({ building, onOpen }: { building: Building; onOpen: () => void }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const weak = building.link !== 'good';
  const names = building.classIds.map(classes.name).join(', ');
  const facts = [building.speed, building.equipment, building.note].filter(Boolean).join(' · ');
  return (
    <Stack gap={2} className="building">
      <Group gap="sm">
        <Text fw={700}>{building.name}</Text>
        <Text c={weak ? 'var(--due)' : 'var(--done)'} className="access-warning">
          {weak ? <IconAlertTriangle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
          {t(`access.buildings.link.${building.link}`)}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={onOpen}>
          {t('access.buildings.edit')}
        </Button>
      </Group>
      {facts && <Text c="var(--quiet)">{facts}</Text>}
      <Text>{names ? t('access.buildings.classes', { classes: names }) : t('access.buildings.noClasses')}</Text>
      {building.staff.length > 0 && <Text c="var(--quiet)">{t('access.buildings.staff', { count: building.staff.length })}</Text>}
      {weak && names && <Text c="var(--due)">{t('access.buildings.offlineFirst', { classes: names })}</Text>}
    </Stack>
  ); // biome-ignore format: a line each
}

function BuildingForm({ first, id, onClose }: { first: BuildingInput; id: number | null; onClose: () => void }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const [draft, setDraft] = useState<BuildingInput>(first);
  const set = (change: Partial<BuildingInput>) => setDraft({ ...draft, ...change });
  const act = (call: Promise<unknown>) => void call.then(onClose).catch((error: unknown) => showProblem(error, t));
  const save = () => {
    const { name, link, speed, equipment, note, classIds } = draft;
    const input = { name, link, speed, equipment, note, classIds };
    act(id === null ? school.access.addBuilding(input) : school.access.saveBuilding({ ...input, id }));
  };
  return (
    <Stack gap="xs" className="building">
      <Group align="flex-end">
        <TextInput label={t('access.buildings.name')} data-autofocus required maxLength={120} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} w={260} />
        <SegmentedControl
          aria-label={t('access.buildings.linkLabel')}
          value={draft.link}
          onChange={(value) => set({ link: linkQualities.find((one) => one === value) ?? 'good' })}
          data={linkQualities.map((value) => ({ value, label: t(`access.buildings.link.${value}`) }))}
        />
        <TextInput label={t('access.buildings.speed')} maxLength={300} value={draft.speed} onChange={(event) => set({ speed: event.currentTarget.value })} w={160} />
      </Group>
      <TextInput label={t('access.buildings.equipment')} maxLength={300} value={draft.equipment} onChange={(event) => set({ equipment: event.currentTarget.value })} />
      <MultiSelect
        label={t('access.buildings.classesLabel')}
        searchable
        data={classes.choices}
        value={draft.classIds.map(String)}
        onChange={(value) => set({ classIds: value.map(Number) })}
      />
      <Group>
        <Button disabled={draft.name.trim() === ''} onClick={save}>
          {t('app.actions.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.actions.cancel')}
        </Button>
        {id !== null && (
          <Button variant="subtle" color="var(--late)" onClick={() => act(school.access.deleteBuildings({ ids: [id] }))}>
            {t('access.buildings.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  ); // biome-ignore format: a field each
}
