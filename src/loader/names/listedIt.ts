// "Peru sanctioned the Front. Chile added it to its list": whom "it" means that is put on a list.

import type { Figure } from "./cast.ts";
import type { Line } from "./line.ts";
import { isBehindPreposition, type Story, type Told, toldIn } from "./story.ts";

/** How many words behind "it" the list may stand. */
const reach = 8;

/** "added it to its sanctions list", "placed it on a list of sponsors of terrorism", "took it off its blacklist" */
export function isListed(words: Line["words"], at: number): boolean {
  if (!/^(?:add|place|put|keep|include|remove|strike|take|drop)$/.test(words[at - 1]?.lemma ?? ""))
    return false;
  if (!/^(?:to|on|in|from|off)$/.test(words[at + 1]?.lower ?? "")) return false;
  const behind = words.slice(at + 2, at + reach);
  const end = behind.findIndex(({ pos, text }) => pos === "VERB" || /^[,;.]$/.test(text));
  return behind
    .slice(0, end < 0 ? reach : end)
    .some(({ lower }) => /^(?:list|blacklist|lists|watchlist)$/.test(lower));
}

const isOne = ({ draft: { possessive }, figures: [one, more] }: Told) =>
  !more && !possessive && (one?.sort === "state" || one?.sort === "body");

/** The state or body that the sentence before punishes, else the one that it is about, but never who lists. */
export function whoIsListed(story: Story, line: number, from: number): Figure | null {
  const [doer, more] = toldIn(story, line).filter(({ draft }) => draft.from < from);
  if (!doer || more || doer.figures.length !== 1) return null;
  const [first, ...rest] = toldIn(story, line - 1).filter(isOne);
  if (!first) return null;
  const punished = rest.find((one) => isPunished(story, one));
  const isDoer = first.figures[0] === doer.figures[0];
  const isAbout = first.draft.from < 3 && !isDoer && !isBehindPreposition(story, first.draft);
  const [other, third] = rest;
  const meant = punished ?? (isAbout ? first : isDoer && !third ? other : undefined);
  const [found] = meant?.figures ?? [];
  // "Its parliament added it to its priorities": a thing
  const isOwn = found?.country !== null && found?.country === doer.figures[0]?.country;
  return found && found !== doer.figures[0] && !isOwn ? found : null;
}

/** "sanctioned Chile", "broke off ties with the Front": what one does to those whom others list. */
function isPunished({ lines }: Story, { draft: { line, from } }: Told): boolean {
  const words = lines[line]?.words ?? [];
  const front = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (punishing.test(words[front]?.lemma ?? "")) return true;
  return /^(?:ties|relations|sanctions)$/.test(words[front - 1]?.lower ?? "");
}

const punishing =
  /^(?:sanction|punish|blacklist|condemn|designate|ban|accuse|blame|denounce|outlaw)$/;
