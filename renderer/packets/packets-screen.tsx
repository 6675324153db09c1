import { Button, Center, Loader, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconMailbox } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PacketRow, PacketWeek } from '../../shared/packets/packets.contract.ts';
import { estimatePaper } from '../../shared/packets/print-summary.ts';
import { filterPacketRows, type RowFilter, toRowFilter } from '../../shared/packets/row-filter.ts';
import { formatNumber } from '../../shared/text/format.ts';
import type { Texts } from '../../shared/text/texts.ts';
import type { Week } from '../../shared/week.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { goTo, useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { problemText } from '../ui/toasts.tsx';
import { useWeek } from '../ui/week.ts';
import { Follows } from './follows.tsx';
import { PacketPreview } from './packet-preview.tsx';
import { PacketTable } from './packet-table.tsx';
import { PrintButton } from './print-button.tsx';
import { PrintResult } from './print-result.tsx';
import { setPrintRun, usePrintRun } from './print-run.ts';
import { usePacketWeek, usePrintSettings } from './use-packets.ts';
import { usePreviewAhead } from './use-preview-ahead.ts';
import { usePrinting } from './use-printing.ts';
import { WeekNotices } from './week-notices.tsx';

/** The week's packets: who gets what, what is missing, and the button that prints. `#/packets?show=unprinted&student=12`. */
export function PacketsScreen() {
  const { t } = useTexts();
  const week = useWeek();
  const { query } = useRoute();
  const plan = usePacketWeek(week);
  if (plan.error) return <Page title={t('app.rooms.packets')}>{problemText(plan.error, t)}</Page>;
  if (!plan.data) {
    return (
      <Page title={t('app.rooms.packets')}>
        <Center flex={1}>
          <Loader />
        </Center>
      </Page>
    );
  }
  return plan.data.rows.length > 0 ? (
    <Packets
      key={`${week} ${query['show'] ?? ''} ${query['class'] ?? ''} ${query['student'] ?? ''}`}
      week={week}
      plan={plan.data}
    />
  ) : (
    <NobodyOnPaper plan={plan.data} />
  );
}

function NobodyOnPaper({ plan }: { plan: PacketWeek }) {
  const { t } = useTexts();
  const empty = plan.students === 0;
  const { families, clauses } = plan.toCall;
  if (families > 0) {
    return (
      <Page title={t('app.rooms.packets')}>
        <EmptyState
          icon={<IconMailbox size={40} />}
          title={t('packets.empty.toCallTitle')}
          text={
            <WithClauses
              text={`${t('packets.missing.toCall', { count: families })}. ${t('packets.missing.toCallText', { clauses: clauses.join(', ') })}`}
            />
          }
          action={<Button onClick={() => goTo('/access?show=toCall')}>{t('packets.missing.showToCall')}</Button>}
        />
      </Page>
    );
  }
  const forSome = plan.covering.length > 0 && plan.covering.every(({ scope }) => scope !== 'school');
  if (forSome && plan.notAsked === 0) {
    return (
      <Page title={t('app.rooms.packets')}>
        <EmptyState
          icon={<IconMailbox size={40} />}
          title={t('packets.empty.outside')}
          text={
            <>
              {t('packets.empty.outsideText')}
              <Follows covering={plan.covering} />
            </>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t('app.rooms.packets')}>
      <EmptyState
        icon={<IconMailbox size={40} />}
        title={t(empty ? 'packets.empty.noSchool' : 'packets.empty.nobody')}
        text={t(empty ? 'packets.empty.noSchoolText' : 'packets.empty.nobodyText')}
        action={
          <Button onClick={() => goTo(empty ? '/people' : '/access')}>
            {t(empty ? 'packets.empty.openPeople' : 'packets.empty.openAccess')}
          </Button>
        }
      />
    </Page>
  );
}

function Packets({ week, plan }: { week: Week; plan: PacketWeek }) {
  const { t } = useTexts();
  const { query } = useRoute();
  const [filter, setFilter] = useState<RowFilter>(toRowFilter(query['show']));
  const [chosen, setChosen] = useState<PacketRow[]>([]);
  const [openId, setOpenId] = useState<number | null>(Number(query['student']) || null);
  const settings = usePrintSettings();
  const run = usePrintRun();
  // One list while nothing changes: a new one at each drawing would be reported as newly chosen, and drawn again for ever.
  const rows = useMemo(() => filterPacketRows(plan.rows, filter), [plan.rows, filter]);
  const printable = (chosen.length > 0 ? chosen : rows).filter(({ number }) => number !== null);
  const print = usePrinting(week, chosen.length > 0 ? chosen : rows, printable.length, settings);
  const open = plan.rows.find(({ studentId }) => studentId === openId) ?? null;
  usePreviewAhead(week, rows, open);
  const step = (by: 1 | -1) => {
    const place = rows.findIndex(({ studentId }) => studentId === openId);
    const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))];
    if (openId !== null && next) setOpenId(next.studentId);
  };
  useHotkeys([
    ['mod+P', print, { usePhysicalKeys: true }],
    ['alt+ArrowDown', () => step(1)],
    ['alt+ArrowUp', () => step(-1)],
    ['Escape', () => setOpenId(null)],
  ]);

  return (
    <Page
      title={t('app.rooms.packets')}
      note={weekNote(plan, printable, t)}
      action={
        <PrintButton week={week} count={printable.length} printing={run.printing} onPrint={print} settings={settings} />
      }
    >
      <div style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 10 }}>
        <Follows covering={plan.covering} />
        {run.result?.week === week ? (
          <PrintResult result={run.result} onSeen={() => setPrintRun({ ...run, result: null })} />
        ) : (
          <WeekNotices plan={plan} onShow={setFilter} />
        )}
        <div style={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <PacketTable
            week={week}
            plan={plan}
            rows={rows}
            filter={filter}
            onFilter={setFilter}
            openId={openId}
            onOpen={setOpenId}
            onSelect={setChosen}
            classId={query['class']}
          />
          {open && <PacketPreview week={week} row={open} onStudent={step} onClose={() => setOpenId(null)} />}
        </div>
      </div>
    </Page>
  );
}

/** «85 учеников на бумаге · напечатано 0 из 85 · около 890 листов бумаги» */
function weekNote({ rows }: PacketWeek, printable: readonly PacketRow[], t: Texts) {
  const paper = estimatePaper(printable.map(({ sheets }) => sheets));
  const printed = rows.filter(({ printedAt }) => printedAt !== null).length;
  const without = rows.filter(({ empty }) => empty !== null).length;
  const parts = [
    t('packets.total.students', { count: rows.length }),
    ...(printed > 0 ? [t('packets.total.printed', { done: printed, total: rows.length })] : []),
    ...(paper > 0 ? [t('packets.total.paper', { count: paper, formatted: formatNumber(paper) })] : []),
    ...(without > 0 ? [t('packets.total.without', { count: without })] : []),
  ];
  return <Text span>{parts.join(' · ')}</Text>;
}
