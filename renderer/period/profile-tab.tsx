import { Group, Select, Stack } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Rulebook } from '../../shared/period/period.contract.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { DataTable } from '../ui/data-table.tsx';
import { DayField } from '../ui/day-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { WithPanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { CopyProfile } from './copy-profile.tsx';
import { LayerList } from './layer-list.tsx';
import { PeriodPage } from './period-page.tsx';
import { useRuleColumns } from './rule-columns.tsx';
import { RulePanel } from './rule-panel.tsx';
import { useProfiles, useRulebook } from './use-period.ts';
import { useProfileMenu } from './use-profile-menu.ts';

/** The chosen profile: its layers, and every rule with its standing on a day. */
export function ProfileTab() {
  const book = useRulebook();
  return book ? <Rules book={book} /> : <PeriodPage part="profile">{null}</PeriodPage>;
}

function Rules({ book }: { book: Rulebook }) {
  const { t, language } = useTexts();
  const { profile } = book;
  const [day, setDay] = useState(today());
  const [copying, setCopying] = useState(false);
  const rules = useMemo(() => resolveProfile(profile, day), [profile, day]);
  const columns = useRuleColumns(book);
  const opened = useOpened<string>();
  const menu = useProfileMenu(profile, () => setCopying(true));
  const rule = rules.find(({ id }) => id === opened.id);
  const panel = copying ? (
    <CopyProfile profile={profile} onClose={() => setCopying(false)} />
  ) : (
    rule && <RulePanel key={rule.id} rule={rule} book={book} opened={opened} />
  );
  return (
    <PeriodPage part="profile" menu={menu}>
      <WithPanel panel={panel}>
        <Stack gap="sm" flex={1} mih={0}>
          <Group align="flex-end" gap="md">
            <ProfileSelect />
            <DayField label={t('period.profile.asOf')} value={day} onChange={setDay} />
          </Group>
          <LayerList profile={profile} day={day} />
          <DataTable
            label={profile.name[language]}
            rows={rules}
            columns={columns}
            rowId={({ id }) => id}
            openId={opened.id}
            onOpen={({ id }) => opened.open(id)}
            empty={
              <EmptyState
                icon={<IconScale size={40} />}
                title={t('period.profile.emptyTitle')}
                text={t('period.profile.empty')}
              />
            }
          />
        </Stack>
      </WithPanel>
    </PeriodPage>
  );
}

function ProfileSelect() {
  const { t, language } = useTexts();
  const profiles = useProfiles();
  const chosen = profiles.find((profile) => profile.chosen);
  const choose = (key: string | null) =>
    key && void school.period.chooseProfile({ key }).catch((error: unknown) => showProblem(error, t));
  return (
    <Select
      w={380}
      label={t('period.profile.choose')}
      allowDeselect={false}
      data={profiles.map(({ key, name }) => ({ value: key, label: name[language] }))}
      value={chosen?.key ?? null}
      onChange={choose}
    />
  );
}
