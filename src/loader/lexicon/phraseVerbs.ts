// Verbs that name a happening only with certain words behind them: "took to the streets", "put X
// under house arrest", "became independent". In a phrase the first word is the verb's lemma; the
// others follow in order, between them at most articles, possessives and adjectives. A phrase that
// goes on with a preposition leaves room for an object before it.
// Source: our own reading of diplomatic prose; a new phrase is one more of a row.

import type { Row, Sense } from "./triggers.ts";

export interface Phrase {
  readonly sense: Sense;
  /** Lemmas or forms behind the verb. */
  readonly rest: readonly string[];
}

/** As in triggers.ts, but a comma parts the phrases of a row. */
const rows: readonly Row[] = [
  [
    "STATEMENT",
    null,
    "rule",
    "alone",
    "rule in favor, rule in favour, find in favor, find in favour, decide in favor, decide in favour",
  ],
  [
    "COERCE",
    null,
    "detain",
    "toward",
    "put under arrest, put under house arrest, place under arrest, place under house arrest, put in custody, place in custody, take into custody, take to prison, take to jail, send to prison, send to jail, return to prison, take hostage, take prisoner, take captive, put behind bars, throw in jail, throw into prison, put in prison, place in detention",
  ],
  // occasions that no table knows: "took part in the Expo"
  ["CONSULT", "multilateral", "gather", "alone", "participate in, take part in"],
  // who answers for something before others
  [
    "CONSULT",
    null,
    "do",
    "alone",
    "appear before, appear in court, go before, testify before, testify to, testify in, give evidence, give testimony, explain himself, explain herself",
  ],
  [
    "COERCE",
    null,
    "order",
    "alone",
    "set bail, grant bail, deny bail, refuse bail, order held, remand in custody",
  ],
  ["CONSULT", "visit", "depart", "visit", "set sail, weigh anchor"],
  [
    "COERCE",
    null,
    "blockade",
    "toward",
    "lay siege, cut off from, seal off, turn back, escort into port, escort to port, tow into port, tow to port, take into port",
  ],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "toward",
    "put on trial, take to court, take to international court, take before international court, bring before court, bring before judge, bring before magistrate, appear before judge, appear before magistrate, bring to trial, go on trial, stand trial, take to tribunal, bring before tribunal, take before tribunal, take before court, take before panel, haul before court, haul before tribunal, bring before panel",
  ],
  [
    "ACCUSE",
    "disapprove",
    "summon",
    "toward",
    "call to ministry, call into ministry, invite to ministry",
  ],
  [
    "COERCE",
    null,
    "restrict",
    "toward",
    "use tear gas, use teargas, use water cannon, use baton, use rubber bullet, use live ammunition",
  ],
  ["RETREAT", null, "withdraw", "toward", "move to shelter, move to camp, move to safety"],
  [
    "COERCE",
    null,
    "detain",
    "toward",
    "move to prison, move to hospital, transfer to prison, transfer to hospital",
  ],
  [
    "PROTEST",
    null,
    "protest",
    "alone",
    "take to street, go on strike, pour into street, go on hunger strike",
  ],
  [
    "STATEMENT",
    null,
    "appoint",
    "alone",
    "take up his post, take up her post, take up his duties, take up her duties, take office, assume office, take oath, come to power, take over as, become president, become minister, become premier, become chancellor, become chairman, become leader, become king, become secretary, become ambassador, become head, become governor, become prime",
  ],
  [
    "RETREAT",
    null,
    "resign",
    "alone",
    "leave office, leave post, give up power, give up post, fall from power",
  ],
  [
    "RETREAT",
    null,
    "withdraw",
    "alone",
    "lay down arm, lay down arms, lay down weapon, put down weapon, give up arms, give up weapon",
  ],
  [
    "COOPERATE",
    null,
    "return",
    "alone",
    "return to post, go back to post, come back to post, return to duty",
  ],
  ["COOPERATE", null, "join", "alone", "become member, become part, become party"],
  ["AGREE", null, "agree", "mutual", "make peace, bury hatchet"],
  [
    "AGREE",
    null,
    "sign",
    "alone",
    "come into force, enter into force, come into effect, go into effect",
  ],
  [
    "STATEMENT",
    null,
    "secede",
    "alone",
    "become independent, become republic, win independence, gain independence, achieve independence, regain independence, attain independence",
  ],
  [
    "MOBILIZE",
    null,
    "deploy",
    "alone",
    "put on alert, place on alert, go on alert, take up position, go on high alert",
  ],
  [
    "ASSAULT",
    null,
    "attack",
    "alone",
    "lose life, lose leg, lose arm, lose eye, come under fire, come under attack",
  ],
  ["COERCE", null, "attack", "alone", "fire into air, fire in air, fire warning shot"],
  ["ASSAULT", null, "clash", "alone", "take up arms, take up arm"],
  // what a quarrel comes to
  [
    "ASSAULT",
    null,
    "clash",
    "alone",
    "spill into violence, spill into war, spill into fighting, escalate into violence, escalate into war, escalate into fighting, erupt into violence, erupt into war, erupt into fighting, descend into violence, descend into war",
  ],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "set fire, set on fire, set alight, set ablaze, pelt with stone, pelt with rock, pelt with egg, pelt with bottle, pelt with tomato, pelt with brick",
  ],
  ["REJECT", "meet", "absent", "alone", "stay home, stay at home, stay away, keep away"],
  ["ASSAULT", null, "clash", "mutual", "go to war, come to blow"],
  [
    "SANCTION",
    "expel",
    "expel",
    "toward",
    "drive from power, drive from office, force from power, force from office, remove from power, remove from office, sweep from power, drive into exile, force into exile, strip of citizenship, strip of immunity, strip of nationality, strip of office, strip of rank, strip of post, strip of title, strip of power, strip of powers, strip of membership, strip of accreditation, strip of right, strip of rights, strip of passport, strip of visa, strip of status",
  ],
  [
    "COERCE",
    null,
    "take",
    "toward",
    "burst into parliament, burst into building, burst into palace, burst into embassy, break into embassy, break into parliament, break into consulate, force way into, take over building, take over embassy, seize control of, take control of",
  ],
  [
    "COERCE",
    null,
    "restrict",
    "alone",
    "declare state of emergency, impose state of emergency, proclaim state of emergency, declare martial law, impose martial law",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "alone",
    "remove from list, strike from list, take off list, drop from list, remove from blacklist, take off blacklist, lift state of emergency, end state of emergency, lift martial law",
  ],
  [
    "REQUEST",
    null,
    "request",
    "alone",
    "take refuge, seek refuge, take shelter, seek sanctuary, seek asylum, claim asylum",
  ],
  ["MOBILIZE", null, "confront", "mutual", "come to brink, come to verge, go to brink"],
  [
    "PROTEST",
    null,
    "protest",
    "alone",
    "go on fast, begin fast, start fast, stage sit-in, stage walkout",
  ],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "call unfriendly, call illegal, call unacceptable, call provocative, call provocation, call hostile, call outrageous, call aggression, call interference, call violation, call liar, call shameful, call irresponsible, call reckless, call dangerous, call farce, call baseless, call groundless, call unfounded, call unjustified, call absurd, call unlawful, term baseless, term groundless, term unfounded, term illegal, term unacceptable, term unjustified, term provocation, term absurd, term aggression, term interference, brand illegal, describe as unfriendly, describe as illegal, describe as unacceptable, describe as provocative, describe as provocation, describe as hostile, describe as outrageous, describe as aggression, describe as interference, describe as violation, describe as reckless, describe as dangerous, describe as farce, take to task, cry foul",
  ],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "toward",
    "put on blacklist, place on blacklist, put on list, place on list, add to list, add to blacklist",
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "bring before council, take to council, take to court, take before council",
  ],
  [
    "CONSULT",
    null,
    "meet",
    "alone",
    "come back to matter, come back to issue, come back to question, return to matter, return to issue, return to question",
  ],
  ["CONSULT", "visit", "visit", "visit", "pay visit, pay call, pay a call"],
  ["REQUEST", null, "request", "toward", "ask for, appeal for, apply for"],
  [
    "SANCTION",
    "discontinue",
    "walk-out",
    "alone",
    "leave chamber, leave room, leave hall, leave session",
  ],
  [
    "STATEMENT",
    null,
    "do",
    "alone",
    "follow suit, do likewise, do the same, take similar step, take similar measure, take similar action, take the same step",
  ],
  [
    "COOPERATE",
    null,
    "cooperate",
    "alone",
    "close ranks, join forces, throw in lot, throw lot in, switch recognition, switch allegiance",
  ],
  ["ASSAULT", null, "attack", "alone", "go on rampage, run amok, run riot"],
  [
    "RETREAT",
    null,
    "depart",
    "alone",
    "fly into exile, go into exile, leave for exile, escape to, escape from, escape into, escape over, escape across, escape through, slip out of, slip across",
  ],
  ["AGREE", null, "sign", "alone", "put name to, put signature to, set hand to"],
  ["REJECT", null, "reject", "alone", "go back on, renege on"],
  [
    "SANCTION",
    "expel",
    "expel",
    "toward",
    "put on flight out, put aboard flight out, put on first flight, put on first plane, put on next flight, put on next plane, put on flight home, put on plane home, bundle onto plane, bundle onto flight, order out of country, throw out of country, kick out of country, send out of country, order out of land",
  ],
  [
    "STATEMENT",
    null,
    "speak-to",
    "report",
    "go on television, go on air, go on radio, appear on television",
  ],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "pay tribute, pay respect, pay homage, come out in support, send note of solidarity, send message of solidarity, send message of support, send message of sympathy, send message of condolence, send message of congratulation, send letter of condolence, send letter of support",
  ],
  [
    "AID",
    null,
    "aid",
    "toward",
    "come to aid, come to rescue, bring ashore, bring to safety, take to safety, pull from dinghy, pull from boat, pull from raft",
  ],
  // what a court says and gives
  [
    "SANCTION",
    "convict",
    "detain",
    "toward",
    "find guilty, declare guilty, give in prison, give in jail, give life in prison, receive sentence, give sentence, hand sentence, give term, hand term",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "find innocent, find not guilty, clear of charge, clear of charges, clear of wrongdoing, clear of murder, clear of spying, clear of espionage, clear of corruption, clear of treason, clear of fraud",
  ],
  ["REJECT", null, "reject", "alone", "plead not guilty, plead innocent"],
  ["CONCEDE", null, "concede", "alone", "plead guilty, admit guilt"],
  // who keeps off, or goes back
  [
    "REJECT",
    null,
    "reject",
    "alone",
    "distance itself from, distance himself from, distance herself from, distance themselves from, back away from, shy away from, back off from",
  ],
  ["COERCE", null, "take", "toward", "regain control of, wrest control of, retake control of"],
  [
    "AID",
    null,
    "aid",
    "toward",
    "supply with weapon, supply with arm, supply with arms, supply with missile, provide with weapon, provide with arms, provide with missile, furnish with weapon, furnish with arms, arm with, equip with",
  ],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "alone",
    "react angrily, react furiously, react with anger, react with fury, react with outrage, react with dismay, respond angrily, cast doubt",
  ],
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "designate as terrorist, designate as foreign terrorist, list as terrorist, proscribe as terrorist, declare as terrorist",
  ],
  ["REJECT", null, "reject", "alone", "come out against"],
  ["SUPPORT", null, "support", "alone", "come out in favour, come out in favor"],
  [
    "AGREE",
    null,
    "commit",
    "toward",
    "hold out olive branch, offer olive branch, extend olive branch, hold out hand",
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "turn for help, turn for aid, turn for support, turn for mediation, lay claim to",
  ],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "alone",
    "go to court, go to tribunal, go to arbitration",
  ],
  ["COERCE", null, "detain", "toward", "take custody of"],
  ["STATEMENT", null, "do", "alone", "give notice, serve notice, put on notice"],
  ["SANCTION", "discontinue", "break-off", "alone", "call halt to, pull plug on"],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "pay ransom, pay compensation, pay damages, pay reparation, pay reparations",
  ],
  ["CONCEDE", null, "concede", "alone", "concede defeat, admit defeat, accept defeat"],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "hold responsible, hold accountable, find responsible",
  ],
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "hit with sanction, hit with tariff, hit with duty, slap with sanction, slap with tariff",
  ],
  ["ASSAULT", null, "attack", "toward", "spray with"],
  ["STATEMENT", null, "do", "alone", "find dead"],
  [
    "CONSULT",
    null,
    "meet",
    "mutual",
    "come face to face, get in touch, see each other, see one another, sit down together, update each other, brief each other, return to table, return to talks",
  ],
];

const byVerb = new Map<string, Phrase[]>();
for (const [kind, mode, act, frame, phrases] of rows)
  for (const phrase of phrases.split(", ")) {
    const [verb = "", ...rest] = phrase.split(" ");
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { sense: { kind, mode, act, frame }, rest }]);
  }

/** The phrases of each verb. */
export const phraseVerbs: ReadonlyMap<string, readonly Phrase[]> = byVerb;
