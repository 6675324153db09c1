import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import { tellChange } from '../../../shared/tv-plan/tell-change.ts';
import type { ClassChanges, PlanVersion } from '../../../shared/tv-plan/versions.contract.ts';
import { today, type Week } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import type { usePaper } from '../paper/use-paper.tsx';
import { useNames } from '../use-tv-plan.ts';
import { spanOf } from './use-plan.ts';
import { useVersionState } from './use-versions.ts';

/** So many changed lessons are read on the screen; the notice has all of them. */
const most = 60;

interface VersionPanelProps {
  week: Week;
  onPaper: ReturnType<typeof usePaper>['show'];
  onClose: () => void;
}

/** What the draft of the week changes, approving it, and the versions before it with their notices (A07). */
export function VersionPanel({ week, onPaper, onClose }: VersionPanelProps) {
  const { t } = useTexts();
  const state = useVersionState(week);
  const span = spanOf(week);
  const { data: versions } = useQuery({
    queryKey: ['tvPlan', 'listVersions'],
    queryFn: () => school.tvPlan.listVersions(null),
  });
  const own = (versions ?? []).filter(({ startsOn, endsOn }) => startsOn === span.from && endsOn === span.to);
  return (
    <SidePanel title={t('tvView.version.title')} width={460} onClose={onClose}>
      {state?.draft && <Draft week={week} number={state.draft.number} count={state.draft.changes} first={state.approved === null} />}
      {state && !state.draft && <Text>{t('tvView.version.nothingNew')}</Text>}
      {own.map((version) => (
        <Version key={version.id} version={version} onPaper={onPaper} />
      ))}
    </SidePanel>
  ); // biome-ignore format: a part a line
}

function Draft({ week, number, count, first }: { week: Week; number: number; count: number; first: boolean }) {
  const { t } = useTexts();
  const span = spanOf(week);
  const { data: about } = useQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) });
  const { data: changes } = useQuery({
    queryKey: ['tvPlan', 'findDraftChanges', span],
    queryFn: () => school.tvPlan.findDraftChanges(span),
    enabled: !first, // the first version is the whole plan, which stands beside
  });
  const [approver, setApprover] = useState<string | null>(null);
  const name = approver ?? about?.director ?? '';
  const approve = () =>
    void school.tvPlan
      .approvePlan({ ...span, approver: name, approvedOn: today() })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <form onSubmit={(event) => { event.preventDefault(); approve(); }}>
      <Stack gap="xs">
        <Text fw={700}>{t('tvView.version.draft', { number, count })}</Text>
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput label={t('tvView.version.approver')} value={name} onChange={(event) => setApprover(event.currentTarget.value)} maxLength={200} flex={1} required data-autofocus />
          <Button type="submit" disabled={name.trim() === ''}>{t('tvView.version.approveNow')}</Button>
        </Group>
        {first ? <Text c="var(--quiet)">{t('tvView.version.wholePlan')}</Text> : <Changes classes={changes} />}
      </Stack>
    </form>
  ); // biome-ignore format: a field a line
}

function Version({ version, onPaper }: { version: PlanVersion; onPaper: VersionPanelProps['onPaper'] }) {
  const { t, language } = useTexts();
  const { id, number, approver, approvedOn } = version;
  const [open, setOpen] = useState(false);
  const { data: changes } = useQuery({
    queryKey: ['tvPlan', 'findNotice', id],
    queryFn: () => school.tvPlan.findNotice({ id }),
    enabled: open,
  });
  const print = () =>
    onPaper(t('tvPaper.noticeTitle'), (options) => school.tvPlan.printNotice({ id, language, folder: null }, options));
  return (
    <div className="plan-finding">
      <Text fw={700}>{t('tvView.version.row', { number, day: formatDayShort(approvedOn), approver })}</Text>
      <Text c="var(--quiet)">{t(version.state === 'approved' ? 'tvView.version.inForce' : 'tvView.version.replaced')}</Text>
      {number > 1 && (
        <>
          <Group gap={6} mt={4}>
            <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>{t('tvView.version.changes', { count: version.changes })}</Button>
            <Button size="compact-sm" variant="default" onClick={print}>{t('tvView.version.notice')}</Button>
          </Group>
          {open && <Changes classes={changes} />}
        </>
      )}
    </div>
  ); // biome-ignore format: a button a line
}

/** Changed lessons, class by class: what was and what is. */
function Changes({ classes }: { classes: ClassChanges[] | undefined }) {
  const { t, language } = useTexts();
  const { subject, channel } = useNames();
  const rows = (classes ?? []).flatMap(({ className, changes }) => changes.map((change) => ({ className, change })));
  return (
    <Stack gap={8} mt={8}>
      {rows.slice(0, most).map(({ className, change }) => {
        const { kind, lesson, parts } = tellChange(change, { t, language, subject, channel });
        return (
          <div key={`${change.classId} ${(change.after ?? change.before)?.slot}`}>
            <Text>
              <b>{className}</b> {lesson} {kind !== 'changed' && <i>{t(`tvView.version.${kind}`)}</i>}
            </Text>
            {parts.map(({ label, before, after }) => (
              <Text key={label} fz={13} c="var(--quiet)">
                {label}: {before !== '' && <del>{before}</del>} {after !== '' && <ins className="version-after">{after}</ins>}
              </Text>
            ))}
          </div>
        );
      })}
      {rows.length > most && <Text c="var(--quiet)">{t('tvView.version.more', { count: rows.length - most })}</Text>}
    </Stack>
  ); // biome-ignore format: a part a line
}
