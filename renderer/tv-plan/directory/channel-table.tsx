import type { Channel } from '../../../shared/tv-plan/directory.contract.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import type { Opened } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { DirectoryRecord } from './directory-tab.tsx';
import { Section } from './section.tsx';

export function ChannelTable({ channels, opened }: { channels: Channel[]; opened: Opened<DirectoryRecord> }) {
  const { t, language } = useTexts();
  return (
    <Section title={t('tvPlan.directory.channels')}>
      <table className="tv-table">
        <thead>
          <tr>
            <th scope="col">{t('tvPlan.directory.name')}</th>
            <th scope="col">{t('tvPlan.directory.language')}</th>
            <th scope="col">{t('tvPlan.directory.radio')}</th>
            <th scope="col">{t('tvPlan.directory.address')}</th>
            <th scope="col">{t('tvPlan.directory.kind')}</th>
            <th scope="col">{t('tvPlan.directory.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <tr key={channel.id} data-open={opened.id === `channel ${channel.id}` || undefined}>
              <th scope="row">
                <button type="button" className="tv-open" onClick={() => opened.open(`channel ${channel.id}`)}>
                  {channel.name[language]}
                </button>
              </th>
              <td>{channel.language ? t(`people.language.${channel.language}`) : t('tvPlan.directory.both')}</td>
              <td>{channel.radio[language]}</td>
              <td className="tv-address">{channel.address}</td>
              <td>{t(`tvPlan.directory.${channel.regional ? 'regional' : 'national'}`)}</td>
              <td>
                <ClauseTag id={channel.clause} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
