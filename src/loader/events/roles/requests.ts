// A request and who refused it: "a request by Peru to attend the session was refused".

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { antecedent } from "../nouns/pending.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

export interface Request {
  /** The token of the noun: "request", "bid". */
  readonly noun: number;
  readonly owner: readonly PlacedMention[];
  /** True where it asks to come, or to talk: its refusal is that of a meeting. */
  readonly toMeet: boolean;
  /** First token of what is asked for, behind whose request it is. */
  readonly rest: number;
}

const nouns = /^(?:request|appeal|bid|application|plea|offer|proposal|overture)s?$/;
const refusing = /^(?:refuse|reject|turn down|decline|rebuff|deny|spurn|dismiss|ignore)$/;

/** The request that a clause refuses: its object, or of a passive its subject; else null. */
export function refusedRequest(view: SentenceView, clause: Clause): Request | null {
  const { verb } = clause;
  if ((!refusing.test(verb.lemma) || verb.negated) && !isUngranted(view, clause)) return null;
  const noun = verb.passive ? subjectRequest(view, clause) : objectRequest(view, clause);
  if (noun < 0) return null;
  const from = phraseStart(view.tokens, noun);
  const end = verb.passive ? verb.first : view.tokens.length;
  const after = view.mentions.filter(
    (m) => m.first > noun && m.first <= noun + 4 && /^(?:by|from|of)$/.test(linkOf(view, m)),
  );
  const before = view.mentions.filter(
    (m) => m.first >= noun - 4 && m.last < noun && m.first >= from,
  );
  const told = before.length > 0 ? before : whoseIs(view, noun);
  const owner = told.length > 0 ? told : after.slice(0, 1);
  const rest = Math.max(noun, ...after.slice(0, 1).map((m) => m.last)) + 1;
  const words = view.tokens.slice(noun + 1, end);
  const toMeet = words.some(
    ({ lower, lemma }, at) =>
      /^(?:meeting|talk|audience|visit|summit|negotiation)s?$/.test(lemma) ||
      (words[at - 1]?.lower === "to" && /^(?:attend|meet|visit|address|join|see)$/.test(lower)),
  );
  return { noun, owner, toMeet, rest };
}

/** "Roca, whose offer of talks was rejected": hers. */
function whoseIs(view: SentenceView, noun: number): readonly PlacedMention[] {
  const isOf = view.tokens[noun - 1]?.pos === "ADJ" ? noun - 2 : noun - 1;
  const clause = view.clauses.find(({ joint }) => joint === isOf);
  return clause && view.tokens[isOf]?.lower === "whose" ? antecedent(view, clause) : [];
}

/** The request that a passive is about, past the infinitives that say what for. */
function subjectRequest(view: SentenceView, { verb }: Clause): number {
  const noun = view.tokens.findLastIndex(({ lower }, at) => at < verb.first && nouns.test(lower));
  const between = view.clauses.filter((c) => c.verb.first > noun && c.verb.first < verb.first);
  const far = view.tokens.slice(noun + 1, verb.first).some(({ text }) => /^[;:—,]$/.test(text));
  return far || between.some((c) => c.verb.form !== "infinitive") ? -1 : noun;
}

/** "Its request has not been granted", "was not heeded": nobody says who, and it is refused. */
export function isUngranted(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb.negated || !verb.passive || !/^(?:grant|heed|accept|approve)$/.test(verb.lemma))
    return false;
  if (!/^(?:past|present)$/.test(verb.form) || clause.link === "if") return false;
  return !view.tokens[verb.first - 1]?.lower.startsWith("yet") && subjectRequest(view, clause) >= 0;
}

/** The request right behind the verb. */
function objectRequest({ tokens }: SentenceView, { verb, end }: Clause): number {
  const noun = tokens.findIndex(({ lower }, at) => at > verb.last && at < end && nouns.test(lower));
  const before = tokens.slice(verb.last + 1, noun);
  return before.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(pos)) ? noun : -1;
}

/** The preposition before a mention, past its article. */
function linkOf({ tokens }: SentenceView, { first }: PlacedMention): string {
  const at = /^(?:DET|ADJ|PRON)$/.test(tokens[first - 1]?.pos ?? "") ? first - 2 : first - 1;
  return tokens[at]?.lower ?? "";
}

/** "appealed for calm": what is asked for is told; "asked for time" is no demand. */
export function isNamedDemand({ tokens }: SentenceView, { verb, link, end }: Clause): boolean {
  const object = tokens.slice(verb.last + 1, end);
  const [first] = object;
  return (
    // "The Government appeals to the people for calm"
    (verb.form === "past" || verb.lemma === "appeal") &&
    !verb.passive &&
    /^(?:main|and|relative|resume|when|after|while)$/.test(link) &&
    !verb.lemma.startsWith("ask") &&
    (verb.lemma.endsWith("for") ||
      (verb.lemma === "appeal" && object.some(({ lower }) => lower === "for")) ||
      first?.lower === "for" ||
      verb.lemma === "demand") &&
    object.some(({ pos }) => /^(?:NOUN|ADJ|VERB)$/.test(pos))
  );
}
