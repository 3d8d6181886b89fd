// Offices: "US Secretary of State", "prime minister of Peru". They are read by grammar, so no list of
// today's holders is needed.

import type { Country } from "#model/event.ts";
import {
  complementNouns,
  groupNouns,
  groupSingulars,
  honorifics,
  ministryNouns,
  officeField,
  officeHeads,
  officeModifiers,
  officeRank,
  officeTenses,
  shortTitles,
} from "../lexicon/offices.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childrenBy, isRelation, phraseOf, textOf } from "../tree/walk.ts";
import { countryOfTerm, type Term } from "./terms.ts";

/** The table's name that a word is part of. */
export type TermOf = (node: Node) => Term | null;

export interface Office {
  /** In the article's words, without its state: "Foreign Minister". */
  readonly name: string;
  readonly country: Country | null;
}

const bare = (lower: string): string => lower.replace(/\.$/, "");

export function isOfficeHead({ lower }: Node): boolean {
  return officeHeads.has(bare(lower)) || shortTitles.has(bare(lower));
}

/** "ministers", "leaders": more than one holder. */
export function isPluralOffice({ lower, xpos }: Node): boolean {
  return xpos.endsWith("S") && (groupNouns.has(lower) || officeHeads.has(lower.replace(/s$/, "")));
}

export function isPersonNoun({ lower, entity }: Node): boolean {
  return entity === "person" || groupNouns.has(lower) || groupSingulars.has(lower);
}

export function isHonorific({ lower }: Node): boolean {
  return honorifics.has(bare(lower)) && !officeHeads.has(bare(lower));
}

function isPartOfOffice({ lower }: Node): boolean {
  return (
    officeModifiers.has(lower) ||
    officeTenses.has(lower) ||
    complementNouns.has(lower) ||
    ministryNouns.has(lower) ||
    joints.has(lower)
  );
}

/** Words inside the name of an office that are no part of any other: "minister for trade and industry". */
const joints = new Set(["of", "for", "and", "the", "-", "'s", "to", "vice", "first", "lady"]);

/** The office that a noun heads, with whose it is; null where it names none. */
export function officeOf(head: Node, termOf: TermOf): Office | null {
  if (!isOfficeHead(head)) return null;
  const words = phraseOf(head).filter((node) => isOwnWord(node, head));
  const country = countriesOf(head, termOf)[0] ?? null;
  const kept = words.filter((node) => !isOfState(node, termOf) && !isHonorific(node));
  return { name: trimmed(kept), country };
}

/** What qualifies the noun directly, or completes it behind "of" or "for"; no numbers, no relative clause. */
function isOwnWord(node: Node, head: Node): boolean {
  if (node === head) return true;
  const top = topBelow(node, head);
  if (isRelation(top.relation, ["nmod"]) && top.at > head.at)
    return /^(?:of|for)$/.test(caseOf(top)) && isOfficeComplement(top);
  return top.at < head.at && isRelation(top.relation, ["amod", "compound", "nmod:desc", "punct"]);
}

function isOfficeComplement(node: Node): boolean {
  return node.upos === "PROPN" || isComplementWord(node);
}

/** "affairs", "trade": a word that an office may be completed by. */
export function isComplementWord({ lower }: Node): boolean {
  return complementNouns.has(lower) || ministryNouns.has(lower);
}

/** The child of `head` that a word hangs on, itself or above it. */
export function topBelow(node: Node, head: Node): Node {
  return node.head === head || !node.head ? node : topBelow(node.head, head);
}

/** "Danish", "Peru": no body, which stays in the office's words ("CIA Director"). */
function isOfState(node: Node, termOf: TermOf): boolean {
  const term = termOf(node);
  return term !== null && !term.body && countryOfTerm(term) !== null;
}

/** Without articles, cases and marks at its ends: "of" of "minister of Peru". */
function trimmed(words: readonly Node[]): string {
  const isLoose = ({ lower, upos }: Node) =>
    joints.has(lower) || upos === "DET" || upos === "PUNCT" || upos === "ADP";
  const first = words.findIndex((node) => !isLoose(node));
  const last = words.findLastIndex((node) => !isLoose(node));
  return textOf(words.slice(Math.max(first, 0), last + 1).filter(({ upos }) => upos !== "DET"));
}

