// What an editor is shown of an article: each event as it is and as it was read, least sure first.

import type { Article } from "#model/article.ts";
import type { AppliedCorrection, SeenHappening } from "#model/coverage.ts";
import { doubtWords } from "#model/doubt.ts";
import type { ToldEvent } from "#model/event.ts";
import type { ArticleReview, ReviewItem, Left, Reviewed } from "#model/review.ts";
import { overlaps } from "#model/span.ts";
import { leansOn } from "./corrections/correct.ts";
import { checkedIn } from "./corrections/checked.ts";
import type { Edited } from "./corrections/steps.ts";
import { suggestedTitle } from "./corrections/suggestedTitle.ts";
import { cover } from "./coverage/cover.ts";
import { type LoadedSeed, toArticle } from "./load.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import { read, type Reading } from "./read.ts";
import type { Seed } from "./seeds.ts";
import { weaknessesOf, weightOf } from "./weaknesses.ts";

/** A seed as steps need it. @param sentences of the article, as the parser has them */
export function toEdited(
  seed: Seed,
  { article, events }: Reading,
  sentences: readonly ParsedSentence[],
): Edited {
  return {
    seed,
    article,
    read: events,
    wanted: (span) => read(article, sentences, span).events,
  };
}

/** What the endpoint knows of an article besides its files. */
type KnownToEndpoint = "version" | "text" | "undo" | "redo" | "last" | "closed";

export function reviewOf(edited: Edited, loaded: LoadedSeed): Omit<ArticleReview, KnownToEndpoint> {
  const { seed, read: before } = edited;
  const { sidecar } = toArticle(seed);
  const events = [...loaded.events, ...loaded.heldBack];
  const checked = checkedIn(sidecar.sidecar.checked, edited.article, events);
  const dropped = before.filter(({ id }) => !events.some((event) => event.id === id));
  const all: readonly Reviewed[] = [
    ...loaded.events.map((event) => ({ state: "printed" as const, event })),
    ...loaded.heldBack.map((event) => ({ state: "held-back" as const, event })),
    ...dropped.map((event) => ({ state: "dropped" as const, event })),
  ];
  const items = all.map((one) => {
    const { state, event } = one;
    const own = before.find(({ id }) => id === event.id) ?? null;
    const doubt = state === "printed" ? [] : event.doubt;
    const weak = weaknessesOf(event, edited.article.text, events);
    const item: ReviewItem = {
      ...one,
      read: own,
      reasons: [...doubt.map((reason) => doubtWords[reason]), ...weak.map(({ words }) => words)],
      checked: state === "dropped" || checked.has(event.id),
      leaning: events
        .filter((other) => leansOn(other, own ?? event))
        .map(({ id, title, when }) => ({ id, title, when })),
      suggestion: event.corrected ? suggestedTitle(event, own) : null,
      ...saidOf(event, loaded.corrections),
    };
    return { item, rank: ranks[state] + weightOf(weak) + 1 - event.confidence };
  });
  const fault = loaded.diagnostics.find(({ severity }) => severity === "error");
  const facts = sidecar.sidecar;
  const { times, happenings } = cover(loaded);
  return {
    id: seed.id,
    items: items
      .toSorted((a, b) => b.rank - a.rank || startOf(a.item) - startOf(b.item))
      .map(({ item }) => item),
    left: toLeft(loaded.reading.article, happenings, events),
    times,
    facts: {
      headline: facts.headline ?? "",
      published: facts.published ?? "",
      publisher: facts.publisher ?? "",
      url: facts.url ?? "",
      rights: facts.rights ?? "",
      show: facts.show,
    },
    fault: fault ? `${fault.message} ${fault.mend}` : null,
  };
}

/** How many events, also of those held back, are not as an editor has seen them. */
export function countUnchecked(
  seed: Seed,
  { reading: { article }, events, heldBack }: LoadedSeed,
): number {
  const all = [...events, ...heldBack];
  const { sidecar } = toArticle(seed);
  return all.length - checkedIn(sidecar.sidecar.checked, article, all).size;
}

/** What the sidecar tells readers of an event. */
function saidOf(
  { id }: ToldEvent,
  all: readonly AppliedCorrection[],
): Pick<ReviewItem, "why" | "notes"> {
  const own = all.filter(({ event }) => event === id);
  return {
    why: own.findLast(({ verb }) => verb !== "note")?.why ?? null,
    notes: own.flatMap(({ verb, why }) => (verb === "note" && why !== null ? why : [])),
  };
}

/** Mentions that tell no event, but for those in the words of one. */
function toLeft(
  { text }: Article,
  happenings: readonly SeenHappening[],
  events: readonly ToldEvent[],
): readonly Left[] {
  const passages = events.flatMap((event) => event.passages);
  return happenings.flatMap(({ words, passage: { start, end }, fate }) => {
    const isTold = passages.some((passage) => overlaps(passage, words));
    if (isTold || !("left" in fate) || fate.left === "held-back" || fate.left === "dropped")
      return [];
    return { passage: { start, end, text: text.slice(start, end) }, why: fate.left };
  });
}

/** Held back before printed; then by how much is lacking, dropped ones last. */
const ranks: Readonly<Record<ReviewItem["state"], number>> = {
  "held-back": 100,
  printed: 0,
  dropped: -100,
};

const startOf = ({ event }: ReviewItem): number => event.passages[0].start;
