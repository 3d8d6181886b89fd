// Reads an article's sidecar: facts that the article does not contain, and corrections.

import { z } from "zod";
import type { Article, Show, Zone } from "#model/article.ts";
import { type Day, parseDay, printDay } from "#model/day.ts";
import { endingOf } from "#saved/saved.ts";
import { type Correction, type NamingWords, readCorrection } from "./corrections/correction.ts";
import { type Diagnostic, diagnose, diagnoseFile, type Source } from "./diagnostic.ts";
import { day, show, text, url, zone } from "./sidecar/fields.ts";
import { nearNames, whyNoDay } from "./sidecar/nearDate.ts";
import { complain, isRecord, type SidecarPart, toDiagnostics } from "./sidecar/complaints.ts";
import type { Seed } from "./seeds.ts";
import { readYaml, type Yaml } from "./sidecar/yaml.ts";

export interface Sidecar {
  /** Where it is another than the text's. */
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly show: Show;
  /** What paragraphs are, where the text does not show it. */
  readonly zones: readonly NamedZone[];
  readonly corrections: readonly Correction[];
  /** Events that an editor has looked at. */
  readonly checked: readonly CheckedWords[];
  /** The file, for diagnostics about its corrections; null if there is none. */
  readonly source: Source | null;
}

const checked = z.strictObject({
  event: text,
  prefix: text.optional(),
  suffix: text.optional(),
  reading: text,
});

/** By words of the article, and what was read of it then. */
export type CheckedWords = z.infer<typeof checked>;

const namedZone = z.strictObject({
  paragraph: text,
  prefix: text.optional(),
  suffix: text.optional(),
  zone,
});

/** A paragraph by its words, and what it is. */
export interface NamedZone extends NamingWords {
  readonly zone: Zone;
}

const schema = z.strictObject({
  headline: text.optional(),
  published: day.optional(),
  publisher: text.optional(),
  url: url.optional(),
  rights: text.optional(),
  show: show.optional(),
  zones: z.union([z.array(namedZone), z.literal("")]).optional(),
  /** "" if all entries are commented out. */
  corrections: z.union([z.array(z.unknown()), z.literal("")]).optional(),
  checked: z.union([z.array(checked), z.literal("")]).optional(),
});

const empty: Sidecar = {
  headline: null,
  published: null,
  publisher: null,
  url: null,
  rights: null,
  show: "article",
  zones: [],
  corrections: [],
  checked: [],
  source: null,
};

export interface ReadSidecar {
  /** Without facts about the article if one of the keys has an error. */
  readonly sidecar: Sidecar;
  readonly diagnostics: readonly Diagnostic[];
}

