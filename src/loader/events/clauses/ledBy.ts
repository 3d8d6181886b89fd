// "with a delegation led by Holm": with her; but "The talks were led by Holm".

import type { Token } from "../../article/document.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounLemma } from "./nounLemma.ts";

/** The "led" of people, behind whom their leader stands for them; not of a gathering. */
export function isOfLed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.text === "," ? at - 2 : at - 1];
  if (tokens[at]?.lower !== "led" || before?.pos === "AUX") return false;
  return nounSenses.get(before ? nounLemma(before) : "")?.frame !== "mutual";
}
