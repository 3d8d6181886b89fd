// Who and where an article speaks of: reads every line for names, then settles whom each one means.
//
// Twice over the lines: persons named in full are enrolled first, so that a family name in the
// headline, where every word has a capital, finds its person.

import type { Document, Sentence } from "../article/document.ts";
import { complementNouns, officeHeads } from "../lexicon/offices.ts";
import { covers } from "#model/span.ts";
import { isCalling } from "./calling.ts";
import { type Cast, type Figure, newCast } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { datelineOf } from "./dateline.ts";
import { housed, houseOf } from "./house.ts";
import { appointFromLede } from "./lede.ts";
import { type Line, toLines } from "./line.ts";
import type { Entity, Mention, Names, PlaceMention } from "./name.ts";
import { type PersonName, nameAt } from "./personName.ts";
import { readDrafts } from "./readDrafts.ts";
import type { NameReader } from "./reader.ts";
import { readPlaces } from "./readPlaces.ts";
import { labelsIn } from "./labels.ts";
import { enrol, resolve } from "./resolve.ts";
import type { Told } from "./story.ts";
import { unlessElsewhere } from "./sharedOffice.ts";
import { isTitleVerb } from "./titleVerb.ts";
import { unshout } from "./unshout.ts";
import { joinLists } from "../gather.ts";

export function findNames(document: Document): Names {
  const lines = toLines(document);
  const cast = newCast();
  const house = houseOf(document);
  const dateline = datelineOf(document);
  const read = (line: Line, index: number, name: NameReader) =>
    readDrafts(line, index, name).map((draft) =>
      unlessElsewhere(housed(draft, house), lines, dateline),
    );
  const plain = lines.map((line, index) =>
    line.title || isByline(line) ? [] : read(line, index, nameAt),
  );
  enrol(cast, lines, joinLists(plain));
  const titled = lines.map((line, index) =>
    line.title ? read(line, index, knownNames(cast)) : [],
  );
  enrol(cast, lines, joinLists(titled));
  const labels = labelsIn(document, cast);
  const drafts = lines.map((_, n) => [...(plain[n] ?? []), ...(titled[n] ?? [])]);
  const places = lines.map((line, n) => {
    const own = drafts[n] ?? [];
    return readPlaces(line, whoStand(cast, own), dateline?.place).filter(
      (place) => !isInBody(place, own),
    );
  });
  const outside = drafts.map((own, n) => own.filter((draft) => !isInPlace(draft, places[n] ?? [])));
  appointFromLede(cast, lines, outside);
  const told = resolve(
    cast,
    lines,
    outside,
    house?.country ?? null,
    house?.country ?? (dateline?.head === false ? dateline.place.country : null),
  );
  // The "we" of a state's own text is that state, though it may not be named.
  if (house && /^[A-Z]{2}$/.test(house.country) && !/^(?:UN|EU)$/.test(house.country))
    cast.state(house.country);
  if (document.sentences.some(isWeQuoted)) castVoices(cast);
  const { text } = document.article;
  for (const { draft, figures } of told) callUnnamed(figures, text.slice(draft.start, draft.end));
  const mentions = told.map((one) => toMention(lines, one));
  return {
    entities: cast.figures.map(toEntity),
    mentions: [...mentions, ...labels].toSorted((a, b) => a.start - b.start || b.end - a.end),
    places: joinLists(places),
    dateline,
  };
}

/** "By Ana Holm and Bo Lind": who wrote it is nobody whom it tells of, and no pair that "both" means. */
function isByline({ sentence: { zone } }: Line): boolean {
  return zone === "credits" || zone === "copyright";
}

/** "“We will reopen our embassy,” she said" */
function isWeQuoted({ quotations, tokens }: Sentence): boolean {
  return (
    quotations.length > 0 &&
    tokens.some(
      (token) => /^(?:we|us|our)$/.test(token.lower) && quotations.some((q) => covers(q, token)),
    )
  );
}

/** The states for which spokesmen and ministers say "we", though the text may not name them. */
function castVoices(cast: Cast): void {
  const heard = cast.figures.filter(
    ({ sort, name, offices }) =>
      offices.some(({ text }) => voices.test(text)) || (sort === "body" && voices.test(name)),
  );
  for (const { country } of heard) if (country && /^[A-Z]{2}$/.test(country)) cast.state(country);
}

