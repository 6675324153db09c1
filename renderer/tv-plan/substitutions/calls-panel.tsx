import { Checkbox, Stack, Text } from '@mantine/core';
import { groupBy } from '../../../shared/group-by.ts';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { SubstitutionLine } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { tellWhen } from './hit-columns.tsx';

interface CallsPanelProps {
  lines: SubstitutionLine[];
  plan: Plan;
  names: PlanNames;
  onClose: () => void;
}

/** Who has to be told of what, one person after another with the number to call; those who were told before and are not sent any more too. */
export function CallsPanel({ lines, plan, names, onClose }: CallsPanelProps) {
  const { t, language } = useTexts();
  const told = lines.flatMap((line) => {
    const after = line.kind === 'assigned' ? line.substituteName : '';
    const people = [{ name: after, gone: false }, { name: line.toldName !== after ? line.toldName : '', gone: true }];
    return people.filter(({ name }) => name !== '').map(({ name, gone }) => ({ line, name, gone }));
  }); // biome-ignore format: one person a line
  const mark = (ids: number[], called: boolean) =>
    void school.tvPlan.markCalled({ ids, called }).catch((error: unknown) => showProblem(error, t));
  return (
    <SidePanel title={t('tvSubstitution.callsTitle')} width={420} onClose={onClose}>
      {told.length === 0 && <Text>{t('tvSubstitution.noCalls')}</Text>}
      {[...groupBy(told, ({ name }) => name)].map(([name, own]) => {
        const done = own.every(({ line }) => line.calledAt !== null);
        const phone = plan.staff.find((person) => person.name === name || person.initials === name)?.phone;
        return (
          <Stack key={name} gap={2} p="sm" className="plan-finding">
            <Checkbox
              label={<strong>{[name, phone].filter(Boolean).join(', ')}</strong>}
              checked={done}
              onChange={(event) =>
                mark(
                  own.map(({ line }) => line.id),
                  event.currentTarget.checked,
                )
              }
            />
            {own.map(({ line, gone }) => (
              <Text key={`${line.id} ${gone}`} fz={13}>
                {t(gone ? 'tvSubstitution.callGone' : 'tvSubstitution.call', {
                  when: `${formatWeekday(line.day, language)} ${tellWhen(line, t)}`,
                  className: names.className(line.classId),
                  subject: line.subjectKey === null ? line.subjectText : names.subjectName(line.subjectKey),
                })}
              </Text>
            ))}
          </Stack>
        );
      })}
    </SidePanel>
  );
}
