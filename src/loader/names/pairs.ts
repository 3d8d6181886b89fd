// Whom "the two leaders", "both sides" and "they" mean.

import { whoGathered } from "./whoGathered.ts";
import { attendees } from "./readBack.ts";
import { rivalsWhoMet, twoWhoMet } from "./whoMet.ts";
import { withoutBrokers } from "./broker.ts";
import type { Figure } from "./cast.ts";
import type { Draft, What } from "./draft.ts";
import { theirsAhead } from "./membersOf.ts";
import { isSomebody, rankOf, suits } from "./ranks.ts";
import { holdersTold } from "./officeHolders.ts";
import { headSides, mainSides, sidesFor } from "./sides.ts";
import { unionBefore } from "./leagues.ts";
import {
  type Story,
  type Told,
  areOpposed,
  companyAt,
  isPerson,
  subjectOf,
  toldIn,
} from "./story.ts";
import { trueSides } from "./truceSides.ts";
import { areUnnamed } from "./theyBefore.ts";
import { isToldOf, onlyTwo, together } from "./they.ts";
import { countedBefore } from "./countedBefore.ts";
import { gather } from "../gather.ts";

type PairDraft = Extract<What, { kind: "pair" }>;

/** How many sentences a pair looks back. */
const reach = 14;

/** Three or four that a text has told together are the same ones to its end. */
const farReach = 60;

const peopleNouns =
  /(^| )(men|women|leaders|presidents|ministers|secretaries|diplomats|officials|premiers|chancellors|statesmen|negotiators|envoys|heads|generals|politicians|people|principals)$/;

/** @returns two figures or more (or one group, for "they"); empty where nobody fits */
export function whoAre(story: Story, draft: Draft, what: PairDraft): readonly Figure[] {
  if (what.noun === "") {
    const own = ownersBeside(story, draft);
    if (own.length > 0) return own;
    const they = theirsAhead(story, draft) ?? together(story, draft);
    const isKnown = they.length > 0 || draft.from > 0 || areUnnamed(story, draft);
    return isKnown ? they : openingTwo(story, draft.line);
  }
  if (attendees.has(what.noun)) {
    const gathered = whoGathered(story, draft.line);
    // "a conference at which participants pledged": they, whoever they are
    const isKnown = gathered.length > 0 || (what.noun !== "officials" && draft.from === 0);
    return isKnown ? gathered : [story.cast.group(what.noun, null)];
  }
  const counted = countedBefore(story, draft);
  const rivals =
    counted.length === 0 && what.count < 3 && /^(?:pair|leaders|men|rivals|foes)$/.test(what.noun)
      ? rivalsWhoMet(story, draft, /^(?:rivals|foes)$/.test(what.noun))
      : counted;
  if (rivals.length > 0) return rivals;
  if (!peopleNouns.test(what.noun))
    return what.count > 2
      ? statesFor(story, draft, what.count, reach)
      : orFactions(story, what, trueSides(story, draft.line, sidesFor(story, draft, what)));
  const people = peopleFor(story, draft, what);
  if (people.length > 0) return people;
  const two = what.count === 2 && what.noun === "leaders" ? leadingTwo(story, draft.line) : [];
  if (two.length > 0) return two;
  const states = statesFor(story, draft, what.count, what.count > 2 ? farReach : undefined);
  if (states.length > 0) return states;
  if (what.count > 2) return whoGathered(story, draft.line);
  const here = twoStatesHere(story, draft);
  if (here.length > 0) return here;
  // "the envoys", of whom no number is told, are sent to the two and by neither
  if (what.count === 0 && /(?:envoys|mediators|diplomats|negotiators)$/.test(what.noun)) return [];
  const group = groupBefore(story, draft);
  if (group.length > 0) return group;
  const gathered = what.count === 0 ? whoGathered(story, draft.line) : [];
  // "The two presidents met. … the foreign ministers": others
  if (gathered.length > 0 && gathered.every((one) => !isPerson(one) || suits(one, what.noun, true)))
    return gathered;
  const held = what.count === 0 ? holdersTold(story, draft.line, what.noun) : [];
  if (held.length > 0) return held;
  const head = headSides(story, draft.line, nobody);
  if (head.length > 0 || what.count > 0)
    return head.length > 0 ? head : mainSides(story, draft, nobody);
  // "The league suspended Chad. The leaders will meet again": its own
  return what.noun === "leaders" ? unionBefore(story, draft.line) : [];
}

/** "the two warring factions": where no two are told, they themselves. */
function orFactions(story: Story, { noun }: PairDraft, two: readonly Figure[]) {
  return two.length === 0 && noun.endsWith("factions") ? [story.cast.group(noun, null)] : two;
}

/** "Peru recalled its envoy over Chile's move, and the two countries' ministers met": the only two states before. */
function twoStatesHere(story: Story, { line, from }: Draft): readonly Figure[] {
  const told = toldIn(story, line).filter(({ draft }) => draft.to <= from);
  const states = new Set(
    gather(told, ({ figures }) => figures.filter(({ sort }) => sort === "state")),
  );
  return states.size === 2 ? [...states] : [];
}

