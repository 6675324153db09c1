import { Button } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { chooseWeek, useWeek } from '../../ui/week.ts';
import { usePlace, useSheet } from '../use-lessons.ts';
import { SheetEditor } from './sheet-editor.tsx';

/** A sheet by its number: goes to its week, class and subject, where it has its neighbours. */
export function SheetById({ sheetId }: { sheetId: number }) {
  const { data, error } = useSheet(sheetId);
  const sheet = data?.sheet;
  useEffect(() => {
    if (!sheet) return;
    chooseWeek(sheet.week);
    window.location.replace(`#/lessons/${sheet.classIds[0]}/${sheet.subjectKey}`);
  }, [sheet]);
  return error ? <Gone error={error} /> : null;
}

/** The sheet of a class and subject in the chosen week, or the place where it is to be written. */
export function SheetOfPlace({ classId, subjectKey }: { classId: number; subjectKey: string }) {
  const week = useWeek();
  const { data, error } = usePlace({ week, classId, subjectKey });
  const [version, setVersion] = useState(0);
  const onReplaced = useCallback(() => setVersion((current) => current + 1), []);
  if (error) return <Gone error={error} />;
  if (!data) return null;
  const key = `${week} ${classId} ${subjectKey} ${version}`;
  return <SheetEditor key={key} open={data} classId={classId} onReplaced={onReplaced} />;
}

function Gone({ error }: { error: unknown }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={<IconFileOff size={40} />}
      title={t('lessons.sheet.gone')}
      text={problemText(error, t)}
      action={<Button onClick={() => goTo('/lessons')}>{t('lessons.sheet.back')}</Button>}
    />
  );
}
