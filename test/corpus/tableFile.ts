// The form in which a table is written down; README.md says what its lines mean.

import { parse } from "yaml";
import { z } from "zod";

const event = z.strictObject({
  title: z.string(),
  date: z.string(),
  words: z.string().optional(),
  kind: z.string(),
  status: z.string().default("held"),
  who: z.string(),
  place: z.string().nullish(),
  trigger: z.string(),
  says: z.array(z.string()).min(1),
  count: z.number().default(1),
  group: z.coerce.string().optional(),
});

const schema = z.strictObject({
  half: z.enum(["open", "closed"]),
  voice: z.string(),
  published: z.iso.date(),
  actors: z.record(z.string(), z.string()),
  core: z.array(event),
  passing: z.array(event),
  marginal: z.array(event),
  traps: z.array(z.string()),
});

export type EventLines = z.infer<typeof event>;
export type TableFile = z.infer<typeof schema>;

export function parseTableFile(yaml: string): TableFile {
  return schema.parse(parse(yaml));
}

/** `a | b` as a list. */
export function alternatives(line: string): readonly string[] {
  return split(line, "|");
}

export function split(line: string, mark: string): readonly string[] {
  return line
    .split(mark)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
