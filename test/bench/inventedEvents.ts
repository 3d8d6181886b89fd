// Events of any number over forty years, in bursts, in chronological order: made in memory, without
// reading an article.

import { printDay, toDay, type Day } from "#model/day.ts";
import { kinds, type NewsEvent, type Status, type When } from "#model/event.ts";
import { newsEvent } from "../event.ts";
import { article } from "../format/told.ts";

const first = toDay({ year: 1985, month: 1, day: 1 });
const days = 40 * 365;
const verbs = ["meet", "sign a pact", "speak by phone", "call off a visit", "trade charges"];
const people = ["Ada Holm", "Jan Bruun", "Mira Sol", "Per Lehto", "Ife Obi", "Ana Roca"];
const quotes = ["Ana Obi met Per Lind", "They spoke for two hours", "A visit planned for January"];

export function inventedEvents(count: number): readonly NewsEvent[] {
  const random = randomOf(46);
  const bursts = Array.from({ length: 120 }, () => first + random() * days);
  const at = () => {
    const burst = bursts[Math.floor(random() ** 2 * bursts.length)] ?? first;
    const far = -60 * Math.log(1 - random()) * (random() < 0.3 ? -1 : 1);
    const day = random() < 0.75 ? burst + far : first + random() * days;
    return Math.floor(Math.min(Math.max(day, first), first + days));
  };
  const dated = Array.from({ length: count }, () => whenOf(at(), random()));
  const sorted = dated.toSorted((a, b) => a.middle - b.middle);
  // What all have alike is made once.
  const shapes = quotes.map((_, i) =>
    newsEvent(article, ["Ana Obi met Per Lind", ...quotes.slice(0, i)], { id: "", title: "" }),
  );
  return sorted.flatMap(({ when }, i) => {
    const shape = shapes[Math.floor(random() ** 3 * shapes.length)];
    if (!shape) return [];
    const [a, b] = [of(people, random()), of(people, random())];
    return {
      ...shape,
      id: `e${i}`,
      slug: `e${i}`,
      number: i + 1,
      title: `${a} and ${b} ${of(verbs, random())}`,
      kind: of(kinds, random() ** 2),
      status: statusOf(random()),
      when,
    };
  });
}

function statusOf(share: number): Status {
  if (share < 0.8) return "held";
  if (share < 0.92) return "planned";
  return share < 0.97 ? "cancelled" : "declined";
}

/** Three in four are of a day; the others of days, a month, a quarter or year, or have an open end. */
function whenOf(day: Day, share: number): { readonly when: When; readonly middle: Day } {
  const length = share < 0.75 ? 1 : share < 0.82 ? 6 : share < 0.92 ? 30 : share < 0.97 ? 365 : 1;
  const open = share >= 0.985 ? "start" : share >= 0.97 ? "end" : null;
  const [earliest, latest] = [printDay(day), printDay(day + length - 1)];
  return {
    middle: day + length / 2,
    when: {
      edtf: length === 1 ? earliest : `${earliest}/${latest}`,
      earliest: open === "start" ? null : earliest,
      latest: open === "end" ? null : latest,
      extent: length < 30 && open === null ? "throughout" : "within",
      part: null,
      derivation: { words: [], reference: null, rule: "", reason: "", unused: [] },
    },
  };
}

function of<T>(list: readonly [T, ...T[]] | readonly T[], share: number): T {
  const one = list[Math.floor(share * list.length)];
  if (one === undefined) throw new Error("bench: an empty list");
  return one;
}

/** The same numbers in every run: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
