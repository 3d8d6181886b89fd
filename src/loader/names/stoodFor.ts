// Whom "the kingdom", "the bloc" and "the committee" mean: a state or body told just before.

import type { Country } from "#model/event.ts";
import { fightsItsState } from "../lexicon/bodies.ts";
import { stateForms } from "../lexicon/stateForms.ts";
import type { Figure } from "./cast.ts";
import type { Draft, What } from "./draft.ts";
import { behindSameWords, neighbourOf } from "./neighbour.ts";
import { subjectState } from "./stateOfDoer.ts";
import { anyBody, fighters, ownNouns, sittings, states } from "./standIn.ts";
import { isUnion, onlyOne, reach, senderIn, unionBefore } from "./leagues.ts";
import { leagueThatMet, whoGathered } from "./whoGathered.ts";
import {
  areJoined,
  isBehindPreposition,
  type Story,
  subjectOf,
  type Told,
  toldIn,
} from "./story.ts";
import { gather, joinLists } from "../gather.ts";

type StandInDraft = Extract<What, { kind: "standIn" }>;

/** "the Council", "the Commission", as unions write of their own. */
const ofUnions: ReadonlyMap<string, string> = new Map([
  ["EU council", "Council of the European Union"],
  ["EU commission", "European Commission"],
  ["EU union", "European Union"],
  ["UN council", "UN Security Council"],
]);

/** The body that a union's paper calls by its last word. */
export function unionsOwn({ cast, house }: Story, noun: string): Figure | null {
  const name = ofUnions.get(`${house} ${noun.toLowerCase()}`);
  return name === undefined ? null : cast.body(name, house);
}

/** What two states may have between them. */
const joint = /^(?:commission|committee|panel|council)$/;

/** @returns nobody where nothing told before fits; two for a committee that two states have between them */
export function standsFor(story: Story, draft: Draft, what: StandInDraft): readonly Figure[] {
  if (what.noun === "neighbour") return neighbourOf(story, draft);
  if (states.has(what.noun)) {
    const same = stateForms.get(what.noun) ? null : behindSameWords(story, draft);
    if (same) return [same];
    const forms = stateForms.get(what.noun);
    const code = forms
      ? formed(story, draft, forms)
      : (otherHere(story, draft) ?? subjectState(story, draft.line - 1));
    return code ? [story.cast.state(code)] : [];
  }
  if (fighters.has(what.noun)) return [movementOf(story, draft, what.noun)];
  if (sittings.has(what.noun)) {
    const gathered = whoGathered(story, draft.line);
    return gathered.length > 0 || what.noun !== "summit"
      ? gathered
      : unionBefore(story, draft.line);
  }
  const own = what.name === null ? null : unionsOwn(story, what.noun);
  // its summit of heads is another, told by its whole name
  if (own?.country === "EU") return [own];
  const body = bodyFor(story, draft, what.noun, what.name !== null);
  if (body) return [body];
  const league = anyBody.has(what.noun) ? leagueThatMet(story, draft.line, what.noun) : null;
  if (league) return [league];
  // "The Heads also agreed to lift the ban"
  const sitting = what.noun === "heads" ? ofSummit(story, draft) : null;
  if (sitting) return [sitting];
  if (/^(?:bloc|grouping|heads)$/.test(what.noun)) return unionBefore(story, draft.line);
  // told perhaps only in "a NATO envoy"
  if (what.noun === "alliance" && isNamedIn(story, "NATO")) return [story.cast.body("NATO", null)];
  if (own) return [own];
  const owner =
    what.name === null && joint.test(what.noun) ? ownerOf(story, draft, what.noun) : null;
  if (owner) return [owner];
  const two = joint.test(what.noun) && what.name === null ? twoStates(story, draft) : [];
  if (two.length > 0) return two;
  // "The Authority suspended Chad": of the heads of the union told before
  const sits = what.name === "Authority" ? unionBefore(story, draft.line) : [];
  if (sits.length > 0) return sits;
  if (what.name !== null) return [story.cast.body(what.name, null)];
  const gathered = what.noun === "group" ? whoGathered(story, draft.line) : [];
  if (gathered.length > 0 && gathered[0]?.sort !== "body") return gathered;
  return what.told === undefined ? [] : [story.cast.group(what.told, null)];
}

/** "At the XX Summit of the Rio Group, the Heads of State rejected": the body whose summit the sentence tells. */
function ofSummit(story: Story, { line, from }: Draft): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const found = toldIn(story, line).find(({ draft, figures: [one, more] }) => {
    const of = words[draft.from - 1]?.lower === "the" ? draft.from - 2 : draft.from - 1;
    const isOf =
      (words[of]?.lower === "of" && /^(?:summit|meeting)$/.test(words[of - 1]?.lower ?? "")) ||
      /\bSummit of\b/.test(one?.name ?? "");
    return draft.to <= from && one?.sort === "body" && !more && isOf;
  });
  return found?.figures[0] ?? null;
}

