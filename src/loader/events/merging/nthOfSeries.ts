// "the seventh Peru-Chile Dialogue. … The sixth Dialogue was held in 2012": of the same two, where nobody else is told.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

const series =
  /^(?:dialogue|session|round|meeting|summit|consultations?|conference|forum|commission)$/;
const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|(?:second|third|four|fif|six|seven|eigh|nin|ten)(?:th)?)$/;

/** Sentences back to another of the series. */
const reach = 8;

/** Those whose series it is take part in an nth of it that is told of nobody. */
export function withSeries(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
): readonly Candidate[] {
  return candidates.map((one) => {
    const isOpen = entitiesOf(one).length === 0 && one.zone === "body" && !one.echo;
    const sides = isOpen && meets.test(one.sense.act) ? sidesOf(one, views) : [];
    return sides.length === 2 ? revised(one, { actors: sides, others: [] }) : one;
  });
}

const meets = /^(?:meet|gather)$/;

function sidesOf(one: Candidate, views: readonly SentenceView[]): readonly number[] {
  const noun = nthIn(views[one.sentence])?.noun;
  if (!noun) return [];
  for (let back = 1; back <= reach; back++) {
    const view = views[one.sentence - back];
    const other = nthIn(view, noun);
    if (!view || !other) continue;
    // "the seventh Peru-Chile Dialogue", "the 11th Session of the Peru-Chile Commission"
    const states = view.mentions.filter(
      ({ sort, first, last }) => sort === "state" && first > other.at && last < other.end + 9,
    );
    const [a, b] = states;
    const isOne = states.length === 1 && a?.entities.length === 2;
    const isPair = states.length === 2 && a && b?.first === a.last + 2;
    if (isOne || (isPair && view.tokens[a.last + 1]?.text === "-"))
      return gather(states, ({ entities }) => entities);
  }
  return [];
}

/** Where a sentence counts such an occasion: its ordinal, and the noun behind it. */
function nthIn(view: SentenceView | undefined, noun?: string) {
  const tokens = view?.tokens ?? [];
  for (const [at, { lower }] of tokens.entries()) {
    if (!ordinal.test(lower)) continue;
    const end = tokens.findIndex(
      (token, n) =>
        n > at && n < at + 8 && (noun ? token.lower === noun : series.test(token.lower)),
    );
    if (end > 0) return { at, end, noun: tokens[end]?.lower };
  }
  return null;
}
