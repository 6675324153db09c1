import { TextInput } from '@mantine/core';
import { type Bilingual, languages } from '../../shared/language.ts';
import { useTexts } from '../ui/texts.tsx';

/** The same text in both languages, side by side. */
export function Pair({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
}) {
  const { t } = useTexts();
  return (
    <div className="school-pair">
      {languages.map((language) => (
        <TextInput
          key={language}
          label={`${label} (${t(`school.in.${language}`)})`}
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
