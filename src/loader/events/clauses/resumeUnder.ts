// "spoke after rebels holding the town, many of them boys, freed two men": the verb behind the asides is that of
// whoever stands behind the "after", and not the sentence's.

import type { Token } from "../../article/document.ts";
import type { Clause } from "./clauses.ts";

const under = /^(?:after|before|when|while|as|since|because)$/;

/** The clauses, with the last verb behind such asides under the clause that names who does it. */
export function withResumed(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const last = clauses.findLast(({ link }) => link === "main");
  if (!last || last.index < 2 || !isBare(tokens, last) || last.verb.form !== "past") return clauses;
  const opened = clauses.findLast(
    ({ index, link, joint, verb }) =>
      index > 0 &&
      index < last.index &&
      under.test(link) &&
      verb.form === "gerund" &&
      joint !== null &&
      // "after holding the town": whoever does it stands elsewhere
      /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? "") &&
      verb.first > joint + 1,
  );
  if (!opened) return clauses;
  const between = clauses.slice(opened.index + 1, last.index);
  const isAside = between.every(
    (one) => /^(?:participle|infinitive|relative|resume)$/.test(one.link) || isBare(tokens, one),
  );
  if (!isAside) return clauses;
  return clauses.map((one) =>
    one === last ? { ...one, link: "resume" as const, parent: opened.index } : one,
  );
}

/** No auxiliary, and a comma right before it. */
function isBare(tokens: readonly Token[], { verb }: Clause): boolean {
  return verb.first === verb.main && tokens[verb.first - 1]?.text === ",";
}
