// "recalled its ambassador": the state that the quarrel is with takes part, whether or not the words say it.

import type { Country } from "#model/event.ts";
import type { Entity, Names } from "../../names/name.ts";
import { countryOf } from "../../names/vocabulary.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";
import { hasPost, postOf, postsOf } from "../../names/postOf.ts";
import { gather, joinLists } from "../../gather.ts";

/** Sentences back in which the other state may stand. */
const reach = 2;

const unions: ReadonlySet<Country> = new Set<Country>(["EU", "UN"]);

/** With the state that an envoy is recalled from beside the one that recalls him: the quarrel is with that. */
function withPost(one: Merged, views: readonly SentenceView[], names: Names): Merged {
  if (one.primary.sense.act !== "recall") return one;
  const { passageText } = one.primary;
  const post =
    postOf(passageText) ?? (hasPost(passageText) ? null : recalledFrom(one, views, names));
  const all = joinLists([one.actors, one.others]);
  if (post === null || all.every(({ country }) => country === null)) return one;
  if (all.some(({ country, sort }) => country === post && sort !== "person")) return one;
  const state = stateNamed(post, names);
  return state ? { ...one, others: [...one.others, state] } : one;
}

/** "recalled its ambassadors from Washington, Paris and London": with every state that is told. */
export function withPosts(one: Merged, views: readonly SentenceView[], names: Names): Merged {
  const first = withPost(one, views, names);
  if (one.primary.sense.act !== "recall") return first;
  const told = postsOf(one.primary.passageText).slice(1);
  const all = joinLists([first.actors, first.others]);
  const isNew = (post: Country) => all.every(({ country }) => country !== post);
  const more = gather(told.filter(isNew), (post, n) => stateNamed(post, names, n + 1) ?? []);
  return more.length > 0 ? { ...first, others: [...first.others, ...more] } : first;
}

/** A state; one of which the article names no more than the capital as one that no mention means, the `nth` of such. */
function stateNamed(country: Country, { entities }: Names, nth = 0): Entity | null {
  const known = entities.find((one) => one.sort === "state" && one.country === country);
  const name = countryOf(country)?.name;
  if (known || name === undefined) return known ?? null;
  const id = entities.length + nth;
  return { id, sort: "state", name, named: true, office: null, country, aliases: [] };
}

/** The one other state of the sentence or of the nearest before it; or the state that the article is written from. */
function recalledFrom(
  { primary, actors }: Merged,
  views: readonly SentenceView[],
  { entities, dateline }: Names,
): Country | null {
  const [home, ...more] = new Set(actors.map(({ country }) => country));
  if (!home || more.length > 0) return null;
  // "Peru recalled its envoy, and Chile followed in June": from where, the words before say
  if (primary.word === "follow") return null;
  const abroad = dateline && !dateline.head ? dateline.place.country : null;
  if (abroad !== null && abroad !== home) return abroad;
  const same = withdrawnBefore(primary, views, home);
  if (same !== null) return same;
  const here = views[primary.sentence];
  for (let n = primary.sentence; n >= Math.max(0, primary.sentence - reach); n--) {
    const view = views[n];
    if (!view || view.sentence.paragraph !== here?.sentence.paragraph) return null;
    if (n < primary.sentence && isSilence(view)) continue;
    // "Lima, Norway's oldest ally, recalled its envoy": perhaps from elsewhere
    const owners = view.mentions.filter(({ possessive }) => possessive);
    const told = view.mentions.filter((m) => !m.possessive && m.start < primary.trigger.start);
    // "recalled its envoy in May, and Chile followed": it does so too
    const isNext = ({ last }: (typeof view.places)[number]) =>
      view.clauses.some(({ verb }) => verb.lemma === "follow" && verb.first === last + 1);
    const places = view.places.filter(
      (p) => !owners.some(({ first }) => first === p.first) && !isNext(p),
    );
    const others = new Set(
      gather(told, ({ entities: ids }) => ids.map((id) => entities[id]?.country ?? null))
        .concat(places.map(({ place }) => place.country))
        .filter((country) => country !== null && country !== home && !unions.has(country)),
    );
    const [other, another] = others;
    if (other) return another === undefined ? other : null;
  }
  return null;
}

/** "Peru withdrew its ambassador from Oslo, and Chile called its envoy home": from where another has just withdrawn its own. */
function withdrawnBefore(
  { sentence, trigger }: Merged["primary"],
  views: readonly SentenceView[],
  home: Country,
): Country | null {
  const [before, here] = [views[sentence - 1], views[sentence]];
  if (!here) return null;
  const { start, paragraph } = here.sentence;
  const isNear = before?.sentence.paragraph === paragraph;
  const own = here.text.slice(start, trigger.start);
  for (const text of [own, isNear && before ? here.text.slice(before.sentence.start, start) : ""]) {
    const told = withdrew.exec(text)?.[0];
    const post = told === undefined ? null : postOf(text.slice(text.indexOf(told)));
    if (post !== null && post !== home) return post;
  }
  return null;
}

const withdrew =
  /\b(?:withdr[ae]w|withdrawn|recall(?:ed|s)?|pulled|called|summoned) (?:out )?(?:its|their) (?:\p{Ll}+ )?(?:ambassador|envoy)s? (?:to|in|from) /u;

/** "Peru said nothing": no quarrel with it. */
const isSilence = ({ text, sentence: { start, end } }: SentenceView) =>
  /\b(?:said nothing|no comment|not comment|declined to comment|(?:remained|kept|stayed) silent)\b/.test(
    text.slice(start, end),
  );
