// Whether one side alone says enough: what it condemned, asked for, filed, threatened.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "../status/deeds.ts";
import { isEntry } from "../clauses/entries.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { isNamedDemand } from "../roles/requests.ts";
import type { SentenceView } from "../clauses/view.ts";
import { issuingOf } from "../status/worded.ts";

/** One side alone is enough where the words say what it was about. */
export function isDirected(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
): boolean {
  if (candidate.others.length > 0 || candidate.place !== null || !isSpeechAct(candidate))
    return true;
  if (clause === null) return false;
  if (clause.verb.form === "gerund") return issuingOf(view, clause) !== null;
  const next = view.clauses[clause.index + 1];
  if (candidate.kind === "THREATEN" || isEntry(view) || candidate.sense.act === "apologise")
    return true;
  // "accused a rebel group of shelling the town"
  if (candidate.word === "accuse" && next?.verb.form === "gerund") return true;
  // "the Courts condemned it": what, the words before say
  if (/^(?:ACCUSE|SUPPORT)$/.test(candidate.kind) && isPointing(view, clause)) return true;
  if (isFiled(candidate) || hasDate(view, clause) || isBecomingThen(view, clause)) return true;
  if (candidate.kind === "REQUEST" && isNamedDemand(view, clause)) return true;
  if (next?.parent === clause.index && /^(?:infinitive|that)$/.test(next.link)) return true;
  // "called for postponing the talks"
  if (next?.parent === clause.index && next.verb.form === "gerund" && candidate.kind === "REQUEST")
    return true;
  const { joint, link } = clause;
  // "a step that Peru denounced"
  const before = joint === null ? [] : view.tokens.slice(Math.max(0, joint - 8), joint);
  const pause = before.findLastIndex(({ text }, at) => text === "," && at < before.length - 1);
  const asked = link === "relative" ? before.slice(pause + 1) : [];
  return [...asked, ...view.tokens.slice(clause.verb.last + 1, clause.end)].some(
    (token) => nounSenses.has(nounLemma(token)) || deeds.has(token.lemma.toLowerCase()),
  );
}

/** "In May Peru became the latest state to recognise the region": its day stands above it. */
function isBecomingThen(view: SentenceView, { link, parent }: Clause): boolean {
  const above = parent === null ? undefined : view.clauses[parent];
  return link === "infinitive" && above?.verb.lemma === "become" && hasDate(view, above);
}

function isPointing({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    !verb.passive &&
    /^(?:it|this|that|them)$/.test(tokens[verb.last + 1]?.lower ?? "") &&
    /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(tokens[verb.last + 2]?.pos ?? "PUNCT")
  );
}

/** What somebody did, and others praise or condemn. */
const deeds: ReadonlySet<string> = new Set(
  "act action decision move step crime murder abuse violation interference law bill plan resolution policy result outcome judgment initiative proposal construction settlement test statement remark comment claim accusation allegation appointment arrest operation campaign treatment use presence expansion occupation behaviour behavior conduct failure attempt effort position stance request demand verdict election vote executions hostage-taking destruction desecration persecution discrimination repression crackdown closure price terms ultimatum calm restraint solution unity signing signature recognition execution handling refusal inaction silence complicity deployment participation absence text wording draft document loss death deaths".split(
    " ",
  ),
);

/** What is put before others says by itself to whom: "tabled a draft", "called in the envoy". */
function isFiled({ word, sense }: Candidate): boolean {
  return (
    sense.act === "investigate" ||
    /^(?:demand|table|circulate|submit|introduce|sponsor|propose|refer|request|file|lodge|call in|instruct|seek|protest|protest against)$/.test(
      word,
    )
  );
}

function isSpeechAct({ kind }: Candidate): boolean {
  return kind === "ACCUSE" || kind === "REQUEST" || kind === "THREATEN" || kind === "SUPPORT";
}
