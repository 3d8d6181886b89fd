// Whom "the diplomat" means, where the sentence before tells of an ambassador.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { gather } from "../gather.ts";
import type { Office } from "./office.ts";
import { lineBefore } from "./setting.ts";
import { type Story, toldIn } from "./story.ts";

/** "Peru expelled Chile's chargé d'affaires. The diplomat left": the only one of a post abroad who was told right before. */
export function postedBefore(story: Story, draft: Draft, office: Office): Figure | null {
  if (office.country !== null || office.plural || !/^(?:diplomat|envoy)$/i.test(office.text))
    return null;
  if (draft.from > 1 || !lineBefore(story, draft)) return null;
  const posted = gather(toldIn(story, draft.line - 1), ({ figures }) => figures).filter(
    ({ sort, offices }) => sort === "person" && offices.some(({ head }) => posts.test(head)),
  );
  return new Set(posted).size === 1 ? (posted[0] ?? null) : null;
}

const posts = /^(?:ambassador|envoy|consul|attach[eé]|d['’]affaires|counsell?or|diplomat)$/;
