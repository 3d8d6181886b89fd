// Whom "both sides", "the two governments" mean: two states or movements, seldom two persons.

import type { Country } from "#model/event.ts";
import { fightsItsState } from "../lexicon/bodies.ts";
import { selfRuled } from "../lexicon/regions.ts";
import { withoutBrokers } from "./broker.ts";
import type { Cast, Figure } from "./cast.ts";
import type { Draft, What } from "./draft.ts";
import { isPast } from "./ranks.ts";
import {
  type Story,
  type Told,
  areJoined,
  areOpposed,
  companyAt,
  isBehindPreposition,
  isPerson,
  lastTold,
  recent,
  subjectOf,
  toldIn,
} from "./story.ts";
import { withHomeSide } from "./homeSide.ts";
import { jointSides, jointSince } from "./jointSides.ts";
import { newerTwo } from "./newerTwo.ts";
import { withoutOnlookers, withoutTravellers } from "./onlookers.ts";
import { postIn } from "./postIn.ts";
import { twoPeople } from "./twoPeople.ts";
import { gather } from "../gather.ts";

type PairDraft = Extract<What, { kind: "pair" }>;

/** How many sentences a pair looks back. */
const reach = 14;

/** "both sides": of a pair just told, of a near sentence that has exactly two, or of the whole article. */
export function sidesFor(story: Story, draft: Draft, { noun }: PairDraft): readonly Figure[] {
  const own = toldIn(story, draft.line);
  // "Holm and Roca, both allies of …"
  const company = companyAt(story, own, own.length - 1);
  const [one, other] = company;
  if (company.length === 2 && one && other && areOpposed(one, other))
    return /^(allies|rivals|foes|partners|politicians)$/.test(noun)
      ? company
      : toSides(story.cast, company);
  const pair = own.findLast(
    ({ figures }) => figures.length > 1 && figures.every((figure) => !isPerson(figure)),
  );
  if (pair) return pair.figures;
  // who brings two sides together is none of them
  // "during the visit of the premier, the two sides agreed": he only stands behind a preposition
  const doer = subjectOf(story, own);
  const broker = doer && !isBehindPreposition(story, doer.draft) ? doer.figures[0] : undefined;
  // unless it is one of the two that the article begins with
  const isSide =
    broker !== undefined &&
    (headSides(story, draft.line, new Set()).some((side) => sideOf(side) === sideOf(broker)) ||
      isOneOfTwo(story, draft.line - 1, broker));
  const outside = new Set(broker && !isSide ? [sideOf(broker)] : []);
  const head = headSides(story, draft.line, outside);
  // "a truce between the government and the Front was broken in clashes between the two sides"
  const here = betweenTwo(story, draft.line, outside, 0);
  if (here.length > 0) return here;
  // where an article begins with two states, its sides are no two of whom one has no known country
  const isBetter = (found: readonly Figure[]) =>
    found.length > 0 && !(head.length > 0 && found.some(({ country }) => country === null));
  const before = lastTold(story, draft.line, isPair, 3);
  const newer = areStates.test(noun) ? newerTwo(story, draft.line - 1) : [];
  if (before && newer.length > 0 && before.draft.line < draft.line - 1) return newer;
  const joint = before ? jointSince(story, draft.line, before.draft.line) : [];
  if (joint.length > 0) return joint;
  if (before && isBetter(before.figures)) {
    const sides = withHome(story, noun, toSides(story.cast, before.figures));
    // "the pair" of whom the state of one is not told: the states that the article is about
    const states = sides.some(isPerson) ? mainSides(story, draft, outside) : [];
    return states.length > 0 ? states : sides;
  }
  const between = betweenTwo(story, draft.line, outside);
  if (between.length > 0) return between;
  // "Minister Roca and the Front's Vik met. The two sides": they, of whom one has no state
  const people = noun === "sides" ? twoPeople(story, draft.line, true) : [];
  if (people.length > 0) return toSides(story.cast, people);
  // "the two countries": those that the article is about, before two that stand near
  const two = areStates.test(noun) ? mainSides(story, draft, outside) : [];
  if (two.length > 0) return two;
  const both = noun === "sides" ? jointSides(story, draft.line) : [];
  if (both.length > 0) return both;
  const near = sidesNear(story, draft.line, draft.line - 2, outside);
  if (isBetter(near) && (!areStates.test(noun) || near.every(({ country }) => country !== null)))
    return near;
  if (head.length > 0) return head;
  const main = mainSides(story, draft, outside);
  if (main.length > 0) return main;
  const far = sidesNear(story, draft.line - 3, draft.line - reach, outside);
  const met = far.length === 0 && noun === "sides" ? twoPeople(story, draft.line) : [];
  // "Peru and Chile welcomed the ruling. The two sides": they, where there are no others
  const any = [far, met].some((sides) => sides.length > 0)
    ? []
    : sidesNear(story, draft.line, draft.line - 2, outside, true);
  const found = [far, met, any].find((sides) => sides.length > 0) ?? peopleAhead(story, draft);
  // "the two nations" are no two ministers of whom no state is told
  if (!areStates.test(noun)) return found;
  return found.length > 0 && found.every(({ country }) => country !== null)
    ? found
    : withHomeSide(story, draft.line);
}

