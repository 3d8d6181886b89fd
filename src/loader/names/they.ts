// Whom "they" and "them" mean.

import { besideTopics } from "./besideTopics.ts";
import { withoutBrokers } from "./broker.ts";
import type { Figure } from "./cast.ts";
import { fieldOf } from "./counterpart.ts";
import type { Draft } from "./draft.ts";
import { freersBefore, heldBefore, isFreed } from "./heldAndFreed.ts";
import { judgesOf } from "./judges.ts";
import { withoutLeaders } from "./ledBy.ts";
import { ofBodyBefore } from "./membersOf.ts";
import { isOfThoseMet } from "./ofUnnamed.ts";
import { isSomebody } from "./ranks.ts";
import {
  type Story,
  type Told,
  areOpposed,
  companyAt,
  isBehindPreposition,
  isPerson,
  subjectOf,
  toldIn,
} from "./story.ts";
import { theyByDeed } from "./theyBefore.ts";
import { areStops } from "./theyTravel.ts";
import { isOfTalks, isOfThoseToCome } from "./theyHad.ts";
import { twoOfMain, whoMet } from "./whoMet.ts";
import { withoutAttackers } from "./withoutAttackers.ts";
import { gather } from "../gather.ts";

/** "they": the last company or group before it, in this sentence or the two before. */
export function together(story: Story, draft: Draft): readonly Figure[] {
  const met = theirNext(story, draft);
  if (met.length > 0) return met;
  const isThem = story.lines[draft.line]?.words[draft.from]?.lower === "them";
  if (isThem && (isOfMatters(story, draft) || isOfThoseMet(story, draft))) return [];
  const isSaying = !isThem && says(story, draft);
  if ([isOfNameless, isOfThoseToCome, isOfTalks].some((is) => is(story, draft))) return [];
  const isBefallen = !isThem && befalls(story, draft);
  const tellers = isSaying ? tellersBefore(story, draft) : null;
  if (tellers) return tellers;
  const known = isThem ? null : (theyByDeed(story, draft) ?? freersBefore(story, draft));
  if (known) return known;
  const held = isBefallen || (isThem && isFreed(story, draft)) ? heldBefore(story, draft) : null;
  if (held) return held;
  for (let line = draft.line; line >= Math.max(0, draft.line - 2); line--) {
    const told =
      line === draft.line
        ? withoutAttackers(story, draft)
        : besideTopics(story, withoutLeaders(story, toldIn(story, line)));
    if (isThem && line === draft.line && told.some((one) => isDoneBy(story, one, draft))) continue;
    const many = told.find((one) => isManyNamed(story, one) && !isRightBefore(story, one, draft));
    if (many && line === draft.line) return many.figures;
    const judges = isThem || line < draft.line - 1 ? null : judgesOf(story, told);
    if (judges) return judges;
    // "Both countries sent troops. They agreed": the two, and not whom they sent
    const [opener] = told;
    const isOpener = opener?.draft.form === "pair" || (opener && isOfMembers(story, opener));
    if (!isThem && line < draft.line && isOpener && opener?.draft.from === 0) return opener.figures;
    const led = isBefallen && line < draft.line ? subjectOf(story, told) : undefined;
    if (led?.figures[0]?.sort === "group" && led.draft.from < 3) return led.figures;
    // "where they were seen off by Holm and Vik. They were extradited": the same, and not who saw them off
    const they = isThem || line === draft.line || draft.from > 0 ? null : theyIn(story, told);
    if (they) return they;
    for (let n = told.length - 1; n >= 0; n--) {
      const one = told[n];
      if (one && isRightBefore(story, one, draft)) continue;
      if (one && areStops(story, draft, one)) continue;
      const company = companyAt(story, told, n);
      // "Peru protests to Chile against the arrest of two men. They are released": no states are
      if (isBefallen && company.every(({ sort }) => sort === "state" || sort === "body")) continue;
      const main = company.length > 1 && line < draft.line ? twoOfMain(story, told) : [];
      if (main.length > 0) return main;
      if (company.length > 1) return (isThem ? null : whoMet(story, told, company)) ?? company;
      const isGroup = one?.figures[0]?.sort === "group" || (one && hasMembers(story, one));
      if (
        one &&
        isGroup &&
        !(isSaying && isVoiceless(one)) &&
        ((isBefallen && !isReceiver(story, one.draft)) ||
          line === draft.line ||
          hasMembers(story, one) ||
          !isBehindPreposition(story, one.draft))
      )
        return one.figures;
    }
    const two = onlyTwo(withoutBrokers(story, told));
    if (two.length > 0) return two;
    const others = isThem ? othersThanSubject(story, told) : [];
    if (others.length > 0) return others;
  }
  return isThem ? [] : ofBodyBefore(story, draft);
}

