import { Group, SegmentedControl, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { type Language, languages } from '../../../shared/language.ts';
import { countNamed, tvGrades, wrongCounts } from '../../../shared/tv-plan/tv-subjects.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useTvSubjects } from '../use-tv-plan.ts';
import { Section } from './section.tsx';

/** Subjects by grade as the list of one language names them, with both counts at the foot. */
export function SubjectTable() {
  const { t, language } = useTexts();
  const [of, setOf] = useState<Language>(language);
  const data = useTvSubjects();
  if (!data) return null;
  const { tv } = data;
  const wrong = wrongCounts(tv, of);
  const isWrong = (grade: number) => wrong.some((one) => one.grade === grade) || undefined;
  return (
    <Section
      title={t('tvPlan.directory.subjects')}
      action={
        <SegmentedControl
          aria-label={t('tvPlan.directory.language')}
          value={of}
          onChange={(value) => setOf(value as Language)}
          data={languages.map((value) => ({ value, label: t(`people.language.${value}`) }))}
        />
      }
    >
      {wrong.map((one) => (
        <Group key={one.grade} gap={6} c="var(--due)">
          <IconAlertTriangle size={18} aria-hidden />
          <Text>{t('tvPlan.directory.wrongCount', one)}</Text>
          <ClauseTag id={one.clause} />
        </Group>
      ))}
      <table className="tv-table tv-matrix">
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.directory.subject')}</th>
            {tvGrades.map((grade) => (
              <th key={grade} scope="col">
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tv[of].map(({ subject, name, grades }) => (
            <tr key={subject}>
              <th scope="row" lang={of}>
                {name}
              </th>
              {tvGrades.map((grade) => (
                <td key={grade}>
                  {grades.includes(grade) && (
                    <span className="tv-dot" role="img" aria-label={t('tvPlan.directory.onTv', { grade })} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('tvPlan.directory.named')}</th>
            {tvGrades.map((grade) => (
              <td key={grade} data-wrong={isWrong(grade)}>
                {countNamed(tv, of, grade)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('tvPlan.directory.declared')}</th>
            {tvGrades.map((grade, place) => (
              <td key={grade} data-wrong={isWrong(grade)}>
                {tv.declared[place]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
