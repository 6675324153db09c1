/** The class in a module of pdfmake, whichever of Node, the bundler and the test runner has wrapped it how often. */
export function classOf<T>(module: unknown): T {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner as T;
}