/** "The Council members met the envoys. They urged": the members, and not whom they met. */
function isOfMembers({ lines }: Story, { draft: { line, to } }: Told): boolean {
  return lines[line]?.words[to - 1]?.lower === "members";
}

/** Whom the last "they" of a sentence means, where those told behind it only stand behind a "by". */
function theyIn({ lines }: Story, told: readonly Told[]): readonly Figure[] | null {
  const at = told.findLastIndex(
    ({ draft: { what }, figures }) =>
      what.kind === "pair" && what.noun === "" && figures.length > 1,
  );
  const [they, next] = [told[at], told[at + 1]];
  if (!they || !next) return null;
  const words = lines[next.draft.line]?.words ?? [];
  return words[next.draft.from - 1]?.lower === "by" ? they.figures : null;
}

/** "The ministers urged Peru to free prisoners. Their next meeting": of those who did so. */
function theirNext(story: Story, { line, from, to }: Draft): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  if (from > 0 || words[from]?.lower !== "their") return [];
  const at = /^(?:next|last|first|second|third|latest|previous)$/.test(words[to]?.lower ?? "")
    ? to + 1
    : to;
  if (!/^(?:meeting|talks|summit|session|round)$/.test(words[at]?.lower ?? "")) return [];
  const first = toldIn(story, line - 1).find(({ draft }) => !draft.possessive);
  return first?.figures[0]?.sort === "group" && first.draft.from < 2 ? first.figures : [];
}

/** "The leaders recalled that A and B resigned. They condemned": those who did, of no name or of one; null elsewhere. */
function tellersBefore(story: Story, { line, from }: Draft): readonly Figure[] | null {
  const words = story.lines[line - 1]?.words ?? [];
  const verb = words.findIndex(({ lower }) => lower === "that") - 1;
  if (from > 0 || verb < 2 || verb > 6) return null;
  if (!voices.has(words[verb]?.lemma ?? "") && words[verb]?.lemma !== "recall") return null;
  const isMany = words
    .slice(0, verb)
    .some(({ lower }) =>
      /^(?:leaders|heads|ministers|members|parties|sides|presidents)$/.test(lower),
    );
  if (!isMany) return null;
  const first = toldIn(story, line - 1).find(({ draft }) => draft.to <= verb);
  return first?.figures ?? [];
}

/** "will raise them with President Moreau": matters, and nobody. */
function isOfMatters({ lines }: Story, { line, from }: Draft): boolean {
  return /^(?:raise|discuss|address|resolve|settle|consider|examine|review)$/.test(
    lines[line]?.words[from - 1]?.lemma ?? "",
  );
}

/** "Rebels freed two engineers they had kidnapped": not the engineers, but in "told the engineers they were free". */
function isRightBefore({ lines }: Story, one: Told, { line, from }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  const isHere = one.draft.line === line && one.draft.to === from;
  if (!isHere || !words[from]?.joined || words[from]?.lower !== "they") return false;
  const verb = words.findLast(({ pos }, at) => at < one.draft.from && pos === "VERB");
  return !/^(?:tell|warn|assure|promise|inform|remind|convince|persuade|show|notify|teach)$/.test(
    verb?.lemma ?? "",
  );
}

/** "They pledged to talk": of those who have a say. */
function says({ lines }: Story, { line, from, to }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  if (words[from]?.lower !== "they") return false;
  let next = to;
  while (/^(?:ADV|AUX)$/.test(words[next]?.pos ?? "")) next += 1;
  return voices.has(words[next]?.lemma ?? "");
}

/** "They were released", "they have been sentenced": what befalls people, and no states. */
function befalls({ lines }: Story, { line, to }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  let next = to;
  while (/^(?:ADV|AUX)$/.test(words[next]?.pos ?? "")) next += 1;
  const isDoneToThem = words.slice(to, next).some(({ lemma }) => /^(?:be|get)$/.test(lemma));
  return isDoneToThem && befallen.has(words[next]?.lower ?? "");
}

/** "The men were handed over to officials of Peru. They were detained": those who got them were not. */
function isReceiver({ lines }: Story, { line, from }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  const before = /^(?:DET|NUM|ADJ)$/.test(words[from - 1]?.pos ?? "") ? from - 2 : from - 1;
  return /^(?:to|by|from)$/.test(words[before]?.lower ?? "");
}

const befallen: ReadonlySet<string> = new Set(
  `released freed arrested detained jailed imprisoned sentenced deported extradited executed killed wounded injured
  evacuated kidnapped abducted seized captured held tortured repatriated convicted acquitted charged tried buried hanged`.split(
    /\s+/,
  ),
);

const voices: ReadonlySet<string> = new Set(
  "pledge promise vow urge express agree call stress underline emphasise emphasize condemn denounce welcome commit discuss reiterate reaffirm decide note demand declare sign hail praise".split(
    " ",
  ),
);

