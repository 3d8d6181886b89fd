// The article's own few words for an event, where it first tells it: "was scrapped at the last minute".

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";

const most = 32;
/** Few words end and begin within a clause. */
const stop = /[,;:.!?()[\]“”"…]|\s[–—-]+\s|\s[–—-]+$|^[–—-]+\s/u;
const light =
  "a|an|the|of|in|on|at|to|for|with|from|by|and|or|but|that|his|her|its|their|as|is|was|were|be|been|has|have|had|will|would|may|this|between|before|after|when|he|she|it|they|he’s|she’s|it’s";
/** What a phrase does not end on, and what it does not begin with. */
const leaning = new RegExp(`\\s+(?:${light})$`, "iu");
const joining = /^(?:and|or|but|that|which|of|to)\s+/iu;
/** What may lack its end where a phrase was cut. */
const unfinished = new RegExp(`\\s+(?:${light})(?:\\s+\\S+){0,2}$`, "iu");

/**
 * Around the words that name it if its first passage holds those, else from the passage's beginning;
 * within a clause, no longer than a line.
 */
export function fewWords(
  { text }: Pick<Article, "text">,
  { passages, trigger }: Pick<NewsEvent, "passages" | "trigger">,
): string {
  const first = passages.reduce((a, b) => (b.start < a.start ? b : a));
  const names = first.start <= trigger.start && trigger.end <= first.end;
  if (!names) return tidy("", "", text.slice(first.start, first.end));
  const before = text.slice(first.start, trigger.start).split(stop).at(-1) ?? "";
  const leading = lastWords(before, 2);
  const fits = leading.length + trigger.text.length <= most || /\S$/u.test(leading);
  return tidy(fits ? leading : "", trigger.text, text.slice(trigger.end, first.end));
}

/** Up to so many, with what joins them to the next one. */
function lastWords(text: string, count: number): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.slice(-count).join("").replace(joining, "");
}

function tidy(before: string, name: string, after: string): string {
  const start = flat(before + name);
  const rest = flat(name === "" ? after : (after.split(stop)[0] ?? ""));
  let added = "";
  let next = "";
  for ([next] of rest.matchAll(/\s*\S+|$/gu)) {
    if (start.length + added.length + next.length > most && start + added !== "") break;
    added += next;
  }
  // What a light word goes on with is whole without it.
  const whole = next === "" || leaning.test(next);
  return (start + strip(whole ? added : added.replace(unfinished, ""))).trim();
}

function strip(text: string): string {
  const shorter = text.replace(leaning, "");
  return shorter === text ? text : strip(shorter);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ");
}
