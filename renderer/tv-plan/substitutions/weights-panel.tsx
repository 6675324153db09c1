import { Button, NumberInput, Text } from '@mantine/core';
import { Criterion, type SubstitutionSettings } from '../../../shared/tv-plan/substitution/weights.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';

/** What counts how much when a substitute is looked for. */
export function WeightsPanel({ onClose }: { onClose: () => void }) {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findSubstitutionSettings'],
    queryFn: () => school.tvPlan.findSubstitutionSettings(null),
  });
  return data ? <Weights stored={data} onClose={onClose} /> : null;
}

function Weights({ stored, onClose }: { stored: SubstitutionSettings; onClose: () => void }) {
  const { t } = useTexts();
  const { draft, set, changed } = useDraft(stored);
  const save = () =>
    void school.tvPlan
      .saveSubstitutionSettings(draft)
      .then(onClose)
      .catch((error: unknown) => showProblem(error, t));
  const most = (key: 'mostInRow' | 'mostADay') => ({
    label: t(`tvSubstitution.${key}`),
    placeholder: t('tvSubstitution.notSet'),
    min: 1,
    max: 20,
    value: draft[key] ?? '',
    onChange: (value: string | number) => set({ [key]: typeof value === 'number' ? value : null }),
  });
  return (
    <SidePanel
      title={t('tvSubstitution.weights')}
      onClose={onClose}
      footer={
        <Button onClick={save} disabled={!changed}>
          {t('app.actions.save')}
        </Button>
      }
    >
      <Text c="var(--quiet)">{t('tvSubstitution.weightsHint')}</Text>
      {Criterion.options.map((criterion) => (
        <NumberInput
          key={criterion}
          label={t(`tvSubstitution.weight.${criterion}`)}
          min={0}
          max={100}
          value={draft.weights[criterion]}
          onChange={(value) =>
            set({ weights: { ...draft.weights, [criterion]: typeof value === 'number' ? value : 0 } })
          }
        />
      ))}
      <NumberInput {...most('mostInRow')} />
      <NumberInput {...most('mostADay')} />
    </SidePanel>
  );
}
