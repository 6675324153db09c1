import { Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { documentKinds } from '../../shared/duties/documents.ts';
import type { Found } from '../../shared/shell/shell.contract.ts';
import { fold } from '../../shared/text/collation.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQueryAtOnce } from '../ui/use-query.ts';
import { rooms } from './rooms.tsx';

interface Hit {
  key: string;
  title: string;
  detail: string;
  place: string;
}

const places = {
  student: '/people/students?open=',
  staff: '/people/staff?open=',
  class: '/people/classes?open=',
  duty: '/duties/matrix?view=sheet&duty=',
  teacherCard: '/tv-plan/teachers/',
  lessonCard: '/tv-plan/lessons/',
};
const hitOf = (found: Found): Hit => ({
  key: `${found.kind}${found.id}`,
  title: found.title,
  detail: found.detail,
  place: `${places[found.kind]}${encodeURIComponent(found.id)}`,
});

function roomHits(query: string, t: Texts): Hit[] {
  return rooms
    .filter(({ name }) => fold(t(name)).includes(fold(query)))
    .map(({ room, name }) => ({ key: room, title: t(name), detail: '', place: `/${room}` }));
}

/** Documents that the school must have: their names belong to the program, not to the school's file. */
function documentHits(query: string, t: Texts): Hit[] {
  const words = fold(query).split(' ').filter(Boolean);
  return documentKinds
    .map((kind) => ({ kind, title: t(`documents.kind.${kind}`) }))
    .filter(({ title }) => words.every((word) => fold(title).includes(word)))
    .map(({ kind, title }) => ({ key: `document-${kind}`, title, detail: t('duties.tab.documents'), place: `/duties/documents?open=${kind}` }));
} // biome-ignore format: one hit a line

/** Ctrl+K: any student, staff member, class, duty, card of the TV plan, document or room in a few letters. */
export function SearchBox({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false} size="lg" yOffset="12vh" padding="sm">
      {opened && <Search onClose={onClose} />}
    </Modal>
  );
}

function Search({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [asked] = useDebouncedValue(query, 80);
  const found = useQueryAtOnce({
    queryKey: ['shell', 'search', asked],
    queryFn: () => school.shell.search({ query: asked }),
    enabled: asked.trim() !== '',
    placeholderData: (before) => before,
  });
  const hits =
    query.trim() === '' ? [] : [...roomHits(query, t), ...(found.data ?? []).map(hitOf), ...documentHits(query, t)];
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    goTo(hit.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(hits.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter') open(hits[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Stack gap="xs">
      <TextInput
        data-autofocus
        size="md"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits[active] ? `hit-${hits[active].key}` : undefined}
        leftSection={<IconSearch size={18} />}
        placeholder={t('app.search.placeholder')}
        aria-label={t('app.search.label')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id="search-hits"
        role="listbox"
        aria-label={t('app.search.label')}
        style={{ maxHeight: '50vh', overflow: 'auto' }}
      >
        {hits.map((hit, place) => (
          <UnstyledButton
            key={hit.key}
            id={`hit-${hit.key}`}
            role="option"
            aria-selected={place === active}
            w="100%"
            px="sm"
            py={6}
            style={{ borderRadius: 6, background: place === active ? 'var(--selected)' : undefined }}
            onMouseMove={() => setActive(place)}
            onClick={() => open(hit)}
          >
            <Text span>{hit.title}</Text>
            <Text span c="var(--quiet)" ml="sm">
              {hit.detail}
            </Text>
          </UnstyledButton>
        ))}
      </div>
      {hits.length === 0 && (
        <Text c="var(--quiet)" px="sm">
          {query.trim() === '' || found.isFetching ? t('app.search.hint') : t('app.search.nothing')}
        </Text>
      )}
    </Stack>
  );
}
