// Verbs that the tagger takes for another word.

import type { Token } from "../../article/document.ts";
import { isPlainLetter } from "../../article/plainWord.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import { isSecondPlan, isWhichDid } from "./looksLikeNoun.ts";
import { isMeetingOne } from "./meetingOne.ts";
import { verbLemma } from "./verbLemma.ts";

/** Begins with a letter. */
export function isLetters(text: string): boolean {
  const code = text.charCodeAt(0);
  return isPlainLetter(code) || (code > 127 && /^\p{L}/u.test(text));
}

/** A verb of the trigger tables, in whatever form. */
export function isKnown(token: Token): boolean {
  return isTriggerVerb(verbLemma(token));
}

/** "The talks got postponed", "helped him get elected": it does for "were". */
export function isGot({ lower }: Token, next: Token | undefined): boolean {
  return (lower === "got" || lower === "get") && next?.lower.endsWith("ed") === true;
}

/** "was due to have talks on Friday", "has contacts": what one has, where a verb would have no "s". */
export function isHad(before: Token | undefined, { lower }: Token): boolean {
  return /[^s]s$/.test(lower) && /^(?:have|has|had|having)$/.test(before?.lower ?? "");
}

/** "Peru Peace Talks Postponed"; but "Premier Talks to Rebels" */
export const isTalks = ({ lower }: Token, after: Token | undefined) =>
  lower === "talks" && !/^(?:to|with|about|of|tough)$/.test(after?.lower ?? "");

const plainPast: ReadonlySet<string> = new Set(
  "shook sent struck tore broke flew went took gave told brought sought withdrew swore froze stole drove fell fled began became came chose overthrew overflew left met held led saw shot".split(
    " ",
  ),
);

/** "Riots left three people dead", "The chief spoke with Roca": the tagger takes it for a noun or an adjective. */
export function isPlainPast(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  const { text, lower, pos } = token;
  if (text !== lower || (pos !== "NOUN" && pos !== "ADJ" && pos !== "PROPN")) return false;
  // "The raid on 3 May led to talks", "Peru patched up ties"
  if (/^(?:led to|patched up)$/.test(`${lower} ${after?.lower}`))
    return !/^(?:DET|PART)$/.test(before?.pos ?? "");
  // "Peru rescued ten sailors": before an article or a number no noun
  if (pos !== "PROPN" && /[^e]ed$/.test(lower) && before?.pos === "PROPN")
    return /^(?:NUM|DET)$/.test(after?.pos ?? "") && verbLemma(token) !== lower;
  if (lower === "spoke") return after?.pos === "ADP" && before?.pos !== "DET";
  if (!plainPast.has(lower)) return false;
  const isSubject =
    /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? "") ||
    /^(?:both|all|each|first|last|then|later|also|who|which|they|he|she|it)$/.test(
      before?.lower ?? "",
    );
  const isObject = /^(?:NUM|DET|PROPN|PRON|NOUN)$/.test(after?.pos ?? "");
  return isSubject && isObject;
}

/** "who chairs the council", "the summit, which Peru hosts in May": the tagger takes it for a noun. */
export function isWhoDoes(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
  far: Token | undefined,
): boolean {
  // "The leaders next meet in July"
  if (token.lower === "meet" && /^(?:next|last)$/.test(before?.lower ?? ""))
    return after?.pos === "ADP" && /^(?:NOUN|PROPN|PRON)$/.test(far?.pos ?? "");
  if (token.pos !== "NOUN" || !token.lower.endsWith("s")) return false;
  // "The envoy to Chad, Bo Holm, travels to Lima"
  if (before?.text === "," && far?.pos === "PROPN" && travels.has(token.lower))
    return /^(?:to|for)$/.test(after?.lower ?? "");
  // "before Chile hosts a summit"
  if (before?.pos === "PROPN" && doings.has(token.lower) && after?.pos === "DET") return true;
  if (before?.pos === "PROPN" && /^(?:which|whom)$/.test(far?.lower ?? ""))
    return after?.pos === "ADP" || after?.text === ",";
  return (
    // "who travels to Lima on Friday"
    (before?.lower === "who" && travels.has(token.lower) && after?.pos === "ADP") ||
    // "The visit, by Holm, marks the first step"
    ((/^(?:who|which)$/.test(before?.lower ?? "") ||
      (token.lower === "marks" && before?.text === ",")) &&
      /^(?:DET|PROPN)$/.test(after?.pos ?? ""))
  );
}

const doings: ReadonlySet<string> = new Set(
  "hosts tests names marks chairs heads opens".split(" "),
);

