import { useState } from 'react';
import type { Language } from '../../../shared/language.ts';
import { useTexts } from '../../ui/texts.tsx';
import { DutyPaper, LanguageChoice } from './duty-paper.tsx';

/** The sheet of a briefing with its column for signatures. */
export function BriefingPaper({ id, topic, onClose }: { id: number; topic: string; onClose: () => void }) {
  const { language: screen } = useTexts();
  const [language, setLanguage] = useState<Language>(screen);
  return (
    <DutyPaper
      title={topic}
      order={{ paper: 'briefing', id, language }}
      onClose={onClose}
      choices={<LanguageChoice value={language} onChange={(value) => value !== 'own' && setLanguage(value)} />}
    />
  );
}
