// Subjects that stand elsewhere than before their verb: those who lead a delegation, the noun before an
// aside, whoever is asked or forced.

import { bothAroundAside } from "./besideAside.ts";
import { ledThere } from "./leaderOf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { adjectival } from "../clauses/adjectival.ts";
import type { Clause } from "../clauses/clauses.ts";
import {
  governor,
  isDeterminer,
  listMate,
  type PlacedMention,
  withMates,
} from "../clauses/lists.ts";
import { ownerFirst } from "../clauses/apposedOffice.ts";
import { isKilledThen } from "../clauses/killedThen.ts";
import { peopleFrom } from "../nouns/peopleFrom.ts";
import { hasOwnNoun } from "./nameless.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "The refugees, most of them of Peruvian origin, fled": the comma before the aside; null without one. */
export function asideOf(
  { tokens, mentions }: SentenceView,
  from: number,
  verb: number,
): number | null {
  if (tokens[verb - 1]?.text !== ",") return null;
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < verb - 1 && text === ",");
  const opens = /^(?:most|some|many|all|half|none|several|nearly|almost|including|among|few)$/;
  // "Hundreds of Serbs, many of them refugees, fled"
  const isNoun =
    tokens.slice(from, comma).some(({ pos }) => pos === "NOUN") ||
    mentions.some((one) => one.form === "group" && one.last === comma - 1);
  return comma > from && isNoun && opens.test(tokens[comma + 1]?.lower ?? "") ? comma : null;
}

/** "Several politicians, including Premier Holm and President Roca, have gone there": those of them with names. */
export function namedIn(view: SentenceView, aside: number): readonly PlacedMention[] {
  if (view.tokens[aside + 1]?.lower !== "including") return [];
  const first = view.mentions.find((one) => one.first === aside + 2);
  return first?.sort === "person" ? withMates(view, first) : [];
}

/** "Envoy Holm (adviser to President Vik) left": where the bracket right before the verb opens; null without one. */
export function bracketBefore({ tokens, mentions }: SentenceView, verb: number): number | null {
  const sign = tokens[verb - 1]?.text ?? "";
  if (dash.test(sign)) {
    // "Holm -- a former envoy -- left"
    const opens = tokens.findLastIndex(({ text }, at) => at < verb - 1 && text === sign);
    const isRole = opens > 0 && /^(?:an?|the)$/.test(tokens[opens + 1]?.lower ?? "");
    const named = mentions.some(
      ({ first, sort, form }) =>
        first > opens && first < verb && sort === "person" && form === "name",
    );
    const isList = tokens.slice(opens, verb).some(({ lower }) => lower === "and");
    return isRole && !isList && !named ? opens : null;
  }
  if (sign !== ")") return null;
  const open = tokens.findLastIndex(({ text }, at) => at < verb && text === "(");
  return open > 0 ? open : null;
}

const dash = /^(?:-+|[—–])$/;

/** The "Danish" of "Danish envoys"; "African Union (AU) Chairman Bo Holm on Tuesday met": the body whose office he holds, and not who met. */
export function isHolders(
  { tokens, mentions }: SentenceView,
  { form, sort, last }: PlacedMention,
): boolean {
  if (form === "demonym") return true;
  if (sort !== "body" || tokens[last]?.text !== ")") return false;
  return mentions.some((one) => one.first === last + 1 && one.sort === "person");
}

/** "Before leaving he thanked Peru": a pronoun between a gerund at the front and the verb. */
export function behindGerund(
  view: SentenceView,
  { verb }: Clause,
  parent: Clause | undefined,
): PlacedMention | undefined {
  if (parent?.verb.form !== "gerund" || parent.index !== 0) return undefined;
  if (!/^(?:he|she|they)$/.test(view.tokens[verb.first - 1]?.lower ?? "")) return undefined;
  return view.mentions.find((m) => m.first > parent.verb.last && m.last === verb.first - 1);
}

