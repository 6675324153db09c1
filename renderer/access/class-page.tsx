import { Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { clauseText } from '../../shared/access/clauses.ts';
import { splitLines } from '../../shared/access/lines.ts';
import type { SurveyedClass } from '../../shared/access/trajectory.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { Page } from '../ui/page.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { TrajectoryNote } from './trajectory-select.tsx';
import { useAccess, useBuildings, useClassNames, useRequests, useStaff } from './use-access.ts';
import { usePrintForms } from './use-papers.ts';
import { channelsOf, reasonOf } from './wording.ts';

/** `#/access/class/7`: one class at a glance: two lines, who is not reached, its building, open requests. */
export function ClassPage({ classId }: { classId: number }) {
  const { t } = useTexts();
  const { rows, loaded } = useAccess();
  const classes = useClassNames();
  const { busy, print } = usePrintForms();
  const teacherId = classes.list.find(({ id }) => id === classId)?.classTeacherId;
  const teacher = useStaff().find(({ id }) => id === teacherId);
  const own = rows.filter((row) => row.classId === classId);
  const { line1, line2 } = splitLines(own);
  const unreached = own.filter(({ channel }) => channel === null);
  if (!loaded) return null;
  return (
    <Page
      title={t('access.class.title', { class: classes.name(classId) })}
      note={teacher && t('access.class.teacher', { name: formatPerson(teacher) })}
      action={<Button onClick={() => goTo(`/access/survey?class=${classId}`)}>{unreached.length > 0 ? t('access.startSurvey', { count: unreached.length }) : t('access.survey.open')}</Button>}
      menu={[
        { label: t('access.form.printOne', { class: classes.name(classId) }), icon: <IconPrinter size={16} />, disabled: busy, onClick: () => print([classId]) },
        { label: t('access.class.table'), onClick: () => goTo(`/access/students?class=${classId}`) },
        { label: t('access.class.back'), onClick: () => goTo('/access/classes') },
      ]}
    >
      <div className="access-scroll">
        <Stack gap="md" pb="lg">
          <Text fz={20} fw={700} className="number">
            {t('access.summary.reached', { reached: own.length - unreached.length, total: own.length })}
          </Text>
          {unreached.length > 0 && <Text c="var(--late)">{t('access.picture.unreached', { count: unreached.length })}: {unreached.map(({ name }) => name).join(', ')}</Text>}
          <TrajectoryNote classId={classId} name={classes.name(classId)} surveyed={surveyed(own)} />
          <BuildingNote classId={classId} />
          <RequestNote classId={classId} />
          <div className="class-lines">
            <Line title={t('access.class.line1', { count: line1.length })} rows={line1} />
            <Line title={t('access.class.line2', { count: line2.length })} rows={line2} />
          </div>
          <Text c="var(--quiet)"><WithClauses text={t('access.class.linesNote', { clauses: clauseText('lines') })} /></Text>
        </Stack>
      </div>
    </Page>
  ); // biome-ignore format: the parts of the page stay visible
}

const surveyed = (rows: readonly AccessRow[]): SurveyedClass => ({
  total: rows.length,
  offline: rows.filter(({ internet }) => internet === false).length,
  notAsked: rows.filter(({ internet }) => internet === null).length,
});

function Line({ title, rows }: { title: string; rows: readonly AccessRow[] }) {
  const { t } = useTexts();
  return (
    <section>
      <Title order={2} fz={17} mb={4}>
        {title}
      </Title>
      <ul>
        {rows.map((row) => (
          <li key={row.studentId}>
            <a href={`#/access/students?class=${row.classId}&open=${row.studentId}`}>{row.name}</a>: {channelsOf(row, t).toLowerCase()}
            <Text c="var(--quiet)" fz={13}>
              {reasonOf(row, t)}
              {row.tvChildren > 1 && `. ${t('access.tvClash', { count: row.tvChildren })}`}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  ); // biome-ignore format: one line of the list
}

function BuildingNote({ classId }: { classId: number }) {
  const { t } = useTexts();
  const building = useBuildings().find(({ classIds }) => classIds.includes(classId));
  if (!building) return null;
  const weak = building.link !== 'good';
  return (
    <Text c={weak ? 'var(--due)' : 'var(--quiet)'} className="access-warning">
      {weak && <IconAlertTriangle size={16} aria-hidden />}
      {building.name}: {t(`access.buildings.link.${building.link}`).toLowerCase()}.{weak && ` ${t('access.class.offlineFirst')}`}
    </Text>
  ); // biome-ignore format: one sentence
}

function RequestNote({ classId }: { classId: number }) {
  const { t } = useTexts();
  const open = useRequests().rows.filter((row) => row.classId === classId && row.state !== 'closed');
  if (open.length === 0) return null;
  return (
    <Text>
      <a href="#/access/requests">{t('access.class.requests', { count: open.length })}</a>
    </Text>
  );
}
