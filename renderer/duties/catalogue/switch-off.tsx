import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CatalogueRow } from '../../../shared/duties/edition.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';

const isOff = ({ standing }: CatalogueRow) => standing.state === 'off';
const idsOf = (rows: readonly CatalogueRow[]) => rows.map(({ id }) => id);

interface SwitchButtonsProps {
  rows: CatalogueRow[];
  onSwitchOff: (rows: CatalogueRow[]) => void;
}

/** Switches the rows off, which asks for a reason, or the switched-off ones on again. */
export function SwitchButtons({ rows, onSwitchOff }: SwitchButtonsProps) {
  const { t } = useTexts();
  const [off, on] = [rows.filter(isOff), rows.filter((row) => !isOff(row))];
  const switchOn = () =>
    void school.duties.switchOn({ ids: idsOf(off) }).catch((error: unknown) => showProblem(error, t));
  return (
    <>
      {on.length > 0 && (
        <Button variant="default" onClick={() => onSwitchOff(on)}>
          {t('dutyCatalogue.switchOff', { count: on.length })}
        </Button>
      )}
      {off.length > 0 && (
        <Button variant="default" onClick={switchOn}>
          {t('dutyCatalogue.switchOn', { count: off.length })}
        </Button>
      )}
    </>
  );
}

/** Why the school does without a duty: the reason stays beside it. */
export function SwitchOffPanel({ rows, onDone }: { rows: CatalogueRow[]; onDone: () => void }) {
  const { t, language } = useTexts();
  const [reason, setReason] = useState('');
  const switchOff = () =>
    school.duties.switchOff({ ids: idsOf(rows), reason }).then(onDone, (error: unknown) => showProblem(error, t));
  const shown = rows.slice(0, 8);
  return (
    <SidePanel
      title={t('dutyCatalogue.offTitle')}
      onClose={onDone}
      footer={
        <Button disabled={reason.trim() === ''} onClick={() => void switchOff()}>
          {t('dutyCatalogue.switchOff', { count: rows.length })}
        </Button>
      }
    >
      {shown.map(({ id, title }) => (
        <Text key={id}>{title[language]}</Text>
      ))}
      {rows.length > shown.length && (
        <Text c="var(--quiet)">{t('dutyCatalogue.andMore', { count: rows.length - shown.length })}</Text>
      )}
      <TextArea
        label={t('dutyCatalogue.field.reason')}
        description={t('dutyCatalogue.reasonHint')}
        required
        minRows={2}
        maxLength={300}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </SidePanel>
  );
}