/** Whose a noun is: "Danish", "Denmark's", "of Denmark". */
export function countriesOf(noun: Node, termOf: TermOf): readonly Country[] {
  const own = noun.children.filter(
    (one) =>
      (isRelation(one.relation, ["amod", "compound", "nmod:desc", "nmod:poss"]) &&
        one.at < noun.at) ||
      (isRelation(one.relation, ["nmod"]) && /^(?:of|from|in)$/.test(caseOf(one))),
  );
  const found = own.flatMap((one) => countriesIn(one, termOf));
  return [...new Set(found)];
}

/** Those of a phrase and what "and" or a hyphen adds to it. */
function countriesIn(node: Node, termOf: TermOf): readonly Country[] {
  const term = termOf(node);
  const own = term ? countryOfTerm(term) : null;
  const more = childrenBy(node, "conj", "compound", "amod").flatMap((one) =>
    countriesIn(one, termOf),
  );
  return own === null ? more : [own, ...more];
}

/** The words of an office in front of a name, read from right to left; null where there are none. */
export interface FrontOffice extends Office {
  /** The first word of it, of an honorific, or of the name itself. */
  readonly first: number;
  readonly honorific: string | null;
}

/**
 * "US Secretary of State" Bo Holm, "Gen." Holm; "the prime minister of Peru," Ana Roca. By the order of
 * words: a parser loses long offices, while news prints them in front of the name.
 */
export function officeBefore(
  nodes: readonly Node[],
  from: number,
  termOf: TermOf,
): FrontOffice | null {
  let at = from - 1;
  let honorific: string | null = null;
  let country: Country | null = null;
  // "NATO's secretary general, Norwegian Bo Holm"
  const beside = nodes[at];
  if (beside && termOf(beside)?.adjective && nodes[at - 1]?.text === ",") at--;
  if (nodes[at]?.text === "," && isOfficeEnd(nodes, at - 1, termOf)) at--;
  let head = -1;
  const words: Node[] = [];
  for (; at >= 0; at--) {
    const node = nodes[at];
    if (!node) break;
    const term = termOf(node);
    const land = term && countryOfTerm(term);
    if (isHonorific(node)) honorific = bare(node.lower);
    else if (isOfficeHead(node)) head = at;
    // "ambassador to Belgium": where he is, and not whose
    else if (land !== null && head < 0 && nodes[at - 1]?.lower === "to") continue;
    else if (land !== null && (head >= 0 || /^(?:of|for)$/.test(nodes[at - 1]?.lower ?? "")))
      country ??= land;
    else if (!isPartOfOffice(node) || (head >= 0 && /^(?:and|to|the)$/.test(node.lower))) break;
    words.unshift(node);
  }
  if (head < 0 && honorific === null) return null;
  while (words[0] && joints.has(words[0].lower)) words.shift();
  const own = words.filter((node) => !isHonorific(node) && !isOfState(node, termOf));
  const name = head < 0 ? "" : trimmed(own);
  return { name, country, honorific, first: words[0]?.at ?? from };
}

/** Whether an office with its state ends here, in front of the comma of "the prime minister of Peru, Ana Roca". */
function isOfficeEnd(nodes: readonly Node[], at: number, termOf: TermOf): boolean {
  const node = nodes[at];
  if (!node) return false;
  if (isOfficeHead(node)) return node.upos === "NOUN" || isRelation(node.relation, ["nsubj"]);
  const isLand = isOfState(node, termOf);
  const front = nodes.slice(Math.max(0, at - 8), at);
  return (isLand || isPartOfOffice(node)) && front.some(isOfficeHead) && hasOf(front);
}

const hasOf = (nodes: readonly Node[]): boolean =>
  nodes.some(({ lower }) => /^(?:of|for|to)$/.test(lower));

/** What an office is anywhere: a secretary of state is a foreign minister. */
export function rankOf(office: string): string {
  const lower = office.toLowerCase().replace("secretary of state", "foreign minister");
  const rank = officeRank.exec(lower)?.[0];
  const field = officeField.exec(lower)?.[0] ?? "";
  const head = rank
    ?.replace(/^(?:premier|chancellor)$/, "prime minister")
    .replace("secretary", "minister");
  return `${field.replace("defence", "defense")} ${head ?? lower}`;
}
