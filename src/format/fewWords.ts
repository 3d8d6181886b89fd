// The article's own few words for an event, where it first tells it: "was scrapped at the last minute".

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { hard, holdNames, isHeadline } from "./holdNames.ts";

const most = 32;
const point = "\\.(?=[^\\S\\xA0]|$)";
/** Few words end and begin within a clause; a point or comma may belong to a figure or a name. */
const stop = new RegExp(
  `[;:!?()[\\]“”"…]|,(?!\\d)|${point}|\\s[–—-]+\\s|\\s[–—-]+$|^[–—-]+\\s`,
  "u",
);
const light =
  "a|an|the|of|in|on|at|to|for|with|from|by|and|or|but|that|his|her|its|their|as|is|was|were|be|been|has|have|had|will|would|may|this|between|before|after|when|he|she|it|they|he’s|she’s|it’s";
/** What a phrase does not end on, and what it does not begin with. */
const leaning = new RegExp(`\\s+(?:${light})$`, "iu");
const joining = /^(?:and|or|but|that|which|of|to)\s+/iu;
/** What may lack its end where a phrase was cut. */
const unfinished = new RegExp(` +(?:${light})(?: +[^ ]+){0,2}$`, "iu");

const modal = "(?:may|might|can|could|will|would|shall|should|must|cannot)";
/** Says of the words behind it whether they came about: "might also", "did not", "refused to". */
const governing = new RegExp(
  `(?:(?:\\b(?:${modal}|not|never|be|been|is|are|was|were|has|have|had|do|does|did)|\\p{L}+n[’']t|[\\p{L}’']+\\s+to)\\s+(?:(?:also|still|yet|even|ever|now|\\p{L}+ly)\\s+)*)+$`,
  "iu",
);
/** What it governs has its verb: not "moved on to a dinner". */
const determined = /^(?:a|an|the|his|her|its|their|this)\s/iu;
/** Belongs to a verb before it: "called off a trip". */
const particle = /^(?:off|out|down|up|back|away|over)\s/iu;
/** "may stay away and", of which the same holds. */
const shared = new RegExp(`^.*\\b(${modal})\\s(?:(?!${point})[^!?\\n])*\\s(?:and|or)\\s+$`, "isu");
/** How far before the passage that may stand, UTF-16 units. */
const farthest = 300;

type WordedEvent = Pick<NewsEvent, "passages" | "trigger" | "status" | "participants" | "place">;

/**
 * Around the words that name it if its first passage holds those, else from the passage's beginning:
 * within a clause, no longer than a line, with whole names. What says whether it came about stands
 * with them, even before the passage.
 */
export function fewWords({ text }: Pick<Article, "text">, event: WordedEvent): string {
  const { passages, trigger } = event;
  const first = passages.reduce((a, b) => (b.start < a.start ? b : a));
  const holds = first.start <= trigger.start && trigger.end <= first.end;
  const at = holds ? trigger : { start: first.start, end: first.start };
  const names = namesOf(event);
  const from = Math.max(0, first.start - farthest);
  const held = holdNames(text.slice(from, first.end), names, isHeadline(lineAround(text, first)));
  const before = held.slice(0, at.start - from);
  const named = held.slice(at.start - from, at.end - from);
  const said = governing.exec(before)?.[0] ?? "";
  const clause =
    before
      .slice(first.start - from)
      .split(stop)
      .at(-1) ?? "";
  const words = lastWords(clause, names);
  const fits = words.length + named.length <= most || /\S$/u.test(words);
  const near = fits && words.length > said.length ? words : said;
  const far = before.slice(0, before.length - near.length);
  const further = determined.test(near) ? "" : (governing.exec(far)?.[0] ?? "");
  const borrowed = event.status === "planned" ? shared.exec(far)?.[1] : undefined;
  const start = (borrowed ? `${borrowed} … ` : "") + (further + near).replace(joining, "");
  return tidy(start, named, held.slice(at.end - from)).replaceAll(hard, " ");
}

function lineAround(text: string, { start, end }: Span): string {
  const last = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start) + 1, last < 0 ? text.length : last);
}

function namesOf({ participants, place }: WordedEvent): readonly string[] {
  const people = participants.flatMap(({ name, office, aliases }) => [name, office, ...aliases]);
  return [...people, place?.name].flatMap((name) => (name ? [name] : []));
}

/** Two, or a whole name, with the space behind; an office before a name may be missing. */
function lastWords(text: string, names: readonly string[]): string {
  const plain = text.replaceAll(hard, " ");
  const words = Array.from(plain.matchAll(/[^ ]+/gu), ({ index }) => index);
  const least = words.at(particle.test(plain.slice(words.at(-2))) ? -3 : -2) ?? 0;
  const starts = [
    ...Array.from(text.matchAll(/[^ ]+/gu), ({ index }) => index),
    ...names.map((name) => plain.lastIndexOf(name)),
  ];
  return text.slice(Math.max(0, ...starts.filter((start) => start <= least)));
}

function tidy(before: string, name: string, after: string): string {
  const start = flat(before + name);
  const rest = flat(name === "" ? after : (after.split(stop)[0] ?? ""));
  let added = "";
  let next = "";
  for ([next] of rest.matchAll(/ *[^ ]+|$/gu)) {
    if (start.length + added.length + next.length > most && start + added !== "") break;
    added += next;
  }
  // What a light word goes on, or ends with is whole without it.
  const whole = next === "" || leaning.test(next) || leaning.test(added);
  return (start + strip(whole ? added : added.replace(unfinished, ""))).trim();
}

function strip(text: string): string {
  const shorter = text.replace(leaning, "");
  return shorter === text ? text : strip(shorter);
}

function flat(text: string): string {
  return text.replace(/[^\S\xA0]+/gu, " ");
}
