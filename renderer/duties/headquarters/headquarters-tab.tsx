import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Member } from '../../../shared/duties/headquarters-calls.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import '../checks/checks.css';
import { DutiesPage } from '../duties-page.tsx';
import { Health } from './health.tsx';
import { MemberPanel } from './member-panel.tsx';
import { SignalPanel } from './signal-panel.tsx';
import { useHeadquarters, useSignals } from './use-headquarters.ts';

/** What is open beside the page: a member, or a signal of illness. */
type Open = `member ${number | 'new'}` | `signal ${number | 'new'}`;

/** Headquarters against the infection: order, members, and signals of illness behind a look that is written down (K01). */
export function HeadquartersTab() {
  const { t } = useTexts();
  const found = useHeadquarters();
  const opened = useOpened<Open>();
  const [look, setLook] = useState<{ look: string; name: string } | null>(null);
  if (!found) return <DutiesPage part="headquarters">{null}</DutiesPage>;
  const [kind, id] = (opened.id ?? '').split(' ');
  const member = found.members.find((one) => String(one.id) === id);
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => opened.open('member new')}>
      {t('headquarters.add')}
    </Button>
  );
  const panel =
    kind === 'member' && (id === 'new' || member) ? (
      <MemberPanel key={opened.id} member={member} opened={opened} />
    ) : kind === 'signal' && look ? (
      <OpenSignal key={opened.id} id={id ?? 'new'} look={look.look} opened={opened} />
    ) : null;
  return (
    <DutiesPage part="headquarters" action={add}>
      <WithPanel panel={panel}>
        <div className="checks-scroll">
          <Stack gap="md" maw={1000} pb="lg">
            <Text c="var(--quiet)">
              <WithClauses text={t('headquarters.about', { clauses: 'KEM-1a, KEM-1b' })} />
            </Text>
            <OrderFields key={JSON.stringify([found.orderNumber, found.orderOn])} {...found} />
            <Members members={found.members} onOpen={(one) => opened.open(`member ${one.id}`)} />
            <Health
              members={found.members}
              look={look}
              onLook={(next) => {
                opened.open(null);
                setLook(next);
              }}
              onOpen={(signal) => opened.open(`signal ${signal}`)}
            />
          </Stack>
        </div>
      </WithPanel>
    </DutiesPage>
  );
}

type PanelOpened = ReturnType<typeof useOpened<Open>>;

function OpenSignal({ id, look, opened }: { id: string; look: string; opened: PanelOpened }) {
  const signal = useSignals(look).find((one) => String(one.id) === id);
  if (id !== 'new' && !signal) return null;
  return <SignalPanel signal={signal} look={look} opened={opened} />;
}

function OrderFields({ orderNumber, orderOn }: { orderNumber: string; orderOn: string | null }) {
  const { t } = useTexts();
  const [number, setNumber] = useState(orderNumber);
  const save = (order: { orderNumber: string; orderOn: string | null }) => {
    if (order.orderNumber === orderNumber && order.orderOn === orderOn) return;
    school.duties.saveOrder(order).catch((error: unknown) => showProblem(error, t));
  };
  return (
    <section aria-label={t('headquarters.order')}>
      <Title order={2} fz={17} pb="xs">
        {t('headquarters.order')}
      </Title>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('headquarters.orderNumber')}
          maxLength={300}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          onBlur={() => save({ orderNumber: number.trim(), orderOn })}
        />
        <OptionalDay
          label={t('headquarters.orderOn')}
          value={orderOn}
          onChange={(day) => save({ orderNumber: number.trim(), orderOn: day })}
        />
        {(orderNumber === '' || orderOn === null) && (
          <Text c="var(--due)" pb={8}>
            {t('headquarters.noOrder')}
          </Text>
        )}
      </Group>
    </section>
  );
}

function Members({ members, onOpen }: { members: Member[]; onOpen: (member: Member) => void }) {
  const { t } = useTexts();
  return (
    <section aria-label={t('headquarters.members')}>
      <Title order={2} fz={17} pb="xs">
        {t('headquarters.members')}
      </Title>
      {members.length === 0 ? (
        <Text c="var(--quiet)">{t('headquarters.noMembers')}</Text>
      ) : (
        <ul className="checks-list">
          {members.map((one) => (
            <li key={one.id}>
              <Group gap="sm" justify="space-between" wrap="nowrap">
                <Button variant="subtle" px={0} onClick={() => onOpen(one)}>
                  {one.name}
                </Button>
                <Text c="var(--quiet)">{one.post}</Text>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
