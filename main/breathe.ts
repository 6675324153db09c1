/** Lets the window's events run between two slices of long work in the main process (each slice well under 50 ms). */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Works a long list off in slices, with a breath after each; a short list is done at once. */
export async function inSlices<T, R>(list: readonly T[], size: number, work: (slice: readonly T[]) => R): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < list.length; from += size) {
    done.push(work(list.slice(from, from + size)));
    if (list.length > size) await breathe();
  }
  return done;
}
