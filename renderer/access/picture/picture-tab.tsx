import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { formatNumber } from '../../../shared/text/format.ts';
import { useTexts } from '../../ui/texts.tsx';
import { AccessPage } from '../access-page.tsx';
import { useAccess, useClassCounts, useClassNames } from '../use-access.ts';
import { usePrintSummary } from '../use-papers.ts';
import { HeatTable } from './heat-table.tsx';
import { Trend } from './trend.tsx';

/** How many names stand on the page; the rest is behind the number. */
const named = 60;

/** Access of the whole school in pictures: every number opens its list. */
export function PictureTab() {
  const { t } = useTexts();
  const { rows: counts, loaded } = useClassCounts();
  const { rows } = useAccess();
  const classes = useClassNames();
  const { busy, print } = usePrintSummary();
  const reached = counts.reduce((sum, count) => sum + count.reached, 0);
  const unreached = rows.filter(({ channel }) => channel === null);
  if (!loaded) return <AccessPage part="classes">{null}</AccessPage>;
  return (
    <AccessPage
      part="classes"
      action={
        <Button leftSection={<IconPrinter size={18} />} loading={busy} onClick={print}>
          {t('access.summary.print')}
        </Button>
      }
    >
      <div className="access-scroll">
        <Stack gap="md" pb="lg">
          <Text fz={20} fw={700} className="number">
            {t('access.summary.reached', { reached: formatNumber(reached), total: formatNumber(rows.length) })}
          </Text>
          {unreached.length > 0 && (
            <Text>
              <a href="#/access/students?channel=unknown">{t('access.picture.unreached', { count: unreached.length })}</a>:{' '}
              {unreached.slice(0, named).map((row) => `${row.name} (${classes.name(row.classId)})`).join(', ')}
              {unreached.length > named && ` ${t('access.summary.more', { count: unreached.length - named })}`}
            </Text>
          )}
          <Stack gap="lg">
            <Stack gap="xs">
              <Title order={2} fz={17}>
                {t('access.picture.trend')}
              </Title>
              <Trend />
            </Stack>
            <HeatTable counts={counts} />
          </Stack>
        </Stack>
      </div>
    </AccessPage>
  ); // biome-ignore format: the parts of the page stay visible
}
