// Whom the "we" of a quotation means: the state that whoever is quoted speaks for.

import { covers, overlaps, type Span } from "#model/span.ts";
import type { Document, Sentence, Token } from "../../article/document.ts";
import type { Country } from "#model/event.ts";
import { houseOf } from "../../names/house.ts";
import { gather } from "../../gather.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Entity, Mention, Names } from "../../names/name.ts";

export interface QuotedVoice {
  /** The state or the league that is “we”; null where the speaker speaks for none. */
  readonly we: Entity | null;
  /** Who is “I”; null where a name lacks. */
  readonly speaker: Entity | null;
  /** A spokeswoman goes nowhere herself: whatever "we" do, those do for whom she speaks. */
  readonly isSpokes: boolean;
}

/** "“We will reopen our embassy,” a spokesman of the Peruvian ministry said": Peru, by sentence. */
export function quotedVoices(document: Document, names: Names): ReadonlyMap<number, QuotedVoice> {
  const { article, sentences } = document;
  const { text } = article;
  const house = houseOf(document)?.country ?? null;
  const found = new Map<number, QuotedVoice>();
  const own = (one: Sentence | undefined) => (one ? voiceIn(one, text, names, house) : null);
  for (const sentence of sentences) {
    const { index, quotations, tokens } = sentence;
    const isSaid = tokens.some(
      (token, at) =>
        (plural.has(token.lower) || isDeclaring(tokens, at)) &&
        quotations.some((q) => covers(q, token)),
    );
    if (!isSaid) continue;
    const before = sentences[index - 1];
    const after = sentences[index + 1];
    const isAlone = isAllQuoted(sentence, text);
    const voice =
      own(sentence) ??
      (isAlone && isSameParagraph(sentence, before)
        ? (found.get(index - 1) ?? own(before))
        : null) ??
      (isAlone && isSameParagraph(sentence, after) ? own(after) : null);
    if (voice) found.set(index, voice);
  }
  return found;
}

const plural: ReadonlySet<string> = new Set(["we", "us", "our"]);

/** "I strongly condemn", "I welcome": who says so does it by that. */
function isDeclaring(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "I") return false;
  const verb = tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
  return declaring.test(tokens[verb]?.lower ?? "");
}

const declaring = /^(?:condemn|welcome|deplore|denounce|congratulate|urge|call)$/;

const isSameParagraph = ({ paragraph }: Sentence, other: Sentence | undefined): boolean =>
  other?.paragraph === paragraph;

/** "We expelled them." within what is quoted, so that who speaks stands elsewhere. */
function isAllQuoted({ quotations, start, end }: Sentence, text: string): boolean {
  const [first] = quotations;
  const isOne = quotations.length === 1 && first !== undefined;
  return isOne && first.start - start <= 1 && !/\p{L}/u.test(text.slice(first.end, end));
}

/** Who says it in the same sentence: the words before or behind the verb of saying, outside of the quotation. */
function voiceIn(
  sentence: Sentence,
  text: string,
  names: Names,
  house: Country | null,
): QuotedVoice | null {
  const { tokens, quotations, index, end } = sentence;
  const isOutside = (span: Span) => !quotations.some((q) => overlaps(q, span));
  const at = tokens.findIndex(
    (token) => reportVerbs.has(token.lemma) && /^(?:VERB|AUX)$/.test(token.pos) && isOutside(token),
  );
  const verb = tokens[at];
  if (!verb) return null;
  const opened = quotations.findLast((q) => q.end <= verb.start)?.end ?? sentence.start;
  const next = quotations.find((q) => q.start >= verb.end)?.start ?? end;
  const isBehind = saidFirst.test(text.slice(opened, verb.start));
  const range = isBehind ? { start: verb.end, end: next } : { start: opened, end: verb.start };
  const until = isBehind ? stopOf(tokens, at, range.end) : range.end;
  const inside = names.mentions.filter(
    (m) => m.sentence === index && m.start >= range.start && m.end <= until,
  );
  return voiceOf(text.slice(range.start, until), inside, names, house);
}

