import { Anchor, Text } from '@mantine/core';
import { toldOf } from '../../../shared/tv-plan/leaving/plan-lines.ts';
import { tellControl } from '../../../shared/tv-plan/leaving/plan-text.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { ownerName } from '../../../shared/tv-plan/teacher-card.ts';
import { useTexts } from '../../ui/texts.tsx';

/** What the teacher's card says of a lesson: its form, a control on this day; and the way to the card (S08). */
export function ToldLine({ item, plan }: { item: PlanItem; plan: Plan }) {
  const { t } = useTexts();
  const { form, controls } = toldOf(plan)([item]);
  const card = plan.told.find(({ classId, subjectKey }) => classId === item.classId && subjectKey === item.subjectKey);
  const parts = [form === null ? '' : t(`tvTeachers.form.${form}`), ...controls.map((one) => tellControl(one, t))].filter(Boolean); // biome-ignore format: one list
  if (parts.length === 0) return null;
  return (
    <Text>
      {parts.join('. ')}{' '}
      {card && (
        <Anchor href={`#/tv-plan/teachers/${encodeURIComponent(ownerName(card))}`}>
          {t('tvTeachers.calendar.openCard')}
        </Anchor>
      )}
    </Text>
  );
}
