import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/language.ts';
import { useTexts } from '../../ui/texts.tsx';
import { DutyPaper, LanguageChoice } from './duty-paper.tsx';

const sizes = ['A4', 'A3'] as const;

/** The matrix on paper: size of the sheet and language are chosen beside it. */
export function MatrixPaper({ onClose }: { onClose: () => void }) {
  const { t, language: screen } = useTexts();
  const [size, setSize] = useState<(typeof sizes)[number]>('A4');
  const [language, setLanguage] = useState<Language>(screen);
  return (
    <DutyPaper
      wide
      title={t('dutyPapers.matrix.title')}
      order={{ paper: 'matrix', size, language }}
      onClose={onClose}
      choices={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('dutyPapers.size')}
            value={size}
            onChange={(value) => setSize(sizes.find((one) => one === value) ?? size)}
            data={[...sizes]}
          />
          <LanguageChoice value={language} onChange={(value) => value !== 'own' && setLanguage(value)} />
        </>
      }
    />
  );
}
