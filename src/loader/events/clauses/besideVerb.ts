// Whether the words beside a word let it be a verb.

import { officeHeads } from "../../lexicon/offices.ts";
import type { Token } from "../../article/document.ts";
import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import { nounCompounds, nounSenses } from "../../lexicon/nounSenses.ts";
import { isOfMany } from "./ofMany.ts";

/** "power-sharing", "three-day": a part of a compound is no verb. */
export function isHyphen(
  sign: Token | undefined,
  token: Token,
  side: "before" | "after",
  prefix = "",
): boolean {
  if (sign?.text !== "-" || /^(?:test|co|re)$/.test(prefix)) return false;
  return side === "before" ? sign.end === token.start : sign.start === token.end;
}

/** "a planned joint news conference", "a three-day working visit": words of the noun behind them. */
export function isBetween(
  before: Token | undefined,
  { lower }: Token,
  after: Token | undefined,
  next: Token | undefined,
): boolean {
  if (lower === "working")
    return /^(?:visit|trip|lunch|dinner|breakfast)$/.test(after?.lower ?? "");
  return (
    before?.pos === "DET" &&
    lower.endsWith("ed") &&
    after?.pos === "ADJ" &&
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? "")
  );
}

/** The "fighting" of "an end to the fighting in Mali": behind its article, and nothing is done to anybody. */
export function isNamedDeed(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:ADP|PUNCT|CCONJ)$/.test(after?.pos ?? "PUNCT")) return false;
  // "The South shut down its wells"
  if (
    at === 2 &&
    /^(?:down|off|up|out)$/.test(after?.lower ?? "") &&
    /^(?:shut|cut|put|set)$/.test(token.lower)
  )
    return false;
  if (isOfMany(tokens, at)) return false;
  // "pardoned the Chilean convict on Friday"
  if (!token.lower.endsWith("ing"))
    return (
      before?.pos === "PROPN" && tokens[at - 2]?.lower === "the" && token.lower === token.lemma
    );
  if (before?.lower === "the") return true;
  // "over the Gaza fighting"
  return (
    before?.pos === "PROPN" && /^(?:fighting|shelling|bombing|killing|shooting)$/.test(token.lower)
  );
}

/** "The border fighting stopped", "days of shelling killed ten": what the tagger takes for a verb, where none can stand. */
export function isFight(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBeforeVerb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
  if (before?.pos === "DET") return isBeforeVerb;
  if (!/^(?:fighting|shelling|bombing|rioting|shooting)$/.test(tokens[at]?.lower ?? ""))
    return false;
  // "reports of renewed fighting in the north"
  if (before?.pos === "VERB" && warlike.has(before.lower)) return true;
  const isBetweenTwo = next?.lower === "between";
  if (!isBeforeVerb && (!isBetweenTwo || before?.lower === "of")) return false;
  if (!before) return isBetweenTwo;
  return warlike.has(before.lower) || (isBetweenTwo && /^(?:PUNCT|CCONJ)$/.test(before.pos));
}

/** What stands before the noun: of which fighting it is, where, how heavy. */
const warlike: ReadonlySet<string> = new Set(
  `of heavy fierce fresh renewed ethnic sectarian sporadic intense bloody deadly tribal factional recent ongoing continued continuing
  latest bitter worst border street clan inter-ethnic communal rebel militia artillery mortar gun hours days weeks months after as when`.split(
    /\s+/,
  ),
);

/** "made this known on Friday": so it said. */
export function isMadeKnown(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "known" &&
    tokens[at - 1]?.pos === "PRON" &&
    /^ma(?:de|kes?|king)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "held a press encounter", "tear gas": the words of a pair are nouns. */
export function isPairedNoun(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.lower === "tear") return tokens[at + 1]?.lower === "gas";
  return (
    before?.pos === "NOUN" &&
    token?.lower === token?.lemma &&
    /^(?:an?|the|another|his|her|their|its)$/.test(tokens[at - 2]?.lower ?? "") &&
    nounCompounds.has(`${before.lower} ${token?.lemma}`)
  );
}

