// Who is not "Peru's president", though his own land goes unsaid: who came to Peru, who was told before.

import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./office.ts";
import { type Story, toldIn } from "./story.ts";

/** Sentences back to a visit, or to the other president. */
const reach = 3;

/** The land of an office is not that of somebody of no land who was told just before. */
export function isElsewhere(story: Story, draft: Draft, figure: Figure, office: Office): boolean {
  const { country } = office;
  if (country === null || figure.country !== null || !figure.named) return false;
  return (
    isOwned(story, draft, figure) ||
    isGuestIn(story, draft.line, figure, country) ||
    isHostHere(story, draft, figure, country)
  );
}

/** "LIMA - President Roca met Bo Vik. La Paz regretted it. The Bolivian leader left": not Roca, who rules where it is written. */
function isHostHere(story: Story, { line }: Draft, figure: Figure, country: Country): boolean {
  const { home, cast, lines } = story;
  if (home === null || home === country || !figure.offices.some(({ text }) => rules.test(text)))
    return false;
  // "PARIS - Chancellor Vik met President Roca of France. The German leader left"
  if (cast.figures.some((one) => one.sort === "person" && one.country === home)) return false;
  const last = story.told.findLastIndex((own) =>
    own.some(({ figures }) => figures.includes(figure)),
  );
  return lines
    .slice(last + 1, line)
    .some(({ terms }) =>
      terms.some((found) => (found?.term.seat ?? found?.term.state)?.code === country),
    );
}

const rules = /^(?:president|prime minister|premier|chancellor|king|emir)$/i;

/** "President Roca flew out. Peru's president sent word": a name of his own, then a state as owner, are two. */
function isOwned(story: Story, { line, from }: Draft, figure: Figure): boolean {
  const { words, terms } = story.lines[line] ?? { words: [], terms: [] };
  const owner = terms[from];
  if (!owner?.term.state || words[owner.end - 1]?.possessive !== true || from > 1) return false;
  const [first] = toldIn(story, line - 1);
  return first?.figures[0] === figure && first.draft.from === 0;
}

/** "signed in Lima during a visit by President Holm. The Peruvian leader": he is a guest there. */
function isGuestIn(
  { lines, told }: Story,
  line: number,
  figure: Figure,
  country: Country,
): boolean {
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const { words, terms } = lines[n] ?? { words: [], terms: [] };
    const isVisitor = (told[n] ?? []).some(
      ({ draft, figures }) =>
        figures.includes(figure) &&
        /^(?:by|of)$/.test(words[draft.from - 1]?.lower ?? "") &&
        /^(?:visit|trip)$/.test(words[draft.from - 2]?.lower ?? ""),
    );
    const isThere = terms.some((found, at) => {
      const { seat, state } = found?.term ?? {};
      const land = seat?.code ?? state?.code;
      return land === country && /^(?:in|to)$/.test(words[at - 1]?.lower ?? "");
    });
    if (isVisitor && isThere) return true;
  }
  return false;
}
