import { MultiSelect, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { WhatIfResult } from '../../../shared/access/access.contract.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { AccessPage } from '../access-page.tsx';
import { useClassNames, useSettings } from '../use-access.ts';
import { PostageForm } from './postage-form.tsx';

/** What a week would cost if some students lost the internet. */
export function WhatIfTab() {
  const { t } = useTexts();
  const classes = useClassNames();
  const settings = useSettings();
  const [classIds, setClassIds] = useState<string[]>([]);
  const [count, setCount] = useState(40);
  const order = { classIds: classIds.map(Number), count };
  const { data } = useQuery({
    queryKey: ['access', 'whatIf', order],
    queryFn: () => school.access.whatIf(order),
    placeholderData: (before) => before,
  });
  return (
    <AccessPage part="what-if">
      <div className="access-scroll">
        <Stack gap="md" maw={760} pb="lg">
          <NumberInput
            label={t('access.whatIf.count')}
            w={220}
            min={0}
            max={20_000}
            allowDecimal={false}
            value={count}
            onChange={(value) => setCount(Number(value) || 0)}
          />
          <MultiSelect
            label={t('access.whatIf.classes')}
            placeholder={classIds.length === 0 ? t('access.allClasses') : ''}
            searchable
            clearable
            data={classes.choices}
            value={classIds}
            onChange={setClassIds}
          />
          {data && <Result data={data} wanted={count} />}
          {settings && <PostageForm key={JSON.stringify(settings)} settings={settings} />}
        </Stack>
      </div>
    </AccessPage>
  );
}

function Result({ data, wanted }: { data: WhatIfResult; wanted: number }) {
  const { t } = useTexts();
  const lines: [string, string][] = [
    [t('access.whatIf.students'), formatNumber(data.students)],
    [t('access.whatIf.sheets'), data.sheets === null ? t('access.whatIf.noPrints') : formatNumber(data.sheets)],
    [t('access.whatIf.envelopes'), formatNumber(data.envelopes)],
    [
      t('access.whatIf.grams'),
      data.grams === null ? t('access.whatIf.noPrints') : t('access.whatIf.gramsEach', { grams: formatNumber(data.grams) }),
    ],
    [t('access.whatIf.postage'), data.postage === null ? t('access.whatIf.noTariff') : formatNumber(data.postage, 2)],
    [
      t('access.whatIf.calls'),
      data.callHours === null ? t('access.whatIf.noMinutes') : t('access.whatIf.hours', { hours: formatNumber(data.callHours, 1) }),
    ],
  ]; // biome-ignore format: a line each
  return (
    <section aria-live="polite">
      <Title order={2} fz={17}>
        {t('access.whatIf.perWeek')}
      </Title>
      {wanted > data.online && <Text c="var(--due)">{t('access.whatIf.fewer', { count: data.online })}</Text>}
      <table className="access-facts number">
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.sheetsEach !== null && (
        <Text c="var(--quiet)">{t('access.whatIf.basis', { sheets: formatNumber(data.sheetsEach, 1) })}</Text>
      )}
    </section>
  );
}