/** The sidecar of a seed, over what the article's file tells of itself. */
export function readSidecar({
  sidecar: source,
  facts,
}: Pick<Seed, "sidecar" | "facts">): ReadSidecar {
  // The day that a file tells of itself has its own rank: `publishedFor`.
  const own = { ...empty, ...facts, published: null };
  if (source === null) return { sidecar: own, diagnostics: [] };
  const { yaml, value, data, diagnostics } = readKeys(source, "a sidecar", schema);
  if (yaml === null) return { sidecar: { ...own, source }, diagnostics };
  const read = readCorrections(source, yaml, value);
  return {
    sidecar: {
      headline: data?.headline ?? null,
      published: data?.published ?? null,
      publisher: data?.publisher ?? own.publisher,
      url: data?.url ?? own.url,
      rights: data?.rights ?? own.rights,
      // An invalid `show` may have been meant to hide text.
      show: data?.show ?? ("show" in value ? "passages" : own.show),
      zones: (Array.isArray(data?.zones) ? data.zones : []).map((one, i) => ({
        words: one.paragraph,
        prefix: one.prefix ?? null,
        suffix: one.suffix ?? null,
        at: yaml.spanOf(["zones", i, "paragraph"]),
        zone: one.zone,
      })),
      corrections: read.corrections,
      checked: Array.isArray(data?.checked) ? data.checked : [],
      source,
    },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** What a folder's `dossier.yaml` says that its articles are called together. */
export function readTitle(source: Source | null) {
  if (source === null) return { title: null, diagnostics: [] };
  const shape = z.strictObject({ title: text.optional() });
  const { data, diagnostics } = readKeys(source, "`dossier.yaml`", shape);
  return { title: data?.title ?? null, diagnostics };
}

/** `data` is missing where a key has an error; `yaml` is null where there are no keys. */
function readKeys<T>(source: Source, called: string, shape: z.ZodObject & z.ZodType<T>) {
  const { yaml, diagnostics } = readYaml(source);
  if (yaml === null) return { yaml, value: {}, data: undefined, diagnostics };
  const value = yaml.value ?? {};
  const part: SidecarPart = { source, yaml, path: [], called, keys: Object.keys(shape.shape) };
  if (!isRecord(value) || Array.isArray(value)) {
    const mend = "Write each line as `key: value`, with a colon and a space.";
    const fault = complain(part, [], "sidecar/form", "The file has no keys.", mend);
    return { yaml: null, value: {}, data: undefined, diagnostics: [fault] };
  }
  const { data, error } = shape.safeParse(value);
  return { yaml, value, data, diagnostics: error ? toDiagnostics(part, error.issues) : [] };
}

function readCorrections(
  source: Source,
  yaml: Yaml,
  value: object,
): Pick<Sidecar, "corrections"> & { readonly diagnostics: readonly Diagnostic[] } {
  const entries = "corrections" in value ? value.corrections : [];
  const read = (Array.isArray(entries) ? entries : []).map((entry: unknown, i) =>
    readCorrection(source, yaml, ["corrections", i], entry),
  );
  return {
    corrections: read.flatMap(({ correction }) => correction ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

export interface PublishedDay extends Pick<Article, "published" | "publishedFrom"> {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The day of publication: from the sidecar, else from the article's file (a web page tells it), else from the file's
 * name (`2024-05-01-talks.txt`), else from the dateline, else none, with a warning.
 */
export function publishedFor(
  seed: Pick<Seed, "id" | "file" | "text" | "sidecar" | "facts">,
  sidecar: Sidecar,
  datelineDay: Day | null,
): PublishedDay {
  if (sidecar.published !== null) {
    return { published: sidecar.published, publishedFrom: "sidecar", diagnostics: [] };
  }
  const own = seed.facts?.published ?? null;
  if (own !== null) return { published: own, publishedFrom: "file", diagnostics: [] };
  const front = /^\d{4}-\d{2}-\d{2}(?![\p{L}\d])/u.exec(seed.id)?.[0];
  if (front !== undefined) {
    if (parseDay(front) !== null) {
      return { published: front, publishedFrom: "file name", diagnostics: [] };
    }
    const message = `The file name starts with “${front}”, which is not a valid date: ${whyNoDay(front)}.`;
    const mend = "Rename the file so that it starts with the day of publication as YYYY-MM-DD.";
    const fault = { severity: "error", rule: "seed/file-date", message, mend } as const;
    return { ...nothing, diagnostics: [diagnoseFile(seed.file, fault)] };
  }
  const names = nearNames(seed.id);
  const unread = names.length > 0 ? [otherForm(seed, names)] : [];
  if (datelineDay !== null) {
    return { published: printDay(datelineDay), publishedFrom: "dateline", diagnostics: unread };
  }
  if (unread.length > 0) return { ...nothing, diagnostics: unread };
  return { ...nothing, diagnostics: [noDate(seed)] };
}

const nothing = { published: null, publishedFrom: null };

/** The warning that the date in a file name has another form. */
function otherForm({ file }: Pick<Seed, "file">, names: readonly string[]): Diagnostic {
  const folder = file.replace(/[^/]*$/, "");
  const offered = names.map((name) => `${folder}${name}${endingOf(file)}`).join(" or ");
  const which = names.length > 1 ? ", depending on which day is meant" : "";
  return diagnoseFile(file, {
    severity: "warning",
    rule: "seed/file-date",
    message:
      "The file name starts with a date in another form than YYYY-MM-DD, so the date is not read.",
    mend: `Rename it to ${offered}${which}, and its sidecar with it.`,
  });
}

function noDate({ id, file, text: words }: Pick<Seed, "id" | "file" | "text">): Diagnostic {
  const start = Math.max(0, words.search(/\S/));
  const sidecar = file.replace(/[^/]*$/, `${id}.yaml`);
  return diagnose(
    { file, text: words },
    { start, end: words.length },
    {
      severity: "warning",
      rule: "article/no-date",
      message:
        "The day of publication is unknown. Words such as “on Sunday”, “last month” or “in March” without a year cannot be resolved, and their events have no date.",
      mend: `Add \`published: YYYY-MM-DD\` to ${sidecar}, or start the file name with the day.`,
    },
  );
}
