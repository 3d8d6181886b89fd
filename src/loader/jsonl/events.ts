// JSON lines for other programs: an article in, its events out.

import { z } from "zod";
import type { Participant, Place, PlacedEvent } from "#model/event.ts";
import { arrange } from "../events/arrange.ts";
import { holdBack } from "../holdBack.ts";
import type { Parse } from "../parseSeeds.ts";
import { read } from "../read.ts";
import { day } from "../sidecar/fields.ts";
import { idField, textField, toArticle } from "./fields.ts";
import { type Failed, readLine } from "./line.ts";
import { standsFor } from "./standsFor.ts";

/** An event in the output. Unknown values are undefined, which JSON omits. */
export type EventRecord = ReturnType<typeof toRecord>;

export interface Events {
  readonly id: string | number;
  readonly events: readonly EventRecord[];
}

const schema = z.object({ id: idField, text: textField, published: day.nullish() });

export function answerEvents(line: Uint8Array, parse: Parse): Promise<Events | Failed> {
  return readLine(line, schema, async ({ id, text, published = null }) => {
    const article = toArticle(id, text, published);
    const { events } = holdBack(read(article, await parse(article)).events);
    return { id, events: arrange(events, new Set()).map(toRecord) };
  });
}

/** What a record has in another form, or not at all. */
type NotInRecord =
  | "slug"
  | "number"
  | "article"
  | "trigger"
  | "when"
  | "lasted"
  | "variants"
  | "notes"
  | "corrected"
  | "added";
type RecordKey =
  | Exclude<keyof PlacedEvent, NotInRecord>
  | "edtf"
  | "earliest"
  | "latest"
  | "derivation";

export function toRecord(event: PlacedEvent) {
  const { id, title, kind, mode, status, certainty, when, participants, place } = event;
  const { saidBy, passages, relations, confidence } = event;
  return {
    id,
    title,
    kind,
    mode: mode ?? undefined,
    status,
    certainty: certainty ?? undefined,
    edtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    derivation: when?.derivation,
    participants: participants.map(participantRecord),
    place: place && placeRecord(place),
    saidBy: saidBy ?? undefined,
    passages: passages.map(({ start, end, exact }, i) => ({
      start,
      end,
      quote: exact,
      primary: i === 0 || undefined,
    })),
    relations,
    confidence,
  } satisfies Readonly<Record<RecordKey, unknown>>;
}

function participantRecord(participant: Participant) {
  const { name, office, country, aliases } = participant;
  const state = standsFor(participant);
  return {
    name,
    office: office ?? undefined,
    country: country ?? undefined,
    aliases: state === null || aliases.includes(state) ? aliases : [...aliases, state],
  };
}

function placeRecord({ name, country, latitude, longitude }: Place) {
  return {
    name,
    country: country ?? undefined,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
  };
}
