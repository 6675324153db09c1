import { Button, Menu } from '@mantine/core';
import {
  IconBrandWhatsapp,
  IconCalendarDown,
  IconFileTypeXls,
  IconPhoto,
  IconPrinter,
  IconShare2,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { PlanOrder } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showDone, showProblem } from '../../ui/toasts.tsx';
import type { usePaper } from '../paper/use-paper.tsx';
import { drawPicture } from './draw-picture.ts';
import type { View } from './view.ts';

interface ShareMenuProps {
  view: View;
  of: string;
  /** What the view is of, in words. */
  about: string;
  span: { from: Day; to: Day };
  /** Makes a paper and shows it beside the plan. */
  onPaper: ReturnType<typeof usePaper>['show'];
}

/** How the plan leaves the PC: paper, message, picture, workbook, calendar; of what is seen, or of everybody. */
export function ShareMenu({ view, of, about, span, onPaper }: ShareMenuProps) {
  const { t } = useTexts();
  const kind: PlanOrder['kind'] = view === 'day' || view === 'subject' ? 'school' : view;
  const one: PlanOrder = { kind, ids: kind === 'school' || of === '' ? [] : [Number(of)], language: null, ...span };
  const run = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showProblem(error, t));
  const print = (order: PlanOrder) =>
    onPaper(t(`tvView.share.paper.${order.kind}`), (options) =>
      school.tvPlan.printPlan({ ...order, folder: null }, options),
    );
  const write = async (order: PlanOrder, format: 'xlsx' | 'ics') => {
    const { path, count } = await runJob(t('tvPaper.stage'), (options) =>
      school.tvPlan.exportPlan({ ...order, format, folder: null }, options),
    );
    showDone(t('tvView.share.written', { count, path }), {
      label: t('tvView.share.showFolder'),
      onClick: () => run(() => school.shell.showInFolder({ path })),
    });
  };
  const single = kind === 'school' ? null : { ...one, kind };
  const copy = async () => {
    if (!single) return;
    await school.shell.copyText({ text: await school.tvPlan.tellPlan(single) });
    showDone(t('tvView.share.copied'));
  };
  const picture = async () => {
    if (!single) return;
    const path = await runJob(t('tvPaper.stage'), async (options) => {
      const png = await drawPicture(await school.tvPlan.drawPlan(single, options));
      return (await school.tvPlan.savePicture({ png, name: `${about} ${span.from}`, folder: null })).path;
    });
    showDone(t('tvView.share.pictured', { path }), {
      label: t('tvView.share.showFolder'),
      onClick: () => run(() => school.shell.showInFolder({ path })),
    });
  };
  return (
      <Menu position="bottom-end" shadow="md" width={320}>
        <Menu.Target>
          <Button leftSection={<IconShare2 size={16} />}>{t('tvView.share.title')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{kind === 'school' ? t('tvView.share.ofSchool') : about}</Menu.Label>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => print(one)}>{t('tvView.share.print')}</Menu.Item>
          {single && <Menu.Item leftSection={<IconBrandWhatsapp size={16} />} onClick={() => run(copy)}>{t('tvView.share.copy')}</Menu.Item>}
          {single && <Menu.Item leftSection={<IconPhoto size={16} />} onClick={() => run(picture)}>{t('tvView.share.picture')}</Menu.Item>}
          <Menu.Item leftSection={<IconFileTypeXls size={16} />} onClick={() => run(() => write(one, 'xlsx'))}>{t('tvView.share.xlsx')}</Menu.Item>
          <Menu.Item leftSection={<IconCalendarDown size={16} />} onClick={() => run(() => write(one, 'ics'))}>{t('tvView.share.ics')}</Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('tvView.share.ofAll')}</Menu.Label>
          {(['class', 'teacher', 'school'] as const).map((every) => (
            <Menu.Item key={every} leftSection={<IconUsersGroup size={16} />} onClick={() => print({ ...one, kind: every, ids: [] })}>{t(`tvView.share.every.${every}`)}</Menu.Item>
          ))}
          {(['class', 'teacher'] as const).map((every) => (
            <Menu.Item key={every} leftSection={<IconCalendarDown size={16} />} onClick={() => run(() => write({ ...one, kind: every, ids: [] }, 'ics'))}>{t(`tvView.share.everyIcs.${every}`)}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
  ); // biome-ignore format: an entry a line
}
