// "mourned Holm, killed in 1999": what befell somebody, in a participle behind his name.

import type { Token } from "../../article/document.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "the funeral of President Holm, killed at the front": what befell whoever stands before the comma. */
export function isKilledThen(tokens: readonly Token[], verb: VerbGroup): boolean {
  return (
    verb.form === "past" &&
    verb.first === verb.main &&
    tokens[verb.first - 1]?.text === "," &&
    // "released Roca, convicted of spying in 2001"
    ((verb.lemma === "convict" && tokens[verb.last + 1]?.lower === "of") ||
      isBefallenThen(tokens, verb))
  );
}

function isBefallenThen(tokens: readonly Token[], verb: VerbGroup): boolean {
  return (
    /^(?:kill|assassinate|shoot|gun down|shoot down|murder|oust|topple|jail|imprison|arrest|detain|kidnap|abduct|wound|injure|expel|exile|recall|dismiss|sack|free|release|deport|summon|extradite|elect|re-?elect|appoint|nominate|inaugurate)$/.test(
      verb.lemma,
    ) &&
    /^(?:NOUN|PROPN|ADV)$/.test(tokens[verb.first - 2]?.pos ?? "") &&
    /^(?:dead|outside|inside|from|since|in|on|at|by|while|when|during|near|last|earlier|after|for|over|amid|following|hours|days|weeks)$/.test(
      tokens[verb.last + 1]?.lower ?? "",
    )
  );
}
