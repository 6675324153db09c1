import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { AccessRow } from '../../../shared/access/access.contract.ts';
import { readSurveyCode } from '../../../shared/access/survey-code.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import { today } from '../../../shared/week.ts';
import { goTo, useRoute } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { AccessPage } from '../access-page.tsx';
import { useAccess, useClassNames } from '../use-access.ts';
import { usePrintForms } from '../use-papers.ts';
import { SurveyForm } from './survey-form.tsx';

/** How many names of those who are still to be asked are listed beside the form. */
const listed = 200;

/** `#/access/survey`: one family after another by keyboard; `?student=` opens one, `?class=` keeps to a class. */
export function SurveyTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useAccess();
  const classes = useClassNames();
  const classId = query['class'] ? Number(query['class']) : null;
  const inOrder = useMemo(() => {
    const key = (row: AccessRow) => `${classes.sort(row.classId)} ${row.sortKey}`;
    return rows
      .filter((row) => classId === null || row.classId === classId)
      .map((row) => ({ row, key: key(row) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row);
  }, [rows, classes, classId]);
  const day = today();
  const toAsk = inOrder.filter((row) => row.internet === null || (row.recheckOn !== null && row.recheckOn <= day));
  const wanted = Number(query['student']) || null;
  const current = (wanted && rows.find(({ studentId }) => studentId === wanted)) || toAsk[0] || inOrder[0];
  const go = (student: number | null, inClass = classId) => {
    const parts = [student === null ? '' : `student=${student}`, inClass === null ? '' : `class=${inClass}`];
    goTo(`/access/survey?${parts.filter(Boolean).join('&')}`);
  };
  const next = () => {
    const place = toAsk.findIndex(({ studentId }) => studentId === current?.studentId);
    const following = toAsk[place + 1] ?? toAsk.find(({ studentId }) => studentId !== current?.studentId);
    go(following?.studentId ?? null);
  };
  if (!loaded) return <AccessPage part="survey">{null}</AccessPage>;
  return (
    <AccessPage
      part="survey"
      note={t('access.survey.progress', { asked: formatNumber(inOrder.length - toAsk.length), total: formatNumber(inOrder.length) })}
      action={<PrintForms classId={classId} />}
    >
      <Group align="stretch" gap="lg" wrap="nowrap" flex={1} mih={0}>
        {current ? <SurveyForm key={current.studentId} row={current} onNext={next} /> : <Text flex={1}>{t('access.empty')}</Text>}
        <Stack w={300} gap="xs" mih={0}>
          <CodeField onFound={(id) => go(id)} />
          <Select
            label={t('people.field.class')}
            placeholder={t('access.allClasses')}
            clearable
            searchable
            data={classes.choices}
            value={classId === null ? null : String(classId)}
            onChange={(value) => go(null, value === null ? null : Number(value))}
          />
          <Text fw={500}>{t('access.survey.toAsk', { count: toAsk.length })}</Text>
          <ul className="survey-list">
            {toAsk.slice(0, listed).map((row) => (
              <li key={row.studentId}>
                <button type="button" className="plain-button" aria-current={row.studentId === current?.studentId} onClick={() => go(row.studentId)}>
                  {classes.name(row.classId)} {row.name}
                </button>
              </li>
            ))}
          </ul>
        </Stack>
      </Group>
    </AccessPage>
  ); // biome-ignore format: the parts of the page stay visible
}

/** A scanner types the code of a paper form and presses Enter; by hand the number alone is enough. */
function CodeField({ onFound }: { onFound: (studentId: number) => void }) {
  const { t } = useTexts();
  const { rows } = useAccess();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const id = readSurveyCode(text);
        const found = id !== null && rows.some(({ studentId }) => studentId === id);
        setWrong(!found);
        if (!found) return;
        setText('');
        onFound(id);
      }}
    >
      <TextInput
        label={t('access.survey.code')}
        placeholder="ZV1:A:57"
        value={text}
        error={wrong && t('access.survey.codeUnknown')}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setWrong(false);
        }}
      />
    </form>
  );
}

function PrintForms({ classId }: { classId: number | null }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const { busy, print } = usePrintForms();
  const count = classId === null ? classes.list.length : 1;
  // Ctrl+P prints what the page is about.
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.code !== 'KeyP') return;
      event.preventDefault();
      print(classId === null ? [] : [classId]);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  });
  return (
    <Button variant="default" loading={busy} leftSection={<IconPrinter size={18} />} title="Ctrl+P" onClick={() => print(classId === null ? [] : [classId])}>
      {classId === null ? t('access.form.print', { count }) : t('access.form.printOne', { class: classes.name(classId) })}
    </Button>
  ); // biome-ignore format: one button
}
