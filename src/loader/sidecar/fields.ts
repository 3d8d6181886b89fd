// The values that a sidecar may hold, each read from text. What cannot be read says what it is,
// what was perhaps meant, and how to write it.

import { z } from "zod";
import type { Show } from "#model/article.ts";
import { type Day, parseDay, printDay } from "#model/day.ts";
import { type Edtf, parseEdtf } from "#model/edtf.ts";
import {
  type Certainty,
  type Kind,
  kinds,
  type Mode,
  type Status,
  statuses,
  type When,
} from "#model/event.ts";
import { countries } from "../lexicon/countries.ts";
import { nearDate, whyNoDay } from "./nearDate.ts";
import { nearest } from "../nearest.ts";

class Fault {
  readonly message: string;
  readonly mend: string;
  constructor(message: string, mend: string) {
    this.message = message;
    this.mend = mend;
  }
}

/** One value in one line: white space at its ends is not part of it, line breaks are spaces. */
const line = z.string().transform((text) => text.trim().replace(/\s+/g, " "));

function field<T>(read: (text: string) => T | Fault) {
  return line.pipe(z.string().min(1)).transform((text, context): T => {
    const value = read(text);
    if (!(value instanceof Fault)) return value;
    context.addIssue({ code: "custom", message: value.message, params: { mend: value.mend } });
    return z.NEVER;
  });
}

function meant(near: string | null): string {
  return near === null ? "" : ` Did you mean \`${near}\`?`;
}

export const text = field((words) => words);

const shows = ["article", "passages"] as const;

export const show = field((words): Show | Fault => {
  const found = shows.find((known) => known === words);
  if (found) return found;
  const hint = meant(nearest(words, shows));
  return new Fault(
    `“${words}” is nothing that can be shown.${hint}`,
    "Write `article`, or `passages` to publish no more than the words that events rest on.",
  );
});

/** `2023-06-18` */
export const day = field((words): string | Fault => {
  const found: Day | null = parseDay(words);
  if (found !== null) return printDay(found);
  const near = nearDate(words);
  const hint = meant(near !== null && parseDay(near) !== null ? near : null);
  return new Fault(`${unread(words, "a day")}${hint}`, "Write the day as YYYY-MM-DD.");
});

function unread(words: string, wanted: string): string {
  const why = whyNoDay(words);
  if (why !== null) return `“${words}” is no day of the calendar: ${why}.`;
  return `“${words}” cannot be read as ${wanted}.`;
}

export const url = field((words): string | Fault => {
  const mend = "Write the whole address, as in https://example.org/story.";
  const parsed = URL.canParse(words) ? new URL(words) : null;
  if (parsed === null) {
    const full = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(words) ? `https://${words}` : null;
    return new Fault(`“${words}” is no address of a page.${meant(full)}`, mend);
  }
  if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed.href;
  return new Fault(`“${words}” does not begin with http:// or https://.`, mend);
});

/** An editor's date; a stretch of days is `within` unless `, throughout` follows it. */
export interface Dated {
  readonly edtf: Edtf;
  readonly extent: When["extent"];
}

/** EDTF, or null for `none`. */
export const date = field((words): Dated | null | Fault => {
  if (words === "none") return null;
  const [first = "", second] = words.split(/, ?/);
  const edtf = parseEdtf(first);
  if (edtf && (second === undefined || second === "throughout")) {
    return { edtf, extent: second ?? (edtf.kind === "day" ? "throughout" : "within") };
  }
  const crossed = /^[^/]+\/[^/]+$/.test(words) && words.split("/").every((end) => parseEdtf(end));
  const what = crossed ? `“${words}” ends before it begins.` : unread(words, "a date");
  return new Fault(
    what + meant(nearDate(words)),
    "Write 2023-06-18, 2023-06 or 2023; 2023-33 to 2023-36 for a quarter; 2023-06-01/2023-06-04 for some time between two days, with `, throughout` after it for all of them; or none.",
  );
});

const modes: Partial<Record<Kind, readonly Mode[]>> = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  REJECT: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
};