const travels: ReadonlySet<string> = new Set(
  "travels flies heads returns leaves visits".split(" "),
);

const sayers: ReadonlySet<string> = new Set(
  "agreed said decided urged warned called condemned pledged demanded rejected approved vowed failed adopted announced expressed voiced".split(
    " ",
  ),
);

/** "Ministers meeting in Buenos Aires agreed": what they do there, and no meeting that agrees. */
export function isWhileMeeting(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "meeting" || !/^(?:in|at)$/.test(tokens[at + 1]?.lower ?? ""))
    return false;
  const before = tokens[at - 1];
  const isMany = before?.pos === "NOUN" && before.lower.endsWith("s");
  if (!isMany && !(before?.pos === "PROPN" && tokens[at - 2]?.lower !== "the")) return false;
  for (let n = at + 2; n < at + 10; n++) {
    const word = tokens[n];
    // "in emergency session": one sitting, which the noun tells as well
    if (!word || (word.pos === "PUNCT" && word.text !== "-") || word.lower === "session")
      return false;
    if (sayers.has(word.lower)) return true;
  }
  return false;
}

/** "Foreign Minister Ana Roca visits Peru next week", "days before Chile's leader visits Oslo": a clause's one verb. */
function isVisiting(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lower !== "visits" || next?.pos !== "PROPN") return false;
  const isVerb = ({ pos }: Token) => pos === "VERB" || pos === "AUX";
  if (before?.pos === "PROPN" && !tokens.some(isVerb)) return true;
  if (before?.pos !== "PROPN" && before?.pos !== "NOUN") return false;
  const joint = tokens.findLastIndex(({ lower }, n) => n < at && opensClause.has(lower));
  return joint >= 0 && !tokens.slice(joint, at).some(isVerb);
}

const opensClause: ReadonlySet<string> = new Set("before as when while until if that".split(" "));

const people: ReadonlySet<string> = new Set(
  `missing wounded injured dead detained accused disappeared kidnapped displaced condemned convicted arrested
  captured abducted jailed imprisoned sentenced deceased bereaved expelled deported evicted uprooted dispossessed dying living`.split(
    /\s+/,
  ),
);

/** "relatives of the missing handed in", "the wounded were flown out": people, by what befell them. */
export function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at === 0 || tokens[at - 1]?.lower !== "the" || !people.has(token.lower))
    return false;
  const after = tokens[at + 1];
  return after === undefined || /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PRON)$/.test(after.pos);
}

/** "The visit stands cancelled": as good as "is", whatever the tagger says. */
export function isStanding(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word !== "stands" && word !== "stood" && word !== "stand") return false;
  const next = tokens[at + 1];
  return next !== undefined && next.lower.endsWith("ed") && cancelVerbs.has(verbLemma(next));
}

/** "expelled around 150 diplomats", "of about 20 Peruvian envoys": a word of the number; "around 15 May" is a time. */
export function isRough(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:around|about|over|under)$/.test(tokens[at]?.lower ?? "")) return false;
  if (!/^(?:VERB|ADP)$/.test(tokens[at - 1]?.pos ?? "") || tokens[at + 1]?.pos !== "NUM")
    return false;
  const [next, more] = [tokens[at + 2], tokens[at + 3]];
  return next?.pos === "NOUN" || (/^(?:ADJ|PROPN)$/.test(next?.pos ?? "") && more?.pos === "NOUN");
}

