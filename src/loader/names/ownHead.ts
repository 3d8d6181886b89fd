// Whose president it is of whom a state tells what he will do, who leaves his capital on a tour, or who lets a minister go.

import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { speakerState } from "./stateOfDoer.ts";
import { type Story, toldIn } from "./story.ts";

/** The land that the words around an office tell by what its holder does; null where they do not. */
export function landOfOwnHead(story: Story, draft: Draft): Country | null {
  return toldByOwn(story, draft) ?? leavingHome(story, draft) ?? ofMinister(story, draft);
}

/** "The Kremlin said President Vik would visit Lima": its own, where it is not there that he will go. */
function toldByOwn(story: Story, draft: Draft): Country | null {
  const line = story.lines[draft.line];
  const before = line?.words[draft.from - 1]?.lower ?? "";
  const said = before === "that" ? (line?.words[draft.from - 2]?.lower ?? "") : before;
  if (!line || !/^(?:said|says|announced|confirmed)$/.test(said)) return null;
  const verb = line.words.slice(draft.to).find(({ pos }) => pos !== "AUX" && pos !== "ADV");
  if (!going.has(verb?.lemma ?? "")) return null;
  const [speaker, more] = toldIn(story, draft.line)[0]?.figures ?? [];
  if (more || !/^(?:state|body)$/.test(speaker?.sort ?? "")) return null;
  const land = speakerState(story, draft);
  return land !== null && isNamedBehind(line, draft.to, land) ? null : land;
}

/** Where a head of state or government goes, and what he does there. */
const going: ReadonlySet<string> = new Set(
  "visit travel fly go attend leave depart address".split(" "),
);

function isNamedBehind({ terms }: Line, from: number, land: Country): boolean {
  return terms.some((found, at) => {
    const term = found?.term;
    return at >= from && (term?.state?.code ?? term?.seat?.code ?? term?.adjective) === land;
  });
}

/** "Premier Ana Roca left Lima on a tour": from her own capital; whoever leaves it for another may have been a guest. */
function leavingHome(story: Story, { line, to }: Draft): Country | null {
  const own = story.lines[line];
  const [verb, , on, article] = own?.words.slice(to) ?? [];
  const seat = own?.terms[to + 1];
  if (!own || !/^(?:leave|depart)$/.test(verb?.lemma ?? "") || seat?.end !== to + 2) return null;
  const isTour = own.words
    .slice(to + 3, to + 10)
    .some(({ lower }) => /^(?:tour|trip|visit|swing|journey)$/.test(lower));
  const isOn = on?.lower === "on" && /^an?$/.test(article?.lower ?? "");
  return isOn && isTour ? (seat.term.seat?.code ?? null) : null;
}

/** "Peru's foreign minister quit. President Vik accepted": who lets a minister go is of his state. */
function ofMinister(story: Story, { line, from, to }: Draft): Country | null {
  const verb = story.lines[line]?.words[to];
  if (from > 0 || !/^(?:accept|appoint|name|nominate)$/.test(verb?.lemma ?? "")) return null;
  const before = story.lines[line - 1]?.words ?? [];
  const first = toldIn(story, line - 1).find(({ draft }) => draft.form !== "demonym");
  const [figure, more] = first?.figures ?? [];
  if (!first || !figure || more || figure.sort !== "person" || first.draft.from > 1) return null;
  const done = before.slice(first.draft.to).find(({ pos }) => pos !== "AUX" && pos !== "ADV");
  return /^(?:quit|resign|retire|die)$/.test(done?.lemma ?? "") ? figure.country : null;
}
