import {
  Button,
  Card,
  Center,
  Group,
  Progress,
  SegmentedControl,
  Stack,
  Text,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconBooks, IconFolderOpen, IconSchool } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '../../shared/language.ts';
import type { Progress as Step } from '../../shared/rpc.ts';
import type { ProgramState } from '../../shared/shell/shell.contract.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

export interface StartProps {
  state: ProgramState;
  onState: (state: ProgramState) => void;
}

/** The first page: a sample school to try everything, an empty one to begin, or a file that exists. */
export function FirstRun({ state, onState }: StartProps) {
  const { t, language } = useTexts();
  const [step, setStep] = useState<Step | 'started' | null>(null);
  const stop = useRef<AbortController>(null);

  const begin = (
    call: (options: { onProgress: (step: Step) => void; signal: AbortSignal }) => Promise<ProgramState>,
  ) => {
    stop.current = new AbortController();
    setStep('started');
    call({ onProgress: setStep, signal: stop.current.signal })
      .then(onState)
      .catch((error: unknown) => showProblem(error, t))
      .finally(() => setStep(null));
  };
  const sample = () => begin((options) => school.shell.startSample(null, options));
  const openFile = async () => {
    const path = await school.shell.chooseFile({ kind: 'school' });
    if (path) begin(() => school.shell.openSchool({ path }));
  };
  const wantsSample = useRef(state.wantsSample);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when started with --sample
  useEffect(() => {
    if (wantsSample.current) sample();
    wantsSample.current = false;
  }, []);

  return (
    <Center h="100%" p="lg" component="main">
      <Stack maw={720} gap="lg">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={1} fz={30}>
            {t('app.first.title')}
          </Title>
          <LanguageChoice state={state} onState={onState} value={language} />
        </Group>
        <Text fz="lg">{t('app.first.lead')}</Text>
        {step ? (
          <Making step={step} onStop={() => stop.current?.abort()} />
        ) : (
          <Stack gap="sm">
            <Choice
              icon={<IconBooks />}
              title={t('app.first.sample')}
              hint={t('app.first.sampleHint')}
              onClick={sample}
            />
            <Choice
              icon={<IconSchool />}
              title={t('app.first.empty')}
              hint={t('app.first.emptyHint')}
              onClick={() => begin(() => school.shell.startEmpty(null))}
            />
            <Button
              variant="subtle"
              leftSection={<IconFolderOpen size={18} />}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => void openFile()}
            >
              {t('app.first.open')}
            </Button>
          </Stack>
        )}
      </Stack>
    </Center>
  );
}

function LanguageChoice({ state, onState, value }: StartProps & { value: Language }) {
  const { t } = useTexts();
  return (
    <SegmentedControl
      aria-label={t('app.language.label')}
      value={value}
      data={[
        { value: 'ru', label: t('app.language.ru') },
        { value: 'kk', label: t('app.language.kk') },
      ]}
      onChange={(language) => {
        const preferences = { ...state.preferences, language: language as Language };
        void school.shell.savePreferences(preferences).then(() => onState({ ...state, preferences }));
      }}
    />
  );
}

function Choice({ icon, title, hint, onClick }: { icon: ReactNode; title: string; hint: string; onClick: () => void }) {
  return (
    <Card withBorder padding={0} style={{ background: 'var(--sheet)' }}>
      <UnstyledButton p="lg" onClick={onClick}>
        <Group wrap="nowrap" align="flex-start">
          <span style={{ color: 'var(--accent-text)' }}>{icon}</span>
          <div>
            <Text fw={700} fz="lg">
              {title}
            </Text>
            <Text c="var(--quiet)">{hint}</Text>
          </div>
        </Group>
      </UnstyledButton>
    </Card>
  );
}

function Making({ step, onStop }: { step: Step | 'started'; onStop: () => void }) {
  const { t } = useTexts();
  const known = step !== 'started';
  return (
    <Card withBorder padding="lg" aria-live="polite">
      <Group justify="space-between" mb="sm">
        <Text fw={700}>{known ? t(step.stage) : t('app.first.making')}</Text>
        <Button variant="default" size="xs" onClick={onStop}>
          {t('app.work.cancel')}
        </Button>
      </Group>
      <Progress value={known ? (100 * step.done) / Math.max(1, step.total) : 0} aria-label={t('app.first.making')} />
    </Card>
  );
}
