import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import { today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import type { usePaper } from '../paper/use-paper.tsx';
import { spanOf } from './use-plan.ts';

/** Which version of the week is in force, what the draft changes, and the button that approves it (A07). */
export function VersionLine({ week, onPaper }: { week: Week; onPaper: ReturnType<typeof usePaper>['show'] }) {
  const { t, language } = useTexts();
  const span = spanOf(week);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findVersionState', span],
    queryFn: () => school.tvPlan.findVersionState(span),
  });
  const { data: about } = useQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) });
  const [asked, setAsked] = useState(false);
  const [approver, setApprover] = useState<string | null>(null);
  if (!data) return null;
  const { approved, draft } = data;
  const name = approver ?? about?.director ?? '';
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const approve = async () => {
    await school.tvPlan.approvePlan({ ...span, approver: name, approvedOn: today() });
    setAsked(false);
  };
  const notice = (id: number) =>
    onPaper(t('tvPaper.noticeTitle'), (options) => school.tvPlan.printNotice({ id, language, folder: null }, options));
  return (
    <Group gap="sm">
      <Text span>
        {approved
          ? t('tvView.version.approved', { number: approved.number, day: formatDayShort(approved.approvedOn), approver: approved.approver })
          : t('tvView.version.none')}
      </Text>
      {approved && approved.number > 1 && (
        <Button size="compact-sm" variant="subtle" onClick={() => notice(approved.id)}>
          {t('tvView.version.notice', { count: approved.changes })}
        </Button>
      )}
      {draft && (
        <Popover opened={asked} onChange={setAsked} position="bottom-start" shadow="md" trapFocus>
          <Popover.Target>
            <Button size="compact-sm" variant="light" onClick={() => setAsked((shown) => !shown)}>
              {t('tvView.version.approve', { number: draft.number, count: draft.changes })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <form onSubmit={(event) => { event.preventDefault(); run(approve()); }}>
              <Stack gap="xs" w={300}>
                <TextInput label={t('tvView.version.approver')} value={name} onChange={(event) => setApprover(event.currentTarget.value)} data-autofocus required />
                <Button type="submit" disabled={name.trim() === ''}>{t('tvView.version.approveNow')}</Button>
              </Stack>
            </form>
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  ); // biome-ignore format: a part a line
}
