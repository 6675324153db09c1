import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../shared/language.ts';
import type { MissingSheet, PacketWeek } from '../../shared/packets/packets.contract.ts';
import type { RowFilter } from '../../shared/packets/row-filter.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import './packets.css';

/** Shown in a row before «показать все». */
const inSight = 4;

/** What stands between the deputy and complete packets, each with the place where it is put right. */
export function WeekNotices({ plan, onShow }: { plan: PacketWeek; onShow: (filter: RowFilter) => void }) {
  const { t } = useTexts();
  const noAddress = plan.rows.filter(({ address }) => address !== 'full').length;
  return (
    <div className="packets-notices">
      <ToCallNotice toCall={plan.toCall} />
      {plan.missingSheets.length > 0 && <MissingSheets sheets={plan.missingSheets} subjects={plan.subjects} />}
      {noAddress > 0 && (
        <Notice
          title={t('packets.missing.noAddress', { count: noAddress })}
          action={
            <Button size="compact-sm" variant="default" onClick={() => onShow('noAddress')}>
              {t('packets.missing.showNoAddress')}
            </Button>
          }
        >
          {t('packets.missing.noAddressText')}
        </Notice>
      )}
      {plan.notAsked > 0 && (
        <Notice
          title={t('packets.missing.notAsked', { count: plan.notAsked })}
          action={
            <Button size="compact-sm" variant="default" onClick={() => goTo('/access?channel=unknown')}>
              {t('packets.missing.openAccess')}
            </Button>
          }
        />
      )}
    </div>
  );
}

/** Where a packet begins with a request: the families that the school should call (C20). */
function ToCallNotice({ toCall }: Pick<PacketWeek, 'toCall'>) {
  const { t } = useTexts();
  if (toCall.families === 0) return null;
  return (
    <Notice
      title={t('packets.missing.toCall', { count: toCall.families })}
      action={
        <Button size="compact-sm" variant="default" onClick={() => goTo('/access?show=toCall')}>
          {t('packets.missing.showToCall')}
        </Button>
      }
    >
      <WithClauses text={t('packets.missing.toCallText', { clauses: toCall.clauses.join(', ') })} />
    </Notice>
  );
}

function MissingSheets({ sheets, subjects }: { sheets: MissingSheet[]; subjects: PacketWeek['subjects'] }) {
  const { t, language } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? sheets : sheets.slice(0, inSight);
  return (
    <Notice
      title={t('packets.missing.title', { count: sheets.length })}
      action={
        <Button size="compact-sm" variant="default" onClick={() => goTo('/lessons')}>
          {t('packets.missing.open')}
        </Button>
      }
    >
      {shown.map((sheet) => (
        <Anchor
          key={`${sheet.grade} ${sheet.language} ${sheet.subjectKey}`}
          href={`#/lessons/${sheet.classIds[0]}/${sheet.subjectKey}`}
          inherit
          mr="sm"
          className="packets-missing"
        >
          {sheetName(sheet, subjects, language, t)}
        </Anchor>
      ))}
      {sheets.length > inSight && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('packets.missing.hide') : t('packets.missing.more', { count: sheets.length - inSight })}
        </Button>
      )}
    </Notice>
  );
}

function sheetName(
  sheet: MissingSheet,
  subjects: PacketWeek['subjects'],
  language: Language,
  t: ReturnType<typeof useTexts>['t'],
) {
  const subject = subjects[sheet.subjectKey]?.[language] ?? sheet.subjectKey;
  return t('packets.missing.one', { subject, classes: sheet.classNames.join(' ') });
}

function Notice({ title, action, children }: { title: string; action: ReactNode; children?: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start" className="packets-notice">
      <IconAlertTriangle size={18} color="var(--due)" style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text component="div" inherit flex={1} miw={0}>
        <b>{title}.</b> <span className="quiet">{children}</span>
      </Text>
      {action}
    </Group>
  );
}
