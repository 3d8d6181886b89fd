// "recommended that the ambassador return to Oslo": what is asked for has no ending, and the tagger takes it
// for a noun.

import type { Token } from "../../article/document.ts";

const asking =
  /^(?:ask|demand|recommend|request|propose|insist|urge|suggest|order|require|advise|stipulate)$/;

const bare: ReadonlySet<string> = new Set(
  "return visit attack release halt end sign resume lift stop cut open close host hold step withdraw release free resign delay move meet".split(
    " ",
  ),
);

/** Tokens from the asking verb to what is asked for. */
const reach = 14;

/** True for the verb of such a "that" clause. */
export function isAskedToDo(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at] ?? { pos: "", lower: "" };
  if (pos !== "NOUN" || !bare.has(lower)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? "")) return false;
  if (!/^(?:ADP|DET|PROPN|PRON|NUM|PUNCT|ADV)$/.test(after?.pos ?? "PUNCT")) return false;
  let that = at - 1;
  while (that > at - reach && that >= 0 && tokens[that]?.lower !== "that") {
    if (/^(?:VERB|AUX)$/.test(tokens[that]?.pos ?? "")) return false;
    that--;
  }
  if (tokens[that]?.lower !== "that") return false;
  const verb = tokens.findLast((token, n) => n < that && n > that - reach && token.pos === "VERB");
  return verb !== undefined && asking.test(verb.lemma) && !isFollowed(tokens, at);
}

/** "that a ministers' visit be put off": the verb comes later. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 8);
  const end = next.findIndex(({ text, lower }) => /^[,.;]$/.test(text) || lower === "and");
  return next
    .slice(0, end < 0 ? undefined : end)
    .some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));
}
