// The shapes of what the editor's page may ask. `model/review.ts` says what each means.

import { z } from "zod";
import { keysOf } from "#loader/corrections/correction.ts";
import { zones } from "#model/article.ts";
import { statuses } from "#model/event.ts";
import { verdicts } from "#model/judging.ts";
import { articleFacts, type Asked, type FieldValue, joinKeys } from "#model/review.ts";
import { Refused } from "./refused.ts";

const value: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([z.string(), z.array(value), z.record(z.string(), value)]),
);
/** A key is written into the sidecar as it stands: only those of its grammar. */
const fieldsWith = (keys: readonly string[]) =>
  z.record(
    z.string().refine((key) => keys.includes(key)),
    value.nullable(),
  );
const event = z.string();
const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const newWords = { span, fields: fieldsWith(keysOf("add")), from: span.nullable() };
const step = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("amend"), event, fields: fieldsWith(keysOf("amend")) }),
  z.strictObject({ do: z.literal("date"), event, date: z.string(), from: span }),
  z.strictObject({ do: z.literal("drop"), event, why: z.string() }),
  z.strictObject({ do: z.literal("note"), event, text: z.string(), source: z.string() }),
  z.strictObject({ do: z.literal("unnote"), event, text: z.string() }),
  z.strictObject({ do: z.literal("restore"), event }),
  z.strictObject({ do: z.literal("add"), ...newWords }),
  z.strictObject({ do: z.literal("join"), event, other: event, take: z.array(z.enum(joinKeys)) }),
  z.strictObject({ do: z.literal("split"), event, span }),
  z.strictObject({ do: z.literal("quote"), event, spans: z.array(span) }),
  z.strictObject({ do: z.literal("move"), event, span, to: event }),
  z.strictObject({
    do: z.literal("order"),
    event,
    side: z.enum(["before", "after"]),
    other: event,
  }),
  z.strictObject({ do: z.literal("check"), event }),
  z.strictObject({ do: z.literal("article"), fields: fieldsWith(articleFacts) }),
  z.strictObject({ do: z.literal("zone"), paragraph: offset, zone: z.enum(zones).nullable() }),
]);
const version = z.string().nullable();
const among = z.array(event).nullable();
const article = z.string();
const asked: z.ZodType<Asked> = z.discriminatedUnion("ask", [
  z.strictObject({ ask: z.literal("review"), article }),
  z.strictObject({ ask: z.literal("queue") }),
  z.strictObject({
    ask: z.literal("date"),
    article,
    event: event.nullable(),
    status: z.enum(statuses),
    typed: z.string(),
  }),
  z.strictObject({ ask: z.literal("step"), article, version, step }),
  z.strictObject({ ask: z.literal("draft"), article, ...newWords }),
  z.strictObject({ ask: z.enum(["undo", "redo"]), article, version }),
  z.strictObject({ ask: z.literal("questions"), among }),
  z.strictObject({
    ask: z.literal("judge"),
    among,
    version,
    verdict: z.enum(verdicts),
    sides: z.array(z.strictObject({ article: article.nullable(), words: z.string() })).length(2),
  }),
  z.strictObject({ ask: z.literal("take back"), among, version }),
]);

/** @throws Refused */
export function toAsked(body: string): Asked {
  const { data } = asked.safeParse(parseJson(body));
  if (!data) throw new Refused(400, "The request has another form than the editor sends.");
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, "The request is not JSON.");
  }
}
