// A date as the words support it, on its way to an event's `When`.

import { type Bounds, between, bounds, type Edtf, printEdtf } from "#model/edtf.ts";
import { type Day, printDay } from "#model/day.ts";
import type { Derivation, PartOfDay, Reference, When, Words } from "#model/event.ts";
import type { Timex } from "../../times/timex.ts";
import type { SentenceView } from "./view.ts";

export interface Dating {
  readonly edtf: Edtf;
  readonly extent: When["extent"];
  /** "recently": bounded by custom and not by the words. */
  readonly vague: boolean;
  readonly part: PartOfDay | null;
  readonly words: readonly Words[];
  readonly reference: Reference | null;
  readonly rule: string;
  readonly reason: string;
  readonly unused: Derivation["unused"];
  /** 4: its own words; 3: words of a clause it leans on; 2: a neighbour or the lede; 0: only that it is told. */
  readonly strength: 0 | 1 | 2 | 3 | 4;
}

export function toWhen(dating: Dating): When {
  const { earliest, latest } = bounds(dating.edtf);
  const { words, reference, rule, reason, unused } = dating;
  return {
    edtf: printEdtf(dating.edtf),
    earliest: Number.isFinite(earliest) ? printDay(earliest) : null,
    latest: Number.isFinite(latest) ? printDay(latest) : null,
    extent: earliest === latest ? "throughout" : dating.extent,
    part: dating.part,
    derivation: { words, reference, rule, reason, unused },
  };
}

/** `isWhole`: the word before the time says nothing of it. */
export function fromTimex(
  view: SentenceView,
  timex: Timex,
  strength: Dating["strength"],
  unused: Derivation["unused"] = [],
  isWhole = false,
): Dating | null {
  if (!timex.edtf) return null;
  const side = strength === 4 && !isWhole ? sideOf(view, timex) : null;
  return {
    edtf: side === null ? timex.edtf : openedTo(side, timex.edtf, timex.text),
    extent: side === null && isSpan(timex) ? "throughout" : "within",
    vague: timex.vague,
    part: timex.part,
    words: [{ start: timex.start, end: timex.end, text: view.text.slice(timex.start, timex.end) }],
    reference: timex.reference,
    rule: timex.rule,
    reason:
      side === null ? timex.reason : `${timex.reason} “${side.word}” leaves the other end open.`,
    unused,
    strength,
  };
}

interface Side {
  readonly word: string;
  readonly open: "earliest" | "latest";
}

/** "before the end of 2008", "since March": the words give one end only. "before dawn on Wednesday" was that day. */
function sideOf({ tokens }: SentenceView, timex: Timex): Side | null {
  const at = tokens.findIndex((token) => token.end > timex.start);
  const word = tokens[at - 1]?.lower ?? "";
  if (timex.type === "TIME" && /^(?:before|after)$/.test(word)) return null;
  // "Not until 1979 did Peru recognise Chile": in that year
  if (word === "until" && at === 2 && tokens[0]?.lower === "not") return null;
  if (/^(?:before|by|until|till)$/.test(word)) return { word, open: "earliest" };
  return /^(?:since|after)$/.test(word) ? { word, open: "latest" } : null;
}

function openedTo({ word, open }: Side, edtf: Edtf, text: string): Edtf {
  const { earliest, latest } = bounds(edtf);
  if (open === "latest") return between({ earliest, latest: Number.POSITIVE_INFINITY });
  const whole = word !== "before" || /\b(?:end|close)\b/.test(text);
  return between({ earliest: Number.NEGATIVE_INFINITY, latest: whole ? latest : earliest - 1 });
}

/** "from 3 to 5 May": the words say that it lasted. */
function isSpan({ rule, text }: Timex): boolean {
  return /range|span/.test(rule) && /\b(?:from|to|until|through|till)\b|[–-]/.test(text);
}

/**
 * The date of an event with what its status adds: on the day of publication a past one is over, a
 * planned one still to come. null where the two contradict each other.
 */
export function clip(dating: Dating, status: string, published: Day | null): Dating | null {
  if (published === null) return dating;
  const { earliest, latest } = bounds(dating.edtf);
  if (status === "planned") {
    if (latest < published) return null;
    // "had agreed earlier this month to restore ties": over by now
    if (dating.words.some(({ text }) => /^earlier\b/i.test(text))) return null;
    if (!(earliest < published && latest > published)) return dating;
    return narrow(
      dating,
      { earliest: published, latest },
      "It was still to come, so not before the day of publication.",
    );
  }
  if (earliest > published && status === "held") return null;
  // "before the vote on 25 August", told on the 18th: what was held was held by then
  const isBound = Number.isFinite(earliest) || (status === "held" && Number.isFinite(latest));
  if (!(earliest <= published && latest > published && isBound)) return dating;
  if (dating.extent === "throughout" || status === "cancelled") return dating;
  return narrow(
    dating,
    { earliest, latest: published },
    "The article tells it as past, so no later than the day of publication.",
  );
}

function narrow(dating: Dating, to: Bounds, why: string): Dating {
  return {
    ...dating,
    edtf: between(to),
    reason: dating.reason.endsWith("day of publication.")
      ? dating.reason
      : `${dating.reason} ${why}`,
  };
}

/** Days a value covers; Infinity with an open end. */
export function lengthOf(edtf: Edtf): number {
  const { earliest, latest } = bounds(edtf);
  return latest - earliest + 1;
}
