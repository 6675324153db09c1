import { Button, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { dutyRoles } from '../../../shared/duties/entry.ts';
import { stepNumbers } from '../../../shared/duties/steps.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutyList } from '../duty/duty-list.tsx';
import { inStep } from './matrix-filter.ts';
import type { MatrixCommon } from './matrix-panel.tsx';

/** The duties of one cell of roles or people by steps. */
export function CellPanel({ rows, names, place, cell }: MatrixCommon & { cell: string }) {
  const { t } = useTexts();
  const { filter, go } = place;
  const [line = '', last = ''] = cell.split('-');
  const step = stepNumbers.find((number) => String(number) === last) ?? null;
  const role = dutyRoles.find((one) => one === line) ?? null;
  const person = /^\d+$/.test(line) ? Number(line) : null;
  const found = rows.filter((row) => {
    if (step !== null && !inStep(row, step)) return false;
    if (role !== null) return row.duty.entry.role === role;
    if (person !== null) return row.carriers.has(person);
    return line === 'nobody' ? row.carriers.size === 0 : true;
  });
  const name = role ? t(`duties.role.${role}`) : person ? names.full(person) : t(line === 'nobody' ? 'duties.matrix.nobody' : 'duties.matrix.total'); // biome-ignore format: one line
  const close = () => go({ cell: null });
  return (
    <SidePanel
      title={step ? `${name}, ${t('duties.matrix.step', { step }).toLowerCase()}` : name}
      onClose={close}
      footer={
        <Button
          variant="default"
          leftSection={<IconTable size={16} />}
          onClick={() => go({ view: 'sheet', cell: null, filter: { ...filter, step, role, person } })}
        >
          {t('duties.matrix.toSheet')}
        </Button>
      }
    >
      <Text c="var(--quiet)">{t('duties.matrix.tickHint')}</Text>
      <DutyList rows={found} names={names} onOpen={(id) => go({ duty: id })} />
    </SidePanel>
  );
}
