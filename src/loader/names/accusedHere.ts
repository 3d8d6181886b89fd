// "Peru cut ties with Chile when Roca accused it of a raid": whom a sentence means by an "it" that is accused in it.

import type { Country } from "#model/event.ts";
import { gather } from "../gather.ts";
import type { Figure } from "./cast.ts";
import { areJoined, isBehindPreposition, type Story, type Told, toldIn } from "./story.ts";
import { landNamed } from "./vocabulary.ts";

/** The state or body told before in the same sentence that another one accuses; null where the words leave it open. */
export function accusedHere(story: Story, line: number, from: number): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const verb = words[from - 1];
  return verb?.lower.endsWith("ing")
    ? otherThanDoers(story, line, from - 1)
    : subjectBefore(story, line, from);
}

const isOne = ({ figures: [figure, more] }: Told) =>
  !more && (figure?.sort === "state" || figure?.sort === "body");

/** "Peru cut ties with Chile when Roca accused it": whoever did so, and never the accuser's own state. */
function subjectBefore(story: Story, line: number, from: number): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const told = toldIn(story, line).filter(({ draft }) => draft.from < from);
  const accuser = told.findLast(({ draft }) => draft.to === from - 1);
  const [first] = told;
  if (!accuser || !first || first === accuser || !isOne(first)) return null;
  const joint = words[accuser.draft.from - 1]?.lower === "the" ? -2 : -1;
  if (!/^(?:when|after|because|once)$/.test(words[accuser.draft.from + joint]?.lower ?? ""))
    return null;
  const isSubject =
    first.draft.from < 3 && !first.draft.possessive && !isBehindPreposition(story, first.draft);
  const land = accuser.figures[0]?.country ?? null;
  const isOwn = land !== null && land === first.figures[0]?.country;
  const isSame = accuser.figures[0] === first.figures[0];
  return isSubject && !isOwn && !isSame ? (first.figures[0] ?? null) : null;
}

/** "Peru and Chad recalled their envoys from Oslo, accusing it": the one land besides theirs that the words name. */
function otherThanDoers(story: Story, line: number, verb: number): Figure | null {
  const words = story.lines[line]?.words ?? [];
  if (words[verb - 1]?.text !== ",") return null;
  const told = toldIn(story, line).filter(({ draft }) => draft.from < verb);
  const doers = doersOf(story, told);
  const last = doers.at(-1);
  if (!last) return null;
  const lands = new Set<Country>();
  const own = new Set(gather(doers, ({ figures }) => figures.map(({ country }) => country)));
  for (const { draft, figures } of told.slice(doers.length))
    for (const { country } of draft.form === "pair" ? [] : figures)
      if (country && !own.has(country)) lands.add(country);
  for (let at = last.draft.to; at < verb; at++) {
    const land = words[at]?.capital ? landNamed(words[at]?.text ?? "") : null;
    if (land && !own.has(land)) lands.add(land);
  }
  const [land, more] = lands;
  return land && !more ? story.cast.state(land) : null;
}

/** "Peru and Chad recalled": the list that opens a sentence. */
function doersOf(story: Story, told: readonly Told[]): readonly Told[] {
  const [first] = told;
  if (!first || first.draft.from > 2 || first.draft.possessive) return [];
  let size = 1;
  for (let next = told[1], one = first; next; one = next, next = told[size]) {
    if (!areJoined(story, one.draft, next.draft)) break;
    size += 1;
  }
  return told.slice(0, size);
}
