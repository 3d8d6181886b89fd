// What a reader has in mind at a word of an article: who was mentioned, where, and as what.

import type { Country } from "#model/event.ts";
import { covers } from "#model/span.ts";
import type { Cast, Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { gather } from "../gather.ts";

/** A mention whose figures are known. */
export interface Told {
  readonly draft: Draft;
  readonly figures: readonly Figure[];
}

export interface Story {
  readonly cast: Cast;
  readonly lines: readonly Line[];
  /** All drafts by line, for what is told only after a word that points ahead. */
  readonly drafts: readonly (readonly Draft[])[];
  /** Resolved mentions by line, in order of telling; grows as the story is read. */
  readonly told: Told[][];
  /** The state whose paper the article is. */
  readonly house: Country | null;
  /** The state that the article is written from, by its house or its dateline. */
  readonly home: Country | null;
}

export const isPerson = (figure: Figure) => figure.sort === "person";

/** Mentions of one line that are told so far. */
export function toldIn(story: Story, line: number): readonly Told[] {
  return story.told[line] ?? [];
}

/** Figures told in the last hundred sentences, once for each mention. */
export function recent({ told }: Story, line: number): readonly Figure[] {
  return gather(told.slice(Math.max(0, line - 100), line + 1), (own) =>
    gather(own, ({ figures }) => figures),
  );
}

/** The last mention that holds, a sentence's subject before its others, at most so many lines back; null for none. */
export function lastTold(
  story: Story,
  line: number,
  holds: (told: Told) => boolean,
  linesBack = 200,
): Told | null {
  for (let n = line; n >= Math.max(0, line - linesBack); n--) {
    const told = toldIn(story, n);
    const subject = subjectOf(story, told);
    const found = subject && holds(subject) ? subject : told.findLast(holds);
    if (found) return found;
  }
  return null;
}

export function isQuoted({ lines }: Story, draft: Draft): boolean {
  return lines[draft.line]?.sentence.quotations.some((q) => covers(q, draft)) ?? false;
}

/** The person a sentence is about: the first that is neither a possessor nor behind a preposition. */
export function subjectOf(story: Story, told: readonly Told[]): Told | null {
  let first: Told | null = null;
  for (const one of told) {
    if (one.figures.length !== 1 || !one.figures.every(isPerson)) continue;
    if (isOpeningOf(one, told)) continue;
    if (!one.draft.possessive && !isBehindPreposition(story, one.draft)) return one;
    first ??= one;
  }
  return first;
}

/** The "His" of "His successor, Bo Holm, was sworn in": whose he is, and not who was. */
export function isOpeningOf({ draft: { from, to } }: Told, told: readonly Told[]): boolean {
  return told.some(({ draft }) => draft.from === from && draft.to > to);
}

const prepositions: ReadonlySet<string> = new Set(
  "with to of for from against about between on in over upon alongside toward towards than like unlike near after before during including except without by as among behind under".split(
    " ",
  ),
);

export function isBehindPreposition(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const isOwned = /^(?:the|his|her|its|their)$/.test(words[from - 1]?.lower ?? "");
  const before = isOwned ? words[from - 2] : words[from - 1];
  return prepositions.has(before?.lower ?? "");
}

/** "and", a comma, or both between two mentions, which makes them one company: "with A and, separately, with B". */
export function areJoined(story: Story, a: Draft, b: Draft): boolean {
  const line = story.lines[a.line];
  const first = line?.words[a.to - 1];
  const next = line?.words[b.from];
  if (!line || !first || !next || a.line !== b.line || a.possessive) return false;
  const between = line.text.slice(first.end, next.start).trim();
  // "the summit's chairman, President Bo Holm": one and the same
  if (between === "," && a.form === "office" && b.form === "name") return false;
  return /^,?\s*(and|&|as well as|together with|along with)?(,? (separately|later|then),?)?\s*((with|by|to|between) )?(the|his|her|its|their)?$/i.test(
    between,
  )
    ? between !== ""
    : false;
}

/** Two that do not stand on one side: other countries, or not known to be of one. */
export function areOpposed(a: Figure, b: Figure): boolean {
  return a.id !== b.id && (a.country === null || b.country === null || a.country !== b.country);
}

/**
 * The person whom an opening clause or phrase leads to: "Before he left Oslo, Holm said …",
 * "The most senior minister to go there in years, Holm …"; null where none follows the first comma.
 */
export function personAhead(story: Story, { line, from }: Draft): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const comma = words.findIndex((word, n) => n > from && word.text === ",");
  if (comma < 0 || from > 6) return null;
  const next = (story.drafts[line] ?? []).find((draft) => draft.from > comma);
  if (next?.what.kind !== "person" || next.from > comma + 2 || next.possessive) return null;
  let behind = next.to;
  // "The chairman, Senator Bo Holm of Florida, left"
  if (words[behind]?.lower === "of" && words[behind + 1]?.capital) {
    behind += 2;
    while (words[behind]?.capital && words[behind]?.joined) behind += 1;
  }
  const after = words[behind];
  // "The Foreign Secretary, Ana Roca: With permission, I will make a statement"
  if (!/^(VERB|AUX|ADV)$/.test(after?.pos ?? "") && !/^[,:]$/.test(after?.text ?? "")) return null;
  const { parts } = next.what.name;
  return story.cast.called(parts)[0] ?? null;
}

