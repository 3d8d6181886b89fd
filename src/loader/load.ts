// The whole loader on one screen: seeds in, corpus out.

import type { OldAddress } from "#model/address.ts";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { AppliedCorrection, Coverage } from "#model/coverage.ts";
import type { NewsEvent, PlacedEvent, ReadEvent } from "#model/event.ts";
import { byTime } from "#model/order.ts";
import { toDirective } from "#model/textFragment.ts";
import { notPlain } from "#saved/notPlain.ts";
import { checkAddresses } from "./addresses/checkAddresses.ts";
import { toKept } from "./addresses/keep.ts";
import { type Meant, toMeant } from "./addresses/meant.ts";
import { type Address, type Register, unpublished } from "./addresses/register.ts";
import { languageOf, notEnglish } from "./article/language.ts";
import { noBody } from "./article/noBody.ts";
import { datelineDay, readArticle } from "./article/readArticle.ts";
import { check } from "./check.ts";
import { confirm } from "./corrections/checked.ts";
import { correct, type Corrected } from "./corrections/correct.ts";
import { cover } from "./coverage/cover.ts";
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import { arrange } from "./events/arrange.ts";
import { toldZones } from "./corrections/toldZones.ts";
import { holdBack } from "./holdBack.ts";
import type { Reading } from "./read.ts";
import type { Seed } from "./seeds.ts";
import { publishedFor, readSidecar } from "./sidecar.ts";
import { type ArticleEvents, withhold } from "./rights/withhold.ts";

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

/** `register` has the published addresses: they are kept, or a diagnostic says which are lost. */
export function load(seeds: readonly ReadSeed[], register: Register = unpublished): Loaded {
  const { addresses } = register;
  const ids = new Set(seeds.map(({ seed }) => seed.id));
  // A published slug is never given to another event.
  const slugs = new Set(addresses.map(({ slug }) => slug));
  const loaded = seeds.map((one) => {
    // An article that is missing may have been renamed to this one.
    const own = addresses.filter(({ article }) => article === one.seed.id || !ids.has(article));
    return loadSeed(one, slugs, own);
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
function toShown(loaded: LoadedSeed): ArticleEvents {
  const { article } = loaded.reading;
  const whole = { article, events: loaded.events, coverage: cover(loaded) };
  return article.show === "article" ? whole : withhold(whole);
}

export interface LoadedSeed {
  readonly reading: Reading;
  /** Corrected, in chronological order. */
  readonly events: readonly NewsEvent[];
  /** Corrected, and still in doubt: not printed as facts. */
  readonly heldBack: readonly ReadEvent[];
  /** The corrections that were applied. */
  readonly corrections: readonly AppliedCorrection[];
  readonly meant: Meant;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a seed gives by itself, whatever other seeds there are. */
export interface ReadSeed {
  readonly seed: Seed;
  readonly reading: Reading;
  readonly corrected: Corrected;
  /** About its text and its sidecar. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param readingOf reads the article, before its corrections */
export function readSeed(seed: Seed, readingOf: (article: Article) => Reading): ReadSeed {
  const { article, sidecar, day } = toArticle(seed);
  const reading = readingOf(article);
  const corrected = correct(reading.article, reading.events, sidecar.sidecar, seed.file);
  const events = confirm(sidecar.sidecar.checked, article, corrected.events);
  return {
    seed,
    reading,
    corrected: { ...corrected, events },
    diagnostics: [
      ...aboutText(seed, article),
      ...sidecar.diagnostics,
      // One that cannot be read may have told the day.
      ...(sidecar.diagnostics.length > 0 ? [] : day.diagnostics),
    ],
  };
}

/**
 * `slugs` has the slugs in use; new ones are added to it. `addresses` are the published addresses
 * that may belong to this article.
 */
export function loadSeed(
  { reading, corrected, diagnostics }: ReadSeed,
  slugs: Set<string>,
  addresses: readonly Address[] = [],
): LoadedSeed {
  const { events, heldBack } = holdBack(corrected.events);
  const meant = toMeant(addresses, reading.article, events);
  const kept = toKept(addresses, meant);
  return {
    reading,
    events: toPublished(reading.article, arrange(events, slugs, kept, corrected.orders)),
    heldBack,
    corrections: corrected.made,
    meant,
    diagnostics: [...diagnostics, ...corrected.diagnostics],
  };
}

/** The article of a seed, with the facts of its sidecar. */
export function toArticle(seed: Seed) {
  const { sidecar, diagnostics } = readSidecar(seed);
  const day = publishedFor(seed, sidecar, datelineDay(seed.text));
  const language = languageOf(seed.text);
  const zones = toldZones(seed, sidecar);
  const facts = { ...sidecar, ...day, language, zones: zones.told };
  return {
    article: readArticle(seed.id, seed.text, facts),
    sidecar: { sidecar, diagnostics: [...diagnostics, ...zones.diagnostics] },
    day,
  };
}

/** At most one warning. */
function aboutText(seed: Seed, article: Article): readonly Diagnostic[] {
  const found = otherThanText(seed) ?? notEnglish(seed, article.language) ?? noBody(seed, article);
  return found === null ? [] : [found];
}

function otherThanText(seed: Seed): Diagnostic | null {
  const found = notPlain(seed);
  if (found === null) return null;
  const { what, span, message, mend } = found;
  return diagnose(seed, span, { severity: "warning", rule: `article/${what}`, message, mend });
}

/** With `show: passages` no text outside the passages is quoted. */
export function toPublished(
  article: Article,
  events: readonly PlacedEvent[],
): readonly NewsEvent[] {
  const alone = article.show === "passages";
  return events.map((event) => ({
    ...event,
    directive: article.url === null ? null : toDirective(article, event.passages[0], alone),
    tellings: null,
    differs: [],
  }));
}
