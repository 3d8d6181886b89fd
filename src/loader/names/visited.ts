// Which state others have come to: there an unowned "the army" or "the government" is at home, and not in theirs.

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";

/** Those whose business is abroad. */
const travellers: ReadonlySet<string> = new Set(
  `envoy envoys mediator mediators negotiator negotiators facilitator facilitators peacekeeper peacekeepers
  monitors observers inspectors peacemakers delegation delegations`.split(/\s+/),
);

/** Words between an envoy and the state he comes from. */
const farthest = 5;

/**
 * "The army shelled the town as Danish envoys met Peru's president", under "Danish envoys in Peru": the one state
 * beside that of the envoys, in the nearest of the sentences up to `line`.
 */
export function visitedOf(lines: readonly Line[], line: number): Country | null {
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const one = lines[n];
    const found = one ? visitedIn(one) : null;
    if (found) return found;
  }
  return null;
}

/** Sentences back to one that tells of envoys and where they are. */
const reach = 4;

function visitedIn(line: Line): Country | null {
  const { words } = line;
  const at = words.findIndex(({ lower }) => travellers.has(lower));
  if (at < 0) return null;
  let sender: Country | null = null;
  for (let n = at - 1; n >= 0 && n >= at - farthest; n--) {
    sender = homeAt(line, n);
    if (sender) break;
  }
  if (!sender) return null;
  let visited: Country | null = null;
  for (const n of words.keys()) {
    const country = homeAt(line, n);
    if (!country || country === sender) continue;
    // a third state: who is where stays open
    if (visited && visited !== country) return null;
    visited = country;
  }
  return visited;
}

/** By name or capital: who meets in Geneva is nobody's guest. */
function homeAt({ terms }: Line, at: number): Country | null {
  const term = terms[at]?.term;
  return term?.state?.code ?? term?.adjective ?? term?.seat?.code ?? null;
}

/** "Danish Premier Holm visited Peru. The government and the rebels signed": Peru's or Denmark's, which no word settles. */
export function rebelsElsewhere(lines: readonly Line[], line: number, near: Country): boolean {
  if (!lines[line]?.words.some(({ lower }) => fighters.has(lower))) return false;
  return lines.slice(Math.max(0, line - 2), line).some((before) => {
    const at = before.words.findIndex(({ lemma }) => /^(?:visit|tour)$/.test(lemma));
    const visited = at > 0 ? homeAt(before, at + 1) : null;
    return visited !== null && visited !== near;
  });
}

const fighters: ReadonlySet<string> = new Set(
  "rebels guerrillas insurgents separatists".split(" "),
);
