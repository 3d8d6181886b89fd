// Runs of capitals that no table holds, with the office in front of them: most are people.

import type { Country } from "#model/event.ts";
import { givenNames } from "../lexicon/givenNames.ts";
import { bodyCommonNouns, bodyNouns } from "../lexicon/bodies.ts";
import {
  functionWords,
  months,
  neverInName,
  particles,
  suffixes,
  weekdays,
} from "../lexicon/nameWords.ts";
import type { Node, Tree } from "../tree/node.ts";
import { headOf, textOf } from "../tree/walk.ts";
import {
  type FrontOffice,
  isComplementWord,
  isHonorific,
  isOfficeHead,
  isPluralOffice,
  officeBefore,
  type TermOf,
} from "./office.ts";

export interface NameRun {
  readonly tree: Tree;
  readonly nodes: readonly Node[];
  readonly head: Node;
  /** "Bo Holm" */
  readonly text: string;
  readonly words: readonly string[];
  readonly office: FrontOffice | null;
  /** Whose the person is, by the office or by the words beside the name. */
  readonly country: Country | null;
  /** "of Norway" stands behind it. */
  readonly isOfState: boolean;
}

/** @param surnames last words of names, which are names where they begin a sentence too */
export function findRuns(
  tree: Tree,
  termOf: TermOf,
  surnames: ReadonlySet<string> = new Set(),
): readonly NameRun[] {
  const { nodes } = tree;
  const isShouted = nodes.filter(({ text }) => /^\p{Ll}/u.test(text) && text.length > 3).length < 2;
  const runs: NameRun[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const isKnown = surnames.has(nodes[at]?.text ?? "");
    const end = isKnown
      ? Math.max(at + 1, runEnd(nodes, at, isShouted, termOf))
      : runEnd(nodes, at, isShouted, termOf);
    if (end === at) continue;
    runs.push(toRun(tree, nodes.slice(at, end), termOf));
    at = end - 1;
  }
  return runs;
}

function toRun(tree: Tree, nodes: readonly Node[], termOf: TermOf): NameRun {
  const [first] = nodes;
  const head = headOf(nodes);
  const words = nodes.filter(({ text }) => /\p{L}/u.test(text)).map(({ text }) => text);
  const office = officeBefore(tree.nodes, first?.at ?? 0, termOf);
  const behind = landBehind(tree.nodes, (nodes.at(-1)?.at ?? 0) + 1, termOf);
  const country = landBefore(tree.nodes, first?.at ?? 0, termOf) ?? office?.country ?? behind;
  const isOfState = behind !== null;
  return { tree, nodes, head, text: textOf(nodes), words, office, country, isOfState };
}

