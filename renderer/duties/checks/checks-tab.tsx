import { Stack } from '@mantine/core';
import { mayMarkAbsence } from '../../../shared/duties/profile-guard.ts';
import { useRoute } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { DutiesPage } from '../duties-page.tsx';
import { PartSwitch } from '../part-switch.tsx';
import { AbsencesPart } from './absences-part.tsx';
import { PapersPart } from './papers-part.tsx';
import { RequirementsPart } from './requirements-part.tsx';
import { useAbsence } from './use-checks.ts';
import { WordingPart } from './wording-part.tsx';

const parts = { requirements: RequirementsPart, wording: WordingPart, papers: PapersPart, absences: AbsencesPart };
type Part = keyof typeof parts;
const order: Part[] = ['requirements', 'wording', 'papers', 'absences'];

/** What keeps the school lawful: readiness, wording, papers; absence marks only where the profile has them. */
export function ChecksTab() {
  const { t } = useTexts();
  const { path } = useRoute();
  const absence = useAbsence();
  if (!absence) return <DutiesPage part="checks">{null}</DutiesPage>;
  const shown = order.filter((part) => part !== 'absences' || mayMarkAbsence(absence));
  const current = shown.find((part) => part === path[1]) ?? 'requirements';
  const Shown = parts[current];
  return (
    <DutiesPage part="checks">
      <Stack gap="md" flex={1} mih={0}>
        <PartSwitch
          label={t('duties.tab.checks')}
          of="/duties/checks"
          current={current}
          parts={shown.map((value) => ({ value, label: t(`checks.part.${value}`) }))}
        />
        <Shown />
      </Stack>
    </DutiesPage>
  );
}
