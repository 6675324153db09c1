import { Checkbox, Group, Select } from '@mantine/core';
import { memo } from 'react';
import type { Language } from '../../../shared/language.ts';
import type { Board } from '../../../shared/lessons/lessons.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { BoardFilter } from './board-view.ts';

interface BoardFiltersProps {
  board: Board;
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

export const BoardFilters = memo(function BoardFilters({ board, filter, onFilter }: BoardFiltersProps) {
  const { t } = useTexts();
  const grades = [...new Set(board.classes.map(({ grade }) => grade))].sort((a, b) => a - b);
  return (
    <Group gap="md">
      <Select
        w={170}
        aria-label={t('lessons.board.grade')}
        placeholder={t('lessons.board.allGrades')}
        clearable
        value={filter.grade === null ? null : String(filter.grade)}
        data={grades.map((grade) => ({ value: String(grade), label: t('lessons.board.gradeName', { grade }) }))}
        onChange={(value) => onFilter({ ...filter, grade: value === null ? null : Number(value) })}
      />
      <Select
        w={160}
        aria-label={t('lessons.board.language')}
        placeholder={t('lessons.board.allLanguages')}
        clearable
        value={filter.language}
        data={(['kk', 'ru'] as const).map((value) => ({ value, label: t(`lessons.board.languageName.${value}`) }))}
        onChange={(value) => onFilter({ ...filter, language: value as Language | null })}
      />
      <Checkbox
        label={t('lessons.board.onlyMissing')}
        checked={filter.onlyMissing}
        onChange={(event) => onFilter({ ...filter, onlyMissing: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('lessons.board.onlyPaper')}
        checked={filter.onlyPaper}
        onChange={(event) => onFilter({ ...filter, onlyPaper: event.currentTarget.checked })}
      />
    </Group>
  );
});
