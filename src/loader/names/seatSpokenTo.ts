// A capital that is spoken to, given something or punished: "warned Lima", "handed Lima a note", "sanctions on Lima".

import type { Line } from "./line.ts";

/** Whether the words up to `before` and behind `to` do something to whoever governs from the capital between. */
export function isDoneToSeat(line: Line, before: number, to: number): boolean {
  const { words } = line;
  const lower = words[before]?.lower ?? "";
  const above = words[before - 1]?.lemma ?? "";
  return (
    addressing.test(words[before]?.lemma ?? "") ||
    isGivenThere(line, before, to) ||
    isScoldedAt(line, before) ||
    (/^(?:from|to)$/.test(lower) && isAllegiance(line, before)) ||
    (lower === "to" && told.has(above)) ||
    // "called on Moscow to free him", "sanctions on Moscow"
    (/^(?:on|upon)$/.test(lower) && aimed.test(above))
  );
}

/** "demanded an apology from Moscow", "prompting a protest from Moscow" */
export const isAskedOf = ({ words }: Line, before: number): boolean =>
  words[before]?.lower === "from" && askedFor.has(words[before - 1]?.lower ?? "");

const addressing =
  /^(offer|give|grant|remind|assure|reassure|caution|beg|advise|challenge|defy|ask|urge|tell|accuse|warn|blame|press|pressure|criticise|criticize|condemn|thank|praise|inform|notify|invite|threaten|help|support|back|anger|push|persuade|convince|isolate|punish|sanction|irk|allow|force|lobby|provoke|rebuke|alarm|pit|prompt|lead|compel|oblige|drive|recogni[sz]e|woo|court|snub|appease|placate|infuriate|embarrass|enrage|lambast|lambaste|berate|castigate|chide|reproach|scold|slam|reprimand|upbraid|rebuff|implore|exhort|commend|congratulate|salute|outrage|alienate|antagoni[sz]e|unsettle|worry|consult|brief|petition|entreat)$/;

/** "handed Lima a note", "promised Lima two boats": given to whoever governs there. */
const giving =
  /^(?:hand|promise|send|lend|sell|pay|deny|refuse|supply|owe|award|serve|cost|deliver|donate|spare|buy|pledge)$/;

function isGivenThere({ words }: Line, before: number, to: number): boolean {
  if (!giving.test(words[before]?.lemma ?? "")) return false;
  const next = words[to];
  return (
    /^(?:DET|NUM)$/.test(next?.pos ?? "") ||
    /^(?:billions|millions|arms|weapons|aid|more)$/.test(next?.lower ?? "")
  );
}

/** "lashed out at Lima" */
const isScoldedAt = ({ words }: Line, at: number): boolean =>
  words[at]?.lower === "at" &&
  words[at - 1]?.lower === "out" &&
  /^(?:lash|hit)$/.test(words[at - 2]?.lemma ?? "");

/** What one wants from a state. */
const askedFor: ReadonlySet<string> = new Set(
  `apology explanation compensation clarification guarantees assurances answers concessions reparations
  protest criticism condemnation rebuke rebukes complaint complaints objections warning warnings permission`.split(
    /\s+/,
  ),
);

/** "switched recognition from Taipei to Beijing": whom one recognises, and no way from one to the other. */
function isAllegiance({ words }: Line, link: number): boolean {
  const isOf = (at: number) => /^(?:recognition|allegiance)$/.test(words[at]?.lower ?? "");
  return isOf(link - 1) || (words[link - 2]?.lower === "from" && isOf(link - 3));
}

/** "protested to Lima", "a note to Lima": what is said to a state by way of its capital. */
const told: ReadonlySet<string> = new Set(
  "protest complain apologise apologize object appeal apology complaint note ultimatum warning demarche démarche".split(
    " ",
  ),
);

/** What is done to a state by way of its capital. */
const aimed = /^(?:call|sanction|embargo|pressure|tariff|curb|restriction)$/;
