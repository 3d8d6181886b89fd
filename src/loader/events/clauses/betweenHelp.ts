// "had not in the past endorsed", "has never in its history recognised", "did not at first sign": a phrase between a verb
// and what helps it. Without it the verb would stand alone, and say what was denied.

import type { Token } from "../../article/document.ts";
import { irregularPast } from "../../lexicon/verbs.ts";
import { timeLength } from "./innerTime.ts";

/** How many tokens from `at` on are such a phrase, or a time; 0 where there is no help before it. */
export function asideLength(tokens: readonly Token[], at: number, help: Token | undefined): number {
  return help ? timeLength(tokens, at) || phraseLength(tokens, at, help) : 0;
}

function phraseLength(tokens: readonly Token[], at: number, help: Token): number {
  const rows = phrases.get(tokens[at]?.lower ?? "");
  if (!rows) return 0;
  const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  const found = rows.find((row) => row.every((word, n) => word.has(words[n] ?? "")));
  const length = found ? found.length + 1 : 0;
  return found && isVerbOf(help, tokens[at + length]) ? length : 0;
}

/** "had at the time recalled", "did at first sign"; but "had in turn talks" */
function isVerbOf({ lower: help }: Token, token: Token | undefined): boolean {
  if (!token) return false;
  if (/^(?:ADV|PART)$/.test(token.pos)) return true;
  if (/^(?:VERB|AUX)$/.test(token.pos)) return true;
  return (
    /^ha(?:s|d|ve)$/.test(help) && (token.lower.endsWith("ed") || irregularPast.has(token.lower))
  );
}

type Row = readonly ReadonlySet<string>[];

/** Each row by its first word; a bar stands between words of which any may follow. */
const phrases: ReadonlyMap<string, readonly Row[]> = new Map(
  Object.entries({
    in: [
      "the past|end|meantime|interim",
      "its|his|her|their history|turn|response|answer",
      "response|return|turn|fact|effect|practice|principle|public|private|reality|retaliation|protest|reply|vain",
      "recent|previous|past|earlier days|weeks|months|years|decades|times",
    ],
    at: [
      "the|that|this time|point|stage|moment|outset",
      "first|last|once|all|least",
      "any time|point|stage",
    ],
    until: ["then|now|recently|lately"],
    by: ["then|now"],
    to: ["date"],
    so: ["far"],
    as: ["yet"],
    of: ["late|course"],
    for: ["years|months|weeks|decades|long|now", "some|a|the time|while|moment"],
    since: ["then"],
    before: ["then|now"],
    up: ["to|until now|then"],
    after: ["all"],
  }).map(([first, rows]) => [
    first,
    rows.map((row) => row.split(" ").map((words) => new Set(words.split("|")))),
  ]),
);
