// "Rebels walked out. Premier Holm spoke with Vik. The two sides signed a ceasefire in April": not these two.

import { fightsItsState } from "../lexicon/bodies.ts";
import type { Figure } from "./cast.ts";
import { type Story, isPerson, toldIn } from "./story.ts";

const truces = /^(?:truce|truces|ceasefire|ceasefires|cease-fire|cease-fires|hostilities)$/;
const foes = /\b(?:rebels?|guerrillas?|insurgents?|separatists?|militants?|maoists)\b/i;

/** How many sentences back rebels may be told. */
const reach = 14;

/** The sides of a sentence; nobody where two who talked would have made the truce of others who fight, or one is the other's own. */
export function trueSides(story: Story, line: number, found: readonly Figure[]): readonly Figure[] {
  return isOthersTruce(story, line, found) || isOwnMovement(story, line, found) ? [] : found;
}

/** A truce, rebels told before, and two who are no rebels and only stand there by their people. */
function isOthersTruce(story: Story, line: number, found: readonly Figure[]): boolean {
  const words = story.lines[line]?.words ?? [];
  if (found.length !== 2 || !words.some(({ lower }) => truces.test(lower))) return false;
  if (found.some(isFighting) || haveJustMet(story, line, found)) return false;
  const before = Array.from({ length: reach }, (_, n) => toldIn(story, line - 1 - n)).flat();
  const isTold = (one: Figure) => before.some(({ figures }) => figures.includes(one));
  return (
    before.some(({ figures }) => figures.some(isFighting)) &&
    found.every((one) => isPerson(one) || !isTold(one))
  );
}

/** Told in the sentence before, in the same paragraph, so that the truce may be theirs. */
function haveJustMet({ lines, told }: Story, line: number, found: readonly Figure[]): boolean {
  const isNear = lines[line - 1]?.sentence.paragraph === lines[line]?.sentence.paragraph;
  const lands = (told[line - 1] ?? []).flatMap(({ figures }) => figures);
  return isNear && found.every((one) => lands.some((other) => other === one || isOf(other, one)));
}

const isOf = (person: Figure, { country }: Figure) =>
  country !== null && person.country === country;

const isFighting = ({ sort, name, offices }: Figure): boolean =>
  sort !== "state" &&
  (fightsItsState(name) || foes.test(name) || offices.some(({ text }) => foes.test(text)));

/** "Roca spoke after a meeting of his Inca Front": he leads it. */
function isOwnMovement(story: Story, line: number, found: readonly Figure[]): boolean {
  const [a, b] = found;
  const body = [a, b].find((one) => one?.sort === "body");
  if (found.length !== 2 || !body || ![a, b].some((one) => one && isPerson(one))) return false;
  for (let n = line; n >= Math.max(0, line - reach); n--)
    for (const { draft, figures } of toldIn(story, n)) {
      const owner = story.lines[n]?.words[draft.from - 1]?.lower ?? "";
      if (figures.includes(body) && /^(?:his|her)$/.test(owner)) return true;
    }
  return false;
}