/** "Holm met Roca, the ministry said, and plans to stay": what hangs on the report goes on from the clause before it. */
export function beyondReport(view: SentenceView, clause: Clause): Clause | undefined {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (clause.link !== "and" || parent?.link !== "main" || parent.parent === null) return parent;
  const isComma = (at: number) => view.tokens[at]?.text === ",";
  const isAside = isComma(parent.start) && isComma(clause.start - 1);
  if (!isAside || !reportVerbs.has(parent.verb.lemma) || parent.verb.last !== clause.start - 2)
    return parent;
  // "Troops crossed the river, the ministry said, and demanded that they withdraw": the ministry did
  if (clause.verb.form === "past" && voicing.has(clause.verb.lemma)) return parent;
  return view.clauses[parent.parent];
}

/** What those who say something do as well. */
const voicing: ReadonlySet<string> = new Set(
  "demand urge warn accuse call_on call_for ask appeal condemn deny threaten vow blame"
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

export function peopleBefore(
  view: SentenceView,
  from: number,
  to: number,
): readonly PlacedMention[] {
  const found = adjectival(view, from, to) ?? peopleFrom(view, from, to);
  return found ? [found] : [];
}

/** "invited X to visit": the object does it. */
export const objectControl = new Set(
  "invite,urge,ask,order,tell,persuade,press,allow,force,call,call on,call upon,request,encourage,prompt,lead,compel,oblige,cause,drive,induce,instruct,direct,mandate,authorize,authorise".split(
    ",",
  ),
);

/** A common noun between a verb of asking or forcing and its infinitive. */
export function isOfThing(
  { tokens, mentions }: SentenceView,
  { verb }: Clause,
  clause: Clause,
): boolean {
  if (verb.passive || !objectControl.has(verb.lemma)) return false;
  // "forced the premier, Ana Roca, to resign"
  const isPerson = mentions.some(
    ({ sort, first, last }) => sort === "person" && first > verb.last && last < clause.verb.first,
  );
  if (isPerson) return false;
  const between = tokens.slice(verb.last + 1, Math.min(clause.verb.first, verb.last + 6));
  return between.some(({ pos }) => pos === "NOUN");
}

/** "The delegations, led by A, a judge, and B, met": those who led them. */
export function namedBefore(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const both = bothAroundAside(view, clause);
  if (both.length > 0) return both;
  const { index, link, verb } = clause;
  // "mourned Holm, killed in 1999"
  if (index > 0 && isKilledThen(view.tokens, verb))
    return view.mentions.filter(({ last }) => last === verb.first - 2);
  const [aside] = view.clauses;
  const isLed = aside?.link === "participle" && /^(?:lead|head|chair)$/.test(aside.verb.lemma);
  if (!aside || !isLed || index !== 1 || !/^(?:main|and)$/.test(link)) return [];
  if (aside.verb.first === 0 || view.tokens[verb.first - 1]?.text !== ",") return [];
  if (view.tokens[aside.verb.last + 1]?.lower !== "by") return [];
  // "The mission, headed by Bo Holm, deployed observers": the mission did
  if (bodies.test(view.tokens[aside.verb.first - 2]?.lower ?? "")) return [];
  const whom = ledThere(view, aside);
  if (whom) return [whom];
  return view.mentions.filter(
    (m) => m.first > aside.verb.last && m.last < verb.first && m.sort === "person" && !m.possessive,
  );
}

/** What acts by itself, whoever leads it. */
const bodies =
  /^(?:mission|commission|council|committee|government|cabinet|party|force|army|junta|agency|movement|coalition|bloc)$/;

/** True for a later member of a list. */
export function isTail(view: SentenceView, mention: PlacedMention): boolean {
  const at = beforeLead(view, mention);
  const before = view.tokens[at];
  // "expelled two envoys and Chile recalled its own": behind the joint of a clause
  const isName = !/^(?:pronoun|pair)$/.test(mention.form);
  if (isName && before?.lower === "and" && view.clauses.some(({ joint }) => joint === at))
    return false;
  return (
    before !== undefined &&
    /^(?:and|,|&|as)$/.test(before.lower) &&
    listMate(view, mention, at) !== null &&
    governor(view, mention) === "" &&
    listBefore(view, mention)
  );
}

/** The token before the "the" of "Peru, Chile, the Gambia and Mali", before the "three other" of "Roca and three other Peruvians", the "ethnic" of "Peru and ethnic rebels". */
function beforeLead(view: SentenceView, mention: PlacedMention): number {
  let at = ownerFirst(view, mention) - 1;
  const isLead = (token: SentenceView["tokens"][number] | undefined) =>
    isDeterminer(token) ||
    // "she and then Premier Vik signed": what he was
    (mention.sort === "person" && token?.lower === "then") ||
    (mention.sort === "group" &&
      (/^(?:NUM|ADJ)$/.test(token?.pos ?? "") ||
        /^(?:other|fellow|more)$/.test(token?.lower ?? "")));
  while (isLead(view.tokens[at])) at--;
  return at;
}

function listBefore(view: SentenceView, mention: PlacedMention): boolean {
  const at = beforeLead(view, mention);
  const mate = listMate(view, mention, at);
  return mate !== null && withMates(view, mate).includes(mention);
}

/** Nothing nominal of its own stands between the mention's list and the verb. */
export function isNearVerb(view: SentenceView, mention: PlacedMention, clause: Clause): boolean {
  const last = withMates(view, mention).findLast((m) => m.last < clause.verb.first) ?? mention;
  return view.tokens
    .slice(last.last + 1, clause.verb.first)
    .every((token) => /^(?:ADV|PUNCT|AUX|PART|DET|PRON)$/.test(token.pos));
}

/** The "it" of "the pact, which it joined in 1993": a subject that no name was found for; null for none. */
export function ofPronoun({ tokens }: SentenceView, { joint, verb }: Clause): string | null {
  // "met the rebels they had attacked": they, of whom no word opens the clause
  if (joint === null) return /^they$/.exec(tokens[verb.first - 1]?.lower ?? "")?.[0] ?? null;
  if (verb.first - joint > 3) return null;
  // "a bloc that it joined", but "the announcement by Peru that it had left"
  const isOfNoun =
    tokens[joint]?.lower === "that" &&
    (tokens[joint - 1]?.pos === "NOUN" || tokens[joint - 2]?.lower === "with");
  if (!/^(?:which|whom)$/.test(tokens[joint]?.lower ?? "") && !isOfNoun) return null;
  const last = tokens[joint + 1]?.lower ?? "";
  return /^(?:it|he|she|they)$/.test(last) ? last : null;
}

/** "Peru, which the court has asked to explain itself": the court has, and not Peru. */
export function isOfAnother(view: SentenceView, clause: Clause): boolean {
  const { joint } = clause;
  if (joint === null || !/^(?:which|whom|that)$/.test(view.tokens[joint]?.lower ?? ""))
    return false;
  const next = view.tokens[joint + 1];
  return next?.pos === "DET" && joint + 2 < clause.verb.first && hasOwnNoun(view, clause);
}

/** The "Ole Berg" of "Ole Berg, Peru's envoy to talks on ending it, left", with what he is, where that is told with his name. */
export function whoWaits({ mentions }: SentenceView, { waiting }: Clause): PlacedMention | null {
  const name = waiting ?? Number.NaN;
  return (
    mentions.find(({ last }) => last === name) ??
    mentions.find(({ first, last }) => first <= name && last > name) ??
    null
  );
}

/** The "she" of "Chile, she said, closed it": Chile waits for another verb. */
export function behindWaiting(
  { clauses }: SentenceView,
  { index, verb }: Clause,
  from: number,
): number {
  const name = clauses[index + 1]?.waiting ?? -1;
  return name >= from && name < verb.first - 2 ? name + 1 : from;
}

/** "told him to leave, a day after it expelled two": "it" is somebody told above. */
export function isBehindIt({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  return (
    tokens[verb.first - 1]?.lower === "it" &&
    !verb.passive &&
    /^(?:after|before|when|while|because)$/.test(link)
  );
}

/** "as had been agreed in June": by whom is not told. */
export function isAsAgreed({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens[verb.first - 1]?.lower === "as" && tokens[verb.first]?.pos === "AUX";
}

/** What somebody sends or issues, and what then accuses or warns in his name. */
export const papers =
  /^(?:letter|statement|note|message|communiqu[eé]|report|declaration|cable|memorandum|protest|petition|telegram)$/;

/** "accused Chad and Norway denied it", "and the US denied it": the second begins a clause, and is in no list. */
export function isRightBehind(
  { tokens }: SentenceView,
  { link, joint }: Clause,
  { first, form }: PlacedMention,
): boolean {
  if (link !== "and" || joint === null || form !== "name") return false;
  return joint === first - 1 || (joint === first - 2 && tokens[first - 1]?.lower === "the");
}