/** "the northern border crossing opened", "took Peru to court over the reef", "went to war" */
export function isCrossing(tokens: readonly Token[], at: number): boolean {
  if (/^(?:court|war|blows)$/.test(tokens[at]?.lower ?? ""))
    return tokens[at - 1]?.lower === "to" && !/^(?:DET|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "");
  if (tokens[at]?.lower !== "crossing") return false;
  // "the border crossing", "at the Poipet crossing"
  const isNamed = tokens[at - 1]?.pos === "PROPN" && tokens[at - 2]?.lower === "the";
  return isNamed || /^(?:border|river)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "decided to release convicted bomber Bo Holm": what is said of him, behind the verb that rules him. */
export function isSaidOfObject(tokens: readonly Token[], at: number): boolean {
  return (
    people.has(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.pos === "VERB" &&
    tokens[at - 2]?.lower === "to" &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")
  );
}

/** "Working-level talks": the first half of a word that says of what sort they are. */
export function isTiedBefore(tokens: readonly Token[], at: number): boolean {
  const [token, sign, next] = tokens.slice(at, at + 3);
  return (
    token?.lower.endsWith("ing") === true &&
    sign?.text === "-" &&
    sign.start === token.end &&
    next?.start === sign.end &&
    next.pos === "NOUN" &&
    /^(?:NOUN|ADJ)$/.test(tokens[at + 3]?.pos ?? "")
  );
}

/** "a planned trip was called off", "Holm’s planned trip": no verb stands between an article and its noun. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "reports of renewed fighting"
  if (token?.lower === "renewed" || token?.lower === "continued")
    if (/^(?:fighting|shelling|bombing|rioting)$/.test(next?.lower ?? "")) return true;
  if (!before || !token?.lower.endsWith("ed")) return false;
  // "the jailed Chilean journalists"
  const isBeforeNoun =
    /^(?:NOUN|ADJ)$/.test(next?.pos ?? "") ||
    (next?.pos === "PROPN" && /^\p{Ll}{3,}s$/u.test(tokens[at + 2]?.text ?? ""));
  if (!isBeforeNoun) return false;
  // "two detained sailors"
  if (before.pos === "NUM") return heldPeople.test(token.lower);
  return /^(?:the|a|an|his|its|their|own|['’]s)$/.test(before.lower);
}

const heldPeople =
  /^(?:jailed|detained|freed|captured|wounded|injured|kidnapped|abducted|arrested|imprisoned|expelled|exiled|suspected|convicted|stranded|ousted|masked|armed|uniformed)$/;

/** "has had a bilateral with the other side" */
export function isBilateral(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  return (
    /^(?:bi|tri)lateral$/.test(token.lower) &&
    (before?.pos === "DET" || /^(?:planned|first|second|next|brief)$/.test(before?.lower ?? "")) &&
    /^(?:with|between)$/.test(next?.lower ?? "")
  );
}

/** The "is believed to be" of "fired what is believed to be a missile": as good as "perhaps". */
export function isHeldToBe(tokens: readonly Token[], at: number): boolean {
  let what = at - 1;
  while (what > at - 5 && tokens[what]?.lower !== "what") what--;
  if (tokens[what]?.lower !== "what") return false;
  for (let be = what + 3; be <= what + 6; be++)
    if (tokens[be]?.lower === "be" && tokens[be - 1]?.lower === "to") return at <= be;
  return false;
}

/** "an earlier draft, circulated by Peru" */
export function isEarlier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.lower === token?.lemma &&
    /^(?:earlier|later|further|early|latest|previous|initial|final|new|joint)$/.test(
      tokens[at - 1]?.lower ?? "",
    ) &&
    tokens[at - 2]?.pos === "DET"
  );
}

/** "VOA's Bo Holm reports the talks ended": a verb, whatever the tagger says. */
function isReporting(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "reports" &&
    tokens[at - 1]?.pos === "PROPN" &&
    (/^(?:DET|SCONJ|PRON)$/.test(tokens[at + 1]?.pos ?? "") ||
      // "As VOA's Bo Holm reports from Lima, …"
      (tokens[0]?.lower === "as" && /^(?:from|,)$/.test(tokens[at + 1]?.lower ?? ""))) &&
    // "dismissed on Friday reports that they had left"
    !tokens.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** The lemma of a verb that the tagger takes for a noun; null for all else. */
export function lemmaOfVerb(tokens: readonly Token[], at: number): string | null {
  if (isSecondPlan(tokens, at) || isWhichDid(tokens, at)) return tokens[at]?.lower ?? null;
  if (isMeetingOne(tokens, at) || isWhileMeeting(tokens, at)) return "meet";
  if (isVisiting(tokens, at)) return "visit";
  const token = tokens[at];
  // "Qatar mediated a truce"
  if (token?.lower.endsWith("ed") && isPlainPast(tokens[at - 1], token, tokens[at + 1]))
    return verbLemma(token);
  // "the summit kicks off on Friday"
  if (tokens[at]?.lower === "kicks" && tokens[at + 1]?.lower === "off") return "kick";
  if (token?.lower === "back" && isToBack(tokens, at)) return "back";
  // "Guards burst into a meeting"
  if (token?.lower === "burst" && isInto(tokens, at)) return "burst";
  return isReporting(tokens, at) ? "report" : null;
}

function isInto(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "into" && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "");
}

/** "sent troops to back Roca", "vowed to back the rebels"; but "to back off", "from back to front". */
function isToBack(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "to" || tokens[at - 1]?.pos !== "PART") return false;
  return /^(?:PROPN|DET|PRON|NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? "");
}
