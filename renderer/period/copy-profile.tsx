import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Profile } from '../../shared/period/profile.ts';
import { school } from '../client.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

/** Asks only for the name of the school's own copy. */
export function CopyProfile({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const { t, language } = useTexts();
  const [name, setName] = useState(t('period.profile.copyOf', { name: profile.name[language] }));
  const make = () =>
    void school.period
      .copyProfile({ key: profile.key, name })
      .then(onClose)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <SidePanel
      title={t('period.profile.copy')}
      onClose={onClose}
      footer={
        <Button disabled={name.trim() === ''} onClick={make}>
          {t('period.profile.make')}
        </Button>
      }
    >
      <TextInput
        label={t('period.profile.copyName')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </SidePanel>
  );
}