/** "the rebels and their allies": theirs who stand right before. */
function ownersBeside(story: Story, { line, from }: Draft): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  if (words[from]?.lower !== "their" || words[from - 1]?.lower !== "and") return [];
  const one = toldIn(story, line).findLast(({ draft }) => draft.to === from - 1);
  const isMany = one && (one.figures.length > 1 || one.figures[0]?.sort !== "person");
  return isMany ? one.figures : [];
}

/** "Chad's rival premiers met. Both men had agreed": of no name, told as the subject of the sentence before. */
function groupBefore(story: Story, { line }: Draft): readonly Figure[] {
  const told = toldIn(story, line - 1).find(({ draft }) => !draft.possessive);
  if (!told || told.draft.from > 1 || told.draft.form !== "group") return [];
  return rulers.test(told.figures[0]?.name ?? "") ? told.figures : [];
}

const rulers =
  /\b(?:leaders|presidents|premiers|ministers|rivals|chiefs|generals|envoys|warlords)$/;

const nobody: ReadonlySet<string> = new Set();

/** "The leaders of Peru and Chile met. The two presidents …": the states just told, where nobody has a name. */
function statesFor(story: Story, draft: Draft, count: number, back = 3): readonly Figure[] {
  if (count === 1) return [];
  for (let line = draft.line; line >= Math.max(0, draft.line - back); line--) {
    const told = toldIn(story, line);
    for (let n = told.length - 1; n >= 0; n--) {
      const company = companyAt(story, told, n);
      // "Peru, Chile and Norway met. The leaders agreed": all of them, where no number is told
      const isAll =
        count === 0
          ? company.length > 2 && !isBehindBy(story, told[n - company.length + 1])
          : company.length === count;
      // "Holm and his counterparts from Peru, Chad and Niger met. The four agreed"
      if (isAll && company.at(-1)?.sort === "state") return company;
    }
  }
  return [];
}

/** "the Group, which is chaired by Peru, Chile and Norway": whoever does it for others. */
function isBehindBy({ lines }: Story, first: Told | undefined): boolean {
  const { line = 0, from = 0 } = first?.draft ?? {};
  const words = lines[line]?.words ?? [];
  return words[words[from - 1]?.lower === "the" ? from - 2 : from - 1]?.lower === "by";
}

/** "the prime ministers" are two of that office, if the text has two near; "the leaders" any who may lead. */
function peopleFor(story: Story, draft: Draft, what: PairDraft): readonly Figure[] {
  const near = peopleNear(story, draft, what);
  if (near.length > 0) return near;
  // "the two leaders" are two who rule, where it has such two, rather than whoever was named last
  const ranked = (what.noun !== "leaders" || what.count === 2) && rankOf(what.noun) !== null;
  const gender = what.count === 2 ? genderOf(story, draft) : null;
  for (const strict of ranked ? [true, false] : [false]) {
    for (let line = draft.line; line >= Math.max(0, draft.line - reach); line--) {
      const found = peopleIn(story, toldIn(story, line), what, strict, gender);
      // "the foreign ministers" are no two hostages, of whom neither a state nor an office is told
      const isAny = !ranked || found.some((one) => one.country !== null || one.offices.length > 0);
      if (found.length > 1 && isAny) return found;
    }
  }
  // "Holm and Vik met. The two generals embraced": whose rank only these words tell
  return what.count === 2 && what.noun === "generals" ? twoWhoMet(story, draft.line - 1) : [];
}

/** "the two men" are no women; "the two" may be. */
function genderOf({ lines }: Story, { line, to }: Draft): Figure["gender"] {
  const last = lines[line]?.words[to - 1]?.lower;
  return last === "men" ? "he" : last === "women" ? "she" : null;
}

/** Two joined just now, else the two whom an article begins with: the readout of a call is about these. */
function peopleNear(story: Story, draft: Draft, { noun, count }: PairDraft): readonly Figure[] {
  if (count > 2) return [];
  for (let line = draft.line; line >= Math.max(2, draft.line - 1); line--) {
    const told = toldIn(story, line);
    // "Vik wrote to his Danish counterpart, Bruun. The two met": these, and not those of the lede
    const two = told.some(({ draft: { form } }) => form === "counterpart")
      ? onlyTwo(withoutBrokers(story, told))
      : [];
    if (two.length > 0) return two.every((one) => suits(one, noun, noun !== "leaders")) ? two : [];
    const met = noun === "men" && line === draft.line - 1 ? twoWhoMet(story, line) : [];
    if (met.length > 0) return met;
    const joined = told.some((_, n) => companyAt(story, told, n).length > 1);
    if (joined || told.some((one) => one.figures.length > 1)) return [];
  }
  const opening = openingTwo(story, draft.line);
  const two = opening.length > 0 ? opening : ledePair(story, draft.line);
  return two.every((one) => suits(one, noun, noun !== "leaders")) ? two : [];
}

