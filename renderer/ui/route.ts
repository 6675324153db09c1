import { createContext, useContext, useSyncExternalStore } from 'react';

/** Where the user is: `#/people/students?class=7` is room `people`, path `['students']`, query `{class: '7'}`. */
export interface Route {
  room: string;
  path: string[];
  query: Record<string, string>;
}

function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', ...rest] = path.split('/').map(decodeURIComponent);
  return { room, path: rest, query: Object.fromEntries(new URLSearchParams(query)) };
}

let known = { hash: '', route: parse('') };
function current(): Route {
  if (window.location.hash !== known.hash) known = { hash: window.location.hash, route: parse(window.location.hash) };
  return known.route;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address as it stands, for what answers a click at once. */
export const useAddress = (): Route => useSyncExternalStore(subscribe, current);

/** The page follows the address when it is drawn: a large page is drawn in pieces, between which the window stays free. */
export const ShownRoute = createContext<Route>(parse(''));
export const useRoute = (): Route => useContext(ShownRoute);

/** Goes to a place such as `/people/students?class=7`; Alt+Left comes back. */
export function goTo(place: string): void {
  window.location.hash = place;
}

/** Shows the same page in another way, such as with another filter; Alt+Left leads to where the user came from. */
export function turnTo(place: string): void {
  window.location.replace(`#${place}`);
}
