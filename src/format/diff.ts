// Compares two runs of the loader over the same articles: events gained, lost and changed.

import type { NewsEvent, When } from "#model/event.ts";
import { overlaps } from "#model/span.ts";

export interface CorpusDifference {
  readonly gained: readonly NewsEvent[];
  readonly lost: readonly NewsEvent[];
  readonly moved: readonly Moved[];
}

/** An event that is in both runs, with what changed. */
export interface Moved {
  readonly before: NewsEvent;
  readonly after: NewsEvent;
  readonly changes: readonly Change[];
}

interface Change {
  readonly what: "date" | "status" | "title" | "who" | "where" | "words";
  readonly before: string;
  readonly after: string;
}

/** Pairs events by id, else by overlapping primary passages that no other event has been paired with. */
export function differ(
  before: readonly NewsEvent[],
  after: readonly NewsEvent[],
): CorpusDifference {
  const pairs = new Map<NewsEvent, NewsEvent>();
  const taken = new Set<NewsEvent>();
  const pair = (fits: (old: NewsEvent, now: NewsEvent) => boolean) => {
    for (const now of after) {
      if (pairs.has(now)) continue;
      const old = before.find((one) => !taken.has(one) && fits(one, now));
      if (!old) continue;
      pairs.set(now, old);
      taken.add(old);
    }
  };
  pair((old, now) => old.article === now.article && old.id === now.id);
  pair((old, now) => isSameTelling(old, now) && old.kind === now.kind);
  pair(isSameTelling);
  return {
    gained: after.filter((one) => !pairs.has(one)),
    lost: before.filter((one) => !taken.has(one)),
    moved: Array.from(pairs, ([now, old]) => ({
      before: old,
      after: now,
      changes: changesOf(old, now),
    })).filter(({ changes }) => changes.length > 0),
  };
}

function isSameTelling(old: NewsEvent, now: NewsEvent): boolean {
  return old.article === now.article && overlaps(old.passages[0], now.passages[0]);
}

function changesOf(old: NewsEvent, now: NewsEvent): readonly Change[] {
  return Object.values(facts)
    .map(([what, tell]) => ({ what, before: tell(old), after: tell(now) }))
    .filter((change) => change.before !== change.after);
}

/** What is not compared, or not by itself. */
type NotCompared =
  | ("id" | "slug" | "article" | "number" | "directive" | "trigger" | "confidence")
  | ("kind" | "mode" | "certainty" | "lasted" | "variants" | "saidBy" | "relations")
  | ("notes" | "corrected" | "added" | "tellings" | "differs" | "judged");

type Tell = readonly [Change["what"], (event: NewsEvent) => string];

const facts: Readonly<Record<Exclude<keyof NewsEvent, NotCompared>, Tell>> = {
  when: ["date", ({ when }) => dateOf(when)],
  status: ["status", ({ status, certainty }) => (certainty ? `${status}, ${certainty}` : status)],
  title: ["title", ({ title }) => title],
  participants: [
    "who",
    ({ participants }) => participants.map(({ name }) => name).join(", ") || "nobody",
  ],
  place: ["where", ({ place }) => place?.name ?? "nowhere"],
  passages: ["words", ({ passages }) => passages.map(({ exact }) => `“${exact}”`).join(" ")],
};

function dateOf(when: When | null): string {
  return when?.edtf ?? "no date";
}

/** One line per event: + gained, − lost, ~ moved, followed by its changes. */
export function printDifference({ gained, lost, moved }: CorpusDifference): string {
  const lines = [
    ...gained.map((one) => `+ ${lineOf(one)}`),
    ...lost.map((one) => `− ${lineOf(one)}`),
    ...moved.flatMap(({ after, changes }) => [
      `~ ${lineOf(after)}`,
      ...changes.map((change) => `    ${change.what}: ${change.before} → ${change.after}`),
    ]),
  ];
  const counts = `${gained.length} gained, ${lost.length} lost, ${moved.length} moved`;
  return `${[...lines, ...(lines.length > 0 ? [""] : []), counts].join("\n")}\n`;
}

function lineOf({ article, when, title }: NewsEvent): string {
  return `${article}  ${dateOf(when)}  ${title}`;
}
