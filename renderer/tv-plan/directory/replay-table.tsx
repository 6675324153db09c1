import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReplayPlace } from '../../../shared/tv-plan/directory.contract.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import type { Opened } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { DirectoryRecord } from './directory-tab.tsx';
import { Section } from './section.tsx';

export function ReplayTable({ places, opened }: { places: ReplayPlace[]; opened: Opened<DirectoryRecord> }) {
  const { t } = useTexts();
  return (
    <Section
      title={t('tvPlan.directory.replay')}
      hint={t('tvPlan.directory.replayHint')}
      action={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => opened.open('replay new')}
        >
          {t('tvPlan.directory.addReplay')}
        </Button>
      }
    >
      <table className="tv-table">
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.directory.name')}</th>
            <th scope="col">{t('tvPlan.directory.link')}</th>
            <th scope="col">{t('tvPlan.directory.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id} data-open={opened.id === `replay ${place.id}` || undefined}>
              <th scope="row">
                <button type="button" className="tv-open" onClick={() => opened.open(`replay ${place.id}`)}>
                  {place.name}
                </button>
              </th>
              <td className="tv-address">{place.address}</td>
              <td>
                <ClauseTag id={place.clause} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
