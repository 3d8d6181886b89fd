// Whether two names may mean the same: same spelling, same surname, or the same state. The words for
// states come from the project's own table of countries.

import { countries } from "#loader/lexicon/countries.ts";
import { plain } from "./words.ts";

const titles = new Set(
  "mr mrs ms dr sir king prince sheikh chief general gen admiral adm president prime minister secretary of state the former foreign defense defence national security director adviser advisor ambassador".split(
    " ",
  ),
);

/** Unnamed people of a state count as that state: "Israeli commandos". */
const crowd = new Set(
  "government governments officials official authorities police troops forces army military navy soldiers commandos diplomats diplomat ambassador embassy envoy leaders leader parliament lawmakers ministry foreign defense defence minister ministers spokesman delegation side sides negotiators people state television consular".split(
    " ",
  ),
);

const states = new Map(
  countries.flatMap(({ code, name, others, adjectives, people }) =>
    [code, name, ...others, ...adjectives, ...people].map((word) => [plain(word), code] as const),
  ),
);

/** The code of the state that the words name, or null. */
export function stateOf(name: string): string | null {
  return states.get(plain(name)) ?? null;
}

/** Keys of a name and its aliases; two names that share a key may be the same. */
export function keysOf(actor: {
  readonly name: string;
  readonly aliases: readonly string[];
}): ReadonlySet<string> {
  return new Set([actor.name, ...actor.aliases].map(plain).filter(Boolean).flatMap(keysOfName));
}

function keysOfName(name: string): readonly string[] {
  const state = states.get(name);
  if (state !== undefined) return [stateKey(state)];
  const words = name.split(" ");
  const people = [3, 2, 1]
    .filter((count) => words.length > count && words.slice(count).every((word) => crowd.has(word)))
    .map((count) => states.get(words.slice(0, count).join(" ")))
    .find((code) => code !== undefined);
  const bare = words.filter((word) => !titles.has(word));
  const surname = bare.length <= 4 ? bare.at(-1) : undefined;
  return [
    name,
    bare.join(" "),
    ...(surname === undefined ? [] : [`surname ${surname}`]),
    ...(people === undefined ? [] : [stateKey(people)]),
  ].filter(Boolean);
}

export function stateKey(code: string): string {
  return `state ${code}`;
}

export function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}
