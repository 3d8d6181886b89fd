// The syntax of one correction: its keys and their values.
//
// A correction names its event by words of the article, which follow its verb:
//     - amend: rejected a meeting
//       date: 2023-06-02
//       why: The ministry gave the date the next day.

import { z } from "zod";
import type { Span } from "#model/span.ts";
import type { Diagnostic, Source } from "../diagnostic.ts";
import { date, joinKey, kind, place, says, status, text, who } from "../sidecar/fields.ts";
import { forms } from "../sidecar/forms.ts";
import { nearest } from "../nearest.ts";
import {
  complain,
  isRecord,
  listed,
  type SidecarPart,
  toDiagnostics,
  unknownKey,
} from "../sidecar/complaints.ts";
import type { Path, Yaml } from "../sidecar/yaml.ts";

/** The words directly before and after, to tell two places with the same words apart. */
const around = { prefix: text.optional(), suffix: text.optional() };

/** Words of the article; the first are the ones that are quoted. */
const passage = z.preprocess(
  (value) => (typeof value === "string" ? { words: value } : value),
  z.strictObject({ words: text, ...around }),
);

const changes = {
  title: text.optional(),
  date: date.optional(),
  /** The words that the date rests on. */
  from: passage.optional(),
  kind: kind.optional(),
  status: status.optional(),
  who: who.optional(),
  place: place.optional(),
  says: says.optional(),
  passages: z.preprocess(asList, z.array(passage).min(1)).optional(),
  /** Words of another event of the same day. */
  after: text.optional(),
  before: text.optional(),
};

const why = { why: text.optional() };
const from = { source: text.optional() };

/** How the keys of each verb are read, but for the words that name its event. */
const readers = {
  amend: reader("amend", { ...changes, ...why, ...from }),
  drop: reader("drop", why),
  add: reader("add", { ...changes, title: text, kind, ...why, ...from }),
  note: reader("note", { text, ...from }),
  join: reader("join", {
    with: text,
    take: z.preprocess(asList, z.array(joinKey)).optional(),
    ...why,
  }),
  split: reader("split", { ...changes, title: text, ...why }),
};

function reader<Name extends string, Shape extends z.ZodRawShape>(verb: Name, shape: Shape) {
  const schema = z.strictObject(shape);
  return {
    keys: Object.keys(shape),
    read: (value: object) => {
      const { data, error } = schema.safeParse(value);
      return error ?? { verb, fields: data };
    },
  };
}

function asList(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}

type Verb = keyof typeof readers;
const verbs = ["amend", "drop", "add", "note", "join", "split"] as const satisfies readonly Verb[];

export type Changes = Partial<z.infer<z.ZodObject<typeof changes>>>;

/** Words of the article that a correction quotes. */
export interface Quoted {
  readonly words: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** The words that name its event, and their place in the sidecar. */
export interface NamingWords extends Quoted {
  /** Span in the sidecar. */
  readonly at: Span;
}

export type Correction = Exclude<ReturnType<(typeof readers)[Verb]["read"]>, z.ZodError> &
  NamingWords;

interface Read {
  readonly correction: Correction | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The keys that an `amend` sets. */
export function changedKeys(fields: Changes): readonly string[] {
  return Object.keys(changes).filter((key) => key in fields && key !== "from");
}

/** One entry of `corrections:`. */
export function readCorrection(source: Source, yaml: Yaml, path: Path, value: unknown): Read {
  const part: SidecarPart = { source, yaml, path, called: "a correction", keys: verbs };
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
  const keys = [verb, ...Object.keys(around), ...keysOf(verb)];
  return readFields({ ...part, called: `this \`${verb}\``, keys }, verb, value);
}

/** The keys that an entry may have besides the words that name its event. */
export const keysOf = (verb: Verb): readonly string[] => readers[verb].keys;

const begin = `Start it with ${listed(verbs)} and words of the article, as in \`- amend: rejected a meeting\`.`;

function refuse(diagnostic: Diagnostic): Read {
  return { correction: null, diagnostics: [diagnostic] };
}

function noVerb(part: SidecarPart, keys: readonly string[]): Diagnostic {
  const typo = keys.find(
    (key) =>
      nearest(key, verbs) !== null ||
      verbs.some((verb) => forms.get(verb)?.synonyms.includes(key.toLowerCase())),
  );
  if (typo !== undefined) return unknownKey(part, typo);
  const message = "This correction does not say what to do.";
  return complain(part, part.path, "sidecar/missing-key", message, begin);
}

function readFields(part: SidecarPart, verb: Verb, value: object): Read {
  const { data, issues: unnamed } = nameIn(verb, value);
  const own = Object.entries(value).filter(([key]) => key !== verb && !(key in around));
  const read = readers[verb].read(Object.fromEntries(own));
  const issues = [...unnamed, ...(read instanceof z.ZodError ? read.issues : [])];
  if (data === null || read instanceof z.ZodError)
    return { correction: null, diagnostics: toDiagnostics(part, issues) };
  if (verb === "amend" && changedKeys(value).length === 0) {
    const mend = `Say what is to change: ${listed(Object.keys(changes).filter((key) => key !== "from"))}.`;
    const message = "This `amend` changes nothing.";
    return refuse(complain(part, part.path, "sidecar/missing-key", message, mend));
  }
  if ("from" in read.fields && !("date" in read.fields && read.fields.date)) {
    const message = "`from` says which words a date rests on, and there is no `date` here.";
    return refuse(
      complain(part, part.path, "sidecar/missing-key", message, "Add the date, or delete `from`."),
    );
  }
  const at = part.yaml.spanOf([...part.path, verb]);
  return { correction: { ...read, ...data, at }, diagnostics: [] };
}

interface NameIn {
  readonly data: Quoted | null;
  readonly issues: readonly z.core.$ZodIssue[];
}

function nameIn(verb: Verb, value: object): NameIn {
  const { [verb]: words, prefix, suffix }: Partial<Record<string, unknown>> = { ...value };
  const { data, error } = z.object({ words: text, ...around }).safeParse({ words, prefix, suffix });
  if (data) {
    const { words: read, prefix: before = null, suffix: behind = null } = data;
    return { data: { words: read, prefix: before, suffix: behind }, issues: [] };
  }
  const path = (issue: z.core.$ZodIssue) => issue.path.map((key) => (key === "words" ? verb : key));
  return { data: null, issues: error.issues.map((issue) => ({ ...issue, path: path(issue) })) };
}
