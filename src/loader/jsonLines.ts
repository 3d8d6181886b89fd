// One article a line: the door by which other programs send articles and take events.

import { z } from "zod";
import type { NewsEvent, Place } from "#model/event.ts";
import { readArticle } from "./article/readArticle.ts";
import { arrange } from "./events/arrange.ts";
import { read } from "./load.ts";
import { day } from "./sidecar/fields.ts";

/** What a line gave, or what is wrong with it; `id` is null where the line has none. */
export type Answer =
  | { readonly id: string | number; readonly events: readonly EventRecord[] }
  | { readonly id: string | number | null; readonly error: string };

/** An event as other programs get it: what is not known is not there. */
export type EventRecord = ReturnType<typeof toRecord>;

const schema = z.object({
  id: z.union([z.string(), z.number()], "`id` is neither text nor a number"),
  text: z
    .string("`text` is missing, or no text")
    .refine((text) => text.trim() !== "", "`text` is empty"),
  published: day.nullish(),
});

/** The events of one line; never throws, so that one bad line does not end a stream. */
export function answer(line: Uint8Array): Answer {
  const value = parse(line);
  if (typeof value === "string") return { id: null, error: value };
  const { data, error } = schema.safeParse(value);
  if (error)
    return { id: idOf(value), error: error.issues.map(({ message }) => message).join("; ") };
  const { id, text, published = null } = data;
  try {
    return { id, events: readEvents(String(id), text, published).map(toRecord) };
  } catch (fault) {
    return { id, error: `the loader failed: ${fault instanceof Error ? fault.message : "?"}` };
  }
}

/** An object, or what is wrong. */
function parse(line: Uint8Array): object | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    return "the line is no JSON object";
  } catch (fault) {
    return fault instanceof SyntaxError ? "the line is not JSON" : "the line is not UTF-8";
  }
}

function idOf(value: object): string | number | null {
  const id = "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function readEvents(id: string, text: string, published: string | null): readonly NewsEvent[] {
  const facts = {
    published,
    publishedFrom: published === null ? null : ("sidecar" as const),
    publisher: null,
    url: null,
    rights: null,
  };
  return arrange(read(readArticle(id, text, facts)).events, new Set());
}

export function toRecord(event: NewsEvent) {
  const { id, title, kind, mode, status, certainty, when, participants, place } = event;
  const { saidBy, passages, relations, confidence } = event;
  return {
    id,
    title,
    kind,
    ...(mode && { mode }),
    status,
    ...(certainty && { certainty }),
    edtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    ...(when && { derivation: when.derivation }),
    participants: participants.map(({ name, office, country, aliases }) => ({
      name,
      ...(office !== null && { office }),
      ...(country !== null && { country }),
      aliases,
    })),
    place: place && toPlace(place),
    ...(saidBy && { saidBy }),
    passages: passages.map(({ start, end, exact }, i) => ({
      start,
      end,
      quote: exact,
      ...(i === 0 && { primary: true }),
    })),
    relations,
    confidence,
  };
}

function toPlace({ name, country, latitude, longitude }: Place) {
  return {
    name,
    ...(country !== null && { country }),
    ...(latitude !== null && { latitude }),
    ...(longitude !== null && { longitude }),
  };
}
