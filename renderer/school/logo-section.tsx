import { Button, Group, Text } from '@mantine/core';
import { school } from '../client.ts';
import { runJob } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { useQuery } from '../ui/use-query.ts';
import { Section } from './section.tsx';

/** The emblem on the letters: any PNG or JPEG, made small in the background. */
export function LogoSection() {
  const { t } = useTexts();
  const { data: logo } = useQuery({ queryKey: ['school', 'findLogo'], queryFn: () => school.school.findLogo(null) });
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const choose = async () => {
    const path = await school.shell.chooseFile({ kind: 'picture' });
    if (path) await runJob(t('school.logo.working'), (options) => school.school.setLogo({ path }, options));
  };
  return (
    <Section title={t('school.section.logo')}>
      <Group gap="md" align="center">
        {logo ? (
          <img
            src={logo.dataUrl}
            alt={t('school.section.logo')}
            style={{ maxWidth: 120, maxHeight: 96, background: 'white', borderRadius: 4 }}
          />
        ) : (
          <Text c="var(--quiet)">{t('school.logo.none')}</Text>
        )}
        <Button variant="default" onClick={() => run(choose())}>
          {t(logo ? 'school.logo.change' : 'school.logo.choose')}
        </Button>
        {logo && (
          <Button variant="subtle" onClick={() => run(school.school.removeLogo(null))}>
            {t('school.logo.remove')}
          </Button>
        )}
      </Group>
      <Text c="var(--quiet)">{t('school.hint.logo')}</Text>
    </Section>
  );
}
