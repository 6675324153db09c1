import { ScrollArea } from '@mantine/core';
import { FrostCard } from './frost-card.tsx';
import { FrostTableForm } from './frost-table-form.tsx';
import { PeriodPage } from './period-page.tsx';
import { useFrost } from './use-period.ts';

/** This morning's weather on the left, the region's table on the right. */
export function FrostTab() {
  const table = useFrost();
  return (
    <PeriodPage part="frost">
      <ScrollArea flex={1} type="auto" offsetScrollbars>
        {table && (
          <div className="frost">
            <FrostCard table={table} />
            <FrostTableForm table={table} />
          </div>
        )}
      </ScrollArea>
    </PeriodPage>
  );
}
