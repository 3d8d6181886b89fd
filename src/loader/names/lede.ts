// "Peru's foreign minister arrived on Monday", says a lede, and the next paragraph names her: "Ana Roca met …".

import type { Cast } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Office } from "./office.ts";

/** Sentences behind the lede in which its unnamed first person may be named. */
const reach = 2;

/** The first full name that acts right behind a lede of one unnamed holder of an office is that holder's. */
export function appointFromLede(
  cast: Cast,
  lines: readonly Line[],
  drafts: readonly (readonly Draft[])[],
): void {
  const lede = lines.findIndex(({ sentence }) => sentence.zone === "body");
  const office = lede < 0 ? null : officeOf(lines[lede], drafts[lede] ?? []);
  if (!office) return;
  for (let line = lede + 1; line <= lede + reach; line++) {
    const [first] = drafts[line] ?? [];
    if (first?.what.kind !== "person" || first.from > 0) continue;
    const { name, country, office: own } = first.what;
    const next = lines[line]?.words[first.to];
    if (name.parts.length < 2 || own || country || !/^(?:VERB|AUX)$/.test(next?.pos ?? "")) return;
    const [figure, more] = cast.called(name.parts);
    if (!figure || more || figure.offices.length > 0 || figure.country !== null) return;
    cast.appoint(figure, office);
    figure.country = office.country;
    return;
  }
}

/** "Peru's foreign minister …" at the head of a lede that names nobody else. */
function officeOf(line: Line | undefined, drafts: readonly Draft[]): Office | null {
  const [first, ...rest] = drafts;
  if (!line || first?.what.kind !== "office" || rest.some(({ what }) => what.kind === "person"))
    return null;
  const { office } = first.what;
  const isFirst = line.words.slice(0, first.from).every(({ lower }) => /^(?:the|an?)$/.test(lower));
  const isKnown = office.country !== null && office.powerful && !office.plural;
  return isFirst && isKnown && !/spokes|official/.test(office.head) ? office : null;
}
