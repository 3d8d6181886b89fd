// "Revolutionary Front of the Isles (RFI)": what an article’s own short forms stand for.

import { bodyNouns } from "../lexicon/bodies.ts";
import { groupNouns } from "../lexicon/offices.ts";
import { countries } from "../lexicon/countries.ts";
import { fold } from "./words.ts";
import { isTerm, newTerm, type Term } from "./vocabulary.ts";

const shortForm = /\s\((\p{Lu}[\p{Lu}\d]{1,7})\)/gu;
const runWord = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|of|for|the|and|on|de|la|du|del|dos)$/u;

const papers =
  /^(?:Agreement|Accord|Treaty|Pact|Protocol|Convention|Declaration|Memorandum|Understanding|Partnership|Statement|Plan|Programme|Program|Initiative|Conference|Summit)$/;

/** A name is no longer than this, in words and in units: what stands before is not looked at. */
const longest = 12;
const farthest = 200;

/** Short form → body, for those that the vocabulary lacks. Terms of one word each. */
export function acronymsOf(text: string): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>();
  for (const { 1: short = "", index } of text.matchAll(shortForm)) {
    const name = nameFor(runBefore(text, index), short);
    if (name === null || found.has(short) || isTerm(short) || isTerm(name)) continue;
    const body = { name, others: [], country: stateIn(name) };
    found.set(short, newTerm([short], { body }));
  }
  return found;
}

/** The words of a name that ends at `end`, at least two; else none. */
function runBefore(text: string, end: number): readonly string[] {
  const words = text
    .slice(Math.max(0, end - farthest), end)
    .split(/\s/)
    .slice(-longest);
  const from = words.findLastIndex((word) => !runWord.test(word)) + 1;
  return words.length - from < 2 ? [] : words.slice(from);
}

/** The end of the run whose capitals the short form spells; else, in another tongue, all of it that names a body. */
function nameFor(run: readonly string[], short: string): string | null {
  // "Trade and Transit Agreement (TTA)": a paper does nothing
  if (papers.test(run.at(-1) ?? "")) return null;
  const capital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? "");
  for (let from = run.length - 2; from >= 0; from--) {
    const words = run.slice(from);
    const initials = words.filter(capital).map((word) => word.charAt(0));
    if (capital(words[0]) && initials.join("") === short) return words.join(" ");
  }
  // "Leaders of the People’s Front": the front alone
  const from = run.findIndex(
    (word) => capital(word) && word !== "The" && !groupNouns.has(word.toLowerCase()),
  );
  const words = run.slice(Math.max(0, from));
  return words.some((word) => bodyNouns.has(word)) ? words.join(" ") : null;
}

function stateIn(name: string) {
  const held = ` ${fold(name)} `;
  const row = countries.find((one) =>
    [one.name, ...one.others, ...one.adjectives].some((word) => held.includes(` ${fold(word)} `)),
  );
  return row?.code ?? null;
}
