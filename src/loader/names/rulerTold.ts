// Whom "the Danish president" means, where he is told only by his name, ahead, or as the ruler of another state.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isElsewhere } from "./elsewhere.ts";
import { gather } from "../gather.ts";
import { isMetByHolder, openerBefore } from "./metByHolder.ts";
import type { Office } from "./office.ts";
import { type Story, recent, toldIn } from "./story.ts";

/**
 * "flew home to report to Bo Holm. The Danish president": who was told right before by the name alone; but whom a
 * house calls "Ana" while its president needs no name is somebody of the house.
 */
export function bareBefore(story: Story, draft: Draft, office: Office): Figure | null {
  const { line, from } = draft;
  const opener = openerBefore(story, draft, office);
  if (opener) return opener;
  if (office.country === null || from > 1 || !ruling.test(office.text)) return null;
  const bare = gather(toldIn(story, line - 1), ({ figures }) => figures).filter(
    ({ named, sort, offices, country }) =>
      named && sort === "person" && offices.length === 0 && country === null,
  );
  const [only, more] = bare;
  if (!only || more || (office.housed && only.parts.length < 2)) return null;
  story.cast.appoint(only, office);
  return only;
}

const ruling = /^(?:president|prime minister|premier|king|emir|chancellor)$/i;

/** "met Peru's president", and further on "President Roca": whose country goes without saying there. */
export function rulerAhead(story: Story, draft: Draft, office: Office): Figure | null {
  const { line } = draft;
  // "likened President Roca to a tyrant; the Peruvian leader retorted"
  const isLeader = /^leader$/i.test(office.text);
  if (office.country === null || office.housed === true) return null;
  if (!isLeader && !ruling.test(office.text)) return null;
  const fitting = story.cast.holders.filter(
    (figure) =>
      figure.named &&
      (figure.country === null || figure.country === office.country) &&
      !isElsewhere(story, draft, figure, office) &&
      !isMetByHolder(story, draft, figure, office) &&
      figure.offices.some(({ text }) =>
        isLeader ? ruling.test(text) : text.toLowerCase() === office.text.toLowerCase(),
      ),
  );
  const [only, more] = fitting;
  if (!only || more) return null;
  // "Premier Roca spoke to the premier of Peru", "The Danish premier met Premier Roca": who is told beside is another
  if (isLeader)
    return toldIn(story, line).some(({ figures }) => figures.includes(only)) ? null : only;
  return recent(story, line).includes(only) || isOtherIn(story, line, only) ? null : only;
}

/**
 * "BELGRADE — He met President Holm": the president of where it is written, and not "the Russian president". Of their
 * own president American papers do not say whose, wherever they write.
 */
export function isRulerHere({ home }: Story, figure: Figure, { country, text }: Office): boolean {
  return (
    figure.country === null &&
    country !== null &&
    country !== "US" &&
    home !== null &&
    home !== country &&
    ruling.test(text)
  );
}

/** "The minister met Foreign Minister Holm": who is named behind a verb or a preposition in the same sentence is another. */
export function isOtherIn({ cast, drafts }: Story, line: number, holder: Figure): boolean {
  return (drafts[line] ?? []).some(
    ({ what, from }) =>
      what.kind === "person" &&
      what.office !== null &&
      from > 2 &&
      cast.called(what.name.parts).includes(holder),
  );
}
