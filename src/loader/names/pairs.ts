// Whom "the two leaders", "both sides" and "they" mean.

import type { Country } from "#model/event.ts";
import type { Cast, Figure } from "./cast.ts";
import type { Draft, What } from "./draft.ts";
import {
  type Story,
  type Told,
  areJoined,
  areOpposed,
  isBehindPreposition,
  isPerson,
  lastTold,
  recent,
  subjectOf,
  toldIn,
} from "./story.ts";
import { isPast, isSomebody, rankOf, suits } from "./ranks.ts";

type PairDraft = Extract<What, { kind: "pair" }>;

/** How many sentences a pair looks back. */
const reach = 14;

const peopleNouns =
  /(^| )(men|women|leaders|presidents|ministers|secretaries|diplomats|officials|premiers|chancellors|statesmen|negotiators|envoys|heads|generals|politicians|people|principals)$/;

/** @returns two figures or more (or one group, for "they"); empty where nobody fits */
export function whoAre(story: Story, draft: Draft, what: PairDraft): readonly Figure[] {
  if (what.noun === "") {
    const they = together(story, draft);
    return they.length > 0 || draft.from > 0 ? they : openingTwo(story, draft.line);
  }
  if (!peopleNouns.test(what.noun)) return sidesFor(story, draft, what);
  const people = peopleFor(story, draft, what);
  if (people.length > 0) return people;
  const states = statesFor(story, draft, what.count);
  if (states.length > 0 || what.count > 2) return states;
  const head = headSides(story, draft.line, nobody);
  return head.length > 0 ? head : mainSides(story, draft, nobody);
}

const nobody: ReadonlySet<string> = new Set();

/** "The leaders of Peru and Chile met. The two presidents …": the states just told, where nobody has a name. */
function statesFor(story: Story, draft: Draft, count: number): readonly Figure[] {
  if (count < 2) return [];
  for (let line = draft.line; line >= Math.max(0, draft.line - 3); line--) {
    const told = toldIn(story, line);
    for (let n = told.length - 1; n >= 0; n--) {
      const company = companyAt(story, told, n);
      if (company.length === count && company.every(({ sort }) => sort === "state")) return company;
    }
  }
  return [];
}

/** "the prime ministers" are two of that office, if the text has two near; "the leaders" any who may lead. */
function peopleFor(story: Story, draft: Draft, what: PairDraft): readonly Figure[] {
  const near = peopleNear(story, draft, what);
  if (near.length > 0) return near;
  const ranked = what.noun !== "leaders" && rankOf(what.noun) !== null;
  for (const strict of ranked ? [true, false] : [false]) {
    for (let line = draft.line; line >= Math.max(0, draft.line - reach); line--) {
      const found = peopleIn(story, toldIn(story, line), what, strict);
      if (found.length > 1) return found;
    }
  }
  return [];
}

/** Two joined just now, else the two whom an article begins with: the readout of a call is about these. */
function peopleNear(story: Story, draft: Draft, { noun, count }: PairDraft): readonly Figure[] {
  if (count > 2) return [];
  for (let line = draft.line; line >= Math.max(2, draft.line - 1); line--) {
    const told = toldIn(story, line);
    const joined = told.some((_, n) => companyAt(story, told, n).length > 1);
    if (joined || told.some((one) => one.figures.length > 1)) return [];
  }
  const two = openingTwo(story, draft.line);
  return two.every((one) => suits(one, noun, noun !== "leaders")) ? two : [];
}

/** The two persons of two sides that the first two lines tell of, where there is no third. */
function openingTwo(story: Story, line: number): readonly Figure[] {
  const told = [0, 1].flatMap((top) => toldIn(story, top)).flatMap(({ figures }) => figures);
  const [a, b, more] = new Set(told.filter((one) => isPerson(one) && isSomebody(one)));
  return line > 1 && a && b && !more && areOpposed(a, b) ? [a, b] : [];
}

/** Of a sentence's persons: those joined by "and", else the subject and the last one opposed to it. */
function peopleIn(
  story: Story,
  told: readonly Told[],
  { noun, count }: PairDraft,
  strict: boolean,
): readonly Figure[] {
  const people = told.filter(({ figures }) =>
    figures.every(
      (figure) => isPerson(figure) && isSomebody(figure) && suits(figure, noun, strict),
    ),
  );
  for (let n = people.length - 1; n > 0; n--) {
    const company = companyAt(story, people, n);
    const last = count === 0 ? company : company.slice(-count);
    const [a, b] = last;
    if (a && b && last.length >= count && (last.length > 2 || areOpposed(a, b))) return last;
  }
  const whole = people.findLast(({ figures }) => figures.length === (count || 2));
  if (whole) return whole.figures;
  if (count > 2) return [];
  const first = subjectOf(story, people)?.figures[0];
  const second = people.findLast(
    ({ figures: [figure] }) => first && figure && areOpposed(figure, first),
  );
  return first && second?.figures[0] ? [first, second.figures[0]] : [];
}

/** The persons, states or bodies of one list that ends with the n-th mention: "Ana, Bo and Caj". */
function companyAt(story: Story, told: readonly Told[], n: number): readonly Figure[] {
  const last = told[n];
  if (!last) return [];
  let from = n;
  while (from > 0) {
    const [a, b] = [told[from - 1], told[from]];
    if (!a || !b || a.figures[0]?.sort !== last.figures[0]?.sort) break;
    if (!areJoined(story, a.draft, b.draft)) break;
    from -= 1;
  }
  return [...new Set(told.slice(from, n + 1).flatMap(({ figures }) => figures))];
}

