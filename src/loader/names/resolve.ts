// From drafts to mentions: each gets its figures, in order of telling.

import { atWar } from "./atWar.ts";
import type { Country } from "#model/event.ts";
import { isBesideBody, isBesideKnown, isKin, isStyled, speaks } from "./bareNames.ts";
import { type Cast, type Figure, isRoyal } from "./cast.ts";
import { counterpartOf } from "./counterpart.ts";
import type { Draft, What } from "./draft.ts";
import { fallenBefore } from "./fallenLeader.ts";
import { hisMen } from "./hisMen.ts";
import { holderOf } from "./holders.ts";
import { homeBody, homeMinistry } from "./home.ts";
import { doerState, subjectState } from "./stateOfDoer.ts";
import { landOfHolder } from "./landOfHolder.ts";
import { whatIsIt } from "./itself.ts";
import { formerOf, latterOf } from "./latter.ts";
import type { Line } from "./line.ts";
import { whoAre } from "./pairs.ts";
import { whoIs } from "./pronouns.ts";
import { whoWasSent } from "./sent.ts";
import { sameGroup } from "./sameGroup.ts";
import { sidesFor } from "./sides.ts";
import { inOffice } from "./inOffice.ts";
import { ownSeat } from "./ownSeat.ts";
import { standsFor, unionsOwn } from "./stoodFor.ts";
import { companyAt, isBehindPreposition, type Story, type Told, lastTold } from "./story.ts";
import { adjectiveOf } from "./vocabulary.ts";
import { joinLists } from "../gather.ts";

type PersonDraft = Extract<What, { kind: "person" }>;

/**
 * Makes a figure of everybody who is named in full, or by office, or who speaks: so that a bare
 * family name finds its person before and after.
 */
export function enrol(cast: Cast, lines: readonly Line[], drafts: readonly Draft[]): void {
  for (const { what } of drafts) {
    if (what.kind === "person" && what.name.parts.length > 1) personOf(cast, what, null);
    if (what.kind === "counterpart" && what.name && what.name.parts.length > 1)
      cast.person(what.name.text, what.name.parts, what.country).foreign = true;
  }
  for (const draft of drafts) {
    const { what } = draft;
    if (what.kind !== "person" || what.name.parts.length > 1) continue;
    const behind = what.office !== null && what.name.to < draft.to && what.office.powerful;
    const titled =
      what.gender !== null ||
      behind ||
      isKin(lines, draft) ||
      isStyled(lines, draft) ||
      // "by Presidents Roca and Vik": the second has the office, too
      what.office?.plural === true ||
      (what.country !== null && what.name.from > draft.from) ||
      (what.office !== null && what.name.from > draft.from);
    if (titled || speaks(lines, draft)) personOf(cast, what, null);
  }
  for (const [n, draft] of drafts.entries())
    if (isBesideKnown(cast, lines, drafts[n - 1], draft) && draft.what.kind === "person")
      personOf(cast, draft.what, null);
}

/** @returns the resolved mentions by line; a draft that means nobody is left out */
export function resolve(
  cast: Cast,
  lines: readonly Line[],
  drafts: readonly (readonly Draft[])[],
  house: Country | null = null,
  home: Country | null = house,
): readonly Told[] {
  const story: Story = { cast, lines, drafts, house, home, told: lines.map(() => []) };
  for (const draft of joinLists(drafts)) {
    const figures = figuresOf(story, draft);
    if (figures.length > 0) story.told[draft.line]?.push({ draft, figures });
  }
  return joinLists(story.told);
}

function figuresOf(story: Story, draft: Draft): readonly Figure[] {
  const { cast } = story;
  const { what } = draft;
  switch (what.kind) {
    case "person":
      return one(
        cast.called(what.name.parts).length > 0
          ? placed(story, draft, what, personOf(cast, what, story, draft.line))
          : isBesideBody(story, draft)
            ? cast.body(what.name.text, null)
            : null,
      );
    case "office":
      return one(holderOf(story, draft, what.office, what.definite));
    case "states":
      return what.codes.map((code) => cast.state(ownSeat(story, draft, code)));
    case "body": {
      if (jointBody.test(what.name)) {
        const two = sidesFor(story, draft, { kind: "pair", noun: "countries", count: 2 });
        if (two.length === 2) return two;
      }
      const owner = what.country === null && generic.test(what.name) ? ownedBy(story, draft) : null;
      if (owner) return [cast.body(`${adjectiveOf(owner)} ${what.name}`, owner)];
      return one(
        (what.country === null ? homeMinistry(story, what.name) : null) ??
          unionsOwn(story, what.name) ??
          cast.body(what.name, what.country ?? leaderCountry(cast, what.leader)),
      );
    }
    case "group":
      return one(
        what.single
          ? cast.unnamed(what.name, null, what.country)
          : ((what.country === null
              ? (hisMen(story, draft, what.name) ?? sameGroup(story, draft, what.name))
              : null) ?? cast.group(what.name, what.country)),
      );
    case "home":
      if (
        what.owned &&
        /(?:ministers|leaders|presidents|officials|delegations|negotiators|secretaries|premiers|envoys|commanders|forces|troops|soldiers)$/.test(
          what.noun,
        )
      ) {
        const two = theirStates(story, draft);
        if (two.length > 0) return two;
      }
      return one(homeBody(story, draft, what.noun, what.owned));
    case "pronoun":
      if (what.lower === "latter") return one(latterOf(story, draft));
      if (what.lower === "fallen") return one(fallenBefore(story, draft));
      if (what.lower === "former") return one(formerOf(story, draft));
      return one(
        what.lower === "it"
          ? whatIsIt(story, draft)
          : learnt(whoIs(story, draft, what.lower), what.lower),
      );
    case "sent":
      return one(
        whoWasSent(story, draft, what.noun, what.country) ??
          (what.country === null
            ? null
            : cast.unnamed(`${adjectiveOf(what.country)} ${what.noun}`, null, what.country)),
      );
    case "standIn":
      return standsFor(story, draft, what);
    case "pair":
      return atWar(story, draft, whoAre(story, draft, what));
    case "counterpart":
      return one(counterpartOf(story, draft, what));
  }
}

