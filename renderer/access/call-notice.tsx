import { Button, Group, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ToCall } from '../../shared/access/trajectory.contract.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';

interface CallNoticeProps {
  toCall: ToCall;
  shown: boolean;
  onShow: (on: boolean) => void;
}

/** Where a packet begins with a request: how many families are to be called, and who they are (C20). */
export function CallNotice({ toCall, shown, onShow }: CallNoticeProps) {
  const { t } = useTexts();
  if (toCall.families === 0) return null;
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start" className="call-notice">
      <IconPhone size={18} color="var(--due)" style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text component="div" flex={1} miw={0}>
        <b>{t('access.toCall.title', { count: toCall.families })}.</b>{' '}
        <WithClauses text={t('access.toCall.text', { clauses: toCall.clauses.join(', ') })} />
      </Text>
      <Button size="compact-sm" variant="default" aria-pressed={shown} onClick={() => onShow(!shown)}>
        {t(shown ? 'access.toCall.showAll' : 'access.toCall.show')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => goTo('/access/requests')}>
        {t('access.toCall.record')}
      </Button>
    </Group>
  );
}