/** How many lines the head and the lede of an article may have. */
const ledeLines = 4;

/** "President Holm and Premier Roca met": the two whom a lede joins. */
function ledePair(story: Story, line: number): readonly Figure[] {
  for (let top = 0; top < Math.min(line, ledeLines); top++) {
    if (story.lines[top]?.sentence.zone !== "body") continue;
    const pairs = pairsIn(story, toldIn(story, top));
    // "he and the envoy had shuttled between Premier Roca and President Vik": those of two lands, before who mediates
    const [first] = [...pairs.filter((pair) => pair.every(({ country }) => country)), ...pairs];
    if (first) return first;
  }
  return [];
}

/** All that are told as a company of two who are opposed. */
function pairsIn(story: Story, told: readonly Told[]): readonly (readonly Figure[])[] {
  return told.flatMap((_, n) => {
    const [a, b, more] = n > 0 ? companyAt(story, told, n) : [];
    const isAll = companyAt(story, told, n + 1).length <= 2;
    const isPair = a && b && !more && isAll && isPerson(a) && isPerson(b) && areOpposed(a, b);
    return isPair ? [[a, b]] : [];
  });
}

/** The two persons of two sides that the first two lines tell of, where there is no third. */
function openingTwo(story: Story, line: number): readonly Figure[] {
  const told = gather(
    gather([0, 1], (top) => toldIn(story, top)),
    ({ figures }) => figures,
  );
  const [a, b, more] = new Set(told.filter((one) => isPerson(one) && isSomebody(one)));
  return line > 1 && a && b && !more && areOpposed(a, b) ? [a, b] : [];
}

/** Of a sentence's persons: those joined by "and", else the subject and the last one opposed to it. */
function peopleIn(
  story: Story,
  told: readonly Told[],
  { noun, count }: PairDraft,
  strict: boolean,
  gender: Figure["gender"],
): readonly Figure[] {
  const people = withoutBrokers(story, told).filter((one) =>
    one.figures.every(
      (figure) =>
        isPerson(figure) &&
        isToldOf(one, figure) &&
        suits(figure, noun, strict) &&
        (gender === null || figure.gender === null || figure.gender === gender),
    ),
  );
  for (let n = people.length - 1; n > 0; n--) {
    const company = companyAt(story, people, n);
    const last = count === 0 ? company : company.slice(-count);
    const [a, b] = last;
    if (!a || !b || last.length < count) continue;
    // "Premier Roca and her deputy, Vik, left for Oslo. The two men": those whom the sentence begins with
    const areFirst = n === 1 && company.length === 2 && (people[0]?.draft.from ?? 9) < 2;
    if (last.length > 2 || areFirst || areOpposed(a, b) || areRivals(a, b)) return last;
  }
  const whole = people.findLast(({ figures }) => figures.length === (count || 2));
  if (whole) return whole.figures;
  if (count > 2) return withSubject(story, told, count);
  const all = new Set(gather(people, ({ figures }) => figures));
  if (count === 0 && all.size > 2 && isReception(story, people)) return [...all];
  const first = subjectOf(story, people)?.figures[0];
  const second = people.findLast(
    ({ figures: [figure] }) => first && figure && areOpposed(figure, first),
  );
  return first && second?.figures[0] ? [first, second.figures[0]] : [];
}

/** "Holm was received by Roca and by Vik. The leaders": all of them. */
function isReception({ lines }: Story, [first]: readonly Told[]): boolean {
  const words = lines[first?.draft.line ?? -1]?.words ?? [];
  const verb = words.findIndex(({ lower }) => /^(?:received|welcomed|hosted|greeted)$/.test(lower));
  return verb > 0 && words[verb + 1]?.lower === "by";
}

/** "Greek Cypriot leader Holm and Turkish Cypriot leader Vik": one land, and two who lead. */
function areRivals(a: Figure, b: Figure): boolean {
  return a.offices.some(
    ({ head }) => head === "leader" && b.offices.some((one) => one.head === head),
  );
}

/** "Holm telephoned his Danish and Chilean counterparts. The three agreed": he and those of two states. */
function withSubject(story: Story, told: readonly Told[], count: number): readonly Figure[] {
  const subject = subjectOf(story, told)?.figures[0];
  const others = told.find(
    ({ draft: { what }, figures }) => what.kind === "states" && figures.length === count - 1,
  );
  return subject && others ? [subject, ...others.figures] : [];
}

/** "Vice President Holm spoke with Premier Roca. The two leaders …": of whatever rank, and no states. */
function leadingTwo(story: Story, line: number): readonly Figure[] {
  for (let before = line - 1; before >= Math.max(2, line - 3); before--) {
    const two = onlyTwo(withoutBrokers(story, toldIn(story, before)));
    if (two.length > 0) return two;
  }
  return openingTwo(story, line);
}
