import { useMemo } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { loadsOf } from '../../../shared/duties/person-loads.ts';
import { dayOfWeek, weekOf } from '../../../shared/week.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { turnTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';
import { DutyPanel } from '../duty/duty-panel.tsx';
import { tally } from '../matrix/matrix-counts.ts';
import { MatrixNotices } from '../matrix/matrix-notices.tsx';
import { rowMaker } from '../matrix/matrix-rows.ts';
import { staffNames } from '../matrix/names.ts';
import { NoBoard } from '../matrix/no-board.tsx';
import { NoMatrix } from '../matrix/no-matrix.tsx';
import { SheetsPaper } from '../papers/sheets-paper.tsx';
import { useBoard } from '../use-duties.ts';
import { type PersonRow, usePersonColumns } from './person-columns.tsx';
import { PersonPanel } from './person-panel.tsx';
import '../matrix/matrix.css';

const rowId = ({ person }: PersonRow) => person.id;

/** What everybody has to do today and this week, who has too much, and who is away. */
export function PeopleTab() {
  const { data, error } = useBoard();
  if (error) return <NoBoard part="people" error={error} />;
  if (data === undefined) return <DutiesPage part="people">{null}</DutiesPage>;
  return data ? <FilledPeople board={data} /> : <NoMatrix part="people" />;
}

function FilledPeople({ board }: { board: Board }) {
  const { t, language } = useTexts();
  const { query } = useRoute();
  const { duties, staff, day } = board;
  const names = useMemo(() => staffNames(staff), [staff]);
  const make = useMemo(() => rowMaker(staff, language), [staff, language]);
  const rows = useMemo(() => make(duties), [make, duties]);
  const counts = useMemo(() => tally(rows), [rows]);
  const people = useMemo(() => {
    const loads = new Map(loadsOf(board, day, dayOfWeek(weekOf(day), 7)).map((load) => [load.staffId, load]));
    return staff.map((person): PersonRow => ({ person, load: loads.get(person.id)! }));
  }, [board, staff, day]);
  const columns = usePersonColumns(board, names);
  const open = people.find(({ person }) => String(person.id) === query['person']);
  const duty = rows.find((row) => String(row.duty.id) === query['duty']);
  const show = (change: { person?: number | null; duty?: number | null; paper?: 'all' | 'own' | null }) => {
    const next = { person: open?.person.id ?? null, duty: null, paper: null, ...change };
    const parts = Object.entries(next).filter(([, value]) => value !== null);
    turnTo(`/duties/people?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()}`);
  };
  const panel = duty ? (
    <DutyPanel key={duty.duty.id} row={duty} board={board} names={names} onClose={() => show({ duty: null })} />
  ) : query['paper'] ? (
    <SheetsPaper
      staff={staff}
      names={names}
      chosen={open ? [open.person.id] : []}
      onClose={() => show({ paper: null })}
    />
  ) : open ? (
    <PersonPanel
      key={open.person.id}
      row={open}
      rows={rows}
      board={board}
      names={names}
      onOpen={(id) => show({ duty: id })}
      onPaper={() => show({ paper: 'own' })}
      onClose={() => show({ person: null })}
    />
  ) : null;
  return (
    <DutiesPage
      part="people"
      note={t('duties.person.about')}
      menu={[{ label: t('dutyPapers.sheet.open'), onClick: () => show({ person: null, paper: 'all' }) }]}
    >
      <div className="duty-page">
        <MatrixNotices board={board} counts={counts} />
        <WithPanel panel={panel}>
          <DataTable
            label={t('duties.tab.people')}
            rows={people}
            columns={columns}
            rowId={rowId}
            openId={open?.person.id ?? null}
            onOpen={({ person }) => show({ person: person.id })}
            empty={<EmptyState title={t('duties.person.noStaff')} text={t('duties.person.noStaffText')} />}
          />
        </WithPanel>
      </div>
    </DutiesPage>
  );
}
