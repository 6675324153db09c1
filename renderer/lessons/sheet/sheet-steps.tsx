import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Week } from '../../../shared/week.ts';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useBoard } from '../use-lessons.ts';

interface SheetStepsProps {
  week: Week;
  classId: number;
  subjectKey: string;
}

/** Back to the board, and along the subjects of the class (Ctrl+PageUp, Ctrl+PageDown). */
export function SheetSteps({ week, classId, subjectKey }: SheetStepsProps) {
  const { t, language } = useTexts();
  const { data } = useBoard(week);
  const own = new Set(data?.cells.filter((cell) => cell.classId === classId).map((cell) => cell.subjectKey));
  const subjects = data?.subjects.filter(({ key }) => own.has(key)) ?? [];
  const place = subjects.findIndex(({ key }) => key === subjectKey);
  const [previous, next] = [subjects[place - 1], place < 0 ? undefined : subjects[place + 1]];
  const open = (subject: { key: string } | undefined) => subject && goTo(`/lessons/${classId}/${subject.key}`);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || (event.key !== 'PageUp' && event.key !== 'PageDown')) return;
      event.preventDefault();
      open(event.key === 'PageUp' ? previous : next);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Group gap={6}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={16} />}
        onClick={() => goTo('/lessons')}
      >
        {t('lessons.sheet.back')}
      </Button>
      {(
        [
          ['previous', previous, IconChevronLeft],
          ['next', next, IconChevronRight],
        ] as const
      ).map(([name, subject, Icon]) => {
        const label = t(`lessons.sheet.${name}`, { name: subject?.name[language] ?? '—' });
        return (
          <Tooltip key={name} label={label}>
            <ActionIcon variant="default" disabled={!subject} aria-label={label} onClick={() => open(subject)}>
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </Group>
  );
}
