import { z } from 'zod';
import { Bilingual, Language } from '../language.ts';
import { change, read } from '../rpc.ts';

const name = z.string().trim().min(1).max(120);
const line = z.string().trim().max(300);

export const ChannelInput = z.object({
  name: z.object({ ru: name, kk: name }),
  /** Null: shows lessons in both languages. */
  language: Language.nullable(),
  /** The radio that sends the sound. */
  radio: z.object({ ru: line, kk: line }),
  /** Where its timetable is published. */
  address: line,
  regional: z.boolean(),
});
export type ChannelInput = z.infer<typeof ChannelInput>;

/** A channel with the clause that names it; one of the school's own has that of regional channels (MR-7.3). */
export const Channel = ChannelInput.extend({ id: z.int(), clause: z.string(), own: z.boolean(), broadcasts: z.int() });
export type Channel = z.infer<typeof Channel>;

/** Where a lesson can be seen again at any time (MR-2.5). */
export const ReplayPlaceInput = z.object({ name, address: line });
export type ReplayPlaceInput = z.infer<typeof ReplayPlaceInput>;
export const ReplayPlace = ReplayPlaceInput.extend({ id: z.int(), clause: z.string() });
export type ReplayPlace = z.infer<typeof ReplayPlace>;

const Grade = z.int().min(0).max(12);

/** A subject of the TV list of one language of instruction: the grades that have it, and what the list calls it. */
const TvSubject = z.object({ subject: z.string(), name: z.string(), grades: z.array(Grade) });

/** Which subjects are on TV (MR-9): lists of both languages and the numbers that the text itself declares. */
export const TvSubjects = z.object({
  declared: z.array(z.int()),
  /** The clause of each grade. */
  clauses: z.object({ kk: z.array(z.string()), ru: z.array(z.string()) }),
  kk: z.array(TvSubject),
  ru: z.array(TvSubject),
});
export type TvSubjects = z.infer<typeof TvSubjects>;

/** A subject whose teacher prepares something instead of a broadcast. */
export const OffTvSubject = z.object({
  subject: z.string(),
  /** What is owed, in words. */
  product: Bilingual,
  /** Clauses that ask for it, and clauses that name the subject as one without broadcasts. */
  duties: z.array(z.string()),
  named: z.array(z.string()),
});
export type OffTvSubject = z.infer<typeof OffTvSubject>;

const Place = z.object({ id: z.int() });

export const directoryContract = {
  listChannels: read(z.null(), z.array(Channel)),
  addChannel: change(ChannelInput, Place),
  saveChannel: change(ChannelInput.extend({ id: z.int() }), z.null()),
  /** Refused for a channel of the catalogue and for one that has broadcasts. */
  deleteChannel: change(Place, z.null()),
  listReplayPlaces: read(z.null(), z.array(ReplayPlace)),
  addReplayPlace: change(ReplayPlaceInput, Place),
  saveReplayPlace: change(ReplayPlaceInput.extend({ id: z.int() }), z.null()),
  deleteReplayPlace: change(Place, z.null()),
  findTvSubjects: read(z.null(), z.object({ tv: TvSubjects, offTv: z.array(OffTvSubject) })),
};
