// JSON lines for other programs: an article in, its events out.

import { z } from "zod";
import type { NewsEvent, Participant, Place } from "#model/event.ts";
import { arrange } from "../events/arrange.ts";
import { read } from "../load.ts";
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

export function answerEvents(line: Uint8Array): Events | Failed {
  return readLine(line, schema, ({ id, text, published = null }) => {
    const { events } = read(toArticle(id, text, published));
    return { id, events: arrange(events, new Set()).map(toRecord) };
  });
}

export function toRecord(event: NewsEvent) {
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
    participants: participants.map(toParticipant),
    place: place && toPlace(place),
    saidBy: saidBy ?? undefined,
    passages: passages.map(({ start, end, exact }, i) => ({
      start,
      end,
      quote: exact,
      primary: i === 0 || undefined,
    })),
    relations,
    confidence,
  };
}

function toParticipant(participant: Participant) {
  const { name, office, country, aliases } = participant;
  const state = standsFor(participant);
  return {
    name,
    office: office ?? undefined,
    country: country ?? undefined,
    aliases: state === null || aliases.includes(state) ? aliases : [...aliases, state],
  };
}

function toPlace({ name, country, latitude, longitude }: Place) {
  return {
    name,
    country: country ?? undefined,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
  };
}
