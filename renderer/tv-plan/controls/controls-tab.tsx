import { Button, Group, Select } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent, IconPrinter, IconRuler2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { groupBy } from '../../../shared/group-by.ts';
import { addDays, dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { useCardNames, useTeacherCards } from '../teachers/use-teacher-cards.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { type Control, controlName } from './control.ts';
import { ControlPanel } from './control-panel.tsx';
import './controls.css';
import { useQuery } from '../../ui/use-query.ts';
import { ControlRulesPanel } from './control-rules-panel.tsx';
import { MonthGrid } from './month-grid.tsx';

/** Weeks that are seen at once. */
const weeks = 6;

/** The rules are in the panel, not a control. */
const rulesName = 'rules';

/** Controls of a class, or of all, day by day: the same days that stand in the cards of the teachers (S08). */
export function ControlsTab() {
  const { t, language } = useTexts();
  const week = useWeek();
  const { cards, loaded } = useTeacherCards();
  const names = useCardNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = useOpened<string>();
  const { id: open, open: setOpen } = opened;
  const { data: judged } = useQuery({ queryKey: ['tvPlan', 'judgeControls'], queryFn: () => school.tvPlan.judgeControls(null) });
  const findings = useMemo(() => groupBy(judged ?? [], (one) => controlName({ ...one, card: one })), [judged]);
  const paper = usePaper();
  const { data: years } = useQuery({ queryKey: ['school', 'listYears'], queryFn: () => school.school.listYears(null) });
  const from = dayOfWeek(week, 1);
  const to = addDays(from, weeks * 7 - 1);
  const controls = useMemo(
    () =>
      cards
        .filter(({ classId }) => chosen === null || String(classId) === chosen)
        .flatMap((card) => card.controls.map((control): Control => ({ ...control, card })))
        .filter(({ day }) => from <= day && day <= to),
    [cards, chosen, from, to],
  );
  const control = controls.find((one) => controlName(one) === open);
  const print = () =>
    paper.show(t('tvTeachers.paper.calendar'), (options) =>
      school.tvPlan.printControls({ from, to, classIds: chosen === null ? [] : [Number(chosen)], language, folder: null }, options),
    );
  const wrong = controls.filter((one) => findings.has(controlName(one))).length;
  const nothing = loaded && cards.every((card) => card.controls.length === 0);
  return (
    <TvPlanPage
      part="controls"
      note={!nothing && <Group gap="sm"><span>{t('tvTeachers.calendar.total', { count: controls.length })}</span>{wrong > 0 && <Group gap={4} c="var(--due)" role="status"><IconAlertTriangle size={16} aria-hidden />{t('tvTeachers.calendar.wrong', { value: wrong })}</Group>}</Group>}
      action={!nothing && <Button leftSection={<IconPrinter size={16} />} disabled={controls.length === 0} onClick={print}>{t('tvTeachers.calendar.print')}</Button>}
    >
      {nothing ? (
        <EmptyState
          icon={<IconCalendarEvent size={44} stroke={1.4} />}
          title={t('tvTeachers.calendar.empty')}
          text={t('tvTeachers.calendar.emptyText')}
          action={<Button onClick={() => goTo('/tv-plan/teachers')}>{t('tvTeachers.calendar.toCards')}</Button>}
        />
      ) : (
        <>
          <Group mb="xs">
            <Select aria-label={t('tvTeachers.field.class')} placeholder={t('tvTeachers.calendar.allClasses')} data={names.classes.map(({ id, name }) => ({ value: String(id), label: name }))} value={chosen} onChange={setChosen} clearable searchable w={190} />
            <Button variant="default" leftSection={<IconRuler2 size={16} />} onClick={() => { paper.close(); setOpen(rulesName); }}>{t('tvTeachers.rules.title')}</Button>
          </Group>
          <WithPanel panel={paper.panel ?? (open === rulesName ? <ControlRulesPanel opened={opened} /> : control && <ControlPanel key={controlName(control)} control={control} findings={findings.get(controlName(control)) ?? []} names={names} onClose={() => setOpen(null)} onMoved={(day) => setOpen(controlName({ ...control, day }))} />)}>
            <MonthGrid from={from} weeks={weeks} controls={controls} findings={findings} names={names} showClass={chosen === null} years={years ?? []} open={open} onOpen={(one) => { paper.close(); setOpen(controlName(one)); }} />
          </WithPanel>
        </>
      )}
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
