import { Button, Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { clauseText } from '../../../shared/access/clauses.ts';
import type { Handout, HandoutChoice } from '../../../shared/access/contacts.contract.ts';
import type { ContactField } from '../../../shared/access/contacts.ts';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { AccessPage } from '../access-page.tsx';
import { useClassNames, useStaff } from '../use-access.ts';
import { usePrintContacts } from '../use-papers.ts';

const none: never[] = [];
const rowId = (row: Handout) => row.id;

/** The contact list of a class for one recipient, and the log of what was handed out. */
export function ContactsTab() {
  const { t } = useTexts();
  const staff = useStaff();
  const [staffId, setStaffId] = useState<number | null>(null);
  const { data: handouts } = useQuery({
    queryKey: ['access', 'listHandouts'],
    queryFn: () => school.access.listHandouts(null),
  });
  const columns = useColumns();
  return (
    <AccessPage part="contacts">
      <Stack gap="sm" flex={1} mih={0}>
        <Text c="var(--quiet)"><WithClauses text={t('access.contacts.hint', { clauses: clauseText('contacts') })} /></Text>
        <Group align="flex-end">
          <Select
            label={t('access.contacts.recipient')}
            placeholder={t('access.contacts.choose')}
            searchable
            w={320}
            data={staff.map((person) => ({ value: String(person.id), label: formatPerson(person) }))}
            value={staffId === null ? null : String(staffId)}
            onChange={(value) => setStaffId(value === null ? null : Number(value))}
          />
          {staffId !== null && <ForRecipient key={staffId} staffId={staffId} />}
        </Group>
        <Title order={2} fz={17} pt="xs">
          {t('access.contacts.log')}
        </Title>
        <DataTable label={t('access.contacts.log')} rows={handouts ?? none} columns={columns} rowId={rowId} empty={<Text c="var(--quiet)">{t('access.contacts.noLog')}</Text>} />
      </Stack>
    </AccessPage>
  ); // biome-ignore format: the parts of the page stay visible
}

function ForRecipient({ staffId }: { staffId: number }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const { data: choices } = useQuery({
    queryKey: ['access', 'listHandoutChoices', staffId],
    queryFn: () => school.access.listHandoutChoices({ staffId }),
  });
  const [classId, setClassId] = useState<number | null>(null);
  if (!choices) return null;
  if (choices.length === 0) return <Text c="var(--due)">{t('access.contacts.noClasses')}</Text>;
  const choice = choices.find((one) => one.classId === classId);
  return (
    <>
      <Select
        label={t('people.field.class')}
        searchable
        w={140}
        data={choices.map((one) => ({ value: String(one.classId), label: classes.name(one.classId) }))}
        value={classId === null ? null : String(classId)}
        onChange={(value) => setClassId(value === null ? null : Number(value))}
      />
      {choice && <HandOut key={choice.classId} staffId={staffId} choice={choice} />}
    </>
  );
}

function HandOut({ staffId, choice }: { staffId: number; choice: HandoutChoice }) {
  const { t, language } = useTexts();
  const [fields, setFields] = useState<ContactField[]>(choice.fields.filter((field) => field !== 'address'));
  const { busy, print } = usePrintContacts();
  const order = { staffId, classId: choice.classId, fields, language };
  const copy = async () => {
    try {
      const { text, students } = await school.access.copyContacts(order);
      await school.shell.copyText({ text });
      showDone(t('access.contacts.copied', { count: students }));
    } catch (error) {
      showProblem(error, t);
    }
  };
  return (
    <>
      <Checkbox.Group label={t(`access.contacts.role.${choice.role}`)} value={fields} onChange={(value) => setFields(value as ContactField[])}>
        <Group gap="md" h={36}>
          {choice.fields.map((field) => (
            <Checkbox key={field} value={field} label={t(`access.contacts.field.${field}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Button leftSection={<IconPrinter size={18} />} loading={busy} disabled={fields.length === 0} onClick={() => print(order)}>
        {t('access.contacts.print')}
      </Button>
      <Button variant="default" leftSection={<IconCopy size={18} />} disabled={fields.length === 0} onClick={() => void copy()}>
        {t('access.contacts.copy')}
      </Button>
    </>
  ); // biome-ignore format: fields and buttons
}

function useColumns(): Column<Handout>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      { id: 'madeAt', header: t('access.contacts.when'), width: 150, text: (row) => formatMoment(row.madeAt), sort: (row) => row.madeAt },
      { id: 'recipient', header: t('access.contacts.recipient'), width: 230, grow: true, text: (row) => row.recipient },
      { id: 'role', header: t('access.contacts.as'), width: 170, text: (row) => t(`access.contacts.role.${row.role}`) },
      { id: 'class', header: t('people.field.class'), width: 80, text: (row) => row.className },
      { id: 'fields', header: t('access.contacts.fields'), width: 300, grow: true, text: (row) => row.fields.map((field) => t(`access.contacts.field.${field}`)).join(', ') },
      { id: 'students', header: t('people.field.students'), width: 90, align: 'right', text: (row) => String(row.students), sort: (row) => row.students },
      { id: 'way', header: t('access.contacts.way'), width: 110, text: (row) => t(`access.contacts.by.${row.way}`) },
    ],
    [t],
  ); // biome-ignore format: a line for each column
}
