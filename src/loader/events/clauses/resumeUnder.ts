// "spoke after rebels holding the town, many of them boys, freed two men": the verb behind the asides is that of
// whoever stands behind the "after", and not the sentence's.

import type { Token } from "../../article/document.ts";
import type { Clause } from "./clauses.ts";

const under = /^(?:after|before|when|while|as|since|because|that)$/;

/** The clauses, with the last verb behind such asides under the clause that names who does it. */
export function withResumed(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const last = clauses.findLast(({ link }) => link === "main");
  if (!last || last.index < 2 || last.verb.form !== "past") return clauses;
  if (tokens[last.verb.first - 1]?.text !== ",") return clauses;
  const opened = clauses.findLast(
    ({ index, link, joint, verb }) =>
      index > 0 &&
      index < last.index &&
      under.test(link) &&
      verb.form === "gerund" &&
      joint !== null &&
      // "after holding the town": whoever does it stands elsewhere
      isNoun(tokens[tokens[verb.first - 1]?.text === "," ? verb.first - 2 : verb.first - 1]) &&
      verb.first > joint + 1,
  );
  if (!opened) return withTold(tokens, clauses, last);
  const between = clauses.slice(opened.index + 1, last.index);
  const isAside = between.every(
    (one) => /^(?:participle|infinitive|relative|resume)$/.test(one.link) || isBare(tokens, one),
  );
  if (!isAside) return clauses;
  return clauses.map((one) =>
    one === last ? { ...one, link: "resume" as const, parent: opened.index } : one,
  );
}

/** "said President Roca, speaking in Lima, met Vik": behind the aside it is told of her, and not of who says so. */
function withTold(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  last: Clause,
): readonly Clause[] {
  const [report, aside] = [clauses[last.index - 2], clauses[last.index - 1]];
  if (aside?.link !== "participle" || aside.verb.form !== "gerund" || !isBare(tokens, aside))
    return clauses;
  const isReport = report?.verb.lemma === "say" && report.link === "main" && !report.verb.passive;
  const from = (report?.verb.last ?? 0) + 1;
  const subject = tokens.slice(from, aside.verb.first - 1);
  const isSubject =
    isReport &&
    isNoun(subject.at(-1)) &&
    subject.every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(pos));
  return isSubject
    ? clauses.map((one) =>
        one === last ? { ...one, link: "resume" as const, parent: report?.index ?? null } : one,
      )
    : clauses;
}

const isNoun = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");

/** No auxiliary, and a comma right before it. */
function isBare(tokens: readonly Token[], { verb }: Clause): boolean {
  return verb.first === verb.main && tokens[verb.first - 1]?.text === ",";
}
