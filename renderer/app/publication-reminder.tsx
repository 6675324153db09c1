import { Button, Card, Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { formatWeekday } from '../../shared/text/format.ts';
import { addDays, today, weekOf } from '../../shared/week.ts';
import { school } from '../client.ts';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQuery } from '../ui/use-query.ts';
import { chooseWeek } from '../ui/week.ts';

/** The hour comes while the page stands open. */
const again = 60_000;

/** Says that the plan of today, or from the set hour on of the next day, is not published yet (S03). */
export function PublicationReminder() {
  const { t, language } = useTexts();
  const span = { from: today(), to: addDays(today(), 7) };
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findPublications', span],
    queryFn: () => school.tvPlan.findPublications(span),
    refetchInterval: again,
  });
  const day = data?.due;
  if (!day) return null;
  const open = () => {
    chooseWeek(weekOf(day));
    goTo(`/tv-plan/publication?day=${day}`);
  };
  return (
    <Card withBorder role="alert" px="md" py="xs" mb="md" maw={860} style={{ background: 'var(--sheet)', borderColor: 'var(--late)' }}>
      <Group wrap="nowrap">
        <IconAlertCircle size={20} color="var(--late)" aria-hidden style={{ flex: 'none' }} />
        <Text style={{ flex: 1 }}>{t('tvCount.publication.reminder', { day: formatWeekday(day, language) })}</Text>
        <Button variant="default" onClick={open}>
          {t('tvCount.publication.publish')}
        </Button>
      </Group>
    </Card>
  );
} // biome-ignore format: one line for the frame