/** "a build-up of forces", "attacks on peacekeepers": told of, and with nothing to say. */
function isVoiceless({ draft: { from }, figures: [one] }: Told): boolean {
  return (
    from > 2 &&
    one?.sort === "group" &&
    /\b(?:troops|forces|soldiers|peacekeepers?|civilians|prisoners|victims|hostages|refugees|detainees)\b/i.test(
      one.name,
    )
  );
}

/** "War veterans protested against what they called a sell-out": people of no name, told in the same sentence. */
function isOfNameless(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  // "Aides to Mr Holm say they will go": they will
  if (words[0]?.lower === "aides" && words[1]?.lower === "to")
    return words[from - 1]?.lemma === "say" || words[from - 2]?.lemma === "say";
  if (words[from]?.lower !== "they" || words[from - 1]?.lower !== "what") return false;
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const noun = words[verb - 1];
  if (verb < 1 || verb >= from || noun?.pos !== "NOUN" || !/[^s]s$|people$/.test(noun.lower))
    return false;
  return !toldIn(story, line).some(({ draft: { from: first, to } }) => first < verb && verb <= to);
}

/** "Holm spoke with Roca and Vik, urging them to meet": the two others of a sentence that has three. */
function othersThanSubject(story: Story, told: readonly Told[]): readonly Figure[] {
  const subject = subjectOf(story, told);
  if (!subject || subject.draft.possessive || isBehindPreposition(story, subject.draft)) return [];
  const others = told.filter(({ figures: [one] }) => one !== subject.figures[0]);
  return onlyTwo(others);
}

/** "A and B joined them", "the ministers joined them": many who do it to others, told before. */
function isDoneBy(story: Story, one: Told, { line, from }: Draft): boolean {
  const { lines } = story;
  const { to } = one.draft;
  const told = toldIn(story, line);
  const company = companyAt(story, told, told.indexOf(one));
  if (company.length < 2 && one.figures[0]?.sort !== "group") return false;
  const between = (lines[line]?.words ?? []).slice(to, from);
  return (
    between.some(({ pos }) => pos === "VERB") &&
    // "spoke with A and B, urging them": the subject does that
    !between.some(({ lower }) => lower.endsWith("ing")) &&
    between.every(({ pos, text }) => /^(?:VERB|AUX|ADV|PART)$/.test(pos) || text === ",")
  );
}

/** "The Tigers walked out when they …": a body whose name is of many, at the head of the sentence. */
function isManyNamed({ lines }: Story, { draft, figures: [one, more] }: Told): boolean {
  const last = lines[draft.line]?.words[draft.to - 1];
  // "when the rebels accused the army of attacking their camps"
  if (draft.what.kind === "standIn" && one?.sort === "body" && !more && !draft.possessive)
    return /^(?:rebels|guerrillas|insurgents|separatists)$/.test(draft.what.noun);
  return (
    one?.sort === "body" &&
    !more &&
    draft.from < 2 &&
    !draft.possessive &&
    /^\p{Lu}\p{Ll}+[^s]s$/u.test(last?.text ?? "")
  );
}

/** "Holm met Roca. They …": the two of a sentence that has no third and no company. */
export function onlyTwo(told: readonly Told[]): readonly Figure[] {
  const figures = new Set(gather(told, (one) => one.figures).filter(isPerson));
  const [a, b, more] = [...figures];
  const free = told.every(({ draft }) => !draft.possessive || draft.form === "pronoun");
  const isOf = (one: Figure) =>
    told.some((each) => each.figures.includes(one) && isToldOf(each, one));
  // "the league, whose special envoy, Bo Vik, had been there": its own, and no other side
  const isItsOwn = told.some((one, n) => {
    const next = told[n + 1];
    const isNear = next !== undefined && next.draft.from - one.draft.to <= 2;
    return isNear && one.figures[0]?.sort === "body" && next.figures[0]?.sort === "person";
  });
  if (isItsOwn) return [];
  return a && b && !more && free && isOf(a) && isOf(b) && areOpposed(a, b) ? [a, b] : [];
}

/** "telephoned his Danish counterpart, and the pair agreed": somebody without a name, told by what he is. */
export function isToldOf({ draft: { form } }: Told, figure: Figure): boolean {
  return (
    isSomebody(figure) ||
    form === "counterpart" ||
    // "the EU foreign policy chief", but "a Danish lawyer"
    (form === "office" &&
      (fieldOf(figure) !== null ||
        (figure.country !== null && figure.offices.some(({ powerful }) => powerful))))
  );
}

/** "Leaders of the G8": a body told by its people. */
function hasMembers(
  { lines }: Story,
  { draft: { line, from }, figures: [one, more] }: Told,
): boolean {
  const words = lines[line]?.words ?? [];
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (one?.sort !== "body" || more || words[of]?.lower !== "of") return false;
  return people.test(words[of - 1]?.lower ?? "");
}

const people = /^(?:leaders|ministers|members|presidents|heads|envoys|representatives)$/;
