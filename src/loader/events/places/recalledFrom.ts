// "recalled its ambassador": from the state that the quarrel is with, where the words do not say it.

import type { Country } from "#model/event.ts";
import type { Names } from "../../names/name.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** Sentences back in which the other state may stand. */
const reach = 2;

const unions: ReadonlySet<Country> = new Set<Country>(["EU", "UN"]);

/** The one other state of the sentence or of the nearest before it; or the state that the article is written from. */
export function recalledFrom(
  { primary, actors }: Merged,
  views: readonly SentenceView[],
  { entities, dateline }: Names,
): Country | null {
  if (primary.sense.act !== "recall") return null;
  const [home, ...more] = new Set(actors.map(({ country }) => country));
  if (!home || more.length > 0) return null;
  const abroad = dateline && !dateline.head ? dateline.place.country : null;
  if (abroad !== null && abroad !== home) return abroad;
  const here = views[primary.sentence];
  for (let n = primary.sentence; n >= Math.max(0, primary.sentence - reach); n--) {
    const view = views[n];
    if (!view || view.sentence.paragraph !== here?.sentence.paragraph) return null;
    const others = new Set(
      gather(
        view.mentions.filter(({ start }) => start < primary.trigger.start),
        ({ entities: ids }) => ids.map((id) => entities[id]?.country ?? null),
      )
        .concat(view.places.map(({ place }) => place.country))
        .filter((country) => country !== null && country !== home && !unions.has(country)),
    );
    const [other, another] = others;
    if (other) return another === undefined ? other : null;
  }
  return null;
}
