import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../shared/language.ts';
import { type FrostTable, frostGrades, gradeRuns } from '../../shared/period/frost.ts';
import type { School } from '../../shared/school/school.contract.ts';
import { formatDay, formatList, formatNumber } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { DayField } from '../ui/day-field.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';
import { useClasses, useSchool } from './use-period.ts';

interface Weather {
  day: string;
  temperature: number;
  wind: number;
}

/** Temperature and wind give the classes that stay at home, the text for their families and the period. */
export function FrostCard({ table }: { table: FrostTable }) {
  const { t } = useTexts();
  const [weather, setWeather] = useState<Weather>({ day: today(), temperature: -25, wind: 0 });
  const set = (change: Partial<Weather>) => setWeather((before) => ({ ...before, ...change }));
  const grades = frostGrades(table, weather.temperature, weather.wind);
  const classes = useClasses().filter(({ grade }) => grades.includes(grade));
  return (
    <section className="period-card" aria-label={t('period.frost.today')}>
      <Title order={2} fz={18}>
        {t('period.frost.today')}
      </Title>
      <Group grow align="flex-start">
        <DayField label={t('period.frost.day')} value={weather.day} onChange={(day) => set({ day })} />
        <NumberInput
          label={t('period.frost.temperature')}
          min={-70}
          max={10}
          allowDecimal={false}
          value={weather.temperature}
          onChange={(value) => set({ temperature: Number(value) || 0 })}
        />
        <NumberInput
          label={t('period.frost.wind')}
          min={0}
          max={60}
          allowDecimal={false}
          value={weather.wind}
          onChange={(value) => set({ wind: Number(value) || 0 })}
        />
      </Group>
      {grades.length === 0 && <Text>{t('period.frost.nobody')}</Text>}
      {grades.length > 0 && classes.length === 0 && (
        <Text>{t('period.frost.noClasses', { grades: gradeRuns(grades) })}</Text>
      )}
      {classes.length > 0 && <Outcome weather={weather} classes={classes} grades={grades} />}
    </section>
  );
}

interface OutcomeProps {
  weather: Weather;
  classes: { id: number; name: string }[];
  grades: number[];
}

function Outcome({ weather, classes, grades }: OutcomeProps) {
  const { t, language } = useTexts();
  const about = useSchool();
  const names = classes.map(({ name }) => name);
  const declare = () =>
    void school.period
      .save({
        id: null,
        kind: 'frost',
        startsOn: weather.day,
        endsOn: weather.day,
        grounds: t('period.frost.grounds', { temperature: signed(weather.temperature), wind: weather.wind }),
        documentNumber: '',
        documentOn: null,
        agreedWith: '',
        agreementNumber: '',
        agreedOn: null,
        scope: 'classes',
        grades: [],
        classIds: classes.map(({ id }) => id),
        studentIds: [],
      })
      .then(() => goTo('/period/periods'))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap="sm">
      <Text fw={700} fz="lg">
        {t('period.frost.result', { classes: formatList(names, language) })}
      </Text>
      <Text c="var(--quiet)">{t('period.frost.gradesAt', { grades: gradeRuns(grades) })}</Text>
      <Button style={{ alignSelf: 'flex-start' }} onClick={declare}>
        {t('period.frost.make')}
      </Button>
      <Text fw={700}>{t('period.frost.notice')}</Text>
      {(['kk', 'ru'] as const).map((one) => (
        <Notice key={one} language={one} text={noticeText(weather, names, about, one)} />
      ))}
    </Stack>
  );
}

function Notice({ language, text }: { language: Language; text: string }) {
  const { t } = useTexts();
  return (
    <Stack gap={6}>
      <Text className="frost-notice" lang={language}>
        {text}
      </Text>
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => void school.shell.copyText({ text }).then(() => showDone(t('period.frost.copied')))}
      >
        {t(`period.frost.copy.${language}`)}
      </Button>
    </Stack>
  );
}

const signed = (temperature: number) => formatNumber(temperature);

/** The text for families in one language, whatever the language of the screen. */
function noticeText(weather: Weather, names: readonly string[], about: School | undefined, language: Language): string {
  const t = texts(language);
  const day = formatDay(weather.day, language);
  const classes = formatList(names, language);
  const phone = about?.hotline || about?.phones[0] || '';
  const values = { day, classes, temperature: signed(weather.temperature), wind: weather.wind };
  const text = t('period.frost.text', { ...values, school: about?.name[language] ?? '' }).trim();
  return phone ? `${text}\n${t('period.frost.phone', { phone })}` : text;
}
