// Who stands behind a visit and does not travel: who asked for it, and who is behind its cause.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { behind } from "./behind.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "put off a trip because of the arrest of X", "in protest at remarks by X": who is behind a cause does not travel. */
export function isOfCause(
  { tokens }: SentenceView,
  noun: number,
  { first }: PlacedMention,
): boolean {
  return tokens
    .slice(noun + 1, first)
    .some(({ lower }) =>
      /^(?:because|due|after|following|over|amid|despite|since|protest|response|reaction)$/.test(
        lower,
      ),
    );
}

/** "a visit at the invitation of X": who asked for it does not travel. */
function isAsker({ tokens }: SentenceView, { first }: PlacedMention): boolean {
  const of = tokens.findLastIndex(({ lower }, n) => n < first && /^(?:of|by|from)$/.test(lower));
  return (
    first - of <= 2 &&
    /^(?:invitation|request|behest|initiative|urging|insistence)$/.test(tokens[of - 1]?.lower ?? "")
  );
}

/** The ministers of "their second foreign ministers' meeting": who came for those who held it. */
export function isTheirOwn(view: SentenceView, mention: PlacedMention): boolean {
  if (isHalfOfName(view, mention)) return true;
  const { tokens } = view;
  const { form, first } = mention;
  if (form !== "group") return false;
  let at = first - 1;
  while (/^(?:ADJ|NUM|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  return /^(?:their|its)$/.test(tokens[at]?.lower ?? "");
}

/** The "Peru" of "will attend the ASEAN-Peru meeting": half of its name, and nobody whom one meets there. */
function isHalfOfName(
  { tokens, mentions }: SentenceView,
  { first, last, sort }: PlacedMention,
): boolean {
  if (sort !== "state") return false;
  return mentions.some(
    (other) =>
      other.sort === "body" &&
      ((other.last === first - 2 && tokens[first - 1]?.text === "-") ||
        (other.first === last + 2 && tokens[last + 1]?.text === "-")),
  );
}

/** "put off a visit by X": who travels is X. */
export function travellers(
  view: SentenceView,
  noun: number,
  end: number,
): readonly PlacedMention[] {
  return behind(view, noun + 1, end, /^(?:by|of)$/).filter(
    (m) =>
      (m.sort === "person" || view.tokens[m.first - 1]?.lower === "by") &&
      !isAsker(view, m) &&
      !isOfCause(view, noun, m),
  );
}

/** "They were flown home": those travel, though somebody else flies them. */
export function isFlownHome({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.lemma === "fly home" || (verb.lemma === "fly" && tokens[verb.last + 1]?.lower === "home")
  );
}
