// "Peru breaks with Chile" over "They broke with it in 1988, too": a headline tells no news of years ago.

import { bounds } from "#model/edtf.ts";
import type { Dated } from "../dates/bindDates.ts";

/** A headline has no day of its own: the one it was given must not keep it from the story it heads. */
export function isDaylessHead({ candidate, dating }: Dated): boolean {
  return candidate.zone === "headline" && dating?.rule === "lede-is-the-news";
}

/** What the story tells lies too far back to be what its headline tells. */
export function isOldNews(head: Dated, story: Dated): boolean {
  if (!isDaylessHead(head) || !head.dating || !story.dating) return false;
  return bounds(head.dating.edtf).latest - bounds(story.dating.edtf).latest > reach;
}

/** Days back of what a headline that names no day may tell. */
const reach = 60;
