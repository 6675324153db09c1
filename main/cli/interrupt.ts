/** A terminal and the program that started this one may both pass on the same Ctrl+C: within this time it counts once. */
const sameStroke = 1_000;

/** Calls `stop` at the first Ctrl+C or request to end; a later second one ends the process at once. Returns the release. */
export function onInterrupt(stop: () => void): () => void {
  let first: number | undefined;
  const listener = () => {
    if (first !== undefined && performance.now() - first > sameStroke) process.exit(130);
    if (first === undefined) stop();
    first ??= performance.now();
  };
  process.on('SIGINT', listener).on('SIGTERM', listener);
  return () => void process.off('SIGINT', listener).off('SIGTERM', listener);
}
