// Who speaks: experts' opinions carry no events, and a claim names its source.

import type { Source } from "#model/event.ts";
import { covers } from "#model/span.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";

const expertOffice =
  /\b(?:professor|analyst|fellow|scholar|historian|lecturer|expert|researcher|author|columnist|economist|academic|think tank|university|foundation|cent(?:er|re) for|council on|institut(?:e|ion))\b/i;
/** Who speaks for a foundation tells what it does. */
const voice = /\bspokes(?:man|woman|person)\b/i;
const experts =
  /\b(?:analysts?|critics?|experts?|observers?|scholars?|historians?|commentators?)\b/i;

/** True where an expert or a critic speaks: what they say is no event. */
export function isOpinion(view: SentenceView, names: Names): boolean {
  return view.clauses.some((clause) => {
    const reports = reportVerbs.has(clause.verb.lemma);
    if (!reports && clause.verb.lemma !== "be") return false;
    // "suspended Peru after its observers said": what came before is told
    if (/^(?:after|when|while|because|although|though)$/.test(clause.link)) return false;
    // "UN observers are to take up positions"
    if (!reports && view.tokens[clause.verb.last + 1]?.lower === "to") return false;
    const subject = subjectOf(view, clause);
    if (subject.some((m) => m.entities.some((id) => isExpert(names, id)))) return true;
    return (
      experts.test(wordsBefore(view, clause)) ||
      (reports && isNamedLater(subject, clause) && isExpertsOffice(wordsAfter(view, clause)))
    );
  });
}

/** "…, said Jane Doe of the Institute for …": a speaker behind the verb. */
function isNamedLater([speaker]: readonly PlacedMention[], { verb }: Clause): boolean {
  return speaker?.form === "name" && speaker.first > verb.last;
}

function wordsBefore(view: SentenceView, { start, verb }: Clause): string {
  return view.text.slice(view.tokens[start]?.start, view.tokens[verb.first]?.start);
}

/** As many words as a speaker's office takes. */
function wordsAfter({ text, tokens }: SentenceView, { verb }: Clause): string {
  return text.slice(
    tokens[verb.first]?.start,
    tokens[Math.min(verb.last + 14, tokens.length - 1)]?.end,
  );
}

function isExpert(names: Names, id: number): boolean {
  const entity = names.entities[id];
  const office = entity?.sort === "person" ? entity.office : null;
  return office !== null && isExpertsOffice(office);
}

function isExpertsOffice(office: string): boolean {
  return expertOffice.test(office) && !voice.test(office);
}

/** The source that a clause is told by ("the ministry said", "according to …"), or null for the article itself. */
export function sourceOf(view: SentenceView, clause: Clause | null, names: Names): Source | null {
  const according = view.tokens.findIndex(
    (t, at) => t.lower === "according" && view.tokens[at + 1]?.lower === "to",
  );
  if (according >= 0) {
    const source = view.mentions.find((m) => m.first > according);
    if (source) return { name: nameOf(view, names, source), claim: false };
  }
  if (!clause) return null;
  const teller = view.clauses.find((c) => c !== clause && isTellerOf(view, c, clause));
  const claim = /^(?:claim|allege|accuse)$/.test(teller?.verb.lemma ?? "");
  const subject = teller && subjectOf(view, teller)[0];
  if (!teller) return null;
  const unnamed = unnamedTeller(view, teller);
  // "…, the ministry said": whoever stands before the comma is in what it tells.
  if (subject && isBeside(subject, teller) && (unnamed === null || subject.last >= teller.start))
    return { name: nameOf(view, names, subject), claim };
  return unnamed ? { name: unnamed, claim } : null;
}

function isBeside({ first, last }: PlacedMention, { start, end, verb }: Clause): boolean {
  return (
    (first >= start && last < verb.first) ||
    first === verb.last + 1 ||
    (first < start && last >= start - 2) ||
    first > end
  );
}

/** "the ministry", "two officials": a teller whom no name stands for. */
function unnamedTeller(view: SentenceView, { start, verb }: Clause): string | null {
  const words = view.tokens.slice(start, verb.first);
  const from = words.findLastIndex((token) => token.text === ",") + 1;
  const phrase = words.slice(from).filter((token) => /^(?:DET|ADJ|NUM|NOUN)$/.test(token.pos));
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || last?.pos !== "NOUN" || phrase.length > 5) return null;
  return view.text
    .slice(first.start, last.end)
    .replace(/^(?:The|An?) /, (article) => article.toLowerCase());
}

function isTellerOf(view: SentenceView, teller: Clause, clause: Clause): boolean {
  if (
    !/^(?:say|tell|report|claim|allege|confirm|add|state|note|acknowledge)$/.test(teller.verb.lemma)
  )
    return false;
  if (clause.parent === teller.index && clause.link === "that") return true;
  const last = teller.index === view.clauses.length - 1;
  return (
    last &&
    teller.index > clause.index &&
    teller.start > 0 &&
    view.tokens[teller.start]?.text === ","
  );
}

/** A person by name; anyone else in the article's words, with its "the" or "a". */
function nameOf(view: SentenceView, names: Names, mention: PlacedMention): string {
  const [only, second] = mention.entities;
  const entity = second === undefined && only !== undefined ? names.entities[only] : undefined;
  if (entity?.named && entity.sort === "person") return entity.name;
  const before = view.tokens[mention.first - 1];
  const start =
    before && /^(?:the|a|an|its|his|her|their)$/.test(before.lower) ? before.start : mention.start;
  const told = view.text.slice(start, mention.end);
  return told.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
}

/** True where a span stands inside a person's quotation; a document's quotation ("the statement said") is text. */
export function isQuoted(view: SentenceView, at: { start: number; end: number }): boolean {
  if (!view.sentence.quotations.some((q) => covers(q, at))) return false;
  if (isOfDocument(view, at)) return false;
  const opening = view.text.slice(Math.max(0, view.sentence.start), at.start);
  return !/\b(?:statement|communiqu[eé]|declaration|treaty|text|document|agreement|accord)\b[^“"]{0,60}[“"]/i.test(
    opening,
  );
}

/** What is behind a paragraph that gives it out, and in front of "her statement said". */
const given = /\b(?:statement|communiqu[eé]|press release)\b[^.:]{0,80}[.:]\s*$/i;
const saidIn =
  /^[^"“”]{0,300},["”]\s(?:[^"“”.]{0,80}\bsaid in an? (?:\w+ )?statement|(?:\w+ ){0,4}statement said)\b/i;

/** True in the words of a statement that goes on for paragraphs, or that the sentence names behind them. */
function isOfDocument({ text }: SentenceView, at: { start: number; end: number }): boolean {
  if (saidIn.test(text.slice(at.end, at.end + 420))) return true;
  let start = text.lastIndexOf("\n\n", at.start);
  if (!opensQuote(text.slice(start + 2, start + 4))) return false;
  // a sign opens each of its paragraphs, and closes none but the last
  while (start > 0) {
    const end = start;
    start = text.lastIndexOf("\n\n", end - 1);
    const before = text.slice(Math.max(0, start), end).trim();
    if (!opensQuote(before)) return given.test(before);
    if (/["”]/.test(before.slice(1))) return false;
  }
  return false;
}

const opensQuote = (paragraph: string) => /^["“]/.test(paragraph);
