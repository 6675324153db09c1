import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { publishedLessons } from '../../../shared/tv-plan/leaving/due-publication.ts';
import type { Plan, PlanDay } from '../../../shared/tv-plan/plan.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { addDays } from '../../../shared/week.ts';
import { DayField } from '../../ui/day-field.tsx';
import { goTo } from '../../ui/route.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { itemName, subjectOf } from '../plan/plan-grid.tsx';
import { useMakeChange } from '../plan/use-plan.ts';

interface DuePanelProps {
  plan: Plan;
  planDay: PlanDay;
  names: PlanNames;
  onClose: () => void;
}

/** More lessons than this are not set in one change. */
const most = 2_000;

/** The rows of a day without a due time, each with the way to it; one term can be set for all of them. */
export function DuePanel({ plan, planDay, names, onClose }: DuePanelProps) {
  const { t, language } = useTexts();
  const make = useMakeChange();
  const [dueOn, setDueOn] = useState(addDays(planDay.day, 1));
  const lessons = publishedLessons(planDay, plan.items).filter((item) => item.dueOn === null).slice(0, most);
  const setAll = () => {
    const items = lessons.map(({ classId, slot, subjectKey }) => ({ classId, slot, subjectKey }));
    void make({ kind: 'edit', items, edit: { dueOn } });
  };
  return (
    <SidePanel
      title={t('tvCount.publication.dueTitle', { day: formatWeekday(planDay.day, language) })}
      onClose={onClose}
      footer={lessons.length > 0 && <Button onClick={setAll}>{t('tvCount.publication.setDue', { count: lessons.length })}</Button>}
    >
      {lessons.length === 0 ? (
        <Text c="var(--done)">{t('tvCount.publication.allDue')}</Text>
      ) : (
        <DayField label={t('tvView.field.dueOn')} value={dueOn} onChange={setDueOn} />
      )}
      <table className="tv-table">
        <tbody>
          {lessons.slice(0, 200).map((item) => (
            <tr key={itemName(item)}>
              <th scope="row">{names.className(item.classId)}</th>
              <td>{item.startsAt === null ? item.number !== null && t('tvView.lessonNumber', { number: item.number }) : formatTime(item.startsAt)}</td>
              <td>
                <button type="button" className="tv-open" onClick={() => goTo(`/tv-plan/plan?${new URLSearchParams({ view: 'class', of: String(item.classId), open: itemName(item) })}`)}>
                  {subjectOf(item, names)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SidePanel>
  );
} // biome-ignore format: a field a line
