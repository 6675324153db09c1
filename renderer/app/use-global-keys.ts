import { useEffect } from 'react';
import { addWeeks } from '../../shared/week.ts';
import { school } from '../client.ts';
import { isTyping } from '../ui/is-typing.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { chooseWeek, useChosenWeek } from '../ui/week.ts';
import { rooms } from './rooms.tsx';

/** Keys that work on every page. By physical place (`code`), so that they hold under a Russian or Kazakh layout. */
export function useGlobalKeys({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }): void {
  const { t } = useTexts();
  const week = useChosenWeek();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      const run = (action: () => void) => {
        event.preventDefault();
        action();
      };
      const fail = (error: unknown) => showProblem(error, t);
      if (control && event.code === 'KeyK') return run(onSearch);
      const digit = event.altKey ? /^Digit(\d)$/.exec(event.code) : null;
      const room = digit && rooms[Number(digit[1]) - 1];
      if (room) return run(() => goTo(`/${room.room}`));
      if (isTyping(event.target)) return;
      if (control && event.code === 'KeyZ')
        return run(() => void (event.shiftKey ? school.shell.redoLast(null) : school.shell.undoLast(null)).catch(fail));
      if (control && event.code === 'KeyY') return run(() => void school.shell.redoLast(null).catch(fail));
      if (control || event.altKey) return;
      if (event.code === 'BracketLeft') return run(() => chooseWeek(addWeeks(week, -1)));
      if (event.code === 'BracketRight') return run(() => chooseWeek(addWeeks(week, 1)));
      if (event.key === '?' || event.key === 'F1') return run(onHelp);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onSearch, onHelp, t, week]);
}
