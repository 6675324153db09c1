import { type ComponentType, lazy, Suspense } from 'react';
import { useRoute } from '../ui/route.ts';
import type { DutiesPart } from './duties-page.tsx';

// A part is read when it is first opened.
const parts: Record<DutiesPart, ComponentType> = {
  matrix: lazy(async () => ({ default: (await import('./matrix/matrix-tab.tsx')).MatrixTab })),
  people: lazy(async () => ({ default: (await import('./people/people-tab.tsx')).PeopleTab })),
  documents: lazy(async () => ({ default: (await import('./documents/documents-tab.tsx')).DocumentsTab })),
  briefings: lazy(async () => ({ default: (await import('./briefings/briefings-tab.tsx')).BriefingsTab })),
  checks: lazy(async () => ({ default: (await import('./checks/checks-tab.tsx')).ChecksTab })),
  headquarters: lazy(async () => ({ default: (await import('./headquarters/headquarters-tab.tsx')).HeadquartersTab })),
  oversight: lazy(async () => ({ default: (await import('./oversight/oversight-tab.tsx')).OversightTab })),
  catalogue: lazy(async () => ({ default: (await import('./catalogue/catalogue-tab.tsx')).CatalogueTab })),
};

/** Who must do what during distance learning, by when and by which clause. */
export function DutiesScreen() {
  const { path } = useRoute();
  const Part = parts[path[0] as DutiesPart] ?? parts.matrix;
  return (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  );
}
