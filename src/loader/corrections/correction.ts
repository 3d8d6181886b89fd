// The syntax of one correction: its keys and their values.
//
// A correction names its event by words of the article, which follow its verb:
//     - amend: rejected a meeting
//       date: 2023-06-02
//       why: The ministry gave the date the next day.

import { z } from "zod";
import type { Span } from "#model/span.ts";
import type { Diagnostic, Source } from "../diagnostic.ts";
import { date, kind, place, says, status, text, who } from "../sidecar/fields.ts";
import { forms } from "../sidecar/forms.ts";
import { nearest } from "../nearest.ts";
import {
  complain,
  isRecord,
  listed,
  type Part,
  toDiagnostics,
  unknownKey,
} from "../sidecar/complaints.ts";
import type { Path, Yaml } from "../sidecar/yaml.ts";

/** The words directly before and after, to tell two places with the same words apart. */
const around = { prefix: text.optional(), suffix: text.optional() };

const changes = {
  title: text.optional(),
  date: date.optional(),
  kind: kind.optional(),
  status: status.optional(),
  who: who.optional(),
  place: place.optional(),
  says: says.optional(),
};

/** Words of the article, each in it once; the first are the ones that are quoted. */
const passages = { passages: z.preprocess(asList, z.array(text).min(1)).optional() };

const schemas = {
  amend: z.strictObject({
    amend: text,
    ...around,
    ...changes,
    ...passages,
    why: text.optional(),
    source: text.optional(),
  }),
  drop: z.strictObject({ drop: text, ...around, why: text.optional() }),
  add: z.strictObject({
    add: text,
    ...around,
    ...changes,
    ...passages,
    title: text,
    kind,
    why: text.optional(),
    source: text.optional(),
  }),
  note: z.strictObject({ note: text, ...around, text, source: text.optional() }),
  join: z.strictObject({ join: text, ...around, with: text, why: text.optional() }),
  split: z.strictObject({ split: text, ...around, ...changes, title: text, why: text.optional() }),
};

function asList(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}

type Verb = keyof typeof schemas;
const verbs = ["amend", "drop", "add", "note", "join", "split"] as const satisfies readonly Verb[];

export type Changes = Partial<z.infer<z.ZodObject<typeof changes>>>;

/** The words that a correction quotes, and their place in the sidecar. */
export interface Named {
  readonly words: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Span in the sidecar. */
  readonly at: Span;
}

export type Correction =
  | ({ readonly verb: "amend"; readonly fields: z.infer<typeof schemas.amend> } & Named)
  | ({ readonly verb: "drop"; readonly fields: z.infer<typeof schemas.drop> } & Named)
  | ({ readonly verb: "add"; readonly fields: z.infer<typeof schemas.add> } & Named)
  | ({ readonly verb: "note"; readonly fields: z.infer<typeof schemas.note> } & Named)
  | ({ readonly verb: "join"; readonly fields: z.infer<typeof schemas.join> } & Named)
  | ({ readonly verb: "split"; readonly fields: z.infer<typeof schemas.split> } & Named);

interface Read {
  readonly correction: Correction | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The keys that an `amend` sets. */
export function changedKeys(fields: Changes): readonly string[] {
  return [...Object.keys(changes), "passages"].filter((key) => key in fields);
}

/** One entry of `corrections:`. */
export function readCorrection(source: Source, yaml: Yaml, path: Path, value: unknown): Read {
  const part: Part = { source, yaml, path, called: "a correction", keys: verbs };
  if (!isRecord(value) || Array.isArray(value)) {
    const message = "This entry is not a correction: it has no keys.";
    return refuse(complain(part, path, "sidecar/form", message, begin));
  }
  const found = verbs.filter((verb) => verb in value);
  const [verb, second] = found;
  if (verb === undefined) return refuse(noVerb(part, Object.keys(value)));
  if (second !== undefined) {
    const message = `A correction does one thing; this one has \`${verb}\` and \`${second}\`.`;
    const mend = "Make two entries of it, each with its own hyphen.";
    return refuse(complain(part, path, "sidecar/form", message, mend));
  }
  return readFields({ ...part, called: `this \`${verb}\``, keys: keysOf(verb) }, verb, value);
}

function keysOf(verb: Verb): readonly string[] {
  return Object.keys(schemas[verb].shape);
}

const begin = `Start it with ${listed(verbs)} and words of the article, as in \`- amend: rejected a meeting\`.`;

function refuse(diagnostic: Diagnostic): Read {
  return { correction: null, diagnostics: [diagnostic] };
}

function noVerb(part: Part, keys: readonly string[]): Diagnostic {
  const typo = keys.find(
    (key) =>
      nearest(key, verbs) !== null ||
      verbs.some((verb) => forms.get(verb)?.synonyms.includes(key.toLowerCase())),
  );
  if (typo !== undefined) return unknownKey(part, typo);
  const message = "This correction does not say what to do.";
  return complain(part, part.path, "sidecar/missing-key", message, begin);
}

function readFields(part: Part, verb: Verb, value: object): Read {
  const at = part.yaml.spanOf([...part.path, verb]);
  const result = parseValue(verb, value, at);
  if (result instanceof z.ZodError) {
    return { correction: null, diagnostics: toDiagnostics(part, result) };
  }
  const changed = changedKeys(value).length > 0;
  if (verb !== "amend" || changed) return { correction: result, diagnostics: [] };
  const mend = `Say what is to change: ${listed([...Object.keys(changes), "passages"])}.`;
  const message = "This `amend` changes nothing.";
  return refuse(complain(part, part.path, "sidecar/missing-key", message, mend));
}

function parseValue(verb: Verb, value: object, at: Span): Correction | z.ZodError {
  switch (verb) {
    case "amend": {
      const { data, error } = schemas.amend.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.amend, data, at) };
    }
    case "drop": {
      const { data, error } = schemas.drop.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.drop, data, at) };
    }
    case "add": {
      const { data, error } = schemas.add.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.add, data, at) };
    }
    case "note": {
      const { data, error } = schemas.note.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.note, data, at) };
    }
    case "join": {
      const { data, error } = schemas.join.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.join, data, at) };
    }
    case "split": {
      const { data, error } = schemas.split.safeParse(value);
      return error ?? { verb, fields: data, ...name(data.split, data, at) };
    }
  }
}

function name(
  words: string,
  fields: { prefix?: string | undefined; suffix?: string | undefined },
  at: Span,
): Named {
  return { words, prefix: fields.prefix ?? null, suffix: fields.suffix ?? null, at };
}
