// What a word says of the time of what is told, where a verb group begins with it.

import type { Token } from "../article/document.ts";
import {
  modals,
  ofOneForm,
  pastForms,
  pending,
  perfectForms,
  planning,
  presentForms,
  timetabled,
} from "../lexicon/timesVerbs.ts";
import { isPlanning } from "../article/planning.ts";
import { isTimetabled } from "./aheadWords.ts";

export type Tense = "past" | "future" | "none";

export interface Group {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly tense: Tense;
  readonly plans: boolean;
}

type Lead = "modal" | "past" | "perfect" | "present" | "to" | "pending";

const each = (words: Iterable<string>, lead: Lead) =>
  Array.from(words, (word) => [word, lead] as const);

/** What can open a verb group without being a verb; of a word in two lists, the last counts. */
const leads: ReadonlyMap<string, Lead> = new Map([
  ...each(pending, "pending"),
  ...each(["to"], "to"),
  ...each(presentForms, "present"),
  ...each(perfectForms, "perfect"),
  ...each(pastForms, "past"),
  ...each(modals, "modal"),
]);

const nothing = { text: "", lower: "", lemma: "", pos: "" };

/** The tense of a verb group that begins here, or null where none does. */
export function opens(tokens: readonly Token[], at: number, before: Group | null): Tense | null {
  const { text, lower, lemma, pos } = tokens[at] ?? nothing;
  const lead = leads.get(lower);
  const isPlain = lead === undefined && !timetabled.has(lemma);
  // "Peru plans a summit on Friday"
  if (/^(?:NOUN|VERB)$/.test(pos) && isPlanning(tokens, at)) return "future";
  if (isPlain && pos !== "VERB" && lower !== "kicks")
    return isPastAfterAll(tokens, at) ? "past" : null;
  // "May 3" is no modal.
  const isMonth = lower === "may" && text !== lower && at > 0;
  if (lead === "modal" && !isMonth) return "future";
  if (lead === "past") return "past";
  if (lead === "perfect")
    return tokens.slice(at + 1, at + 4).some((t) => /^(?:VERB|AUX)$/.test(t.pos)) ? "past" : "none";
  if (lead === "present") {
    // "is not attending on Friday"
    const next = tokens[at + 1]?.lower === "not" ? tokens[at + 2] : tokens[at + 1];
    return next?.lower === "to" || isGoing(next) ? "future" : "none";
  }
  if (lead === "to" && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? ""))
    return infinitive(tokens, at, before);
  if (
    lead === "pending" &&
    /^(?:for|to|in|on|at|by|between|before|within|next|this|later|tomorrow|back|home)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return wasPending(tokens, at) ? "past" : "future";
  if (isTimetabled(tokens, at)) return "future";
  if (pos !== "VERB") return null;
  if (ofOneForm.has(lower) && at > 0) return pastOrAsBefore(tokens, at, before);
  if (lower.endsWith("ing") || lower === lemma || lower.endsWith("s")) return "none";
  return isOfNoun(tokens, at) || isChairedBy(tokens, at, before) ? null : "past";
}

/** "Holm retired in May": behind a name and before a preposition, an adjective to the tagger. */
function isPastAfterAll(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at] ?? nothing;
  if (pos !== "ADJ" || !lower.endsWith("ed")) return false;
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? "") && tokens[at + 1]?.pos === "ADP";
}

/** "Peru shut its embassy", but "will meet and set a date": a row goes on as it began. */
function pastOrAsBefore(tokens: readonly Token[], at: number, before: Group | null): Tense {
  const joint = tokens[at - 1]?.lower ?? "";
  // "the commission, set up by Peru in May"
  const isRow = /^(?:and|or|then)$/.test(joint) || (joint === "," && tokens[at + 1]?.pos !== "ADP");
  return isRow ? (before?.tense ?? "none") : "past";
}

/** "will visit the newly reopened bridge on 14 August": what the bridge is, and no past of the visit. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  const [left, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "")) return false;
  const article = left?.lower.endsWith("ly") ? tokens[at - 2] : left;
  return /^(?:the|an?|its|his|her|their)$/.test(article?.lower ?? "");
}

/** "will boycott a meeting chaired by Peru on Tuesday", "a summit attended by Vik": whose it is, and no past of the meeting. */
function isChairedBy(tokens: readonly Token[], at: number, before: Group | null): boolean {
  const [noun, { lower }, by] = [tokens[at - 1], tokens[at] ?? nothing, tokens[at + 1]];
  if (before?.tense !== "future" || by?.lower !== "by") return false;
  if (noun?.pos === "NOUN" && holding.test(lower)) return true;
  return attending.test(lower) && sittings.test(noun?.lower ?? "");
}

const holding = /^(?:chaired|hosted|convened|sponsored|organi[sz]ed|co-hosted|co-chaired)$/;
const attending = /^(?:attended|mediated|brokered|led|supervised|moderated|facilitated|arranged)$/;
const sittings =
  /^(?:summit|meeting|talks|conference|ceremony|session|gathering|forum|dinner|rally|negotiations)$/;

/** "had been due to meet in March": that March is over. */
function wasPending(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "been" && tokens[at - 2]?.lower === "had";
}

/** "is going to meet", "is visiting on Thursday", "is sending an envoy on Sunday". */
function isGoing(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:go|come|visit|travel|head|fly|arrive|return|host|leave|depart|tour|meet|hold|send|dispatch|open|begin|start|convene|dine|attend)$/.test(
      next.lemma,
    )
  );
}

/** "plans to meet", a headline's "Minister to visit": what is to come; else as the verb before it. */
function infinitive(tokens: readonly Token[], at: number, before: Group | null): Tense {
  const left = tokens[at - 1];
  if (left && (planning.has(left.lemma) || pending.has(left.lower)))
    return wasPending(tokens, at - 1) ? "past" : "future";
  // "was to have met Roca on Monday": that Monday is over
  const isUndone = tokens[at + 1]?.lower === "have" && /^(?:was|were)$/.test(left?.lower ?? "");
  if (isUndone) return "past";
  // "discussed the summit, to be held on Friday"
  if (before === null || (left?.text === "," && tokens[at + 1]?.lower === "be")) return "future";
  if (isToCome(tokens, at)) return "future";
  // "who was to fly there on Monday, put it off": as far as anyone knew
  if (/^(?:was|were)$/.test(left?.lower ?? "")) return "future";
  return before.plans && at - before.last <= 8 ? "future" : before.tense;
}

/** "pulled out of a summit to be held on Friday", "accepted talks to take place in May". */
function isToCome(tokens: readonly Token[], at: number): boolean {
  const [left, next, after] = [tokens[at - 1], tokens[at + 1]?.lower, tokens[at + 2]?.lower ?? ""];
  if (!/^(?:NOUN|PROPN)$/.test(left?.pos ?? "")) return false;
  return next === "be" ? toBe.test(after) : next === "take" && after === "place";
}

const toBe = /^(?:held|hosted|convened|staged|signed|launched|inaugurated|unveiled)$/;
