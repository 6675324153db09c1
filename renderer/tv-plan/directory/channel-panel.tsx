import { Button, Select, TextInput } from '@mantine/core';
import { type Language, languages } from '../../../shared/language.ts';
import type { Channel, ChannelInput } from '../../../shared/tv-plan/directory.contract.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { DirectoryRecord } from './directory-tab.tsx';

/** A flat channel: text fields work on texts. */
interface Draft {
  nameRu: string;
  nameKk: string;
  radioRu: string;
  radioKk: string;
  address: string;
  language: Language | null;
}

const fields = ['nameRu', 'nameKk', 'radioRu', 'radioKk', 'address'] as const;

export function ChannelPanel({ channel, opened }: { channel: Channel | undefined; opened: Opened<DirectoryRecord> }) {
  const { t, language } = useTexts();
  const { draft, set, text, changed } = useDraft(draftOf(channel));
  const input = inputOf(draft, channel?.regional ?? true);
  const save = () =>
    channel ? school.tvPlan.saveChannel({ ...input, id: channel.id }) : school.tvPlan.addChannel(input);
  const remove = (id: number) =>
    void school.tvPlan
      .deleteChannel({ id })
      .then(() => opened.leave())
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={
        channel ? t('tvPlan.directory.channel', { name: channel.name[language] }) : t('tvPlan.directory.newChannel')
      }
      opened={opened}
      changed={changed}
      fresh={!channel}
      ready={input.name.ru !== ''}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`tvPlan.directory.${field}`)}
              {...text(field)}
              {...(field === 'nameRu' ? { 'data-autofocus': true } : {})}
              error={tried && field === 'nameRu' && input.name.ru === '' ? t('tvPlan.directory.needName') : undefined}
            />
          ))}
          <Select
            label={t('tvPlan.directory.language')}
            allowDeselect={false}
            data={[
              ...languages.map((value) => ({ value, label: t(`people.language.${value}`) })),
              { value: 'both', label: t('tvPlan.directory.both') },
            ]}
            value={draft.language ?? 'both'}
            onChange={(value) => set({ language: value === 'ru' || value === 'kk' ? value : null })}
          />
          {channel?.own && (
            <Button variant="subtle" color="red" onClick={() => remove(channel.id)}>
              {t('tvPlan.directory.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}

const draftOf = (channel: Channel | undefined): Draft => ({
  nameRu: channel?.name.ru ?? '',
  nameKk: channel?.name.kk ?? '',
  radioRu: channel?.radio.ru ?? '',
  radioKk: channel?.radio.kk ?? '',
  address: channel?.address ?? '',
  language: channel ? channel.language : null,
});

/** A channel with one name is called so in both languages. */
function inputOf(draft: Draft, regional: boolean): ChannelInput {
  const [ru, kk] = [draft.nameRu.trim(), draft.nameKk.trim()];
  const radio = { ru: draft.radioRu.trim(), kk: draft.radioKk.trim() };
  return {
    name: { ru: ru || kk, kk: kk || ru },
    language: draft.language,
    radio: { ru: radio.ru || radio.kk, kk: radio.kk || radio.ru },
    address: draft.address,
    regional,
  };
}
