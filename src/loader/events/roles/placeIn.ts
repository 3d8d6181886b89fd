// Of the places in a run of words, the one where something happened.

import type { Place } from "#model/event.ts";
import { isBehindReason } from "../clauses/reasonBehind.ts";
import { isCountry, wares } from "./placeKinds.ts";
import { isTopicOn } from "./topicOn.ts";
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
  return best ? withMates(view, best) : null;
}

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
    const links = next && view.tokens.slice(end + 1, next.first).map(({ lower }) => lower);
    if (!next || !/^(?:,|and|, and)$/.test(links?.join(" ") ?? "")) break;
    row.push(next);
  }
  const last = row.at(-1);
  const and = last && view.tokens[last.first - 1]?.lower === "and";
  const after = last && view.tokens[last.last + 1];
  const isList = and && row.length > 1 && !/^(?:VERB|AUX)$/.test(after?.pos ?? "");
  const isSameKind = row.every(({ place }) => isCountry(place) === isCountry(head.place));
  if (!last || !isList || !isSameKind) return head.place;
  const names = row.map(({ place }) => place.name);
  const home = row.every(({ place }) => place.country === head.place.country);
  return {
    ...head.place,
    name: `${names.slice(0, -1).join(", ")} and ${last.place.name}`,
    country: home ? head.place.country : null,
  };
}

function distance(at: number, near: number): number {
  return at > near ? at - near : (near - at) * 3;
}