/** "the government and the rebels": a body and people of no name are of one kind. */
function isOfOneKind(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b || a.sort === b.sort) return true;
  // "the EU and Belarus"
  const union = [a, b].find(({ sort }) => sort === "body");
  const isOfNone = union !== undefined && /^(?:null|EU|UN)$/.test(String(union.country));
  if (isOfNone && [a, b].some(({ sort }) => sort === "state")) return true;
  return [a, b].every(({ sort }) => sort === "body" || sort === "group");
}

/** "Holm and Peru's leaders": a person and people of no name, told as one. */
function isWithGroup({ lines }: Story, a: Told, { draft, figures: [group] }: Told): boolean {
  const and = lines[draft.line]?.words[draft.from - 1]?.lower;
  return and === "and" && group?.sort === "group" && a.figures.every(isPerson);
}

/** "Holm and his counterparts from Peru, Chad and Niger": whoever has them beside those whom he has; empty for others. */
function withCounterparts(story: Story, told: readonly Told[], n: number): readonly Figure[] {
  const [holder, last] = [told[n - 1], told[n]];
  if (!holder || last?.draft.what.kind !== "states") return [];
  const isTheirs = /^(?:counterparts|colleagues)$/.test(last.draft.what.noun);
  const isHeld = isTheirs && holder.figures.every(isPerson);
  return isHeld && areJoined(story, holder.draft, last.draft) ? figuresOf([holder, last]) : [];
}

const figuresOf = (told: readonly Told[]) => [...new Set(gather(told, ({ figures }) => figures))];

/** The persons, states or bodies of one list that ends with the n-th mention: "Ana, Bo and Caj". */
export function companyAt(story: Story, told: readonly Told[], n: number): readonly Figure[] {
  const last = told[n];
  if (!last) return [];
  const held = withCounterparts(story, told, n);
  if (held.length > 0) return held;
  let from = n;
  while (from > 0) {
    const [a, b] = [told[from - 1], told[from]];
    if (!a || !b) break;
    if (!(isOfOneKind(a.figures[0], last.figures[0]) || isWithGroup(story, a, b))) break;
    if (!areJoined(story, a.draft, b.draft) || opensClause(story, told, from)) break;
    from -= 1;
  }
  return figuresOf(told.slice(from, n + 1));
}

/** The Vik of "met with Holm, and Vik and Roca flew home": a comma and a verb of his own keep him apart. */
function opensClause(story: Story, told: readonly Told[], n: number): boolean {
  const [before, a, b] = [told[n - 2], told[n - 1], told[n]];
  if (!a || !b) return false;
  const words = story.lines[b.draft.line]?.words ?? [];
  if (words[a.draft.to]?.text !== "," || words[a.draft.to + 1]?.lower !== "and") return false;
  // "with Peru, Chile, and Norway"
  if (before && areJoined(story, before.draft, a.draft)) return false;
  if (!isBehindPreposition(story, a.draft) && words[a.draft.from - 1]?.pos !== "VERB") return false;
  if (!words.slice(0, a.draft.from).some(({ pos }) => pos === "VERB")) return false;
  let end = n;
  for (let next = told[n + 1]; next && areJoined(story, (told[end] ?? b).draft, next.draft); ) {
    end += 1;
    next = told[end + 1];
  }
  const verb = words[told[end]?.draft.to ?? -1];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? "") && !verb?.lower.endsWith("ing");
}

/** "Holm and Roca met with him": all of the list that a mention belongs to, up to it. */
export function companyOf(story: Story, told: Told): readonly Figure[] {
  const own = toldIn(story, told.draft.line);
  const at = own.indexOf(told);
  return at < 0 ? told.figures : companyAt(story, own, at);
}