/** "the rebels" are the one movement that the article has told of; where it has told of more or none, rebels. */
function movementOf(story: Story, { line }: Draft, noun: string): Figure {
  const told = joinLists(story.told.slice(0, line + 1));
  const movements = new Set(
    gather(told, ({ figures }) =>
      figures.filter(({ sort, name }) => sort === "body" && fightsItsState(name)),
    ),
  );
  const [only, more] = movements;
  return only && !more ? only : story.cast.group(noun, null);
}

function isNamedIn({ lines }: Story, body: string): boolean {
  return lines.some(({ terms }) => terms.some((found) => found?.term.body?.name === body));
}

/** "Roca of Peru met Fiji's leader after the island nation signed a pact": within a sentence, not its subject's. */
function otherHere(story: Story, { line, from }: Draft): Country | null {
  const told = toldIn(story, line).filter(({ draft }) => draft.to <= from);
  const own = subjectOf(story, told)?.figures[0]?.country ?? null;
  if (own === null) return null;
  const others = gather(told, ({ figures }) => figures.map(({ country }) => country));
  return others.findLast((country) => country !== null && country !== own) ?? null;
}

/** The last one of such a form: of "Peru warned Fiji", the island is Fiji. */
function formed(story: Story, { line }: Draft, forms: ReadonlySet<Country>): Country | null {
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const told = gather(toldIn(story, n), ({ figures }) => figures);
    const found = told.findLast(({ country }) => country !== null && forms.has(country));
    if (found) return found.country;
  }
  return null;
}

function bodyFor(story: Story, { line }: Draft, noun: string, capital: boolean): Figure | null {
  const fits = (one: Told): boolean => {
    const [figure, more] = one.figures;
    if (!figure || more) return false;
    // "Tamil Tiger rebels", and then "the Tigers"
    if (figure.sort === "group" && /[^s]s$/.test(noun) && !anyBody.has(noun))
      return new RegExp(`\\b${noun.slice(0, -1)} \\w+s$`, "i").test(figure.name);
    // "The fighters gave up their weapons. He urged the group to go on"
    if (noun === "group" && figure.sort === "group" && figure.country === null)
      return armed.test(figure.name) && !isBehindPreposition(story, one.draft);
    if (figure.sort !== "body") return false;
    if (!anyBody.has(noun) || ownNouns.has(noun)) {
      const name = [figure.name, ...figure.aliases].join(" ").toLowerCase();
      if (name.split(/[^\p{L}]+/u).includes(noun)) return true;
    }
    return anyBody.has(noun) && isUnion(figure, noun);
  };
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const told = toldIn(story, n);
    const found = told.find(fits);
    if (found) return found.figures[0] ?? null;
    const sender = /^(?:bloc|grouping)$/.test(noun) ? senderIn(story, n) : null;
    if (sender) return sender;
  }
  return capital ? onlyOne(story, line, fits) : null;
}

const armed =
  /\b(?:fighters|rebels|guerrillas|insurgents|militants|militiamen|gunmen|kidnappers|hijackers)$/i;

/** "Peruvian and Chilean officials opened talks. The committee …" */
function twoStates(story: Story, { line }: Draft): readonly Figure[] {
  for (let n = line - 1; n >= Math.max(0, line - 2); n--) {
    const told = toldIn(story, n);
    for (const [at, one] of told.entries()) {
      const pair = one.figures.length === 2 ? one.figures : [];
      const next = told[at + 1];
      const [before, after] = [told[at - 1], told[at + 2]];
      // "Peru, Chile and Fiji": more than two
      const isOfMore =
        (before && areListed(story, before.draft, one.draft)) ||
        (next && after && areListed(story, next.draft, after.draft));
      const two =
        pair.length === 0 && next && !isOfMore && areJoined(story, one.draft, next.draft)
          ? [...one.figures, ...next.figures]
          : pair;
      if (two.length === 2 && two.every(({ sort }) => sort === "state")) return two;
    }
  }
  return [];
}

/** A comma and no more, or what joins two. */
function areListed(story: Story, a: Draft, b: Draft): boolean {
  const comma = a.to === b.from - 1 && story.lines[a.line]?.words[a.to]?.text === ",";
  return comma || areJoined(story, a, b);
}

/** "the Organization, whose permanent council voted": whose it is that is called by the noun alone. */
function ownerOf(story: Story, { line }: Draft, noun: string): Figure | null {
  for (let n = line; n >= Math.max(0, line - ownerReach); n--) {
    const words = story.lines[n]?.words ?? [];
    const whose = words.findIndex(
      ({ lower }, at) =>
        lower === "whose" && (words[at + 1]?.lower === noun || words[at + 2]?.lower === noun),
    );
    if (whose < 0) continue;
    const owner = toldIn(story, n).find(
      ({ draft: { to } }) => to === whose || (to === whose - 1 && words[to]?.text === ","),
    );
    const [figure, more] = owner?.figures ?? [];
    if (figure?.sort === "body" && !more) return figure;
  }
  return null;
}

/** How many sentences back. */
const ownerReach = 8;
