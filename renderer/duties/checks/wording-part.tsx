import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCopy } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { demandsIn } from '../../../shared/duties/wording/check-wording.ts';
import { school } from '../../client.ts';
import { WithClauses } from '../../ui/clause-tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import { useProofRule } from '../../ui/use-proof-rule.ts';
import { WordingNote } from '../../ui/wording-note.tsx';

// What was pasted stays while the user looks at another page.
let kept = '';

/** A text is pasted and judged: does it demand photo or video from parents (M20)? Nothing of it is stored. */
export function WordingPart() {
  const { t } = useTexts();
  const rule = useProofRule();
  const [text, setText] = useState(kept);
  const judged = useDeferredValue(text);
  const demands = useMemo(() => demandsIn(judged), [judged]);
  const write = (next: string) => {
    kept = next;
    setText(next);
  };
  const copy = () =>
    void school.shell
      .copyText({ text: t('checks.wording.suggestion') })
      .then(() => showDone(t('checks.wording.copied')))
      .catch((error: unknown) => showProblem(error, t));
  if (!rule) return null;
  return (
    <div className="checks-scroll">
      <Stack gap="sm" maw={860} pb="lg">
        <Text c="var(--quiet)">
          <WithClauses text={t('checks.wording.about', { clause: rule.clause })} />
        </Text>
        <TextArea
          label={t('checks.wording.label')}
          placeholder={t('checks.wording.placeholder')}
          minRows={7}
          maxRows={16}
          maxLength={20_000}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {judged.trim() === '' ? (
          <Text c="var(--quiet)">{t('checks.wording.empty')}</Text>
        ) : demands.length === 0 ? (
          <div role="status" className="checks-verdict" data-done>
            <IconCircleCheck size={22} aria-hidden />
            <Text fw={700}>{t('checks.wording.fine')}</Text>
          </div>
        ) : (
          <>
            <WordingNote demands={demands} />
            <Group>
              <Button variant="default" leftSection={<IconCopy size={16} />} onClick={copy}>
                {t('checks.wording.copy')}
              </Button>
            </Group>
          </>
        )}
        <Text fz="sm" c="var(--quiet)">
          {t('checks.wording.limit')}
        </Text>
      </Stack>
    </div>
  );
}
