import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { paperBans } from '../../../shared/duties/profile-guard.ts';
import { papersOf, type TeacherPaper } from '../../../shared/duties/teacher-papers.ts';
import { resolveProfile } from '../../../shared/period/resolve.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { today } from '../../../shared/week.ts';
import { ClauseTag, WithClauses } from '../../ui/clause-tag.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import './checks.css';
import { PaperPanel } from './paper-panel.tsx';
import { usePapers, useRulebook } from './use-checks.ts';

/** Which papers a teacher may be asked for: those that documents name, and others only on a ground in law (O10). */
export function PapersPart() {
  const { t, language } = useTexts();
  const book = useRulebook();
  const own = usePapers();
  const opened = useOpened<number | 'new'>();
  if (!book || !own) return null;
  const named = papersOf(book.profile, today());
  const bans = paperBans(resolveProfile(book.profile, today()));
  const open = own.find(({ id }) => id === opened.id);
  const panel = (opened.id === 'new' || open) && <PaperPanel key={opened.id} paper={open} opened={opened} />;
  return (
    <WithPanel panel={panel}>
      <div className="checks-scroll">
        <Stack gap="sm" maw={860} pb="lg">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Text c="var(--quiet)">{t('checks.papers.about')}</Text>
            <Button style={{ flex: 'none' }} leftSection={<IconPlus size={18} />} onClick={() => opened.open('new')}>
              {t('checks.papers.add')}
            </Button>
          </Group>
          {bans.length > 0 && (
            <div className="checks-verdict">
              <Text>
                <WithClauses text={t('checks.papers.ban', { clauses: bans.join(', ') })} />
              </Text>
            </div>
          )}
          <Heading>{t('checks.papers.named')}</Heading>
          {named.length === 0 ? (
            <Text c="var(--quiet)">{t('checks.papers.noneNamed')}</Text>
          ) : (
            <ul className="checks-list">
              {named.map(({ clause, name }) => (
                <li key={clause}>
                  <Group gap="sm" justify="space-between">
                    <Text>{t(`checks.papers.document.${name}`)}</Text>
                    <ClauseTag id={clause} />
                  </Group>
                </li>
              ))}
            </ul>
          )}
          <Heading>{t('checks.papers.own')}</Heading>
          {own.length === 0 ? (
            <Text c="var(--quiet)">{t('checks.papers.noneOwn')}</Text>
          ) : (
            <ul className="checks-list">
              {own.map((paper) => (
                <li key={paper.id}>
                  <Group gap="sm" justify="space-between" wrap="nowrap">
                    <Button variant="subtle" px={0} miw={0} onClick={() => opened.open(paper.id)}>
                      {paper.name}
                    </Button>
                    <Ground paper={paper} day={paper.actOn ? formatDay(paper.actOn, language) : ''} />
                  </Group>
                </li>
              ))}
            </ul>
          )}
        </Stack>
      </div>
    </WithPanel>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Title order={2} fz={17} mt="xs">
    {children}
  </Title>
);

function Ground({ paper: { clause, act, actNumber }, day }: { paper: TeacherPaper; day: string }) {
  const { t } = useTexts();
  if (clause !== null) return <ClauseTag id={clause} />;
  return <Text c="var(--quiet)">{t('checks.papers.actLine', { act, number: actNumber, day })}</Text>;
}
