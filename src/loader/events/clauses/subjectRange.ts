// Where the words of a clause's subject stand: before its verb, or in the clause that lends it one.

import type { Clause } from "./clauses.ts";
import { isAdverbial } from "./startsClause.ts";
import type { SentenceView } from "./view.ts";

/** Token indices; `to` is outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Rebels from Darfur, who had come to the talks, disowned the pact": the words before the aside. */
export function subjectRange(view: SentenceView, clause: Clause, depth = 0): Range {
  const { joint, start, link, verb, parent, index } = clause;
  const from = joint !== null && joint >= start && joint < verb.first ? joint + 1 : start;
  const own = { from, to: verb.first };
  const above = parent === null ? undefined : view.clauses[parent];
  // "but those who were doubtful asked"
  const aside = link === "resume" ? view.clauses[index - 1] : undefined;
  const those = (aside?.link === "relative" ? aside.joint : null) ?? 0;
  if (view.tokens[those - 1]?.lower === "those") return { from: those - 1, to: verb.first };
  const said = saidBetween(view, clause) ?? behindSemicolon(view, clause);
  if (said) return said;
  // "and in response closed the border": a phrase of how, and no subject
  const isHow = link === "and" && isAdverbial(view.tokens, from, verb.first);
  if ((hasNominal(view, own) && !isHow) || depth > 3) return own;
  const [first] = view.clauses;
  const isWaiting =
    first &&
    index > 0 &&
    first.start === 0 &&
    (/^(?:relative|participle)$/.test(first.link) ||
      isUndergoneAside(view, first) ||
      isBehindAside(view, clause));
  if (/^(?:main|resume)$/.test(link) && isWaiting) {
    const until =
      first.link === "participle" ? first.verb.first : (first.joint ?? first.verb.first);
    const ahead = { from: 0, to: until };
    if (hasNominal(view, ahead)) return ahead;
  }
  const isLent =
    /^(?:resume|and)$/.test(link) ||
    (link === "infinitive" && (above?.verb.lemma === "be" || above?.verb.passive === true));
  return above && isLent && above.index < index ? subjectRange(view, above, depth + 1) : own;
}

/** "Ties, severed in 1972, were restored": a passive without its "were", between commas. */
export function isUndergoneAside({ tokens }: SentenceView, { verb, start }: Clause): boolean {
  const { passive, first, main } = verb;
  const comma = tokens[first - 1]?.pos === "ADV" ? first - 2 : first - 1;
  return passive && start === 0 && first === main && tokens[comma]?.text === ",";
}

/** "Peru, after Chile had recalled its envoy, closed the border": the subject stands before the aside. */
export function isBehindAside({ tokens, clauses }: SentenceView, clause: Clause): boolean {
  const [aside] = clauses;
  if (clause.index !== 1 || clause.link !== "main" || !aside?.joint) return false;
  if (!/^(?:after|before|when|while|since|because|as)$/.test(aside.link)) return false;
  const { first } = clause.verb;
  const end = tokens[first - 1]?.pos === "ADV" ? first - 2 : first - 1;
  return tokens[aside.joint - 1]?.text === "," && tokens[end]?.text === ",";
}

/** "The league, which suspended Chad, met", "The heads, who met, warned Peru": whoever stands at the front. */
export function isBehindWho({ tokens, clauses }: SentenceView, { index, verb }: Clause): boolean {
  const [aside] = clauses;
  const isAside = aside?.link === "relative" && aside.joint !== null && index > 0;
  if (!isAside || tokens[verb.first - 1]?.text !== ",") return false;
  const front = tokens.slice(0, aside.joint);
  return (
    front.length > 1 &&
    front.at(-1)?.text === "," &&
    front.slice(0, -1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))
  );
}

/** "said envoys who had met the rebels were expelled": the words between the report and "who"; null elsewhere. */
export function saidBetween(view: SentenceView, { link, index, parent }: Clause): Range | null {
  const aside = link === "resume" ? view.clauses[index - 1] : undefined;
  const report = view.clauses[index - 2];
  if (!aside || !report || parent !== report.index) return null;
  // "said men held in Lima were freed"
  const isGerund = aside.verb.form === "gerund" && view.tokens[aside.verb.first - 1]?.text === ",";
  const isReduced = aside.link === "participle" && (aside.verb.form === "past" || isGerund);
  const opened = isReduced ? aside.verb.first : aside.link === "relative" ? aside.joint : null;
  if (opened === null) return null;
  const { lemma, last, passive } = report.verb;
  if (passive || !/^(?:say|report|announce|claim|confirm)$/.test(lemma)) return null;
  const comma = view.tokens[opened - 1]?.text === "," ? 1 : 0;
  const said = { from: last + 1, to: opened - comma };
  return hasNominal(view, said) ? said : null;
}

/** "They met in May; the plan drafted by Peru was rejected": the words between the semicolon and the aside; null elsewhere. */
export function behindSemicolon(view: SentenceView, { link, index }: Clause): Range | null {
  const aside = link === "resume" ? view.clauses[index - 1] : undefined;
  if (!aside || index < 2) return null;
  const to = aside.verb.first;
  const cut = view.tokens.findLastIndex(({ text }, at) => at < to && text === ";");
  const above = view.clauses[index - 2];
  if (!above || cut < above.verb.last) return null;
  const own = { from: cut + 1, to };
  return hasNominal(view, own) ? own : null;
}

function hasNominal({ tokens, timexes }: SentenceView, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ pos }, n) =>
        /^(?:NOUN|PROPN|PRON)$/.test(pos) &&
        !timexes.some((t) => t.first <= from + n && from + n <= t.last),
    );
}
