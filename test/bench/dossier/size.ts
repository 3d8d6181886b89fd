// How long joining takes: invented tellings of many stories, three articles to a happening.

import { toDossier } from "#dossier/dossier.ts";
import type { Corpus } from "#model/corpus.ts";
import { printDay, parseDay } from "#model/day.ts";
import { kinds } from "#model/event.ts";
import { corpusOf, met, on, person } from "../../dossier/story.ts";

const countries = ["PE", "NO", "CL", "KE", "UG", "DK", "GH", "PT", "UY", "PY", "AR", "FI"];
const deeds = ["meets", "accuses", "thanks", "calls", "visits", "warns", "answers", "helps"];
const things = ["canal", "port", "treaty", "letters", "trawler", "bridge", "railway", "grain"];
/** Days over which they happen: five years. */
const span = 1800;
const perArticle = 20;

/** As many tellings, a third of them happenings. */
function invented(tellings: number): Corpus {
  const first = parseDay("2019-01-01") ?? 0;
  const events = Array.from({ length: tellings }, (_, i) => {
    const happening = Math.floor(i / 3);
    const teller = i % 3;
    const day = first + ((happening * 7919) % span);
    const [who, whom] = [happening % (tellings / 30), (happening * 31) % (tellings / 30)].map(
      (n) => Math.floor(n) + 1,
    );
    const [one, other] = [`Ada ${surname(who)}`, `Bo ${surname(whom)}`];
    const title = `${one} ${pick(deeds, happening)} ${other} on the ${pick(things, happening >> 3)}`;
    const number = Math.floor(happening / perArticle) * 3 + teller;
    return met(`${printDay(first + span + teller)}-paper${number}`, {
      id: `${i}`,
      title,
      kind: pick(kinds, happening),
      when: on(printDay(day)),
      participants: [
        person(one, pick(countries, who ?? 0)),
        person(other, pick(countries, (whom ?? 0) >> 2)),
      ],
    });
  });
  return corpusOf(...events);
}

/** Another for each number: letters for its digits. */
const surname = (n = 0): string =>
  `H${Array.from(String(n), (digit) => "aeiouylmnr"[Number(digit)]).join("")}`;

function pick<T>(all: readonly [T, ...T[]] | readonly T[], n: number): T {
  const one = all[n % all.length];
  if (one === undefined) throw new Error("bench: a list has something in it");
  return one;
}

export function reportSize(): void {
  console.log("tellings  seconds  compared  events  MB more");
  for (const tellings of [1000, 10_000, 100_000]) {
    const corpus = invented(tellings);
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const { corpus: joined, scored } = toDossier(corpus);
    const seconds = (performance.now() - start) / 1000;
    const more = (process.memoryUsage().heapUsed - before) / 1e6;
    const figures = [
      tellings,
      seconds.toFixed(1),
      scored.length,
      joined.events.length,
      more.toFixed(0),
    ];
    console.log(figures.map((one) => String(one).padStart(8)).join(" "));
  }
}
