// The days of typed words by the loader's own rules: "late 2022", "last Friday", "two days after the talks".

import { type Day, parseDay } from "#model/day.ts";
import { between, type Bounds, type Edtf } from "#model/edtf.ts";
import type { PartOfDay, ToldEvent } from "#model/event.ts";
import { covers } from "#model/span.ts";
import { readArticle } from "../article/readArticle.ts";
import type { Parse } from "../parseSeeds.ts";
import { functionWords } from "../lexicon/openWords.ts";
import { printKind } from "../sidecar/kinds.ts";
import { findTimes } from "../times/findTimes.ts";
import type { Timex } from "../times/timex.ts";
import { toDocument } from "../tree/toDocument.ts";
import { toTrees } from "../tree/toTrees.ts";

/** What typed words may be counted from. */
export interface Known {
  /** The day that "last month" counts from. */
  readonly published: string | null;
  readonly events: readonly ToldEvent[];
  /** Whether it is an event to come: "Friday" is the next one then. */
  readonly toCome: boolean;
}

export interface TimesRead {
  /** null where no days can be read, or where words are left over. */
  readonly edtf: Edtf | null;
  readonly part: PartOfDay | null;
  /** The words that no rule read. */
  readonly left: readonly string[];
}

export async function readTimes(
  words: string,
  { published, events, toCome }: Known,
  parse: Parse,
): Promise<TimesRead> {
  const facts = { publisher: null, url: null, rights: null, published } as const;
  const before = toCome ? "It will happen " : "It happened ";
  const article = readArticle("typed", `${before}${words}.`, { ...facts, publishedFrom: null });
  const document = toDocument(article, toTrees(article, await parse(article)));
  const times = findTimes(document, published === null ? null : parseDay(published));
  /** Those of the typed words from `start` to `end` that no time covers. */
  const leftOf = (start: number, end: number) =>
    Array.from(
      article.text.slice(start, end).matchAll(/[\p{L}\p{N}/.-]*[\p{L}\p{N}]/gu),
      (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: match[0],
      }),
    ).filter(
      (word) => word.text.toLowerCase() !== "the" && !times.some((timex) => covers(timex, word)),
    );
  const first = before.length;
  const left = leftOf(first, first + words.length).map(({ text }) => text);
  const dated = times.filter((timex) => timex.edtf !== null);
  const [found] = dated;
  if (found && dated.length === 1 && left.length === 0)
    return { edtf: found.edtf, part: found.part, left };
  const none = { edtf: null, part: null, left };
  const [, length, side, name = ""] = /^(.*?)\b(after|before) (.+)$/i.exec(words) ?? [];
  if (found || length === undefined) return none;
  const isDay = dayWord.test(length);
  // A number and its unit: of "about two days" no day follows.
  const isLength = length.trim().split(/\s+/).length <= 2;
  if (!isDay && (!isLength || leftOf(first, first + length.length).length > 0)) return none;
  const days = isDay ? 1 : Math.max(0, ...times.map(lengthInDays));
  const when = eventNamed(name, events)?.when;
  if (!when || (days === 0 && length.trim() !== "")) return none;
  const ends = { earliest: dayOr(when.earliest, -Infinity), latest: dayOr(when.latest, Infinity) };
  const reach = reached(ends, side?.toLowerCase() === "after", days);
  const isOpen = !Number.isFinite(reach.earliest) && !Number.isFinite(reach.latest);
  return isOpen ? none : { edtf: between(reach), part: null, left: [] };
}

/** "two days" (`P2D`), "a week" (`P1W`); 0 for what is not a number of days. */
function lengthInDays({ value }: Timex): number {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(value) ?? [];
  return Number(count ?? 0) * (unit === "W" ? 7 : 1);
}

/** "the day after the talks" */
const dayWord = /^(?:the|a|one) day\s*$/i;

/** So many days after or before; without a number, some time after the last or before the first. */
function reached({ earliest, latest }: Bounds, after: boolean, days: number): Bounds {
  if (days === 0)
    return after
      ? { earliest: latest, latest: Infinity }
      : { earliest: -Infinity, latest: earliest };
  const by = after ? days : -days;
  return { earliest: earliest + by, latest: latest + by };
}

const dayOr = (day: string | null, open: number): Day =>
  (day === null ? null : parseDay(day)) ?? open;

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
