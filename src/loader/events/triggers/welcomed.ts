// "Roca was accorded a ceremonial welcome in Oslo": she was received there.

import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Only of state: "a warm welcome", "a cautious welcome" say how. */
export function welcomedSense({ tokens }: SentenceView, { verb, end }: Clause): Sense | undefined {
  if (!verb.passive) return undefined;
  const object = tokens.slice(verb.last + 1, Math.min(end, verb.last + 5));
  const words = object.map(({ lower }) => lower).join(" ");
  if (!rites.test(words)) return undefined;
  const isBy = tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "by");
  return isBy ? verbSenses.get("receive") : welcome;
}

/** By nobody told, it is of no other reception the same: who is met at the airport may be welcomed at the palace on the next day. */
const welcome: Sense = { kind: "CONSULT", mode: "visit", act: "do", frame: "host" };

const rites =
  /^an? (?:(?:ceremonial|ceremonious|formal|official|state|red-carpet) (?:welcome|reception)|(?:formal |official )?welcom(?:e|ing) ceremony)\b/;
