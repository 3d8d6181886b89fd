// “The leaders of Peru and Chile met”, says a lede, and the story names the two: they met, and not their states.

import { type Domain, domainOf } from "../../names/domain.ts";
import type { Entity, Names } from "../../names/name.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Candidates whose states are told by their leaders have these in their place, where the article names each. */
export function withLeaders(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  names: Names,
): readonly Candidate[] {
  return candidates.map((one) => {
    const view = views[one.sentence];
    const office = view && officeBefore(view, one, names);
    if (!office) return one;
    const leaders = new Map<number, number>();
    for (const id of [...one.actors, ...one.others]) {
      const state = names.entities[id];
      if (state?.sort !== "state") continue;
      const holder = holderIn(names, state, office);
      if (holder === null) return one;
      leaders.set(id, holder);
    }
    const named = (ids: readonly number[]) => ids.map((id) => leaders.get(id) ?? id);
    return leaders.size > 1
      ? revised(one, { actors: named(one.actors), others: named(one.others) })
      : one;
  });
}

/** Who holds the office that the states of a candidate are told by; null where they are told by themselves. */
function officeBefore(
  view: SentenceView,
  { actors, others, at }: Candidate,
  { entities }: Names,
): Post | null {
  const states = [...actors, ...others].filter((id) => entities[id]?.sort === "state");
  if (states.length < 2) return null;
  const isOwn = (id: number) => states.includes(id);
  const own = view.mentions.filter((m) => m.entities.some(isOwn));
  const both = own.find((m) => m.entities.filter(isOwn).length > 1);
  const told = listBefore(own, at);
  const words = (from: number, to: number) =>
    view.tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(" ");
  const last = told.findLast(({ last: end }) => end < at);
  const leads = [
    // "the Peruvian and Chilean leaders"
    ...(both ? [`${words(both.first, both.last + 1)} of`] : []),
    // "Peru, Chile leaders to meet"
    ...(last ? [1, 2].map((n) => `${words(last.last + 1, last.last + 1 + n)} of`) : []),
    // "the leaders of Peru and Chile"
    ...told.map(({ first }) => words(first - 5, first)),
  ];
  return posts.find(({ told: shape }) => leads.some((lead) => shape.test(lead))) ?? null;
}

/** The names of the list that ends last before `at`: each stands right behind the one before it. */
function listBefore(own: SentenceView["mentions"], at: number): SentenceView["mentions"] {
  let list: SentenceView["mentions"][number][] = [];
  for (const one of own) {
    if (one.form !== "name" || one.first >= at) continue;
    const before = list.at(-1);
    if (before && one.first - before.last <= 3) list.push(one);
    else list = [one];
  }
  return list.length > 0 ? list : own.filter(({ form }) => form === "name");
}

/** No "opposition leader", no "crown prince". */
const state = /^(?!.*\b(?:leader|prince)\b)/i;
const minister = /\b(?:minister|secretary)\b/i;

interface Post {
  /** What is told of many. */
  readonly told: RegExp;
  readonly domain: Domain;
  /** Of the offices of the domain, those that are meant. */
  readonly held: RegExp;
}

const posts: readonly Post[] = [
  { told: /\b(?:leaders|heads of (?:state|government)) of(?: the)?$/, domain: "head", held: state },
  { told: /\bpresidents of(?: the)?$/, domain: "head", held: /^president$/i },
  {
    told: /\b(?:prime ministers|premiers) of(?: the)?$/,
    domain: "head",
    held: /^(?:prime minister|premier)$/i,
  },
  { told: /\bforeign ministers of(?: the)?$/, domain: "foreign", held: minister },
  { told: /\bdefen[cs]e ministers of(?: the)?$/, domain: "defence", held: minister },
];

/** The one person of a state who holds it; null where there are none or two. */
function holderIn({ entities }: Names, { country }: Entity, { domain, held }: Post): number | null {
  const holders = entities.filter(
    (one) =>
      one.sort === "person" &&
      one.named &&
      country !== null &&
      one.country === country &&
      domainOf(one.office ?? "") === domain &&
      held.test(one.office ?? "") &&
      !/\b(?:vice|deputy|former|ex|late)\b/i.test(one.office ?? ""),
  );
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}
