// A date as an editor types it: "22 March 2013", "late 2022", "before 3 June", "two days
// after the talks", or EDTF.

import { parseDay, printDay } from "#model/day.ts";
import { printEdtf } from "#model/edtf.ts";
import { partCodes, type ToldEvent } from "#model/event.ts";
import { readArticle } from "../article/readArticle.ts";
import type { Parse } from "../parseSeeds.ts";
import { afterCases, limitCases } from "../lexicon/cases.ts";
import { functionWords } from "../lexicon/openWords.ts";
import { date } from "../sidecar/fields.ts";
import { printKind } from "../sidecar/kinds.ts";
import { findTimes } from "../times/findTimes.ts";
import type { Timex } from "../times/timex.ts";
import { toDocument } from "../tree/toDocument.ts";
import { toTrees } from "../tree/toTrees.ts";

/** "before 3 June" is no later than that day, "since May" no earlier. */
function limited(first: string, edtf: string): string {
  if (edtf.includes("/")) return edtf;
  if (limitCases.has(first)) return `../${edtf}`;
  return afterCases.has(first) || first === "from" ? `${edtf}/..` : edtf;
}

/** What typed words may be counted from. */
export interface Known {
  /** The day that "last month" counts from. */
  readonly published: string | null;
  readonly events: readonly ToldEvent[];
}

/** @returns as a sidecar writes it; null where no days can be read */
export async function readTypedDate(
  typed: string,
  { published, events }: Known,
  parse: Parse,
): Promise<string | null> {
  const words = typed.trim();
  if (date.safeParse(words).success) return words;
  if (/^(?:the )?day of publication$/i.test(words)) return published;
  const facts = { publisher: null, url: null, rights: null, published } as const;
  const article = readArticle("typed", `It happened ${words}.`, { ...facts, publishedFrom: null });
  const document = toDocument(article, toTrees(article, await parse(article)));
  const times = findTimes(document, published === null ? null : parseDay(published));
  const found = times.find((timex) => timex.edtf !== null);
  const [first = ""] = words.toLowerCase().split(" ");
  if (found?.edtf) {
    const part = found.part !== null && found.edtf.kind === "day" ? partCodes[found.part] : "";
    return limited(first, printEdtf(found.edtf) + part);
  }
  const [, length, side, name = ""] = /^(.*?)\b(after|before) (.+)$/i.exec(words) ?? [];
  if (length === undefined) return null;
  const days = dayWord.test(length) ? 1 : Math.max(0, ...times.map(lengthInDays));
  const when = eventNamed(name, events)?.when;
  if (!when || (days === 0 && length.trim() !== "")) return null;
  if (days === 0)
    return side === "after"
      ? when.latest && `${when.latest}/..`
      : when.earliest && `../${when.earliest}`;
  const by = side === "after" ? days : -days;
  const [from, to] = [dayBy(when.earliest, by), dayBy(when.latest, by)];
  return from === null || to === null ? null : from === to ? from : `${from}/${to}`;
}

/** "two days" (`P2D`), "a week" (`P1W`); 0 for what is not a number of days. */
function lengthInDays({ value }: Timex): number {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(value) ?? [];
  return Number(count ?? 0) * (unit === "W" ? 7 : 1);
}

/** "the day after the talks" */
const dayWord = /^(?:the|a|one) day\s*$/i;

function dayBy(day: string | null, by: number): string | null {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? null : printDay(parsed + by);
}

/** The one event in whose title, kind or words all of these words stand; null for none or several. */
function eventNamed(name: string, events: readonly ToldEvent[]): ToldEvent | null {
  const wanted = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = wanted.filter((word) => !functionWords.has(word));
  const told = ({ title, kind, mode, passages: [{ exact }] }: ToldEvent) =>
    ` ${title} ${printKind({ kind, mode })} ${exact} `.toLowerCase();
  const found = events.filter((event) => words.every((word) => told(event).includes(` ${word}`)));
  const [only, second] = found;
  return only && !second && words.length > 0 ? only : null;
}
