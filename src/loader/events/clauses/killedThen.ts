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
    ((/^(?:convict|accuse|suspect)$/.test(verb.lemma) && tokens[verb.last + 1]?.lower === "of") ||
      isBefallenThen(tokens, verb))
  );
}

/** "freed Holm, a soldier wounded in Lima": what befell him whom the apposition tells of, on a day of its own. */
export function isApposedThen(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.form !== "past" || verb.first !== verb.main || !befallen.test(verb.lemma)) return false;
  let at = verb.first - 1;
  while (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  if (tokens[at]?.pos === "DET" || tokens[at]?.lower === "including") at--;
  return (
    at < verb.first - 1 &&
    tokens[at]?.text === "," &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")
  );
}

const befallen =
  /^(?:kill|assassinate|shoot|murder|poison|oust|topple|jail|imprison|arrest|detain|kidnap|abduct|capture|seize|wound|injure|expel|exile|deport|extradite|free|release|sentence|convict|indict|accuse|suspect|charge|appoint|elect)$/;

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