/** "both sides": of a pair just told, of a near sentence that has exactly two, or of the whole article. */
function sidesFor(story: Story, draft: Draft, { noun }: PairDraft): readonly Figure[] {
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
  const broker = subjectOf(story, own)?.figures[0];
  const outside = new Set(broker ? [sideOf(broker)] : []);
  const head = headSides(story, draft.line, outside);
  // where an article begins with two states, its sides are no two of whom one has no known country
  const isBetter = (found: readonly Figure[]) =>
    found.length > 0 && !(head.length > 0 && found.some(({ country }) => country === null));
  const before = lastTold(story, draft.line, isPair, 3);
  if (before && isBetter(before.figures)) return toSides(story.cast, before.figures);
  const near = sidesNear(story, draft.line, draft.line - 2, outside);
  if (isBetter(near) && (!areStates.test(noun) || near.every(({ country }) => country !== null)))
    return near;
  if (head.length > 0) return head;
  const main = mainSides(story, draft, outside);
  if (main.length > 0) return main;
  const far = sidesNear(story, draft.line - 3, draft.line - reach, outside);
  return far.length > 0 ? far : peopleAhead(story, draft);
}

/** Whose pairs are two states, never two persons or a person and a body. */
const areStates =
  /(?:^| )(?:governments|countries|nations|neighbou?rs|states|republics|capitals|armies|militaries|navies|forces)$/;

/** "Peru, Chile to meet", "The presidents of Peru and Chile will meet": the two states that an article begins with. */
function headSides(story: Story, line: number, outside: ReadonlySet<string>): readonly Figure[] {
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
  const ahead = (drafts[line] ?? []).flatMap((draft) =>
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
): readonly Figure[] {
  for (let line = from; line >= Math.max(0, to); line--) {
    const found = sidesIn(story, toldIn(story, line), outside);
    if (found.length > 0) return found;
  }
  return [];
}

const sideOf = ({ country, id }: Figure) => country ?? `#${id}`;

/** The two sides of a sentence that has exactly two of one sort; else none. */
function sidesIn(
  { cast }: Story,
  told: readonly Told[],
  outside: ReadonlySet<string>,
): readonly Figure[] {
  const sides = new Map<string, Figure>();
  for (const figure of told.flatMap(({ figures }) => figures)) {
    if (
      (figure.country !== null || isParty(figure)) &&
      !isPast(figure) &&
      !outside.has(sideOf(figure))
    )
      sides.set(sideOf(figure), figure);
  }
  const known = [...sides.values()].map(({ country }) => country !== null);
  if (sides.size !== 2 || known[0] !== known[1]) return [];
  return toSides(cast, [...sides.values()]);
}

const isPair = ({ draft, figures }: Told) => draft.what.kind === "pair" && figures.length === 2;

/** Persons of two countries stand for these. */
function toSides(cast: Cast, figures: readonly Figure[]): readonly Figure[] {
  if (figures.some(({ country }) => country === null)) return figures;
  return figures.map((figure) => (figure.country === null ? figure : cast.state(figure.country)));
}

/** Somebody without a country who can be a side of his own: a person or a movement, no institute. */
function isParty(figure: Figure): boolean {
  if (!figure.named || figure.sort === "group") return false;
  return isPerson(figure) || !/Universit|Institut|College|Cent(er|re)|School/.test(figure.name);
}

/** The two countries that an article is about, where no third is near; else none. */
function mainSides(story: Story, draft: Draft, outside: ReadonlySet<string>): readonly Figure[] {
  const counts = new Map<Country, number>();
  for (const { country } of recent(story, draft.line))
    if (country && !outside.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second, third] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 2 || (third && second[1] < 2 * third[1])) return [];
  return [story.cast.state(first[0]), story.cast.state(second[0])];
}

/** "Leaders of the G8": a body told by its people. */
function hasMembers(
  { lines }: Story,
  { draft: { line, from }, figures: [one, more] }: Told,
): boolean {
  const words = lines[line]?.words ?? [];
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return (
    one?.sort === "body" &&
    !more &&
    words[of]?.lower === "of" &&
    /^(leaders|ministers|members|presidents|heads|envoys|representatives)$/.test(
      words[of - 1]?.lower ?? "",
    )
  );
}

/** "they": the last company or group before it, in this sentence or the two before. */
function together(story: Story, draft: Draft): readonly Figure[] {
  for (let line = draft.line; line >= Math.max(0, draft.line - 2); line--) {
    const told = toldIn(story, line);
    for (let n = told.length - 1; n >= 0; n--) {
      const one = told[n];
      const company = companyAt(story, told, n);
      if (company.length > 1) return company;
      const isGroup = one?.figures[0]?.sort === "group" || (one && hasMembers(story, one));
      if (
        one &&
        isGroup &&
        (line === draft.line || hasMembers(story, one) || !isBehindPreposition(story, one.draft))
      )
        return one.figures;
    }
    const two = onlyTwo(told);
    if (two.length > 0) return two;
  }
  return [];
}

/** "Holm met Roca. They …": the two of a sentence that has no third and no company. */
function onlyTwo(told: readonly Told[]): readonly Figure[] {
  const figures = new Set(told.flatMap((one) => one.figures).filter(isPerson));
  const [a, b, more] = [...figures];
  const free = told.every(({ draft }) => !draft.possessive || draft.form === "pronoun");
  return a && b && !more && free && isSomebody(a) && isSomebody(b) && areOpposed(a, b)
    ? [a, b]
    : [];
}
