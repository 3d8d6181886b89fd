// "ordered the embassy closed", "had the envoy expelled": what one has done by others, as good as "to be closed".

import type { Token } from "../../article/document.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A participle behind the object of who orders it, with nothing that it could be done to. */
export function isOrderedDone(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  { first, main, last, form, passive }: VerbGroup,
): boolean {
  if (!before || before.passive || !/^(?:order|have|want)$/.test(before.lemma)) return false;
  if (form !== "past" || passive || first !== main || first < before.last + 2) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? "")) return false;
  const object = tokens.slice(before.last + 1, first);
  const next = tokens[last + 1];
  return (
    object.every(
      ({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(pos) || lower === "of",
    ) &&
    (next === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(next.pos)) &&
    !/^(?:by|to)$/.test(next?.lower ?? "")
  );
}

/** The verb as if there stood "to be closed", or as it is. */
export const orderedDone = (
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
): VerbGroup => (isOrderedDone(tokens, before, verb) ? asOrdered(verb) : verb);

/** Not by spreading: so all verb groups are of one make. */
function asOrdered({
  first,
  last,
  main,
  lemma,
  modal,
  perfect,
  progressive,
  negated,
  elided,
}: VerbGroup): VerbGroup {
  const [form, passive] = ["infinitive" as const, true];
  return { first, last, main, lemma, form, modal, perfect, progressive, passive, negated, elided };
}
