import type { Generated } from 'kysely';

type Id = Generated<number>;

/** The tables of broadcasts, in columns as the queries see them. */
export interface TvSchema {
  tvChannel: {
    id: Id;
    key: string | null;
    nameRu: string;
    nameKk: string;
    language: string | null;
    radioRu: string;
    radioKk: string;
    address: string;
    regional: number;
    sortKey: string;
  };
  replayPlace: { id: Id; key: string | null; name: string; address: string };
  broadcastImport: {
    id: Id;
    name: string;
    madeAt: string;
    created: number;
    replaced: number;
    unchanged: number;
    skipped: number;
  };
  broadcast: {
    id: Id;
    day: string;
    startsAt: number;
    minutes: number;
    channelId: number;
    grade: number;
    language: string;
    subjectKey: string | null;
    subjectText: string;
    topic: string;
    replayLink: string;
    repeats: Generated<number>;
    firstId: number | null;
    importId: number | null;
  };
  broadcastWord: { id: Id; place: string; word: string; subjectKey: string | null; channelId: number | null };
}
