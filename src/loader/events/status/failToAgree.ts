// "failed to agree on a text", "failed to reach a deal": that they did not is the news.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { VerbGroup } from "../clauses/verbGroups.ts";
import { hasDate } from "./deeds.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";
import { subjectOf } from "../roles/roles.ts";

/** True for the infinitive of an accord that was looked for and not found. */
export function isFailing(view: SentenceView, clause: Clause): boolean {
  const { link, parent, verb, end } = clause;
  // "could not agree on a text"
  if (verb.negated && verb.modal === "could") return verb.lemma === "agree" && !verb.perfect;
  // "did not sign the accord on Friday"; of no day it only is so
  if (isUnsigned(verb) && hasDate(view, clause)) return true;
  if (link !== "infinitive" || parent === null) return false;
  const above = view.clauses[parent];
  if (above?.verb.lemma !== "fail" || above.verb.negated) return false;
  if (!/^(?:past|present)$/.test(above.verb.form)) return false;
  // "failed in Lima in May to agree"
  const between = view.tokens.slice(above.verb.last + 1, verb.first);
  if (
    !between.every(
      ({ pos, lower }) =>
        /^(?:ADP|DET|PROPN|NUM|ADV)$/.test(pos) ||
        /^(?:first|time|years|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)$/.test(
          lower,
        ),
    )
  )
    return false;
  if (above.verb.form === "present" && !above.verb.perfect && view.sentence.zone !== "headline")
    return false;
  // "failed to attend the summit": he stayed away
  if (/^(?:agree|attend|appear|show up|turn up)$/.test(verb.lemma)) return true;
  const object = view.tokens.slice(verb.last + 1, end).find(({ pos }) => pos === "NOUN");
  // "failed to elect a president", "failed to form a government", "failed to pass the bill"
  if (/^(?:elect|choose|form|pass|approve)$/.test(verb.lemma))
    return /^(?:president|speaker|premier|leader|government|cabinet|coalition|budget|bill|law|resolution|motion|constitution|draft)$/.test(
      object?.lemma ?? "",
    );
  // "failed to override a veto"
  if (verb.lemma === "override")
    return view.tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "veto");
  // "failed to resolve their row"
  if (/^(?:resolve|settle|end|bridge|overcome|narrow|heal)$/.test(verb.lemma))
    return quarrels.test(object?.lemma ?? "") && isOfSeveral(view, above, clause);
  return (
    /^(?:reach|strike|sign|clinch|find|conclude|adopt|broker|secure|issue)$/.test(verb.lemma) &&
    object !== undefined &&
    (nounSenses.get(nounLemma(object))?.kind === "AGREE" ||
      /^(?:consensus|resolution|draft|text|statement|communiqu[eé]|declaration|quorum)$/.test(
        object.lemma,
      ))
  );
}

/** "their dispute", "Peru and Chile failed": of those who have it; what one alone does not mend is a state. */
function isOfSeveral(view: SentenceView, above: Clause, { verb }: Clause): boolean {
  const sides = new Set(gather(subjectOf(view, above), ({ entities }) => entities));
  return sides.size > 1 || view.tokens[verb.last + 1]?.lower === "their";
}

const quarrels =
  /^(?:dispute|row|crisis|standoff|stand-off|quarrel|feud|rift|impasse|deadlock|stalemate|difference|disagreement)$/;

/** "did not sign": on a day of its own that is a refusal; but "signed no accord": that none was there. */
export const isUnsigned = ({ first, main, negated, form, perfect, passive, lemma }: VerbGroup) =>
  negated &&
  first < main &&
  form === "past" &&
  !perfect &&
  !passive &&
  /^(?:accept|sign|endorse)$/.test(lemma);
