// What is left where no words date an event: the lede is the day's news, and the rest is over or still to come.

import { between, onDay } from "#model/edtf.ts";
import { type Day, printDay } from "#model/day.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Dating } from "../clauses/dating.ts";
import { writtenOn } from "./writtenOn.ts";
import { isBefallenAside, isBefallenWhom } from "./asideBefore.ts";
import { beforeSequel } from "./beforeSequel.ts";
import { isOnVisit } from "../clauses/hereToday.ts";
import { announcedThen } from "./announcedThen.ts";
import { decisionMinded } from "./mindedTimes.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The lede tells the day's news: past tense and no other date is the day of publication. */
export function ledeDating(
  view: SentenceView,
  candidate: Candidate,
  views: readonly SentenceView[],
  published: Day | null,
): Dating | null {
  const { zone } = view.sentence;
  const lede = views.find((v) => v.sentence.zone === "body")?.sentence;
  const opens =
    zone === "headline" ||
    zone === "dek" ||
    (lede !== undefined && view.sentence.index === lede.index);
  const clause = view.clauses[candidate.clause];
  // "Roca, who is on a visit to Chile": on the day of the news
  const isOn = clause?.verb.form === "present" && isOnVisit(view, clause);
  if (!(opens || isOn) || published === null || candidate.outcome.status !== "held") return null;
  if (clause && !isOn && !isNews(view, clause)) return null;
  const before = isOn ? null : beforeSequel(view, candidate, published);
  if (before) return before;
  const announced = isOn ? null : announcedThen(view, candidate, views, published);
  if (announced) return announced;
  const written = isOn ? null : writtenOn(view, published);
  return {
    edtf: onDay(written?.day ?? published),
    extent: "throughout",
    vague: false,
    part: null,
    words: written ? [written.words] : [],
    reference: { to: "published", day: printDay(published) },
    rule: isOn ? "under-way" : "lede-is-the-news",
    reason: isOn
      ? "It was under way when the article came out, so it is put on the day of publication."
      : written
        ? "The article opens with it as the day’s news and gives no other date, so it is put on the day of its dateline."
        : "The article opens with it as the day’s news and gives no other date, so it is put on the day of publication.",
    unused: [],
    strength: 2,
  };
}

/** What the sentence asserts; "announced its decision to expel two": also what was decided. */
function isNews(view: SentenceView, clause: Clause): boolean {
  const { clauses } = view;
  const { link, parent } = clause;
  // "mourned Holm, killed at the front": that was before
  if (isBefallenAside(view, clause)) return false;
  // "Two men seized in Chad | were freed": whom it befell before
  const { first, main, passive } = clause.verb;
  if (passive && first === main && clauses[clause.index + 1]?.link === "resume") return false;
  const above = parent === null ? undefined : clauses[parent];
  // "sought help in tracing men abducted in Lima"
  if (above && isBefallenWhom(view, clause, above)) return false;
  if (link === "infinitive")
    return above?.link === "main" && decisionMinded(view, clause, above) === null;
  // "the first talks since Peru recalled its envoy and closed the border"
  if (link === "and" && isSince(clauses, parent)) return false;
  // "Two men seized last week | have been freed"
  if (link === "resume") return above?.verb.passive === true;
  return /^(?:main|and|participle)$/.test(link);
}

/** A clause behind "since", or one of the row that it begins. */
function isSince(clauses: readonly Clause[], index: number | null): boolean {
  const clause = clauses[index ?? -1];
  return clause?.link === "since" || (clause?.link === "and" && isSince(clauses, clause.parent));
}

/** All that is left to say: it was over, or still to come, when the article came out. */
export function toldDating(candidate: Candidate, published: Day | null): Dating | null {
  if (published === null) return null;
  const coming = candidate.outcome.status === "planned";
  return {
    edtf: between(
      coming
        ? { earliest: published, latest: Number.POSITIVE_INFINITY }
        : { earliest: Number.NEGATIVE_INFINITY, latest: published },
    ),
    extent: "within",
    vague: false,
    part: null,
    words: [],
    reference: { to: "published", day: printDay(published) },
    rule: coming ? "still-to-come" : "told-as-past",
    reason: coming
      ? "The article gives no date and speaks of it as still to come, so not before the day of publication."
      : "The article gives no date and tells it as past, so no later than the day of publication.",
    unused: [],
    strength: 0,
  };
}
