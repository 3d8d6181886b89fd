// What a noun beside a name underwent: "an idea rejected by Chile", "the envoy freed in March".

import type { Token } from "../../article/document.ts";

interface VerbPlace {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly form: string;
}

/** "considered a raid, an idea flatly rejected by Chile": what an apposition underwent. */
export function isApposedDone(
  tokens: readonly Token[],
  comma: number | null,
  { first, last, main, form }: VerbPlace,
): boolean {
  if (comma === null || form !== "past" || first !== main) return false;
  // "met Holm, the envoy freed in March", "thirty men, among them ten Chileans abducted in May"
  const isIncluded = tokens[comma + 1]?.lower === "including";
  const among = tokens[comma + 2]?.lower === "them" ? 2 : isIncluded ? 1 : 0;
  const isName = among > 0 || tokens[comma - 1]?.pos === "PROPN";
  if (isName && isBefallen(tokens[main]?.lower ?? "", tokens[last + 1]?.lower ?? ""))
    return (
      tokens
        .slice(comma + 1 + among, first)
        .every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|ADV)$/.test(pos)) &&
      /^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[comma + 1 + among]?.pos ?? "")
    );
  if (tokens[last + 1]?.lower !== "by") return false;
  return (
    // "met Vik, the envoy sent by Chile"
    (isName ? /^(?:an?|the)$/ : /^an?$/).test(tokens[comma + 1]?.lower ?? "") &&
    tokens.slice(comma + 2, first).every(({ pos }) => /^(?:ADJ|NOUN|ADV)$/.test(pos))
  );
}

/** "freed in March", "jailed for spying", "sentenced to death", "convicted of murder": and no deed of his own. */
function isBefallen(form: string, next: string): boolean {
  return (
    (befallen.has(form) && /^(?:in|on|at|during|from|last|after|since|by|for|over)$/.test(next)) ||
    /^(?:sentenced to|(?:accused|convicted|suspected) of|charged with)$/.test(`${form} ${next}`)
  );
}

const befallen: ReadonlySet<string> = new Set(
  "abducted kidnapped freed released captured detained arrested killed wounded injured jailed imprisoned sentenced convicted indicted poisoned exiled expelled deported seized murdered".split(
    " ",
  ),
);
