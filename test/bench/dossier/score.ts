// How well tellings and names are joined: pairs of what the loader found in a table's words.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { overlaps } from "#model/span.ts";
import type { Dossier } from "#dossier/dossier.ts";
import { fold } from "#find/fold.ts";
import { toPeople } from "#find/people.ts";
import type { DossierTable, Happening } from "./table.ts";

/** Pairs of two articles. */
export interface Pairs {
  /** Joined, and one in the table. */
  readonly right: readonly string[];
  /** Joined, and two in the table. */
  readonly wrong: readonly string[];
  /** One in the table, and not joined. */
  readonly missed: readonly string[];
}

export interface DossierScore {
  readonly events: Pairs;
  readonly people: Pairs;
  readonly became: Pairs;
  /** Tellings of the table, and how many of them the loader found: only these can be joined. */
  readonly told: number;
  readonly found: number;
  /** Pairs of one happening in the table, whether the loader found both or not. */
  readonly pairs: number;
  /** Joined, where one of the two is in no row of the table: misread, or told twice by its article. For people to read. */
  readonly beside: readonly string[];
}

export function scoreDossier(table: DossierTable, corpus: Corpus, dossier: Dossier): DossierScore {
  const happeningOf = new Map<string, Happening>();
  const taken = new Set<string>();
  const tellings = table.events.flatMap((happening) =>
    Object.entries(happening.told).map(([article, quote]) => ({ happening, article, quote })),
  );
  for (const { happening, article, quote } of tellings) {
    const event = tellingOf(corpus, article, quote, taken);
    if (!event) continue;
    taken.add(event.id);
    happeningOf.set(event.id, outcomeOf(happening, event, article) ?? happening);
  }
  /** Words of a plan may name what is told as its end: “the meeting foreseen for Friday was postponed”. */
  function outcomeOf({ became }: Happening, event: NewsEvent, article: string): Happening | null {
    const outcome = table.events.find(({ of }) => of === became);
    const quote = outcome?.told[article];
    if (!outcome || quote === undefined || event.status === "planned") return null;
    const start = articleText(corpus, article).indexOf(quote);
    const [passage] = event.passages;
    return overlaps(passage, { start, end: start + quote.length }) ? outcome : null;
  }

  const ours = new Map(
    dossier.corpus.events.flatMap((event) =>
      (event.tellings ?? [event]).map(({ id }) => [id, event] as const),
    ),
  );
  const all = corpus.events.map((event) => ({
    id: event.id,
    name: `${event.article}: ${event.title} (${event.when?.edtf ?? "no date"}, ${event.status})`,
    article: event.article,
    gold: happeningOf.get(event.id),
    own: ours.get(event.id),
  }));
  const known = all.filter(({ gold }) => gold);
  const wanted = new Map(table.events.map((happening) => [happening.of, happening]));
  const goldLinks = table.events.flatMap((plan) => {
    const outcome = wanted.get(plan.became ?? "");
    return outcome ? [[plan, outcome] as const] : [];
  });
  const linked = (a: NewsEvent | undefined, b: NewsEvent | undefined) =>
    (a?.relations ?? []).some(({ kind, event }) => kind === "became" && event === b?.id);
  const goldLinked = (a: Happening | undefined, b: Happening | undefined) =>
    goldLinks.some(([plan, outcome]) => plan === a && outcome === b);
  return {
    events: toPairs(
      known,
      (a, b) => a.own === b.own,
      (a, b) => a.gold === b.gold,
      whyOf(dossier),
    ),
    people: scorePeople(table, corpus),
    became: toPairs(
      known,
      (a, b) => linked(a.own, b.own) || linked(b.own, a.own),
      (a, b) => goldLinked(a.gold, b.gold) || goldLinked(b.gold, a.gold),
    ),
    beside: toPairs(
      all,
      (a, b) => a.own === b.own && !(a.gold && b.gold),
      () => false,
      whyOf(dossier),
    ).wrong,
    told: tellings.length,
    found: taken.size,
    pairs: sum(
      table.events.map(({ told }) => {
        const articles = Object.keys(told).length;
        return (articles * (articles - 1)) / 2;
      }),
    ),
  };
}

function articleText({ articles }: Corpus, article: string): string {
  return articles.find(({ id }) => id === article)?.text ?? "";
}

/** The event that the words name. */
function tellingOf(
  corpus: Corpus,
  article: string,
  quote: string,
  taken: ReadonlySet<string>,
): NewsEvent | null {
  const text = articleText(corpus, article);
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${article} does not say “${quote}”`);
  const span = { start, end: start + quote.length };
  const own = corpus.events.filter((event) => event.article === article && !taken.has(event.id));
  return own.find(({ trigger }) => overlaps(trigger, span)) ?? null;
}

function scorePeople({ people: wanted }: DossierTable, corpus: Corpus): Pairs {
  const people = toPeople(corpus);
  const known = wanted.flatMap((person) =>
    Object.entries(person.told).flatMap(([article, forms]) => {
      const folded = new Set([person.name, ...forms].map(fold));
      const found = corpus.events
        .filter((event) => event.article === article)
        .flatMap(({ participants }) => participants)
        .filter(({ name, aliases }) => [name, ...aliases].some((form) => folded.has(fold(form))));
      const keys = new Set(found.flatMap((one) => people.get(one)?.key ?? []));
      return [...keys].map((own) => ({
        id: own,
        name: `${article}: ${own}`,
        article,
        gold: person,
        own,
      }));
    }),
  );
  return toPairs(
    known,
    (a, b) => a.own === b.own,
    (a, b) => a.gold === b.gold,
  );
}

/** What was made of two tellings, in one line. */
function whyOf({ scored }: Dossier): (a: Known, b: Known) => string {
  const lines = new Map(
    scored.flatMap(({ a, b, score, reasons }) => {
      const rows = reasons.map(({ name, weight }) => `${name} ${weight}`).join(", ");
      const line = `${score}: ${rows || "barred"}`;
      return [`${a.telling.id} ${b.telling.id}`, `${b.telling.id} ${a.telling.id}`].map(
        (key) => [key, line] as const,
      );
    }),
  );
  return (a, b) => lines.get(`${a.id} ${b.id}`) ?? "not compared";
}

interface Known {
  /** Of a telling; of a person its key. */
  readonly id: string;
  readonly name: string;
  readonly article: string;
}

function toPairs<T extends Known>(
  all: readonly T[],
  isJoined: (a: T, b: T) => boolean,
  isOne: (a: T, b: T) => boolean,
  why: (a: T, b: T) => string = () => "",
): Pairs {
  const pairs = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.article !== b.article)
      .map((b) => ({
        name: [a.name, b.name, why(a, b)].filter(Boolean).join("\n    "),
        joined: isJoined(a, b),
        one: isOne(a, b),
      })),
  );
  const names = (joined: boolean, one: boolean) =>
    pairs.filter((pair) => pair.joined === joined && pair.one === one).map(({ name }) => name);
  return { right: names(true, true), wrong: names(true, false), missed: names(false, true) };
}

export const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
