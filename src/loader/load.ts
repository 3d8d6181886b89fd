// The whole loader on one screen: seeds in, corpus out.

import type { OldAddress } from "#model/address.ts";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Correction, Coverage } from "#model/coverage.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { toDirective } from "#model/textFragment.ts";
import { checkAddresses } from "./addresses/checkAddresses.ts";
import { toKept } from "./addresses/keep.ts";
import { type Meant, toMeant } from "./addresses/meant.ts";
import { type Address, type Register, unpublished } from "./addresses/register.ts";
import type { Document } from "./article/document.ts";
import { languageOf, notEnglish } from "./article/language.ts";
import { notPlainText } from "./article/notPlainText.ts";
import { datelineDay, readArticle } from "./article/readArticle.ts";
import { toDocument } from "./article/toDocument.ts";
import { check } from "./check.ts";
import { correct } from "./corrections/correct.ts";
import { cover } from "./coverage/cover.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { holdBack } from "./holdBack.ts";
import { arrange, byTime } from "./events/arrange.ts";
import { bindDates, type Dated } from "./events/dates/bindDates.ts";
import { withFates } from "./events/merging/fateOfPlan.ts";
import { withAnswered } from "./events/merging/inKind.ts";
import { withDenials } from "./events/merging/undoneNext.ts";
import { findCandidates } from "./events/triggers/findCandidates.ts";
import { withSameSteps } from "./events/triggers/sameStep.ts";
import type { Left } from "./events/triggers/left.ts";
import { type Merged, merge } from "./events/merging/merge.ts";
import { withLeaders } from "./events/merging/leadersNamed.ts";
import { withMakers } from "./events/merging/itsMakers.ts";
import { withPlanners } from "./events/merging/partiesOfPlan.ts";
import { withPartiesBefore } from "./events/merging/partiesBefore.ts";
import { withGround } from "./events/places/ground.ts";
import { withCompany } from "./events/merging/sameCompany.ts";
import { withVisitors } from "./events/merging/onVisit.ts";
import { withSeries } from "./events/merging/nthOfSeries.ts";
import { withStorySides } from "./events/merging/storySides.ts";
import { settle } from "./events/places/settle.ts";
import { inOwnWords } from "./events/ownWords.ts";
import { toEvents } from "./events/toEvents.ts";
import { type SentenceView, toViews } from "./events/clauses/view.ts";
import { findNames } from "./names/findNames.ts";
import type { Names } from "./names/name.ts";
import type { Seed } from "./seeds.ts";
import { publishedFor, readSidecar } from "./sidecar.ts";
import { type Told, withhold } from "./rights/withhold.ts";
import { findTimes } from "./times/findTimes.ts";
import type { Timex } from "./times/timex.ts";