/** "sent an envoy days later and plans to reopen": a second verb, and no second noun. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === "and" &&
    tokens[at + 2]?.pos === "VERB" &&
    !/^(?:NOUN|ADJ)$/.test(tokens[at - 2]?.pos ?? "NOUN")
  );
}

/** "the jointly run complex", "a newly signed accord": between an article and its noun. */
export function isQualifying(tokens: readonly Token[], at: number): boolean {
  const before = tokens[Math.max(0, at - 1)];
  if (!before || at === 0) return false;
  // "this charred city", "the country's non-aligned status"
  const isOwned =
    /^(?:this|these|those|its|his|her|their)$/.test(before.lower) ||
    (before.pos === "PART" && /^['’]s?$/.test(before.text));
  if (isOwned && tokens[at]?.lower.endsWith("ed")) return tokens[at + 1]?.pos === "NOUN";
  // "met with visiting Norwegian counterpart Vik": he visits
  if (tokens[at]?.lower === "visiting" && /^(?:with|to|by|for|from|and)$/.test(before.lower))
    return tokens
      .slice(at + 1, at + 5)
      .some(({ lower }) => officeHeads.has(lower) || lower === "counterpart");
  if (before.pos === "VERB" && intended.test(tokens[at]?.lower ?? ""))
    return /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? "");
  if (before.pos !== "ADV") return false;
  // "to push forward stalled deals"
  if (/^(?:forward|ahead|on|up)$/.test(before.lower) && intended.test(tokens[at]?.lower ?? ""))
    return tokens[at - 2]?.pos === "VERB" && tokens[at + 1]?.pos === "NOUN";
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")) return false;
  // "Peru's first freely elected president", "the army's best trained officer"
  let owner = at - 2;
  while (/^(?:first|second|third|last|only|most|best|ever)$/.test(tokens[owner]?.lower ?? ""))
    owner -= 1;
  const { text = "", pos = "" } = tokens[owner] ?? {};
  return /^(?:an?|the|its|his|her|their)$/i.test(text) || (pos === "PART" && /^['’]s?$/.test(text));
}

/** "had cancelled planned talks", "released detained men": behind a verb it says of what kind. */
const intended =
  /^(?:planned|scheduled|proposed|suspected|detained|jailed|imprisoned|captured|alleged|promised|threatened|expected|stalled|renewed|disputed|occupied|seized|kidnapped|abducted|wounded|injured)$/;

/** "had last been received", "was first elected": which time it was; the "and" of "should immediately and publicly call". */
export function isOrderOf(tokens: readonly Token[], at: number): boolean {
  const [lower, next] = [tokens[at]?.lower ?? "", tokens[at + 1]];
  if (lower === "and")
    return [tokens[at - 1], next].every((one) => one?.lower.endsWith("ly") === true);
  return /^(?:last|first|long|once)$/.test(lower) && /^(?:VERB|AUX)$/.test(next?.pos ?? "");
}

/** "three imprisoned journalists", "two captured pilots": behind a number it says what befell them. */
export function isUndergoer(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  const before = tokens[at - 1];
  if (before?.pos !== "NUM")
    return before?.lower === "and" ? isInRow(tokens, at) : isRuled(tokens, at);
  return (
    befallen.test(tokens[at]?.lower ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "") &&
    /s$|men$|people$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens[at - 2]?.lower !== "the"
  );
}

/** "along with kidnapped Peruvians", "amends for killed sailors": right behind a preposition nobody does anything. */
function isRuled(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.lower.endsWith("ed") || !next) return false;
  if (before?.pos !== "ADP" && before?.lower !== "for") return false;
  return next.pos === "NOUN" || (next.pos === "PROPN" && /[^s]s$/.test(next.lower));
}

/** "over continued firing and shelling", "for killed sailors and seized vessels": the second of two that a preposition rules. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  const [word, mate, next] = [tokens[at], tokens[at - 2], tokens[at + 1]];
  if (mate?.pos !== "NOUN" || !word) return false;
  const isRuling = (n: number) => tokens[n]?.pos === "ADP" || tokens[n]?.lower === "for";
  if (!word.lower.endsWith("ing"))
    return (
      word.lower.endsWith("ed") &&
      next?.pos === "NOUN" &&
      tokens[at - 3]?.lower.endsWith("ed") === true &&
      isRuling(at - 4)
    );
  if (!mate.lower.endsWith("ing") || !/^(?:ADP|PUNCT)$/.test(next?.pos ?? "PUNCT")) return false;
  let from = at - 3;
  while (/^(?:ADJ|DET|PRON|PART|PROPN|VERB)$/.test(tokens[from]?.pos ?? "")) from -= 1;
  return isRuling(from);
}

const befallen =
  /^(?:imprisoned|jailed|detained|kidnapped|abducted|captured|wounded|injured|arrested|exiled|convicted|accused|displaced|hijacked|besieged|seized|deported|expelled)$/;

/** "the Chaco Peace Act, which", "the Border Accord expired": in prose a capital behind a capital belongs to a name. */
export function isInName(
  before: Token | undefined,
  { text }: Token,
  after: Token | undefined,
): boolean {
  return (
    isCapital(text) &&
    before !== undefined &&
    isCapital(before.text) &&
    /^(?:NOUN|PROPN)$/.test(before.pos) &&
    !isCapital(after?.text ?? "")
  );
}

/** Of the plain alphabet. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 64 && code < 91;
}

/** "Peru, Chile sign accord": after two names, a headline's verb has no ending. */
export function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const [sign, first] = [tokens[at - 2], tokens[at - 3]];
  return (
    tokens[at]?.lower === tokens[at]?.lemma.toLowerCase() &&
    /^(?:,|and)$/.test(sign?.lower ?? "") &&
    [tokens[at - 1], first].every((token) => token?.pos === "PROPN")
  );
}

/** "Peru left, and its neighbour's president, Bo Holm, stayed": a subject with its name between commas. */
export function isApposed(
  tokens: readonly Token[],
  and: number,
  verb: { readonly first: number },
): boolean {
  if (tokens[and - 1]?.text !== "," || tokens[verb.first - 1]?.text !== ",") return false;
  const subject = tokens.slice(and + 1, verb.first - 1);
  const commas = subject.filter(({ text }) => text === ",").length;
  return (
    commas === 1 &&
    subject.length < 14 &&
    subject.every(({ pos, text }) => text === "," || !/^(?:PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(pos))
  );
}

/** "two weeks after its leader, Raul Roca, stepped down": an office with its holder's name between commas. */
export function isApposedWho(
  tokens: readonly Token[],
  joint: number,
  verb: { readonly first: number },
): boolean {
  if (tokens[verb.first - 1]?.text !== ",") return false;
  const comma = tokens.findIndex(({ text }, at) => at > joint && text === ",");
  const office = tokens[comma - 1]?.lower ?? "";
  if (
    comma >= verb.first - 2 ||
    !(officeNouns.has(office) || peopleNouns.has(office) || office === "speaker")
  )
    return false;
  return tokens.slice(comma + 1, verb.first - 1).every(({ pos }) => pos === "PROPN");
}

/** "It was Miss Clark's second journey" */
export const isMiss = ({ text }: Token, after: Token | undefined) =>
  text === "Miss" && after?.pos === "PROPN";

/** The "address" of "in a televised address on Friday", which the tagger takes for a verb. */
export function isDescribed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "VERB" || at < 2) return false;
  const article = tokens[at - 2];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!article || !before) return false;
  return (
    nounSenses.has(token.lower) &&
    /^(?:an?|the|his|her|its|their|['’]s)$/.test(article.lower) &&
    (before.pos === "ADJ" ||
      before.lower.endsWith("ed") ||
      // "Peru's missile launch": one missile would launch with an "s"
      (before.pos === "NOUN" && !before.lower.endsWith("s"))) &&
    (/^(?:ADP|PUNCT|AUX)$/.test(next?.pos ?? "PUNCT") || next?.lower.endsWith("day") === true)
  );
}

/** "will hold joint air exercises in July": what is held, which the tagger takes for a verb. */
export function isDrill(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:exercises|drills|manoeuvres|maneuvers)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:air|naval|navy|army|sea|war|defen[cs]e|combat|rescue|border|artillery|military|amphibious)$/.test(
      tokens[at - 1]?.lower ?? "",
    ) &&
    tokens
      .slice(Math.max(0, at - 6), at - 1)
      .some(({ lemma }) => /^(?:hold|conduct|stage|begin|start|launch|end|joint)$/.test(lemma))
  );
}
