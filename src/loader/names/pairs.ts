// Whom "the two leaders", "both sides" and "they" mean.

import type { Country } from "#model/event.ts";
import type { Cast, Figure } from "./cast.ts";
import { domainOf } from "./domain.ts";
import type { Draft } from "./draft.ts";
import {
  type Story,
  type Told,
  areJoined,
  areOpposed,
  isBehindPreposition,
  isPerson,
  lastTold,
  subjectOf,
  recent,
  toldIn,
} from "./story.ts";

/** How many sentences a pair looks back. */
const reach = 14;

const peopleNouns =
  /^(men|women|leaders|presidents|ministers|diplomats|officials|premiers|chancellors|statesmen|negotiators|envoys|heads|generals|politicians|people|principals)$/;

/** @returns two figures or more (or one group, for "they"); empty where nobody fits */
export function whoAre(story: Story, draft: Draft, noun: string): readonly Figure[] {
  if (noun === "") return together(story, draft);
  return peopleNouns.test(noun) ? peopleFor(story, draft, noun) : sidesFor(story, draft);
}

function peopleFor(story: Story, draft: Draft, noun: string): readonly Figure[] {
  for (let line = draft.line; line >= Math.max(0, draft.line - reach); line--) {
    const found = peopleIn(story, toldIn(story, line), noun);
    if (found.length > 1) return found;
  }
  return [];
}

/** Of a sentence's persons: those joined by "and", else the subject and the last one opposed to it. */
function peopleIn(story: Story, told: readonly Told[], noun: string): readonly Figure[] {
  const single = told.filter(({ figures: [figure], figures }) =>
    figures.length === 1 && figure
      ? isPerson(figure) && figure.named && suits(figure, noun)
      : false,
  );
  for (let n = single.length - 1; n > 0; n--) {
    const [a, b] = [single[n - 1], single[n]];
    const [one, other] = [a?.figures[0], b?.figures[0]];
    if (!a || !b || !one || !other) continue;
    if (areJoined(story, a.draft, b.draft) && areOpposed(one, other)) return [one, other];
  }
  const whole = told.findLast((one) => one.figures.length > 1 && one.figures.every(isPerson));
  if (whole) return whole.figures;
  const first = subjectOf(story, single)?.figures[0];
  const second = single.findLast(
    ({ figures: [figure] }) => first && figure && areOpposed(figure, first),
  );
  return first && second?.figures[0] ? [first, second.figures[0]] : [];
}

/** "the two presidents" are two who may be presidents: nobody with another office. */
function suits(figure: Figure, noun: string): boolean {
  const fields = figure.offices.map(({ text }) => domainOf(text)).filter((field) => field !== null);
  if (fields.length === 0) return true;
  if (/^(leaders|presidents|premiers|chancellors|heads)$/.test(noun))
    return fields.includes("head");
  return noun !== "diplomats" || fields.includes("foreign");
}

/** "both sides": of a pair just told, of a near sentence that has exactly two, or of the whole article. */
function sidesFor(story: Story, draft: Draft): readonly Figure[] {
  const own = toldIn(story, draft.line);
  const pair = own.findLast(
    ({ figures }) => figures.length > 1 && figures.every((figure) => !isPerson(figure)),
  );
  if (pair) return pair.figures;
  const before = lastTold(story, draft.line, isPair, 3);
  if (before) return toSides(story.cast, before.figures);
  // who brings two sides together is none of them
  const broker = subjectOf(story, own)?.figures[0];
  const outside = new Set(broker ? [sideOf(broker)] : []);
  const near = sidesNear(story, draft.line, draft.line - 2, outside);
  if (near.length > 0) return near;
  const main = mainSides(story, draft, outside);
  if (main.length > 0) return main;
  const far = sidesNear(story, draft.line - 3, draft.line - reach, outside);
  return far.length > 0 ? far : peopleAhead(story, draft);
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

/** The two sides of a sentence that has exactly two; else none. */
function sidesIn(
  { cast }: Story,
  told: readonly Told[],
  outside: ReadonlySet<string>,
): readonly Figure[] {
  const sides = new Map<string, Figure>();
  for (const figure of told.flatMap(({ figures }) => figures)) {
    if ((figure.country !== null || isParty(figure)) && !outside.has(sideOf(figure)))
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
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 2 || (third && second[1] < 2 * third[1])) return [];
  return [story.cast.state(first[0]), story.cast.state(second[0])];
}

/** "they": the last company or group before it, in this sentence or the two before. */
function together(story: Story, draft: Draft): readonly Figure[] {
  const isCompany = ({ figures }: Told) => figures.length > 1 || figures[0]?.sort === "group";
  for (let line = draft.line; line >= Math.max(0, draft.line - 2); line--) {
    const told = toldIn(story, line);
    for (let n = told.length - 1; n >= 0; n--) {
      const [a, b] = [told[n - 1], told[n]];
      const aside =
        line < draft.line && b?.figures.length === 1 && isBehindPreposition(story, b.draft);
      if (b && isCompany(b) && !aside) return b.figures;
      const [one, other] = [a?.figures[0], b?.figures[0]];
      if (!a || !b || !one || !other || one.id === other.id || one.sort !== other.sort) continue;
      if (areJoined(story, a.draft, b.draft)) return [one, other];
    }
  }
  return [];
}
