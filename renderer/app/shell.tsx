import { Suspense, useMemo, useState } from 'react';
import { ClausePanel } from '../ui/clause-panel.tsx';
import { goTo, useRoute } from '../ui/route.ts';
import type { StartProps } from './first-run.tsx';
import { JobStrip } from './job-strip.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Rail } from './rail.tsx';
import { ImportsScreen, rooms } from './rooms.tsx';
import { SearchBox } from './search-box.tsx';
import './shell.css';
import { TopLine } from './top-line.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

/** The open school: rail of rooms, top line, the room, and the strip of long work. */
export function Shell(props: StartProps) {
  const { room } = useRoute();
  const [searching, setSearching] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  useGlobalKeys({ onSearch: () => setSearching(true), onHelp: () => setKeysShown((shown) => !shown) });
  const entry = rooms.find((candidate) => candidate.room === room) ?? rooms[0];
  const Screen = room === 'imports' ? ImportsScreen : entry?.Screen;
  // The screen is drawn again when the room changes, not when search or help open.
  const content = useMemo(() => Screen && <Screen />, [Screen]);
  return (
    <div className="shell">
      <Rail current={room === 'imports' ? 'people' : (entry?.room ?? '')} onGo={(to) => goTo(`/${to}`)} />
      <div className="shell-main">
        <TopLine {...props} onSearch={() => setSearching(true)} />
        <div className="shell-page">
          <Suspense fallback={null}>{content}</Suspense>
        </div>
        <JobStrip />
      </div>
      <ClausePanel />
      <SearchBox opened={searching} onClose={() => setSearching(false)} />
      <KeysHelp opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
