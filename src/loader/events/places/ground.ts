// Where an event was that no telling places: at the occasion that it was part of, where its people
// were on a visit, or on the ground of the state that did it.

import type { Place } from "#model/event.ts";
import type { Names } from "../../names/name.ts";
import { countryOf } from "../../names/vocabulary.ts";
import { homeGround } from "./homeGround.ts";
import type { Merged } from "../merging/merge.ts";
import { occasionsOf, placeOfOccasion } from "./occasion.ts";
import { placeOfPaper } from "./paperPlace.ts";
import { withPosts } from "./recalledFrom.ts";
import { placeOfScene, scenesOf } from "./sameScene.ts";
import { placeOfSitting, sittingsOf } from "./sittingScene.ts";
import type { SentenceView } from "../clauses/view.ts";
import { placeOfVisit, visitsOf } from "./visitScene.ts";
import { wasBefore } from "./wasBefore.ts";

export function withGround(
  merged: readonly Merged[],
  views: readonly SentenceView[],
  names: Names,
): readonly Merged[] {
  const placed = merged.filter(({ place }) => place !== null);
  const occasions = occasionsOf(placed);
  const visits = visitsOf(placed);
  const sittings = sittingsOf(placed);
  const scenes = scenesOf(placed);
  return merged.map((told) => {
    const one = withPosts(told, views, names);
    if (one.place !== null) return one;
    const isThere = !wasBefore(one.primary, views);
    const place =
      placeOfOccasion(one, occasions, views) ??
      (isThere ? placeOfVisit(one, visits) : null) ??
      (isThere ? placeOfSitting(one, sittings) : null) ??
      (isThere ? placeOfScene(one, scenes, views) : null) ??
      placeOfPaper(one, views, names) ??
      groundOf(one, names);
    return place === null ? one : { ...one, place };
  });
}

function groundOf(one: Merged, names: Names): Place | null {
  const home = homeGround(one, names);
  return home && (seatOfDateline(one, home, names) ?? home);
}

/** "STOCKHOLM (AP) — Sweden summoned …": in its capital, from which the article tells it. */
function seatOfDateline({ tellings }: Merged, home: Place, { dateline }: Names): Place | null {
  if (!dateline || dateline.place.country !== home.country) return null;
  if (!countryOf(home.country ?? "")?.seats.includes(dateline.place.name)) return null;
  return tellings.some(({ candidate }) => candidate.sentence === dateline.sentence)
    ? dateline.place
    : null;
}
