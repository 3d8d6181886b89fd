// "Peru and the leaders of Chile and Chad met": people without a name, between two members of a list.

import type { Token } from "../../article/document.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "Peru, along with Chile, signed", "Peru and its neighbour Chile": as good as an "and". */
export function isTogether(between: readonly Token[]): boolean {
  const words = between.map(({ lower }) => lower).join(" ");
  return /^(?:[,—–-] )?(?:(?:along|together) with|alongside)(?: (?:the|his|her|their))?$|^and (?:its|their|his|her) (?:neighbou?r|ally|rival)$/.test(
    words,
  );
}

/** "Roca, with Peru's Bo Vik and Chile's Ida Holm, met": between two commas before the verb, they did it together. */
export function isAsideWith(
  { tokens, clauses }: SentenceView,
  { last }: PlacedMention,
  next: PlacedMention,
): boolean {
  if (tokens[last + 1]?.text !== "," || tokens[last + 2]?.lower !== "with") return false;
  const clause = clauses.find(({ verb }) => verb.first > last);
  return (
    clause !== undefined &&
    next.last < clause.verb.first &&
    next.first - last < 8 &&
    (next.sort === "person" || (next.form === "pair" && next.sort === "state")) &&
    tokens[clause.verb.first - 1]?.text === ","
  );
}

/** The words from one member to the state or body of the next. */
export function isAndPeopleOf(between: readonly Token[]): boolean {
  const of = between.findIndex(({ lower }) => lower === "of");
  if (of < 2 || !people.test(between[of - 1]?.lower ?? "")) return false;
  const [link, ...words] = between.slice(0, of - 1);
  const isLink = /^(?:and|&|,)$/.test(link?.lower ?? "");
  return (
    isLink &&
    words.every(({ lower, pos }) => lower === "and" || /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos)) &&
    between.slice(of + 1).every(({ pos }) => pos === "DET")
  );
}

const people =
  /^(?:leaders|presidents|premiers|ministers|officials|representatives|envoys|ambassadors|delegations|heads|chiefs|kings|diplomats|negotiators)$/;

/** "recalled its envoy, and Peru closed its border": behind the "and" is who does the next thing. */
export function opensClause(
  { clauses }: SentenceView,
  last: PlacedMention,
  next: PlacedMention,
): boolean {
  return clauses.some(
    ({ link, joint, verb }) =>
      link === "and" &&
      joint !== null &&
      joint > last.last &&
      joint < next.first &&
      next.last < verb.first,
  );
}

/** The ", and" at `and`, behind which a clause begins with somebody and has its verb. */
export function opensNext(
  { tokens, clauses }: SentenceView,
  { last }: PlacedMention,
  and: number,
): boolean {
  return (
    tokens[and]?.lower === "and" &&
    tokens[and - 1]?.text === "," &&
    clauses.some(
      ({ link, joint, verb }) =>
        link === "and" &&
        joint === and &&
        last < verb.first &&
        /^(?:past|present|future)$/.test(verb.form),
    )
  );
}

/** "Envoys of Peru and of Chile met": the preposition of the one again before the other. */
export function isAgainOf(
  { tokens }: SentenceView,
  { first }: PlacedMention,
  between: readonly Token[],
): boolean {
  const [and, of, ...rest] = between;
  if (and?.lower !== "and" || !/^(?:of|from|for)$/.test(of?.lower ?? "")) return false;
  const before = tokens[first - 1]?.pos === "DET" ? tokens[first - 2] : tokens[first - 1];
  return before?.lower === of?.lower && rest.every(({ pos }) => pos === "DET");
}
