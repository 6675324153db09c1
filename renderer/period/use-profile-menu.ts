import type { Profile } from '../../shared/period/profile.ts';
import { school } from '../client.ts';
import type { MenuAction } from '../ui/page.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';
import { useProfiles } from './use-period.ts';

/** What can be done with profiles: a copy of one's own, files, and taking away own ones that are not in use. */
export function useProfileMenu(profile: Profile, onCopy: () => void): MenuAction[] {
  const { t, language } = useTexts();
  const others = useProfiles().filter(({ own, chosen }) => own && !chosen);
  const fail = (error: unknown) => showProblem(error, t);
  const exportIt = async () => {
    const folder = await school.shell.chooseFolder(null);
    if (folder === null) return;
    const path = await school.period.exportProfile({ key: profile.key, folder });
    showDone(t('period.profile.exported', { path }));
  };
  const importIt = async () => {
    const path = await school.shell.chooseFile({ kind: 'profile' });
    if (path !== null) await school.period.importProfile({ path });
  };
  return [
    { label: t('period.profile.copy'), onClick: onCopy },
    { label: t('period.profile.export'), onClick: () => void exportIt().catch(fail) },
    { label: t('period.profile.import'), onClick: () => void importIt().catch(fail) },
    ...others.map(({ key, name }) => ({
      label: t('period.profile.delete', { name: name[language] }),
      danger: true,
      onClick: () => void school.period.deleteProfile({ key }).catch(fail),
    })),
  ];
}
