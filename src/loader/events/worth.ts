// Whether what a trigger says belongs on a timeline: who is known, where to, said when.

import type { Names } from "../names/name.ts";
import { type Candidate, entitiesOf } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { isQuoted } from "./speech.ts";
import type { SentenceView } from "./view.ts";

export function isEvent(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
  names: Names,
): boolean {
  if (isQuoted(view, candidate.trigger) && !isOwnPlan(candidate)) return false;
  const known = entitiesOf(candidate).map((id) => names.entities[id]);
  const political = known.filter((entity) => entity && (entity.named || entity.country !== null));
  if (isBareReport(candidate))
    return political.length > 0 && clause !== null && hasOwnTime(view, clause);
  if (candidate.echo) return true;
  switch (candidate.sense.frame) {
    case "mutual":
      return mutualWorth(view, clause, candidate, political.length);
    case "visit":
      return (
        political.length > 0 &&
        (candidate.place !== null ||
          candidate.outcome.status === "cancelled" ||
          !isMotion(candidate))
      );
    case "report":
      return political.length > 0;
    case "host":
      return political.length > 1;
    case "toward":
      return (
        political.length > 1 ||
        (political.length === 0 && candidate.place !== null && isTurmoil(candidate)) ||
        (political.length === 1 &&
          (candidate.others.length > 0 ||
            candidate.place !== null ||
            !isSpeechAct(candidate) ||
            isDemand(candidate, clause)))
      );
    case "alone":
      return political.length > 0;
  }
}

/** A remark is an event only with a time or place of its own. */
function isBareReport({ sense, word }: Candidate): boolean {
  return sense.act === "say" || (sense.act === "announce" && word !== "announcement");
}

function hasOwnTime(view: SentenceView, clause: Clause): boolean {
  const inside = (x: { first: number; last: number }) =>
    x.first >= clause.start && x.last < clause.end;
  if (
    view.timexes.some(
      (t) => inside(t) && t.edtf !== null && t.type !== "DURATION" && t.first > clause.start - 1,
    )
  )
    return true;
  const linked = view.clauses.some(
    (c) =>
      c !== clause &&
      (c.parent === clause.index || clause.parent === c.index) &&
      /^(?:before|after)$/.test(c.link),
  );
  if (linked) return true;
  const words = view.tokens.slice(clause.start, clause.end);
  if (
    words.some(
      (t, at) =>
        /^(?:before|after|during|following|conclusion|end|start|opening)$/.test(t.lower) &&
        words[at + 1],
    )
  )
    return true;
  return view.places.some(
    (p) =>
      inside(p) &&
      p.first > clause.verb.last &&
      /^(?:in|at)$/.test(p.preposition ?? "") &&
      p.first <= clause.verb.last + 3,
  );
}

function mutualWorth(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
  political: number,
): boolean {
  if (spokeOf(view, clause) && /^(?:speak|talk)$/.test(candidate.word)) return false;
  if (candidate.sense.act === "gather") return political > 0 || candidate.place !== null;
  if (/^(?:talk|speak|discuss|engage|consult|exchange|call)$/.test(candidate.word))
    return political > 1;
  return (
    political > 0 ||
    (clause !== null && candidate.sense.act === "agree" && hasOwnTime(view, clause))
  );
}

function spokeOf(view: SentenceView, clause: Clause | null): boolean {
  return clause !== null && /^(?:of|about)$/.test(view.tokens[clause.verb.last + 1]?.lower ?? "");
}

/** "go", "head", "fly": a motion is a visit only with a goal. */
function isMotion({ word }: Candidate): boolean {
  return /^(?:go|head|fly|travel|journey|return|land|depart)$/.test(word);
}

/** Told of a crowd or of no one: known by its place. */
function isTurmoil({ kind }: Candidate): boolean {
  return kind === "PROTEST" || kind === "ASSAULT" || kind === "MOBILIZE";
}

/** "demanded an apology", "threatened to veto": whole without an addressee. */
function isDemand({ kind, word }: Candidate, clause: Clause | null): boolean {
  return (
    clause !== null && (kind === "THREATEN" || word === "demand") && clause.verb.form !== "gerund"
  );
}

function isSpeechAct({ kind }: Candidate): boolean {
  return kind === "ACCUSE" || kind === "REQUEST" || kind === "THREATEN" || kind === "SUPPORT";
}

/** "I’ll be meeting …": a speaker's own plan or hope, told in the speaker's words. */
function isOwnPlan({ outcome, sense }: Candidate): boolean {
  return outcome.status === "planned" && /^(?:meet|visit|call|gather|host|agree)$/.test(sense.act);
}