/** "Premier Roca and her Danish counterpart signed. Roca said the two countries …": one of those who signed. */
function isOneOfTwo(story: Story, line: number, broker: Figure): boolean {
  const people = gather(toldIn(story, line), ({ figures }) => figures.filter(isPerson));
  const homes = new Set(people.map(({ country }) => country));
  return people.includes(broker) && homes.size === 2 && !homes.has(null);
}

/** "a truce between the government and the Front": the last two between whom there was something. */
function betweenTwo(
  story: Story,
  line: number,
  outside: ReadonlySet<string>,
  back = reach,
): readonly Figure[] {
  for (let n = line; n >= Math.max(0, line - back); n--) {
    const told = toldIn(story, n);
    const words = story.lines[n]?.words ?? [];
    for (let at = told.length - 1; at > 0; at--) {
      const company = companyOf(story, told, at);
      const first = told[at - company.length + 1]?.draft.from ?? 0;
      const lead = words[words[first - 1]?.lower === "the" ? first - 2 : first - 1]?.lower;
      if (
        company.length === 2 &&
        lead === "between" &&
        !company.some((one) => outside.has(sideOf(one)))
      )
        return toSides(story.cast, company);
    }
  }
  return [];
}

/** Two that "and" joins, of whatever sort: "the government and rebels". */
function companyOf(story: Story, told: readonly Told[], at: number): readonly Figure[] {
  const [a, b] = [told[at - 1], told[at]];
  if (!a || !b || !areJoined(story, a.draft, b.draft)) return [];
  const both = [...a.figures, ...b.figures];
  // two towns that no table knows are no sides
  const isSide = (one: Figure) => !isPerson(one) || one.country !== null || one.offices.length > 0;
  return both.length === 2 && both.every(isSide) ? both : [];
}

/** Whose pairs are two states, never two persons or a person and a body. */
const areStates =
  /(?:^| )(?:governments|countries|nations|neighbou?rs|states|republics|capitals|armies|militaries|navies|forces)$/;

/** "Peru, Chile to meet", "The presidents of Peru and Chile will meet": the two states that an article begins with. */
export function headSides(
  story: Story,
  line: number,
  outside: ReadonlySet<string>,
): readonly Figure[] {
  for (let top = 0; top < Math.min(line, 3); top++) {
    const told = toldIn(story, top);
    for (let n = 0; n < told.length; n++) {
      const company = companyAt(story, told, n);
      const isLast = companyAt(story, told, n + 1).length <= company.length;
      if (company.length !== 2 || !isLast) continue;
      if (company.every(({ sort }) => sort === "state"))
        return company.some((figure) => outside.has(sideOf(figure))) ? [] : company;
    }
  }
  return [];
}

/** "… led the two sides to a deal that made Holm president and Roca, his rival, premier". */
function peopleAhead({ cast, drafts }: Story, { line, from }: Draft): readonly Figure[] {
  const ahead = gather(drafts[line] ?? [], (draft) =>
    draft.from > from && draft.what.kind === "person" ? cast.called(draft.what.name.parts) : [],
  );
  const people = [...new Set(ahead)];
  return people.length === 2 ? people : [];
}

function sidesNear(
  story: Story,
  from: number,
  to: number,
  outside: ReadonlySet<string>,
  isAny = false,
): readonly Figure[] {
  for (let line = from; line >= Math.max(0, to); line--) {
    const all = withoutTravellers(story, withoutBrokers(story, toldIn(story, line)));
    const found = sidesIn(story, isAny ? all : withoutOnlookers(story, all), outside);
    if (found.length > 0) return found;
  }
  return [];
}

