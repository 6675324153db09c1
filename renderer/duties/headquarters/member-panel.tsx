import { Autocomplete, Button, TextInput } from '@mantine/core';
import type { Member, MemberInput } from '../../../shared/duties/headquarters-calls.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useStaffNames } from './use-headquarters.ts';

interface MemberPanelProps<Id> {
  member: Member | undefined;
  opened: Opened<Id>;
}

/** A member of the headquarters: one of the staff, or somebody from outside by name. */
export function MemberPanel<Id>({ member, opened }: MemberPanelProps<Id>) {
  const { t } = useTexts();
  const staff = useStaffNames();
  const { draft, set, text, changed } = useDraft<MemberInput>(
    member ? { staffId: member.staffId, name: member.name, post: member.post } : { staffId: null, name: '', post: '' },
  );
  const name = (value: string) => set({ name: value, staffId: staff.find((one) => one.name === value)?.id ?? null });
  const save = () => (member ? school.duties.saveMember({ ...draft, id: member.id }) : school.duties.addMember(draft));
  const remove = (id: number) =>
    void school.duties
      .deleteMembers({ ids: [id] })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={member ? member.name : t('headquarters.new')}
      opened={opened}
      changed={changed}
      ready={draft.name.trim() !== '' && draft.post.trim() !== ''}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <Autocomplete
            label={t('headquarters.name')}
            required
            maxLength={300}
            limit={20}
            data={[...new Set(staff.map((one) => one.name))]}
            value={draft.name}
            onChange={name}
            error={tried && draft.name.trim() === '' && t('headquarters.needsName')}
          />
          <TextInput
            label={t('headquarters.post')}
            placeholder={t('headquarters.postHint')}
            required
            maxLength={300}
            {...text('post')}
            error={tried && draft.post.trim() === '' && t('headquarters.needsPost')}
          />
          {member && (
            <Button variant="default" c="var(--late)" onClick={() => remove(member.id)}>
              {t('headquarters.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}
