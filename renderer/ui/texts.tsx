import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../../shared/language.ts';
import { type Texts, texts } from '../../shared/text/texts.ts';

const TextsContext = createContext<{ t: Texts; language: Language }>({ t: texts('ru'), language: 'ru' });

export function TextsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ t: texts(language), language }), [language]);
  return <TextsContext value={value}>{children}</TextsContext>;
}

/** Messages in the language of the screen, and which language that is. */
export const useTexts = () => useContext(TextsContext);
