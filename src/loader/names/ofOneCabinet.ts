// "Peruvian President Ana Roca and Foreign Minister Bo Vik": the minister beside a head is of the head's cabinet.

import type { Country } from "#model/event.ts";
import { domainOf } from "./domain.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./office.ts";
import { areJoined, isBehindPreposition, type Story, toldIn } from "./story.ts";

/**
 * The land of the head of state or government right before a minister whose land no word tells; null for none. Two of one
 * rank are not of one land: "U.S. President Holm and Premier Roca", as papers at home have it.
 */
export function ofOneCabinet(story: Story, draft: Draft, office: Office): Country | null {
  if (!minister.test(office.text)) return null;
  const before = toldIn(story, draft.line).findLast(({ draft: { to } }) => to < draft.from);
  const [figure, more] = before?.figures ?? [];
  if (!before || !figure || more || !areJoined(story, before.draft, draft)) return null;
  const held = officeOf(before.draft);
  if (!held || held.plural) return null;
  const isHead = !minister.test(held.text) && domainOf(held.text) === "head";
  if (isHead)
    // "NAIROBI: Peruvian President Roca and Foreign Minister Odira met": of the paper's own state, it may be
    return story.home === null || story.home === held.country || isMet(story, before.draft)
      ? held.country
      : null;
  // "President Roca, Defence Minister Holm and Interior Minister Vik"
  return minister.test(held.text) &&
    held.country === null &&
    domainOf(held.text) !== domainOf(office.text)
    ? ofOneCabinet(story, before.draft, held)
    : null;
}

/** "with President Roca", "met the president": somebody else has to do with both. */
function isMet(story: Story, draft: Draft): boolean {
  const words = story.lines[draft.line]?.words ?? [];
  const before = /^the$/.test(words[draft.from - 1]?.lower ?? "") ? 2 : 1;
  return isBehindPreposition(story, draft) || words[draft.from - before]?.pos === "VERB";
}

const officeOf = ({ what }: Draft): Office | null =>
  what.kind === "person" || what.kind === "office" ? what.office : null;

const minister =
  /\b(?:foreign|defen[cs]e|interior|finance|trade|justice|energy|economy|oil|health|transport|agriculture) minister$/i;