export interface Loaded {
  readonly corpus: Corpus;
  /** One per article, in the same order. */
  readonly coverage: readonly Coverage[];
  /** Published addresses that no event has any more. */
  readonly old: readonly OldAddress[];
  /** Which events the published addresses refer to. */
  readonly meant: Meant;
  /** Including errors: the caller decides whether to continue without the articles concerned. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The results of every pass over one article. */
export interface Reading {
  readonly article: Article;
  readonly document: Document;
  readonly names: Names;
  readonly timexes: readonly Timex[];
  readonly views: readonly SentenceView[];
  /** The candidate of each clause with its date, in text order. */
  readonly dated: readonly Dated[];
  /** Candidates that did not become events. */
  readonly left: readonly Left[];
  readonly merged: readonly Merged[];
  /** `events[i]` is `merged[i]` with a title; not yet corrected, sorted or numbered. */
  readonly events: readonly NewsEvent[];
}

/** `register` has the published addresses: they are kept, or a diagnostic says which are lost. */
export function load(seeds: readonly Seed[], register: Register = unpublished): Loaded {
  const { addresses } = register;
  const ids = new Set(seeds.map(({ id }) => id));
  // A published slug is never given to another event.
  const slugs = new Set(addresses.map(({ slug }) => slug));
  const loaded = seeds.map((seed) => {
    // An article that is missing may have been renamed to this one.
    const own = addresses.filter(({ article }) => article === seed.id || !ids.has(article));
    return loadSeed(seed, slugs, own);
  });
  const shown = loaded.map(toShown);
  const meant = new Map(loaded.flatMap((one) => [...one.meant]));
  const corpus = check({
    articles: shown.map(({ article }) => article),
    events: shown.flatMap(({ events }) => events).toSorted(byTime),
  });
  const coverage = shown.map((one) => one.coverage);
  const faulty = new Set(loaded.filter(hasErrors).map(({ reading }) => reading.article.id));
  const { events } = corpus;
  const checked = checkAddresses(register, { meant, articles: ids, faulty, events, coverage });
  return {
    corpus,
    coverage,
    old: checked.old,
    meant,
    diagnostics: [...loaded.flatMap(({ diagnostics }) => diagnostics), ...checked.diagnostics],
  };
}

function hasErrors({ diagnostics }: LoadedSeed): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The part of an article that may be published. */
function toShown(loaded: LoadedSeed): Told {
  const { article } = loaded.reading;
  const whole = { article, events: loaded.events, coverage: cover(loaded) };
  return article.show === "article" ? whole : withhold(whole);
}

export interface LoadedSeed {
  readonly reading: Reading;
  /** Corrected, in chronological order, numbered. */
  readonly events: readonly NewsEvent[];
  /** Corrected, and still in doubt: not printed as facts. */
  readonly heldBack: readonly NewsEvent[];
  /** The corrections that were applied. */
  readonly corrections: readonly Correction[];
  readonly meant: Meant;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `slugs` has the slugs in use; new ones are added to it. `addresses` are the published addresses
 * that may belong to this article.
 */
export function loadSeed(
  seed: Seed,
  slugs: Set<string>,
  addresses: readonly Address[] = [],
): LoadedSeed {
  const sidecar = readSidecar(seed);
  const day = publishedFor(seed, sidecar.sidecar, datelineDay(seed.text));
  const language = languageOf(seed.text);
  const reading = read(readArticle(seed.id, seed.text, { ...sidecar.sidecar, ...day, language }));
  const corrected = correct(reading.article, reading.events, sidecar.sidecar);
  const { events, heldBack } = holdBack(corrected.events);
  const meant = toMeant(addresses, reading.article, events);
  return {
    reading,
    events: withDirectives(reading.article, arrange(events, slugs, toKept(addresses, meant))),
    heldBack,
    corrections: corrected.made,
    meant,
    diagnostics: [
      ...aboutText(seed, language),
      ...sidecar.diagnostics,
      // One that cannot be read may have told the day.
      ...(sidecar.diagnostics.length > 0 ? [] : day.diagnostics),
      ...corrected.diagnostics,
    ],
  };
}

/** At most one warning. */
function aboutText(seed: Seed, language: string): readonly Diagnostic[] {
  const found = notPlainText(seed) ?? notEnglish(seed, language);
  return found === null ? [] : [found];
}

/** Only for an article with a `url`. With `show: passages` no text outside the passages is quoted. */
function withDirectives(article: Article, events: readonly NewsEvent[]): readonly NewsEvent[] {
  if (article.url === null) return events;
  const alone = article.show === "passages";
  return events.map((event) => ({
    ...event,
    directive: toDirective(article, event.passages[0], alone),
  }));
}

/** Runs all passes over one article; one that is not in English has no sentences. Pure: the same article gives the same reading. */
export function read(article: Article): Reading {
  const published = article.published === null ? null : parseDay(article.published);
  const isEnglish = article.language === "en";
  const document = isEnglish ? toDocument(article) : { article, sentences: [] }; // sentences and words
  const timexes = findTimes(document, published);
  const names = findNames(document); // people, bodies, states, places, and who each mention refers to
  const views = toViews(document, names, timexes); // clauses
  const found = views.map((view) => findCandidates(view, names)); // triggers, who, where, status
  const same = withAnswered(
    withSameSteps(
      found.flatMap((one) => one.candidates),
      names,
    ),
  );
  const steps = withLeaders(same, views, names);
  const joined = withVisitors(withCompany(steps, views, names), views, names);
  const candidates = withDenials(
    withFates(
      withPlanners(
        withPartiesBefore(withStorySides(withSeries(withMakers(joined), views), views, names)),
      ),
    ),
    views,
  );
  const bound = bindDates(candidates, views, published);
  // Merged twice: a neighbour's date may depend on dates that are only known after merging.
  const dated = settle(bound, merge(bound, names).merged, views, published, names);
  const { merged: whole, left: alone } = merge(dated, names);
  const merged = withGround(whole, views, names); // places that no mention gives
  const told = toEvents(article, merged, views); // titles, ids, passages, relations
  const events = document.article === article ? told : inOwnWords(told, article.text);
  const left = [...found.flatMap((one) => one.left), ...alone];
  return { article, document, names, timexes, views, dated, left, merged, events };
}
