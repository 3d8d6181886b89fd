// A country that stands for those whom no name stands for: "Russian aircraft".

import { warplane } from "../../lexicon/plainVerbs.ts";
import { governor, type PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "Israeli aircraft": the country of a subject that no name stands for. */
export function adjectival(
  view: SentenceView,
  from: number,
  to: number,
): PlacedMention | undefined {
  return view.mentions.find(
    (m) =>
      m.form === "demonym" &&
      m.first >= from &&
      m.last < to &&
      governor(view, m) === "" &&
      isBeforeNoun(view, m.last + 1),
  );
}

/** "a Ukrainian-owned freighter": what it is, and nobody that took part. */
export function isOfMake({ tokens }: SentenceView, { form, last }: PlacedMention): boolean {
  return (
    form === "demonym" &&
    tokens[last + 1]?.text === "-" &&
    /^(?:owned|flagged|registered|built|made|born)$/.test(tokens[last + 2]?.lower ?? "")
  );
}

/** "Russian aircraft", "Russian military aircraft", "Russian MiG-23s" */
function isBeforeNoun({ tokens }: SentenceView, at: number): boolean {
  const word = tokens[at];
  if (word?.pos === "ADJ") return tokens[at + 1]?.pos === "NOUN";
  return word?.pos === "NOUN" || warplane.test(word?.lower ?? "");
}
