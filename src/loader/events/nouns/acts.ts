// "the signing on 3 May in Lima of a truce": what was done to an event noun, with the day and the place between
// the two. The truce is the event, and the words between are its own.

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "../clauses/view.ts";

const acts: ReadonlySet<string> = new Set(
  "signing signature adoption conclusion ratification opening outbreak convening convocation holding resumption initialling initialing launch launching imposition lifting start end completion hosting renewal extension inauguration entry announcement postponement cancellation collapse breakdown breakup".split(
    " ",
  ),
);

/** How many tokens may stand between an act and its "of". */
const reach = 12;

/** The act whose "of" is the token `of`, with nothing but times, places and doers between; null for none. */
export function actBefore(view: SentenceView, of: number): number | null {
  const { tokens } = view;
  if (tokens[of]?.lower !== "of") return null;
  for (let at = of - 1; at >= Math.max(0, of - reach); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (acts.has(token.lower)) return isAct(view, at) ? at : null;
    if (!isBetween(view, at)) return null;
  }
  return null;
}

/** The "of" behind an act, past its times and places; null where none follows. */
export function ofBehind(view: SentenceView, act: number): number | null {
  const { tokens } = view;
  if (!acts.has(tokens[act]?.lower ?? "") || !isAct(view, act)) return null;
  for (let at = act + 1; at <= act + reach && at < tokens.length; at++) {
    if (tokens[at]?.lower === "of" && !isInside(view, at)) return at;
    if (!isBetween(view, at)) return null;
  }
  return null;
}

/** The act in the phrase of an event noun, in lower case; "" for none. */
export function actOf({ tokens }: SentenceView, first: number, noun: number): string {
  return tokens.slice(first, noun).find(({ lower }) => acts.has(lower))?.lower ?? "";
}

/** The act that leaves an event noun undone: "the collapse of the talks". */
export const ends = /^(?:postponement|cancellation|collapse|breakdown|breakup)$/;

/** The comma of "the conclusion, on 3 May, of the talks". */
export function isBesideAct({ tokens }: SentenceView, comma: number): boolean {
  return tokens[comma]?.text === "," && acts.has(tokens[comma - 1]?.lower ?? "");
}

/** "the signing", "its adoption", "after signature": a noun, and no verb. */
function isAct({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  // "the last-minute postponement"
  if (before?.pos === "NOUN" && tokens[at - 2]?.text === "-") return true;
  return before !== undefined && /^(?:DET|ADJ|ADP|PRON|PART|PUNCT|SCONJ)$/.test(before.pos);
}

function isBetween(view: SentenceView, at: number): boolean {
  const { lower = "", pos = "" } = view.tokens[at] ?? {};
  return isInside(view, at) || lower === "force" || /^(?:ADP|DET|PUNCT)$/.test(pos);
}

/** In a time, a place or somebody's name. */
function isInside({ timexes, places, mentions }: SentenceView, at: number): boolean {
  return [timexes, places, mentions].some((all) =>
    all.some(({ first, last }) => first <= at && at <= last),
  );
}

export const owners: ReadonlySet<string> = new Set("our his her its their".split(" "));

/** The "the" or "her" of "her March election": a noun is to come. */
export function opensNoun(token: Token | undefined): boolean {
  return token?.pos === "DET" || owners.has(token?.lower ?? "");
}
