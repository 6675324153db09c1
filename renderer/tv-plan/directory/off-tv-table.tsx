import { Group } from '@mantine/core';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useNames, useTvSubjects } from '../use-tv-plan.ts';
import { Section } from './section.tsx';

/** Subjects without broadcasts and what their teachers prepare instead. */
export function OffTvTable() {
  const { t, language } = useTexts();
  const names = useNames();
  const data = useTvSubjects();
  if (!data) return null;
  return (
    <Section title={t('tvPlan.directory.offTv')} hint={t('tvPlan.directory.offTvHint')}>
      <table className="tv-table">
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.directory.subject')}</th>
            <th scope="col">{t('tvPlan.directory.product')}</th>
            <th scope="col">{t('tvPlan.directory.duties')}</th>
            <th scope="col">{t('tvPlan.directory.namedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {data.offTv.map(({ subject, product, duties, named }) => (
            <tr key={subject}>
              <th scope="row">{names.subject(subject)}</th>
              <td>{product[language]}</td>
              <td>
                <Clauses ids={duties} />
              </td>
              <td>
                <Clauses ids={named} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Clauses({ ids }: { ids: readonly string[] }) {
  return (
    <Group gap={4}>
      {ids.map((id) => (
        <ClauseTag key={id} id={id} />
      ))}
    </Group>
  );
}