const voices = /\b(?:spokes|president|premier|minister|ministry|chancellor|government|department)/i;

/** "the Secretary-General", told as the UN's: who has no name is called in the article's own words too. */
function callUnnamed([figure, more]: readonly Figure[], words: string): void {
  if (!figure || more || figure.named || figure.sort !== "person") return;
  const called = words.replace(/^(?:the|an?|his|her|its|their) /i, "").replace(/['’]s?$/, "");
  if (/ |-/.test(called) && called.length < 60) figure.aliases.add(called);
}

/** Words that are people's, so that no place is read in them: "the ambassador to Peru", "Ida Paris". */
function whoStand(cast: Cast, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ what }) => {
    if (what.kind === "person") return cast.called(what.name.parts).length > 0;
    if (what.kind === "states") return what.noun !== "";
    return what.kind === "office" || what.kind === "group" || what.kind === "counterpart";
  });
}

/** The "Pacific Islands" of "Pacific Islands Forum"; "Kremlin" is body and place. */
function isInBody(place: PlaceMention, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) => draft.what.kind === "body" && covers(draft, place) && !covers(place, draft),
  );
}

/** The "Kenya" of "Mombasa, Kenya", the "China" of "South China Sea". */
function isInPlace({ start, end, what }: Draft, places: readonly PlaceMention[]): boolean {
  if (what.kind !== "states" && what.kind !== "body") return false;
  return places.some(
    (place) => covers(place, { start, end }) && place.end - place.start > end - start,
  );
}

/** In a line of capitals: only names that the rest of the article knows, and full names behind an office. */
function knownNames(cast: Cast): NameReader {
  return (line: Line, at: number): PersonName | null => {
    for (let to = Math.min(at + 5, line.words.length); to > at; to--) {
      const words = line.words.slice(at, to);
      if (words.some((word, n) => word.sign || !word.capital || (n > 0 && !word.joined))) continue;
      const name = nameAt({ ...line, words: line.words.slice(0, to) }, at);
      if (!name || name.to !== to) continue;
      if (cast.called(name.parts).length > 0) return name;
      const [before, after] = [line.words[at - 1], line.words[to]];
      const behindOffice = line.words[at]?.joined && officeHeads.has(before?.lower ?? "");
      const full = name.parts.length === 2 || name.parts.length === 3;
      if (behindOffice && full && (!after?.capital || isTitleVerb(line, to))) return name;
      // "MINISTER FOR TRADE ANA ROCA", "Minister for Trade Ana Roca: Address to Parliament"
      const isEnd = to === line.words.length || after?.text === ":";
      const isPost = isEnd && officeHeads.has(line.words[0]?.lower ?? "") && at > 0;
      if (isPost && full && !complementNouns.has(line.words[at]?.lower ?? "")) return inSmall(name);
      // "THE HON ANA ROCA, MP"
      const isStyled = /^(?:hon|rt hon|honourable|senator|h\.e|sir|dame)$/.test(
        before?.lower ?? "",
      );
      if (isStyled && full && !after?.joined) return inSmall(name);
    }
    return null;
  };
}

/** "ANA ROCA" as other lines would write it. */
function inSmall(name: PersonName): PersonName {
  const small = (text: string) => unshout(text, 2);
  return { ...name, text: small(name.text), parts: name.parts.map(small) };
}

function toMention(lines: readonly Line[], { draft, figures }: Told): Mention {
  return {
    start: draft.start,
    end: draft.end,
    sentence: lines[draft.line]?.sentence.index ?? 0,
    form: draft.form,
    entities: figures.map(({ id }) => id),
    sort: figures[0]?.sort ?? "person",
    head: draft.head,
    possessive: draft.possessive,
  };
}

function toEntity(figure: Figure): Entity {
  const { id, sort, named, offices, country } = figure;
  const held = offices.filter(({ text }) => !isCalling(text));
  const office = [...held, ...offices].find((one) => one.powerful) ?? held[0] ?? offices[0];
  const isPerson = sort === "person" && named;
  const name = isPerson ? unshout(figure.name) : figure.name;
  const aliases = new Set(
    isPerson ? Array.from(figure.aliases, (alias) => unshout(alias)) : figure.aliases,
  );
  return {
    id,
    sort,
    name,
    named,
    office: office?.text ?? null,
    country,
    aliases: [...aliases].filter((alias) => alias !== name),
  };
}
