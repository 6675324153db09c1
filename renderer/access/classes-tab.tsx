import { useMemo } from 'react';
import type { ClassCount } from '../../shared/access/access.contract.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { DataTable } from '../ui/data-table.tsx';
import { goTo } from '../ui/route.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { AccessPage } from './access-page.tsx';
import { useClassCounts, useClassNames } from './use-access.ts';

const rowId = (row: ClassCount) => row.classId;
const figures = ['total', 'paper', 'platform', 'tv', 'phone', 'unknown'] as const;

/** The channels of each class in numbers; a class opens the list of its students. */
export function ClassesTab() {
  const { t } = useTexts();
  const { rows, loaded } = useClassCounts();
  const classes = useClassNames();
  const columns = useMemo(
    (): Column<ClassCount>[] => [
      {
        id: 'class',
        header: t('people.field.class'),
        width: 140,
        grow: true,
        text: (row) => classes.name(row.classId),
        sort: (row) => classes.sort(row.classId),
        foot: (shown) => t('people.classes.total', { count: shown.length }),
      },
      ...figures.map(
        (figure): Column<ClassCount> => ({
          id: figure,
          header: figure === 'total' ? t('people.field.students') : t(`access.channel.${figure}`),
          width: 132,
          align: 'right',
          text: (row) => (row[figure] === 0 ? '' : formatNumber(row[figure])),
          sort: (row) => row[figure],
          foot: (shown) => formatNumber(shown.reduce((sum, row) => sum + row[figure], 0)),
        }),
      ),
    ],
    [t, classes],
  );
  return (
    <AccessPage part="classes">
      {loaded && (
        <DataTable
          label={t('access.tab.classes')}
          rows={rows}
          columns={columns}
          rowId={rowId}
          initialSort={{ column: 'class', down: false }}
          onOpen={(row) => goTo(`/access/students?class=${row.classId}`)}
        />
      )}
    </AccessPage>
  );
}
