// Of the places in a run of words, the one where something happened.

import type { Place } from "#model/event.ts";
import { isBehindReason } from "../clauses/reasonBehind.ts";
import { isTopicOn } from "./topicOn.ts";
import { isCountry, isWide, wares } from "./placeKinds.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The place of what happens in tokens `from` to `to` (exclusive): the most exact one, the nearest to `near`. */
export function placeIn(
  view: SentenceView,
  from: number,
  to: number,
  near: number,
  prepositions: RegExp,
  places: SentenceView["places"] = view.places,
): Place | null {
  const fits = places.filter(
    (p) =>
      p.first >= from &&
      p.last < to &&
      !isBehindReason(view, near, p.first) &&
      (prepositions.test(p.preposition ?? "") ||
        // not the "here" of "left here for Oslo"
        (view.tokens[p.first]?.lower === "here" &&
          (prepositions.test("in") || prepositions.test("")))) &&
      !(p.preposition === "from" && isOfPeople(view, p.first)) &&
      !isTopicOn(view, p, near) &&
      // "a resolution on Peru" is about it
      !(isCountry(p.place) && /^(?:on|over)$/.test(p.preposition ?? "")),
  );
  const best = fits.toSorted(
    (a, b) =>
      Number(isCountry(a.place)) - Number(isCountry(b.place)) ||
      distance(a.first, near) - distance(b.first, near),
  )[0];
  return best ? withMates(view, rowHead(view, best)) : null;
}

/** "Asia and the Pacific": an ocean behind parts of the world is one of them, and no more exact place. */
function rowHead(view: SentenceView, ocean: PlaceAt): PlaceAt {
  if (!isOcean(ocean.place)) return ocean;
  let head = ocean;
  for (;;) {
    const before = view.places.findLast(({ last }) => last < head.first);
    if (!before || !isWide(before.place.name) || !isLinked(view, before, head)) return head;
    head = before;
  }
}

type PlaceAt = SentenceView["places"][number];

const isOcean = ({ name }: Place) => /^(?:(?:Pacific|Atlantic) Ocean|Caribbean Sea)$/.test(name);

/** Nothing but a comma or an "and" between them: "Europe and the Middle East". */
const isLinked = ({ tokens }: SentenceView, { last }: PlaceAt, { first }: PlaceAt): boolean =>
  /^(?:,|and|, and)(?: the)?$/.test(
    tokens
      .slice(last + 1, first)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "banned observers from Sweden", "goods from Peru and Chile", "an offer from Peru": who or whose they are, and not where; but "withdrew its troops from Peru" */
function isOfPeople({ tokens }: SentenceView, place: number): boolean {
  let from = place - 1;
  while (from > place - 6 && tokens[from]?.lower !== "from") from--;
  return [1, 2].some((back) => {
    const { lower = "" } = tokens[from - back] ?? {};
    return people.test(lower) || wares.test(lower) || words.test(lower);
  });
}

const people =
  /^(?:observers|monitors|officials|delegates|delegations?|representatives|ministers|leaders|presidents|journalists|experts|businessmen|lawmakers|participants|politicians|activists|arms|weapons|migrants|refugees)$/;

const words =
  /^(?:offer|call|demand|proposal|request|appeal|plea|invitation|note|letter|message|complaint|protest|criticism|accusation|pressure|support|backing|apology)s?$/;

/** "Tokyo, Seoul and Lima": one after the other, told as one place. */
export function withMates(view: SentenceView, head: SentenceView["places"][number]): Place {
  const row = [head];
  for (;;) {
    const end = row.at(-1)?.last ?? head.last;
    const next = view.places.find(({ first }) => first > end);
    if (!next || !isLinked(view, row.at(-1) ?? head, next)) break;
    row.push(next);
  }
  const last = row.at(-1);
  const the = last && view.tokens[last.first - 1]?.lower === "the" ? 1 : 0;
  const and = last && view.tokens[last.first - 1 - the]?.lower === "and";
  const after = last && view.tokens[last.last + 1];
  const isList = and && row.length > 1 && !/^(?:VERB|AUX)$/.test(after?.pos ?? "");
  const isLarge = (place: Place) => isCountry(place) || (isOcean(place) && isWide(head.place.name));
  const isSameKind = row.every(({ place }) => isLarge(place) === isLarge(head.place));
  if (!last || !isList || !isSameKind) return head.place;
  const names = row.map(({ place, first }, at) => {
    const name = isOcean(place) ? place.name.replace(/ (?:Ocean|Sea)$/, "") : place.name;
    return at > 0 && view.tokens[first - 1]?.lower === "the" ? `the ${name}` : name;
  });
  const home = row.every(({ place }) => place.country === head.place.country);
  return {
    ...head.place,
    name: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
    country: home ? head.place.country : null,
  };
}

function distance(at: number, near: number): number {
  return at > near ? at - near : (near - at) * 3;
}
