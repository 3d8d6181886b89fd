// Reads the file beside an article: what the article does not say of itself, and corrections.

import { z } from "zod";
import type { Article, Show } from "#model/article.ts";
import { type Day, parseDay, printDay } from "#model/day.ts";
import { type Correction, readCorrection } from "./corrections/correction.ts";
import { type Diagnostic, diagnose, diagnoseFile, type Source } from "./diagnostic.ts";
import { day, show, text, url } from "./sidecar/fields.ts";
import { nearNames, whyNoDay } from "./sidecar/nearDate.ts";
import { complain, isRecord, type Part, toDiagnostics } from "./sidecar/complaints.ts";
import type { Seed } from "./seeds.ts";
import { readYaml, type Yaml } from "./sidecar/yaml.ts";

export interface Sidecar {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly show: Show;
  readonly corrections: readonly Correction[];
  /** The file itself, for complaints about its corrections; null where there is none. */
  readonly source: Source | null;
}

const schema = z.strictObject({
  published: day.optional(),
  publisher: text.optional(),
  url: url.optional(),
  rights: text.optional(),
  show: show.optional(),
  /** Empty where all entries are commented out. */
  corrections: z.union([z.array(z.unknown()), z.literal("")]).optional(),
});

const empty: Sidecar = {
  published: null,
  publisher: null,
  url: null,
  rights: null,
  show: "article",
  corrections: [],
  source: null,
};

export interface ReadSidecar {
  /** Says nothing of the article where one of its keys is at fault. */
  readonly sidecar: Sidecar;
  readonly diagnostics: readonly Diagnostic[];
}

/** The sidecar of a seed; one without a file, or without a line in it, says nothing. */
export function readSidecar({ sidecar: source }: Pick<Seed, "sidecar">): ReadSidecar {
  if (source === null) return { sidecar: empty, diagnostics: [] };
  const { yaml, diagnostics } = readYaml(source);
  if (yaml === null) return { sidecar: { ...empty, source }, diagnostics };
  const value = yaml.value ?? {};
  const keys = Object.keys(schema.shape);
  const part: Part = { source, yaml, path: [], called: "a sidecar", keys };
  if (!isRecord(value) || Array.isArray(value)) {
    const mend = "Write each line as `key: value`, with a colon and a space.";
    const fault = complain(part, [], "sidecar/form", "The file has no keys.", mend);
    return { sidecar: { ...empty, source }, diagnostics: [fault] };
  }
  const { data, error } = schema.safeParse(value);
  const read = readCorrections(source, yaml, value);
  return {
    sidecar: {
      published: data?.published ?? null,
      publisher: data?.publisher ?? null,
      url: data?.url ?? null,
      rights: data?.rights ?? null,
      // One that cannot be read may have meant to hold something back.
      show: data?.show ?? ("show" in value ? "passages" : "article"),
      corrections: read.corrections,
      source,
    },
    diagnostics: [...(error ? toDiagnostics(part, error) : []), ...read.diagnostics],
  };
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

export interface Published extends Pick<Article, "published" | "publishedFrom"> {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The day of publication: the sidecar's, else the one in front of the file's name
 * (`2024-05-01-talks.txt`), else the dateline's, else none, with a warning.
 */
export function publishedFor(
  seed: Pick<Seed, "id" | "file" | "text" | "sidecar">,
  sidecar: Sidecar,
  datelineDay: Day | null,
): Published {
  if (sidecar.published !== null) {
    return { published: sidecar.published, publishedFrom: "sidecar", diagnostics: [] };
  }
  const front = /^\d{4}-\d{2}-\d{2}(?![\p{L}\d])/u.exec(seed.id)?.[0];
  if (front !== undefined) {
    if (parseDay(front) !== null) {
      return { published: front, publishedFrom: "file name", diagnostics: [] };
    }
    const message = `The file’s name begins with “${front}”, which is no day of the calendar: ${whyNoDay(front)}.`;
    const mend = "Rename the file, with the day of publication in front as YYYY-MM-DD.";
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

/** The warning that the day in front of a file's name is not written as one. */
function otherForm({ file }: Pick<Seed, "file">, names: readonly string[]): Diagnostic {
  const folder = file.replace(/[^/]*$/, "");
  const offered = names.map((name) => `${folder}${name}.txt`).join(" or ");
  const which = names.length > 1 ? ", whichever day is meant" : "";
  return diagnoseFile(file, {
    severity: "warning",
    rule: "seed/file-date",
    message:
      "The file’s name begins with a day in another form than YYYY-MM-DD, so it is not read.",
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
        "Nothing says when this article was published. Words such as “on Sunday”, “last month” or “in March” without a year cannot be resolved, and their events stay without a date.",
      mend: `Add \`published: YYYY-MM-DD\` to ${sidecar}, or put the day in front of the file’s name.`,
    },
  );
}