/** Who was "she" once is no "he" later. */
function learnt(figure: Figure | null, lower: string): Figure | null {
  if (figure?.named && figure.sort === "person")
    figure.gender ??= /^(?:he|him|his|himself)$/.test(lower) ? "he" : "she";
  return figure;
}

/** "The two countries met. Their ministers …": of both. */
function theirStates(story: Story, { line, from }: Draft): readonly Figure[] {
  if (story.lines[line]?.words[from]?.lower !== "their") return [];
  // "closed its border after Chile and Norway recalled their envoys": of those right before the verb
  const here = story.told[line] ?? [];
  const doers = companyAt(
    story,
    here,
    here.findIndex(({ draft }) => draft.to === from - 1 && !draft.possessive),
  );
  if (doers.length > 1 && doers.every(({ sort }) => sort === "state")) return doers;
  for (const n of [line, line - 1]) {
    const told = story.told[n] ?? [];
    const first = told.findIndex(
      ({ draft }) => !draft.possessive && !isBehindPreposition(story, draft),
    );
    const own = told[first]?.figures ?? [];
    const figures = own.length === 1 ? listFrom(story, told, first) : own;
    if (figures.length > 1 && figures.every(({ country }) => country !== null))
      return figures.map(({ country }) => story.cast.state(country ?? ""));
  }
  return [];
}

/** "Peru, Chile and Norway": the whole of a list that begins with the n-th mention; it alone where it does not go on. */
function listFrom(story: Story, told: readonly Told[], first: number): readonly Figure[] {
  let list = companyAt(story, told, first);
  for (let n = first + 1; n < told.length; n++) {
    const more = companyAt(story, told, n);
    if (more.length <= list.length) return list;
    list = more;
  }
  return list;
}

/** "the Joint Commission": of the two states that a text is about. */
const jointBody = /^(?:Joint|Mixed|Bilateral) (?:\p{L}+ ){0,3}(?:Commission|Committee)$/u;
/** What every state has one of: "its National Assembly". */
const generic =
  /^(?:National Assembly|Parliament|Senate|Supreme Court|Congress|Government|Foreign Ministry|Ministry of .+|House of Representatives|Cabinet|Armed Forces)$/;

/** Whose: of the state that the words before are about, where "its" stands before it. */
function ownedBy(story: Story, { line, from }: Draft): Country | null {
  if (!/^(?:its|their)$/.test(story.lines[line]?.words[from - 1]?.lower ?? "")) return null;
  return (
    doerState(story, line, from - 1) ?? subjectState(story, line) ?? subjectState(story, line - 1)
  );
}

const one = (figure: Figure | null): readonly Figure[] => (figure ? [figure] : []);

function leaderCountry(cast: Cast, leader: string | null): Country | null {
  return leader === null ? null : (cast.called(leader.split(" "))[0]?.country ?? null);
}

/** The figure of a name, made where there is none yet; what stands around the name is noted. */
function personOf(cast: Cast, what: PersonDraft, story: Story | null, line = 0): Figure {
  const { name, office, gender } = what;
  const country = what.country ?? office?.country ?? null;
  const known =
    name.parts.length > 1
      ? null
      : choose(cast.called(name.parts, isRoyal(office?.text ?? "")), what, country, story, line);
  const figure = known ?? cast.person(name.text, name.parts, country);
  // "his counterpart, Minister Roca": not the house's own
  if (figure.foreign && office?.housed) return figure;
  if (known && name.text !== known.name) known.aliases.add(name.text);
  if (office) cast.appoint(figure, office);
  figure.country ??= country;
  figure.gender ??= gender;
  return figure;
}

/** "Peru closed its border. President Roca said": whose land no word beside the name tells. */
function placed(story: Story, draft: Draft, { office }: PersonDraft, figure: Figure): Figure {
  if (figure.country === null && office && !figure.foreign)
    figure.country = landOfHolder(story, draft, office);
  return figure;
}

/** Of several with one family name: whom office and country fit, then who was told last. */
function choose(
  candidates: readonly Figure[],
  { office }: PersonDraft,
  country: Country | null,
  story: Story | null,
  line: number,
): Figure | null {
  const fitting = candidates.filter(
    (figure) => country === null || figure.country === null || figure.country === country,
  );
  const same = office
    ? fitting.filter((figure) => figure.offices.some(({ text }) => text === office.text))
    : [];
  const all = same.length > 0 ? same : fitting;
  if (all.length < 2 || !story) return all[0] ?? null;
  const best = office ? all : inOffice(story, line, all);
  const last = lastTold(story, story.lines.length - 1, ({ figures }) =>
    figures.length === 1 && figures[0] ? best.includes(figures[0]) : false,
  );
  return last?.figures[0] ?? best[0] ?? null;
}