/** A movement is a side of its own, though it is of the state that it fights. */
const sideOf = ({ country, id, name }: Figure) =>
  country === null || isFoe(name) ? `#${id}` : country;

const isFoe = (name: string): boolean =>
  fightsItsState(name) || /\b(?:rebels|guerrillas|insurgents|separatists|maoists)$/i.test(name);

/** The two sides of a sentence that has exactly two of one sort; else none. */
function sidesIn(
  { cast }: Story,
  told: readonly Told[],
  outside: ReadonlySet<string>,
): readonly Figure[] {
  const sides = new Map<string, Figure>();
  const all = gather(told, ({ figures }) => figures);
  // "the Front is to free soldiers and the government rebels": those of the Front
  const isFront = all.some(({ sort, name }) => sort === "body" && fightsItsState(name));
  const areRebels = all.some(({ sort, name }) => sort === "group" && isFoe(name));
  // "The rebels signed a truce with the government"
  const areFoes = areRebels || isFront;
  for (const figure of all) {
    if (isFront && figure.sort === "group" && figure.country === null) continue;
    // "the rebels' demand that charges against their leader be dropped": he is of them
    if (
      areRebels &&
      figure.country === null &&
      figure.offices.some(({ head }) => head === "leader")
    )
      continue;
    if (
      (figure.country !== null ||
        isParty(figure) ||
        (areFoes && /^government$/i.test(figure.name))) &&
      !isPast(figure) &&
      !outside.has(sideOf(figure))
    )
      sides.set(sideOf(figure), figure);
    const post = figure.country === null ? null : postIn(figure);
    if (post !== null && post !== figure.country && !outside.has(post))
      sides.set(post, cast.state(post));
  }
  const known = [...sides.values()].map(({ country }) => country !== null);
  if (sides.size !== 2 || sides.has("UN")) return [];
  // "the rebels are to free 40 soldiers and the government 60 guerrillas"
  // "Abkhazia broke off contacts with Tbilisi"
  const isWithin = [...sides.values()].some(({ name }) => isFoe(name) || selfRuled.has(name));
  if (known[0] !== known[1] && !isWithin) return [];
  return toSides(cast, [...sides.values()]);
}

/** "the two leaders", "the two Koreas" */
const isPair = ({ draft: { what }, figures }: Told) =>
  (what.kind === "pair" || (what.kind === "states" && what.noun === "")) && figures.length === 2;

/** "both countries": of two who hold office, one of a state that the article is not written from, the other is of this. */
function withHome(
  { cast, home }: Story,
  noun: string,
  figures: readonly Figure[],
): readonly Figure[] {
  if (home === null || !areStates.test(noun)) return figures;
  const lone = figures.filter(({ country, offices }) => country === null && offices.length > 0);
  if (lone.length !== 1 || figures.some(({ country }) => country === home)) return figures;
  return figures.map((one) => cast.state(one.country ?? home));
}

/** Persons of two countries stand for these. */
function toSides(cast: Cast, figures: readonly Figure[]): readonly Figure[] {
  const codes = new Set(figures.map(({ country }) => country));
  // a government and its rebels are two sides of one state
  if (codes.has(null) || codes.size < figures.length) return figures;
  return figures.map((figure) => (figure.country === null ? figure : cast.state(figure.country)));
}

/** Somebody without a country who can be a side of his own: a person or a movement, no institute. */
function isParty(figure: Figure): boolean {
  // "the government and the rebels"
  if (figure.sort === "group") return isFoe(figure.name);
  if (!figure.named) return false;
  return (
    isPerson(figure) ||
    !/Universit|Institut|College|Cent(er|re)|School|Court|Tribunal/.test(figure.name)
  );
}

/** The two countries that an article is about, where no third is near; else none. */
export function mainSides(
  story: Story,
  draft: Draft,
  outside: ReadonlySet<string>,
): readonly Figure[] {
  const counts = new Map<Country, number>();
  for (const { country } of recent(story, draft.line))
    if (country && !outside.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second, third] = [...counts].toSorted((a, b) => b[1] - a[1]);
  // who keeps the peace is none of the two
  if (first?.[0] === "UN" || second?.[0] === "UN") return [];
  if (!first || !second || second[1] < 2 || (third && second[1] < 2 * third[1])) return [];
  return [story.cast.state(first[0]), story.cast.state(second[0])];
}