/** Nothing but marks before the verb: "…,” said Roca". */
const saidFirst = /^[\s,.”"’']*$/u;

/** "said Ana Roca of Peru after talks with": up to what goes on about something else. */
function stopOf(tokens: readonly Token[], verb: number, end: number): number {
  const stop = tokens.find(
    ({ lower, start }, at) =>
      at > verb &&
      start < end &&
      /^(?:after|at|before|when|as|during|in|on|to|that|who)$/.test(lower),
  );
  return stop?.start ?? end;
}

function voiceOf(
  words: string,
  mentions: readonly Mention[],
  names: Names,
  house: Country | null,
): QuotedVoice | null {
  const entities = gather(mentions, (m) => m.entities).map((id) => names.entities[id]);
  const [first] = entities;
  if (!first) return null;
  const isSpokes = entities.some((one) => spokes.test(one?.office ?? "")) || spokes.test(words);
  const speaker = entities.find((one) => spokes.test(one?.office ?? "")) ?? first;
  const we = stateSpoken(words, entities, speaker, isSpokes, house, names);
  const person = entities.find((one) => one?.sort === "person" && one.named) ?? null;
  return we || person ? { we, speaker: person, isSpokes } : null;
}

/** For which state or league whoever speaks does; null for none. */
function stateSpoken(
  words: string,
  entities: readonly (Entity | undefined)[],
  speaker: Entity,
  isSpokes: boolean,
  house: Country | null,
  names: Names,
): Entity | null {
  const [first] = entities;
  if (/\b(?:opposition|former|ex|rebel|party|union)\b/i.test(`${words} ${first?.office ?? ""}`))
    return null;
  if (!isSpokes && speaker.sort === "person" && !leads.test(speaker.office ?? "")) return null;
  if (speaker.sort === "body" && !isSpokes && !ofState.test(speaker.name)) return null;
  const country =
    speaker.country ??
    entities.find((one) => one?.country)?.country ??
    (isSpokes && spokes.test(speaker.office ?? "") ? house : null);
  return country === null ? leagueIn(entities) : stateOf(names, country);
}

const spokes = /\bspokes(?:person|man|woman|people)\b/i;
const leads = /\b(?:president|premier|minister|chancellor|secretary of state|foreign secretary)\b/i;
const ofState = /\b(?:ministry|government|department|presidency|office|white house)\b/i;

function leagueIn(entities: readonly (Entity | undefined)[]): Entity | null {
  return entities.find((one) => one?.sort === "body") ?? null;
}

/** The state itself, or the union whose code stands for one. */
function stateOf({ entities }: Names, country: Entity["country"]): Entity | null {
  const isUnion = country === "EU" || country === "UN";
  return (
    entities.find(
      (one) =>
        one.country === country &&
        (isUnion ? one.sort === "body" && unions.test(one.name) : one.sort === "state"),
    ) ?? null
  );
}

const unions = /^(?:European Union|United Nations)$/;

/** Each "we", "us", "our" of a quotation, as a mention of the state that speaks, not of what a minister himself does; an "I" that declares is he. */
export function quotedIn(
  { index, tokens, quotations }: Sentence,
  { we, isSpokes, speaker }: QuotedVoice,
): readonly Mention[] {
  return gather(tokens, (token, at) => {
    const isWe = plural.has(token.lower) && (isSpokes || !isPersonal(tokens, at));
    const who = isWe ? we : isDeclaring(tokens, at) ? speaker : null;
    if (!who || !quotations.some((q) => covers(q, token))) return [];
    const { start, end, lower } = token;
    const possessive = lower === "our";
    const form = possessive ? "pronoun" : "name";
    const span = { start, end, sentence: index, head: { start, end } };
    return { ...span, form, entities: [who.id], sort: who.sort, possessive };
  });
}

/** "we met", "we will travel": what people do themselves. */
function isPersonal(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === "VERB");
  return verb !== undefined && personal.has(verb.lemma);
}

const personal: ReadonlySet<string> = new Set(
  "meet talk speak discuss visit travel go fly arrive leave return agree hope".split(" "),
);
