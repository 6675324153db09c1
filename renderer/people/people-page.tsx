import { Button } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type MenuAction, Page } from '../ui/page.tsx';
import { RoomTabs } from '../ui/room-tabs.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';

export const parts = ['students', 'classes', 'staff', 'load'] as const;
export type Part = (typeof parts)[number];

interface PeoplePageProps {
  part: Part;
  note?: ReactNode;
  onAdd: () => void;
  menu?: MenuAction[];
  children: ReactNode;
}

/** The frame of the four lists: parts as tabs, adding as the main action, loading from a spreadsheet in the menu. */
export function PeoplePage({ part, note, onAdd, menu = [], children }: PeoplePageProps) {
  const { t } = useTexts();
  const load: MenuAction = {
    label: t('people.import'),
    icon: <IconTableImport size={16} />,
    onClick: () => goTo(`/imports?kind=${part}`),
  };
  return (
    <Page
      title={t('app.rooms.people')}
      note={note}
      action={
        <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
          {t(`people.${part}.add`)}
        </Button>
      }
      menu={[load, ...menu]}
      toolbar={
        <RoomTabs
          room="people"
          current={part}
          tabs={parts.map((value) => ({ value, label: t(`people.${value}.title`) }))}
        />
      }
    >
      {children}
    </Page>
  );
}

/** What stands in place of an empty list: what it is for and the two ways to fill it. */
export function EmptyActions({ part, onAdd }: { part: Part; onAdd: () => void }) {
  const { t } = useTexts();
  return (
    <Button.Group>
      <Button leftSection={<IconTableImport size={16} />} onClick={() => goTo(`/imports?kind=${part}`)}>
        {t('people.import')}
      </Button>
      <Button variant="default" onClick={onAdd}>
        {t(`people.${part}.add`)}
      </Button>
    </Button.Group>
  );
}
