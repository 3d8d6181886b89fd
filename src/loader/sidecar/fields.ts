// The values of a sidecar, each parsed from text. A value that cannot be parsed gives a message with a
// suggestion and the correct form.

import { z } from "zod";
import { type Show, zones } from "#model/article.ts";
import { type Day, parseDay, printDay } from "#model/day.ts";
import { type Edtf, parseEdtf } from "#model/edtf.ts";
import {
  certainties,
  type Certainty,
  partCodes,
  type PartOfDay,
  partsOfDay,
  sorts,
  type Status,
  statuses,
  type When,
} from "#model/event.ts";
import { joinKeys } from "#model/review.ts";
import { countries } from "../lexicon/countries.ts";
import { kindNamed, kindNames, type NamedKind, printKindName } from "./kinds.ts";
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

/** A value on one line: trimmed, with line breaks as spaces. */
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

/** @param called "a sort of participant" */
function oneOf<Word extends string>(
  words: string,
  known: readonly Word[],
  called: string,
  mend = `Use one of ${known.join(", ")}.`,
): Word | Fault {
  const found = known.find((one) => one === words);
  const hint = meant(nearest(words, known));
  return found ?? new Fault(`“${words}” is not ${called}.${hint}`, mend);
}

const shows = ["article", "passages"] as const satisfies readonly Show[];
const howToShow = "Write `article`, or `passages` to publish only the words that support events.";

export const show = field((words) => oneOf(words, shows, "a value of `show`", howToShow));

/** What a paragraph is. */
export const zone = field((words) => oneOf(words, zones, "a zone"));

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
  if (why !== null) return `“${words}” is not a valid date: ${why}.`;
  return `“${words}” cannot be read as ${wanted}.`;
}

export const url = field((words): string | Fault => {
  const mend = "Write the whole address, as in https://example.org/story.";
  const parsed = URL.canParse(words) ? new URL(words) : null;
  if (parsed === null) {
    const full = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(words) ? `https://${words}` : null;
    return new Fault(`“${words}” is not a web address.${meant(full)}`, mend);
  }
  if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed.href;
  return new Fault(`“${words}” does not start with http:// or https://.`, mend);
});

/** An editor's date; a period is `within` unless `, throughout` follows it. */
export interface EditorDate {
  readonly edtf: Edtf;
  readonly extent: When["extent"];
  /** null if the editor gave none. */
  readonly part: PartOfDay | null;
}

/** EDTF, or a day with the part of the day (`2013-03-22TAF`); null for `none`. */
export const date = field((words): EditorDate | null | Fault => {
  if (words === "none") return null;
  const [first = "", second] = words.split(/, ?/);
  const [, whole, letters = ""] = /^(\d{4}-\d\d-\d\d)(T[A-Z]{2})$/.exec(first) ?? [];
  const part = partsOfDay.find((known) => partCodes[known] === letters) ?? null;
  const edtf = parseEdtf(whole !== undefined && part ? whole : first);
  if (edtf && (second === undefined || second === "throughout")) {
    return { edtf, extent: second ?? (edtf.kind === "day" ? "throughout" : "within"), part };
  }
  const crossed = /^[^/]+\/[^/]+$/.test(words) && words.split("/").every((end) => parseEdtf(end));
  const what = crossed ? `“${words}” ends before it starts.` : unread(words, "a date");
  return new Fault(
    what + meant(nearDate(words)),
    "Write 2023-06-18, 2023-06, 2023 or 198X; 2023-21 to 2023-24 for a season; 2023-33 to 2023-36 for a quarter; 2023-06-18TMO, TMI, TAF, TEV or TNI for a part of the day; 2023-06-01/2023-06-04 for some time between two days, with `, throughout` after it for all of them; ../2023-06-04 for not later than, 2023-06-01/.. for not earlier than; ~ after a date for about; or none.",
  );
});

/** `meeting`, `phone call`; or a PLOVER class with an optional mode: `CONSULT phone`. */
export const kind = field((words): NamedKind | Fault => {
  const found = kindNamed(words);
  if (found) return found;
  const near = nearest(words, kindNames);
  return new Fault(
    `“${words}” is not a kind of event.${meant(near && printKindName(near))}`,
    "Write a plain word, such as `meeting`, `visit`, `phone call`, `agreement`, `refusal`, `attack` or `statement`; seeds/README.md has them all.",
  );
});

/** `held`; for a planned event optionally its certainty: `planned, possible`. */
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
    `“${words}” is not a status of an event.${meant(near)}`,
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
    `“${words}” is not a country code.${meant(named?.code ?? null)}`,
    "Use the two capital letters of ISO 3166, such as FR, or EU or UN.",
  );
});

function degrees(limit: number) {
  return field((words): number | Fault => {
    const value = Number(words);
    if (/^[+-]?\d+(\.\d+)?$/.test(words) && Math.abs(value) <= limit) return value;
    const mend = `Write degrees as a number from -${limit} to ${limit}; south and west are negative.`;
    return new Fault(`“${words}” is not a number of degrees.`, mend);
  });
}

/** A plain name is short for a map with `name`. */
const named = (value: unknown): unknown => (typeof value === "string" ? { name: value } : value);

const sort = field((words) => oneOf(words, sorts, "a sort of participant"));

/** null for `none`. */
function orNone<T>(read: z.ZodType<T>) {
  return z.preprocess((value) => (value === "none" ? null : value), read.nullable());
}

const participant = z.preprocess(
  named,
  z.strictObject({
    name: text,
    office: orNone(text).optional(),
    country: orNone(country).optional(),
    sort: sort.optional(),
  }),
);

/** Empty for `none`. */
export const who = z.preprocess(
  (value): unknown => (value === "none" ? [] : Array.isArray(value) ? value : [value]),
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
      error: "A place needs both `latitude` and `longitude`, or neither.",
      params: { mend: "Add the other of the two, or delete this one." },
    })
    .nullable(),
);

/** What a joined event has from the telling that goes. */
export const joinKey = field((words) => oneOf(words, joinKeys, "what a joined event can take"));

/** null for `none`. */
export const says = orNone(text);
