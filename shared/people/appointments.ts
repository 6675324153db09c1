import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { fold } from '../text/collation.ts';
import { Day } from '../week.ts';

/** Clauses on which appointments rest; the room of periods shows their texts. */
const clauses = {
  coordinator: ['ALM-0.9', 'ALM-1.DIR.5b'],
  order: ['KEM-2c'],
  /** The deputy for studies is the coordinator. */
  whoCoordinates: ['ALM-0.9', 'ALM-1.DEPA.0'],
  areas: ['ALM-1.DIR.5a', 'O141-26.1.DIR.4'],
} as const;
export const appointmentClauses = (name: keyof typeof clauses): string => clauses[name].join(', ');

const id = z.int().min(1);

/** A coordinator of distance learning; the one without an end stands now. */
export const Appointment = z.object({
  id,
  /** Null when the person is no longer among the staff. */
  staffId: id.nullable(),
  name: z.string(),
  orderNumber: z.string(),
  orderOn: Day,
  endedOn: Day.nullable(),
});
export type Appointment = z.infer<typeof Appointment>;

const OrderInput = z.object({ staffId: id, orderNumber: z.string().trim().min(1).max(40), orderOn: Day });

/** Areas of one deputy in the order in which the school lists them. */
export const DeputyAreas = z.object({ staffId: id, areas: z.array(z.string().max(200)).max(40) });
export type DeputyAreas = z.infer<typeof DeputyAreas>;

/** The roles that share the areas of the school. */
const deputyRoles = ['deputy_academic', 'deputy_upbringing'] as const;
export const isDeputy = (roles: readonly string[]): boolean => deputyRoles.some((role) => roles.includes(role));

const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** Two spellings of one area (capital letters, spaces, a full stop at the end) have one key. */
export const areaKey = (name: string): string => fold(spaced(name).replace(/[\s.,;]+$/, ''));

/** Areas as they are kept: without empty lines and without an area said twice. */
export function tidyAreas(areas: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const area of areas.map(spaced)) if (areaKey(area) && !known.has(areaKey(area))) known.set(areaKey(area), area);
  return [...known.values()];
}

/** The areas of this list that another deputy holds already, with the holder. */
export function findShared(list: DeputyAreas, all: readonly DeputyAreas[]): { area: string; staffId: number }[] {
  const holders = new Map<string, number>();
  for (const { staffId, areas } of all) {
    if (staffId !== list.staffId) for (const area of areas) holders.set(areaKey(area), staffId);
  }
  return tidyAreas(list.areas).flatMap((area) => {
    const staffId = holders.get(areaKey(area));
    return staffId === undefined ? [] : [{ area, staffId }];
  });
}

export const appointmentCalls = {
  /** Every coordinator there was, the newest first, and the areas of the deputies. */
  findAppointments: read(z.null(), z.object({ coordinators: z.array(Appointment), areas: z.array(DeputyAreas) })),
  /** Refused while another is coordinator, unless `replaces` names that appointment; the same person gets the order corrected. */
  appointCoordinator: change(OrderInput.extend({ replaces: id.nullable() }), Appointment),
  /** The appointment ends today and nobody is coordinator. */
  releaseCoordinator: change(z.object({ id }), z.null()),
  /** Refused when another deputy holds one of the areas. */
  saveAreas: change(DeputyAreas, DeputyAreas),
  /** One sheet: staff by role, the coordinator, the deputies with their areas, signatures. */
  printAppointments: job(
    z.object({ folder: z.string().nullable(), language: Language }),
    z.object({ path: z.string() }),
  ),
};
