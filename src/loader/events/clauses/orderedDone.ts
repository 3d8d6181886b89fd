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
  const end = nameAsideFrom(tokens, before.last + 1, first);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[end - 1]?.pos ?? "")) return false;
  const object = tokens.slice(before.last + 1, end);
  const next = tokens[last + 1];
  return (
    object.every(
      ({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(pos) || lower === "of",
    ) &&
    (next === undefined ||
      next.lower === "last" ||
      /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(next.pos)) &&
    !/^(?:by|to)$/.test(next?.lower ?? "")
  );
}

/** "had his uncle, Bo Vik, executed": where the name between commas begins; `to` elsewhere. */
function nameAsideFrom(tokens: readonly Token[], from: number, to: number): number {
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < to && text === ",");
  if (comma < 0 || tokens[to - 1]?.text !== "," || comma >= to - 2) return to;
  return tokens.slice(comma + 1, to - 1).every(({ pos }) => pos === "PROPN") ? comma : to;
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