/** "Bo Holm of Norway", "Roca, of the United States,", "Vik (Chile)"; nothing of "told Holm of Peru's plans". */
function landBehind(nodes: readonly Node[], at: number, termOf: TermOf): Country | null {
  const open = nodes[at]?.text === "," ? at + 1 : at;
  const first = nodes[open + 1]?.lower === "the" ? open + 2 : open + 1;
  const land = nodes[first];
  const state = land && termOf(land);
  if (!state?.state || !/^(?:of|\()$/.test(nodes[open]?.lower ?? "")) return null;
  // "the recognition by Roca of Peru": of the deed, and not of who does it
  if (land?.head?.upos === "NOUN" && !isOfficeHead(land.head)) return null;
  const next = nodes[first + state.words.length];
  return next && /^(?:'s|’s|'|’|-)$|^\p{Lu}/u.test(next.text) ? null : state.state.code;
}

/** "Norwegian Bo Holm", "Norway's Bo Holm" */
function landBefore(nodes: readonly Node[], first: number, termOf: TermOf): Country | null {
  const isOwned = /^['’]s?$/.test(nodes[first - 1]?.text ?? "");
  const land = nodes[isOwned ? first - 2 : first - 1];
  const term = land && termOf(land);
  return (isOwned ? term?.state?.code : term?.adjective) ?? null;
}

/** Where the run that begins at a word ends, exclusive; `at` for none. */
function runEnd(nodes: readonly Node[], at: number, isShouted: boolean, termOf: TermOf): number {
  if (!fits(nodes, at, isShouted, termOf)) return at;
  let end = at + 1;
  for (;;) {
    const more =
      nextLength(nodes, end, isShouted, termOf) ||
      bodyLength(nodes.slice(at, end), nodes, isShouted, termOf);
    if (more === 0) return end - at === 1 && isCommon(nodes[at], nodes[end]) ? at : end;
    end += more;
  }
}

/** "the Government", "the two Ministers", "Special Representative": common words that a statement writes with capitals. */
const isCommon = (node: Node | undefined, next: Node | undefined): boolean =>
  node !== undefined &&
  (bodyCommonNouns.has(node.lower) ||
    isPluralOffice(node) ||
    (next !== undefined && isOfficeHead(next) && node.head === next));

/** "Commission of Truth and Friendship", "Working Group on Fisheries": how many words go on with a body's name. */
function bodyLength(
  run: readonly Node[],
  nodes: readonly Node[],
  isShouted: boolean,
  termOf: TermOf,
): number {
  const last = run.at(-1);
  const isOfBody = run.some(({ text }) => bodyNouns.has(text));
  const isJoint = (node: Node | undefined) => /^(?:of|for|on|and)$/.test(node?.lower ?? "");
  if (!last || !isOfBody || isShouted || !isJoint(nodes[last.at + 1])) return 0;
  // "the Council and Holm": only what has been completed once goes on with "and"
  const isAnd = nodes[last.at + 1]?.lower === "and";
  if (isAnd && !run.some(isJoint)) return 0;
  const behind = nodes[last.at + 2]?.lower === "the" ? last.at + 3 : last.at + 2;
  return fits(nodes, behind, isShouted, termOf) ? behind - last.at : 0;
}

/** How many words go on with the name: one, a particle with one, or a hyphen with one ("Abdul-Aziz"). */
function nextLength(
  nodes: readonly Node[],
  at: number,
  isShouted: boolean,
  termOf: TermOf,
): number {
  const [before, node, next] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (!before || !node) return 0;
  const isTight = before.end === node.start && node.end === next?.start;
  if (node.text === "-" && isTight && /^\p{L}+$/u.test(next?.text ?? "") && next && !termOf(next))
    return /^\p{Lu}/u.test(next.text) || before.text.length < 12 ? 2 : 0;
  if (fits(nodes, at, isShouted, termOf) || suffixes.has(node.lower.replace(/\.$/, ""))) return 1;
  const isParticle = particles.has(node.lower) && node.upos !== "CCONJ";
  if (!isParticle) return 0;
  // "Ali al-Assad", "Ursula von der Leyen"
  const behind = next?.text === "-" ? 2 : 1;
  if (fits(nodes, at + behind, isShouted, termOf)) return behind + 1;
  return behind === 1 && particles.has(next?.lower ?? "") && fits(nodes, at + 2, isShouted, termOf)
    ? 3
    : 0;
}

/** A word of a name: a capital that neither begins the sentence nor is a word of another sort. */
function fits(nodes: readonly Node[], at: number, isShouted: boolean, termOf: TermOf): boolean {
  const node = nodes[at];
  if (!node || termOf(node) || !/^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(node.text)) return false;
  const { lower, xpos } = node;
  // "Jan Vermeer" is no day of January, "Per Lind" no preposition
  const isFirstName =
    (at > 0 || months.has(lower)) &&
    givenNames.has(lower) &&
    /^\p{Lu}\p{Ll}/u.test(nodes[at + 1]?.text ?? "");
  if (isFirstName) return true;
  if (isNoName(lower) || isHonorific(node) || isOfficeHead(node)) return false;
  if (completesOffice(nodes, at)) return false;
  if (/^NNPS?$/.test(xpos)) return true;
  const opens = at === 0 || /^["“:—–]$/.test(nodes[at - 1]?.text ?? "");
  return !opens && !isShouted && /^(?:NNS?|JJ|VB[DNZ]?|FW)$/.test(xpos) && lower !== "i";
}

/** "Minister for Maritime Affairs": capitals that complete an office in front of a name. */
function completesOffice(nodes: readonly Node[], at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]];
  if (!before || !node || !isComplementWord(node)) return false;
  if (/^(?:of|for|and|&)$/.test(before.lower)) {
    const front = nodes.slice(Math.max(0, at - 6), at - 1);
    return front.some(isOfficeHead);
  }
  return isComplementWord(before) && completesOffice(nodes, at - 1);
}

function isNoName(lower: string): boolean {
  return (
    months.has(lower) || weekdays.has(lower) || functionWords.has(lower) || neverInName.has(lower)
  );
}
