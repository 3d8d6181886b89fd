// "at Brenn Airport", "in Lima"

import { isBuilding } from "../merging/mergePlaces.ts";
import { withArticle } from "./withArticle.ts";

/** A place with its preposition: what one is at may be a building, and one is in a town. */
export function inPlace(name: string | null): string {
  return `${name !== null && isBuilding({ name }) ? "at" : "in"} ${withArticle(name)}`;
}
