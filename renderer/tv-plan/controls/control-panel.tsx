import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { ControlFinding } from '../../../shared/tv-plan/control-rules.ts';
import { ownerName } from '../../../shared/tv-plan/teacher-card.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { goTo } from '../../ui/route.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import type { CardNames } from '../teachers/use-teacher-cards.ts';
import { type Control, tellControlFinding } from './control.ts';

interface ControlPanelProps {
  control: Control;
  findings: readonly ControlFinding[];
  names: CardNames;
  onClose: () => void;
  onMoved: (day: Day) => void;
}

/** One control: whose it is, and another day for it. */
export function ControlPanel({ control, findings, names, onClose, onMoved }: ControlPanelProps) {
  const { t, language } = useTexts();
  const { card, day, kind, topic } = control;
  const { classId, subjectKey, groupName } = card;
  const move = (to: Day) =>
    void school.tvPlan
      .moveControl({ classId, subjectKey, groupName, from: { day, kind }, to })
      .then(() => onMoved(to))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <SidePanel title={`${names.className(classId)}: ${names.subjectOf(card)}`} onClose={onClose}>
      <Group gap={6}>
        <Text fw={700}>{t(`tvTeachers.kind.${kind}`)}</Text>
        <ClauseTag id="SYK-4.2.2c" />
      </Group>
      {topic !== '' && <Text>{topic}</Text>}
      <Text c="var(--quiet)">
        {[formatWeekday(day, language), names.staffName(card.staffId)].filter(Boolean).join(', ')}
      </Text>
      {findings.map((finding) => (
        <Group
          key={finding.why}
          gap={8}
          wrap="nowrap"
          align="flex-start"
          p="sm"
          className="plan-finding"
          data-level="warn"
        >
          <IconAlertTriangle size={16} color="var(--due)" style={{ flex: 'none' }} aria-hidden />
          <Text flex={1}>{tellControlFinding(finding, t)}</Text>
          {finding.clause && <ClauseTag id={finding.clause} />}
        </Group>
      ))}
      <DayField label={t('tvTeachers.calendar.move')} value={day} onChange={move} />
      <Text c="var(--quiet)">{t('tvTeachers.calendar.moveHint')}</Text>
      <Button variant="default" onClick={() => goTo(`/tv-plan/teachers/${encodeURIComponent(ownerName(card))}`)}>
        {t('tvTeachers.calendar.openCard')}
      </Button>
    </SidePanel>
  );
}
