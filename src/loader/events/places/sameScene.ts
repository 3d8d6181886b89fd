// What follows at once where something was: "rebels shelled P on Friday. Two children were killed."

import { bounds } from "#model/edtf.ts";
import type { Place } from "#model/event.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isCountry } from "../roles/placeKinds.ts";

const crowd = /^(?:protest|gather|speak-to|erupt|clash|attack|blockade)$/;
const after = /^(?:attack|clash|detain|erupt|release|do|resign|withdraw|deploy|order|restrict)$/;
const force = /^(?:ASSAULT|COERCE|MOBILIZE|PROTEST|RETREAT)$/;

/** Events that are placed in a town, by the sentence of their telling. */
export type Scenes = ReadonlyMap<number, readonly Merged[]>;

export function scenesOf(placed: readonly Merged[]): Scenes {
  const found = new Map<number, Merged[]>();
  for (const one of placed) {
    const { primary, place } = one;
    if (!place || isCountry(place) || primary.outcome.status !== "held") continue;
    if (!crowd.test(primary.sense.act) && !force.test(primary.kind)) continue;
    for (const sentence of new Set(one.tellings.map(({ candidate }) => candidate.sentence))) {
      const known = found.get(sentence);
      if (known) known.push(one);
      else found.set(sentence, [one]);
    }
  }
  return found;
}

/** The town of the violence or the crowd that the same sentence or the one before it told of. */
export function placeOfScene(
  one: Merged,
  scenes: Scenes,
  views: readonly SentenceView[],
): Place | null {
  const { primary } = one;
  if (!after.test(primary.sense.act) || !force.test(primary.kind)) return null;
  if (primary.outcome.status !== "held") return null;
  const view = views[primary.sentence];
  if (!view || namesAnother(view)) return null;
  for (const n of [primary.sentence, primary.sentence - 1]) {
    if (views[n]?.sentence.paragraph !== view.sentence.paragraph) return null;
    const near = (scenes.get(n) ?? []).filter((other) => other !== one && isOn(one, other));
    const names = new Set(near.map(({ place }) => place?.name));
    if (names.size > 1) return null;
    if (near[0]?.place) return near[0].place;
  }
  return null;
}

/** A town of its own that another word took, or a state behind "in": perhaps elsewhere. */
function namesAnother({ places }: SentenceView): boolean {
  return places.some(({ preposition }) =>
    /^(?:in|at|near|from|to|into|across|over)$/.test(preposition ?? ""),
  );
}

function isOn({ dating }: Merged, other: Merged): boolean {
  if (!dating || bounds(dating.edtf).earliest === Number.NEGATIVE_INFINITY) return true;
  if (!other.dating) return false;
  const [a, b] = [bounds(dating.edtf), bounds(other.dating.edtf)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
