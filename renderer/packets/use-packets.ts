import { useLocalStorage } from '@mantine/hooks';
import type { outputs } from '../../shared/packets/packets.contract.ts';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useQuery } from '../ui/use-query.ts';

export const usePacketWeek = (week: Week) =>
  useQuery({ queryKey: ['packets', 'planWeek', { week }], queryFn: () => school.packets.planWeek({ week }) });

export const usePrints = (week: Week) =>
  useQuery({ queryKey: ['packets', 'listPrints', { week }], queryFn: () => school.packets.listPrints({ week }) });

export const useUsualFolder = (week: Week) =>
  useQuery({ queryKey: ['packets', 'findFolder', { week }], queryFn: () => school.packets.findFolder({ week }) });

export type PacketPdf = Awaited<ReturnType<typeof school.packets.preview>>;

/** The packet of a student as PDF; kept for a minute, so that going back and forth shows it at once. */
export const packetQuery = (week: Week, studentId: number) => ({
  queryKey: ['packets', 'preview', { week, studentId }],
  queryFn: ({ signal }: { signal: AbortSignal }) => school.packets.preview({ week, studentId }, { signal }),
  gcTime: 60_000,
});

/** How this computer prints: one file or many, and into which folder (null: the usual one). */
export function usePrintSettings() {
  const [as, setAs] = useLocalStorage<(typeof outputs)[number]>({
    key: 'packets.as',
    defaultValue: 'merged',
    getInitialValueInEffect: false,
  });
  const [folder, setFolder] = useLocalStorage<string | null>({
    key: 'packets.folder',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return { as, setAs, folder, setFolder };
}
