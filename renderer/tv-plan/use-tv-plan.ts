import { useMemo } from 'react';
import type { BroadcastRow, BroadcastWeek } from '../../shared/tv-plan/broadcasts.contract.ts';
import type { Channel, ReplayPlace } from '../../shared/tv-plan/directory.contract.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQuery } from '../ui/use-query.ts';

const none: never[] = [];

export function useChannels(): Channel[] {
  const { data } = useQuery({ queryKey: ['tvPlan', 'listChannels'], queryFn: () => school.tvPlan.listChannels(null) });
  return data ?? none;
}

export function useReplayPlaces(): ReplayPlace[] {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listReplayPlaces'],
    queryFn: () => school.tvPlan.listReplayPlaces(null),
  });
  return data ?? none;
}

export function useTvSubjects() {
  return useQuery({ queryKey: ['tvPlan', 'findTvSubjects'], queryFn: () => school.tvPlan.findTvSubjects(null) }).data;
}

export function useBroadcasts(week: Week): { rows: BroadcastRow[]; loaded: boolean } {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listBroadcasts', week],
    queryFn: () => school.tvPlan.listBroadcasts({ week }),
  });
  return { rows: data ?? none, loaded: data !== undefined };
}

export function useBroadcastWeeks(): BroadcastWeek[] {
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listBroadcastWeeks'],
    queryFn: () => school.tvPlan.listBroadcastWeeks(null),
  });
  return data ?? none;
}

/** Names of subjects and channels in the language of the screen, and as choices of a field. */
export function useNames() {
  const { language } = useTexts();
  const { data: subjects = none } = useQuery({
    queryKey: ['school', 'listSubjects'],
    queryFn: () => school.school.listSubjects(null),
  });
  const channels = useChannels();
  return useMemo(() => {
    const names = new Map(subjects.map(({ key, name }) => [key, name[language]]));
    const byId = new Map(channels.map(({ id, name }) => [id, name[language]]));
    return {
      subject: (key: string) => names.get(key) ?? key,
      channel: (id: number) => byId.get(id) ?? '',
      subjects: subjects.map(({ key, name }) => ({ value: key, label: name[language] })),
      channels: channels.map(({ id, name }) => ({ value: String(id), label: name[language] })),
    };
  }, [subjects, channels, language]);
}
