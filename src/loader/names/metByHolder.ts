// Nobody meets himself: whom the holder of a bare office meets is another holder.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./office.ts";
import { type Story, isQuoted, toldIn } from "./story.ts";

/** How many sentences, which he goes on to be told in, are looked through. */
const reach = 3;

const meeting =
  /^(?:meet|talk|speak|confer|discuss|hold|receive|greet|host|welcome|telephone|phone|call|visit|thank|congratulate|invite|join|brief)$/;

/** "The minister arrived in Oslo. He met Foreign Minister Holm", "The president met President Holm": another than he. */
export function isMetByHolder(story: Story, draft: Draft, figure: Figure, office: Office): boolean {
  if (!figure.named || draft.from > 2 || draft.possessive || isQuoted(story, draft)) return false;
  if (isMetIn(story, draft.line, draft.to, figure)) return true;
  for (let line = draft.line + 1; line <= draft.line + reach; line++) {
    const to = sameEnd(story, line, office);
    if (to < 0) return false;
    if (isMetIn(story, line, to, figure)) return true;
  }
  return false;
}

/** Where the words end by which a sentence goes on about the holder: "He", "The Prime Minister"; -1 where it does not. */
function sameEnd({ lines, drafts }: Story, line: number, office: Office): number {
  const words = lines[line]?.words ?? [];
  if (/^(?:he|she)$/.test(words[0]?.lower ?? "")) return 1;
  const same = (drafts[line] ?? []).find(
    ({ what, from, possessive }) =>
      from < 2 &&
      !possessive &&
      what.kind === "office" &&
      what.office.head === office.head &&
      what.office.country === null,
  );
  return same?.to ?? -1;
}

/** "met Foreign Minister Holm", "held talks with President Holm": named with his office, and met by who opens the sentence. */
function isMetIn({ cast, drafts, lines }: Story, line: number, start: number, figure: Figure) {
  const words = lines[line]?.words ?? [];
  return (drafts[line] ?? []).some(({ what, from, possessive }) => {
    if (what.kind !== "person" || what.office === null || possessive || from <= start) return false;
    if (!cast.called(what.name.parts).includes(figure)) return false;
    const before = words[words[from - 1]?.lower === "the" ? from - 2 : from - 1];
    const isMet = meeting.test(before?.lemma ?? "");
    if (!isMet && !/^(?:with|by)$/.test(before?.lower ?? "")) return false;
    const between = words.slice(start, from);
    return (
      between.some(({ lemma }) => meeting.test(lemma)) &&
      !between.some(({ text, lower }) => /^[“”"]$/.test(text) || lower === "that")
    );
  });
}

/** "Holm attended the inauguration. The president met President Roca": the only other person who opened the sentence before. */
export function openerBefore(story: Story, draft: Draft, office: Office): Figure | null {
  const { line, from, to } = draft;
  if (office.country !== null || from > 1 || !ruling.test(office.text)) return null;
  const isOtherMet = story.cast.holders.some(
    (one) => holdsLike(one, office) && isMetIn(story, line, to, one),
  );
  const [first] = toldIn(story, line - 1);
  const [opener, more] = first?.figures ?? [];
  if (!isOtherMet || !first || !opener || more || first.draft.from > 0 || first.draft.possessive)
    return null;
  return opener.named && opener.sort === "person" && opener.offices.length === 0 ? opener : null;
}

const ruling = /^(?:president|minister|prime minister|foreign minister|premier|chancellor)$/i;

const holdsLike = ({ offices }: Figure, { head }: Office) =>
  offices.some((own) => own.head.startsWith(head));
