import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Announcement } from '../../shared/rpc.ts';
import type { MessageKey, Texts } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { showDone, showProblem } from '../ui/toasts.tsx';

/** What a change is called: the school's words with its details filled in. */
function changeName({ room, action, detail }: Announcement, t: Texts): string {
  return t(`changes.${room}.${action}` as MessageKey, detail);
}

/** After each change everything on the screen is read again, and the change can be taken back from the toast. */
export function useAnnouncements(): void {
  const queries = useQueryClient();
  const { t } = useTexts();
  useEffect(
    () =>
      window.bridge.onChange((announcement) => {
        void queries.invalidateQueries();
        announce(announcement, t);
      }),
    [queries, t],
  );
}

function announce(announcement: Announcement, t: Texts): void {
  const words = changeName(announcement, t);
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const { id, undoes, detail } = announcement;
  if (detail.quiet && undoes === undefined) return; // saved by itself while typing: the page shows it
  if (detail.final && undoes === undefined) return showDone(name); // who did it stays written
  const takeBack = () => void school.shell.undo({ changeId: id }).catch((error: unknown) => showProblem(error, t));
  if (undoes === undefined) showDone(name, { label: t('app.actions.undo'), onClick: takeBack });
  else showDone(t('app.undone', { action: words }), { label: t('app.actions.redo'), onClick: takeBack });
}