/** `CONSULT`, or with its mode `CONSULT visit`. */
export const kind = field((words): { kind: Kind; mode: Mode | null } | Fault => {
  const [first = "", second] = words.split(" ");
  const found = kinds.find((known) => known.toLowerCase() === first.toLowerCase());
  const mode = found && modes[found]?.find((known) => known === second?.toLowerCase());
  if (found && words === [first, second].join(" ").trim() && (mode || second === undefined)) {
    return { kind: found, mode: mode ?? null };
  }
  const pairs = kinds.flatMap((known) => (modes[known] ?? []).map((m) => `${known} ${m}`));
  const near =
    pairs.find((pair) => pair.endsWith(` ${words.toLowerCase()}`)) ??
    nearest(words, [...pairs, ...kinds]);
  return new Fault(
    `“${words}” is no kind of event.${meant(near)}`,
    `Use one of ${kinds.join(", ")}; some take a mode, as in \`CONSULT visit\`.`,
  );
});

const certainties = ["expected", "possible", "hoped"] as const satisfies readonly Certainty[];

/** `held`; of a planned event also how sure it is: `planned, possible`. */
export const status = field((words): { status: Status; certainty: Certainty | null } | Fault => {
  const [first = "", second] = words.toLowerCase().split(/, ?/);
  const found = statuses.find((known) => known === first);
  const certainty = certainties.find((known) => known === second);
  if (found && second === undefined) return { status: found, certainty: null };
  if (found === "planned" && certainty) return { status: found, certainty };
  const whole = [...statuses, ...certainties.map((known) => `planned, ${known}`)];
  const near = certainties.some((known) => known === first)
    ? `planned, ${first}`
    : nearest(words, whole);
  return new Fault(
    `“${words}” is not what becomes of an event.${meant(near)}`,
    `Use one of ${whole.join("; ")}.`,
  );
});

/** ISO 3166-1 alpha-2, or EU, UN. */
const country = field((words): string | Fault => {
  if (countries.some(({ code }) => code === words)) return words;
  const wanted = words.toLowerCase();
  const named = countries.find(({ code, name, others }) =>
    [code, name, ...others].some((known) => known.toLowerCase() === wanted),
  );
  return new Fault(
    `“${words}” is no country code.${meant(named?.code ?? null)}`,
    "Use the two capital letters of ISO 3166, such as FR, or EU or UN.",
  );
});

function degrees(limit: number) {
  return field((words): number | Fault => {
    const value = Number(words);
    if (/^[+-]?\d+(\.\d+)?$/.test(words) && Math.abs(value) <= limit) return value;
    const mend = `Write degrees as a number from -${limit} to ${limit}; south and west are negative.`;
    return new Fault(`“${words}” is no number of degrees.`, mend);
  });
}

/** A name alone is short for a map with that name. */
const named = (value: unknown): unknown => (typeof value === "string" ? { name: value } : value);

const sorts = ["person", "body", "state", "group"] as const;

const sort = field((words): (typeof sorts)[number] | Fault => {
  const found = sorts.find((known) => known === words);
  if (found) return found;
  const hint = meant(nearest(words, sorts));
  return new Fault(
    `“${words}” is no sort of participant.${hint}`,
    `Use one of ${sorts.join(", ")}.`,
  );
});

const participant = z.preprocess(
  named,
  z.strictObject({
    name: text,
    office: text.optional(),
    country: country.optional(),
    sort: sort.optional(),
  }),
);

export const who = z.preprocess(
  (value): unknown => (Array.isArray(value) ? value : [value]),
  z.array(participant),
);

/** null for `none`. */
export const place = z.preprocess(
  (value) => (value === "none" ? null : named(value)),
  z
    .strictObject({
      name: text,
      country: country.optional(),
      latitude: degrees(90).optional(),
      longitude: degrees(180).optional(),
    })
    .refine((where) => (where.latitude === undefined) === (where.longitude === undefined), {
      error: "A place has both `latitude` and `longitude`, or neither.",
      params: { mend: "Add the other of the two, or delete this one." },
    })
    .nullable(),
);

/** null for `none`. */
export const says = text.transform((name) => (name === "none" ? null : name));
