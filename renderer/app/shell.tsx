import { Suspense, useDeferredValue, useState } from 'react';
import { ClausePanel } from '../ui/clause-panel.tsx';
import { goTo, type Route, ShownRoute, useAddress, useRoute } from '../ui/route.ts';
import { ShownWeek, useChosenWeek } from '../ui/week.ts';
import type { StartProps } from './first-run.tsx';
import { JobStrip } from './job-strip.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Rail } from './rail.tsx';
import { ImportsScreen, type RoomEntry, rooms } from './rooms.tsx';
import { SearchBox } from './search-box.tsx';
import './shell.css';
import { TopLine } from './top-line.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

/** The open school: rail of rooms, top line, the room, and the strip of long work. */
export function Shell(props: StartProps) {
  const address = useAddress();
  const [searching, setSearching] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  useGlobalKeys({ onSearch: () => setSearching(true), onHelp: () => setKeysShown((shown) => !shown) });
  return (
    <div className="shell">
      <Rail
        current={address.room === 'imports' ? 'people' : entryOf(address.room).room}
        onGo={(to) => goTo(`/${to}`)}
      />
      <div className="shell-main">
        <TopLine {...props} onSearch={() => setSearching(true)} />
        <div className="shell-page">
          <ShownRoute value={useShown(address)}>
            <ShownWeek value={useDeferredValue(useChosenWeek())}>{page}</ShownWeek>
          </ShownRoute>
        </div>
        <JobStrip />
      </div>
      <ClausePanel />
      <SearchBox opened={searching} onClose={() => setSearching(false)} />
      <KeysHelp opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}

/** Another page is drawn in pieces; another record on the same page at once, or keys would still go to the one before. */
function useShown(address: Route): Route {
  const drawn = useDeferredValue(address);
  return address.room === drawn.room && address.path.join('/') === drawn.path.join('/') ? address : drawn;
}

const entryOf = (room: string): RoomEntry => rooms.find((entry) => entry.room === room) ?? (rooms[0] as RoomEntry);

function Room() {
  const { room } = useRoute();
  const Screen = room === 'imports' ? ImportsScreen : entryOf(room).Screen;
  return <Screen />;
}

/** One element for ever: the page is drawn again when its place changes, not when search or help open. */
const page = (
  <Suspense fallback={null}>
    <Room />
  </Suspense>
);
