import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import type { ImportState } from './use-import.ts';

/** Saves the skipped lines for correction; afterwards the same place opens the file. */
export function SaveSkipped({ state, count, icon }: { state: ImportState; count: number; icon?: ReactNode }) {
  const { t } = useTexts();
  const [path, setPath] = useState<string | null>(null);
  const fail = (error: unknown) => showProblem(error, t);
  const save = async () => {
    const saved = await state.saveSkipped();
    if (!saved) return;
    setPath(saved.path);
  };
  if (path !== null) {
    return (
      <Group gap="sm">
        <Text role="status">{t('imports.result.saved', { count })}</Text>
        <Button variant="default" leftSection={icon} onClick={() => void school.shell.openPath({ path }).catch(fail)}>
          {t('imports.result.openSkipped')}
        </Button>
      </Group>
    );
  }
  return (
    <Button variant="default" leftSection={icon} onClick={() => void save().catch(fail)}>
      {t('imports.check.saveSkipped', { count })}
    </Button>
  );
}
