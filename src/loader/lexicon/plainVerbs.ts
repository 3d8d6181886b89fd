// Verbs that no table of happenings holds: those that tell none, and of what kind the others may be.
// Source: our own reading of diplomatic prose.

import type { Kind } from "#model/event.ts";

const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(" ").map((word) => word.replaceAll("_", " ")));

/**
 * States, opinions, wants, habits, statements, markets, games and the steps of a life: dated as they
 * may be, none of them is an act that belongs on a timeline. Light verbs leave that to their noun.
 */
export const idleVerbs = words(
  // states
  "be have remain stay seem appear look sound belong own possess hold keep lie stand sit live exist consist contain " +
    "comprise include involve concern depend differ resemble equal total number cost amount last span date stretch " +
    "represent constitute mean matter lack need require deserve face suffer enjoy share bear feature rank range match " +
    "border house rule govern run use make take do get let go come put set turn become find see hear feel smell watch " +
    "wait hang rest " +
    // opinions, wants, knowledge
    "think believe consider know understand realise realize remember recall forget doubt wonder guess suppose assume " +
    "expect hope wish want like love hate prefer fear worry care trust regret mourn intend plan mean aim aspire seek " +
    "try attempt fail manage tend struggle strive need dare regard view deem judge estimate calculate reckon predict " +
    "forecast foresee anticipate imagine dream hesitate agonise " +
    // what others feel
    "anger infuriate enrage outrage incense please delight worry alarm shock stun surprise astonish irritate annoy dismay " +
    "embarrass humiliate disappoint reassure upset frighten scare bewilder puzzle dominate overshadow pain rattle unnerve " +
    // statements: an event only with a place or time of their own, which other tables read
    "say tell state remark comment add note insist stress reiterate claim maintain argue assert contend explain " +
    "describe suggest hint imply indicate signal acknowledge admit concede confirm emphasise emphasize underline " +
    "underscore mention report write quote cite joke answer reply respond ask observe recount recollect read hail " +
    "call refer speak talk discuss speculate caution show prove reflect illustrate demonstrate " +
    // causes and manners
    "cause lead result stem follow help let enable allow permit force prompt lead contribute affect influence matter " +
    "begin start continue resume stop end finish cease happen occur proceed act behave tend serve mark underpin " +
    "dominate overshadow bolster boost fuel spark trigger raise strengthen weaken deepen complicate hamper hinder " +
    // markets, weather, games
    "cast rise fall grow drop climb decline increase decrease shrink soar plunge slip jump slide rally gain average reach " +
    "exceed trade export import produce sell buy earn spend price close open rain snow flood score draw beat win " +
    "lose play finish qualify compete race star " +
    // the steps of a life, and wear
    "bear raise marry study graduate educate train work teach serve grow retire rest age attend base locate situate " +
    "recover celebrate survive post tweet experience lag benefit divide peak expand flow employ harvest flock dodge quarrel " +
    "shrug boast bounce sour appear emerge evolve loom linger persist prevail thrive vary converge diverge specialise specialize " +
    "name call title schedule slate due know dub compose make wear eat sleep smile laugh cry weep " +
    // what talks are about
    "focus refocus centre center concentrate revolve touch cover deal culminate",
);

/** What is no act even where it is to come: states, wants, opinions, figures and games. */
export const idlePlans = words(
  "be have remain stay seem sound belong own possess keep lie live exist consist contain comprise include " +
    "involve concern depend differ resemble equal total number cost amount last span date stretch represent constitute " +
    "mean matter lack need require deserve face suffer enjoy bear feature rank match become find see hear feel wait think " +
    "believe consider know understand remember forget doubt wonder suppose expect hope wish want like love hate prefer " +
    "fear worry care trust regret intend plan aim say tell remark comment add note argue suggest show prove " +
    "reflect lead cause result help let allow depend continue rise fall grow drop climb decline increase decrease shrink " +
    "average reach exceed cost earn gain buy sell spend rain snow score beat win lose play compete turn mark celebrate " +
    "focus centre center concentrate revolve touch cover deal culminate complete finish build construct make take get do go come use pay do affect benefit recover improve worsen survive know",
);

/** A body that is to do this on a day meets then. */
export const agendaVerbs = words("discuss debate consider review take_up");

/** Kinds by the verb alone, where it has one and no act of its own: the nearest honest guess. */
const kinds: readonly (readonly [Kind, string])[] = [
  ["STATEMENT", "die devalue"],
  ["ACCUSE", "mock insult lecture scorn taunt malign slander smear heckle chastise"],
  ["SANCTION", "exile punish penalise isolate"],
  ["THREATEN", "blackmail intimidate"],
  [
    "ASSAULT",
    "perish injure maim burn loot ransack vandalise vandalize sabotage repulse beat stab rape torture pelt stone torch firebomb lynch",
  ],
  [
    "COERCE",
    "search disperse question interrogate surround encircle cordon escort guard patrol disarm dismantle nationalise nationalize expropriate jam tow impound censor fine evict forbid hack ration frisk strip-search confiscate wiretap",
  ],
  ["MOBILIZE", "marshal advance sail parade patrol dig mine fortify station anchor dock overfly"],
  ["SUPPORT", "honour honor decorate award bless cheer visit commemorate nominate comfort console"],
  [
    "AID",
    "donate contribute fund finance equip supply feed treat rescue shelter evacuate vaccinate",
  ],
  [
    "REJECT",
    "evade disavow ignore resist skip miss obstruct contradict disagree dispute challenge contest flout undermine disrupt stall endanger hinder",
  ],
  [
    "REQUEST",
    "request apply petition nominate solicit pressure pressurise pressurize prod nudge counsel push campaign",
  ],
  [
    "AGREE",
    "compromise adhere approve endorse draft table circulate submit negotiate finalise finalize",
  ],
  ["COOPERATE", "link connect establish found launch inaugurate merge unite integrate"],
  [
    "CONCEDE",
    "compensate abolish waive unblock unfreeze acquit exonerate rehabilitate clear legalise legalize",
  ],
  ["CONSULT", "brief inform notify consult present accompany inspect"],
];

/** Kinds of verbs that other tables know with other objects: "sacked the judiciary", "cut the line". */
const steps: readonly (readonly [Kind, string])[] = [
  [
    "SANCTION",
    "cut halt sack fire freeze suspend shut discontinue terminate curtail revoke cut_off shut_down",
  ],
  ["REJECT", "rescind tear_up scrap annul void repeal overturn strike_down abrogate"],
  ["CONCEDE", "ease relax loosen lift restore reopen"],
  ["AGREE", "approve ratify"],
];

export const kindOfStep: ReadonlyMap<string, Kind> = new Map(
  steps.flatMap(([kind, verbs]) =>
    verbs.split(" ").map((verb) => [verb.replaceAll("_", " "), kind] as const),
  ),
);

/** The kind that a verb in no other table has. */
export const kindOfVerb: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap(([kind, verbs]) => verbs.split(" ").map((verb) => [verb, kind] as const)),
);

/** Those who bear arms: what they do on a day is a move at least. */
export const armedNouns = words(
  "soldier troop force army police policeman navy warship vessel ship frigate destroyer submarine jet plane aircraft " +
    "fighter warplane bomber helicopter drone tank battalion brigade marine commando militia militiaman guard coastguard " +
    "rebel guerrilla gunman insurgent militant engineer convoy fleet regiment peacekeeper cutter gunboat minesweeper corvette speedboat",
);

/** Types of aircraft by letters and number: "MiG-23s", "F-16". */
export const warplane = /^(?:f|mig|su|tu|mi|an|il|ah|uh|ch|ka|c|b|p)-?\d+[a-z]*s?$/;

const objects: readonly (readonly [Kind, string])[] = [
  [
    "MOBILIZE",
    "troop weapon missile base warship fleet exercise patrol army tank reservist radar minefield trench fortification",
  ],
  [
    "AID",
    "aid food money loan dollar euro grant fund medicine vaccine tent blanket supplies equipment relief",
  ],
  ["COOPERATE", "relation tie cooperation project link railway pipeline partnership route flight"],
  [
    "AGREE",
    "resolution law bill constitution plan decision proposal budget mandate treaty agreement accord text pact offer charter declaration convention protocol roadmap",
  ],
  [
    "SANCTION",
    "sanction ban tariff visa import licence license quota contract trade membership asset passport accreditation",
  ],
  [
    "COERCE",
    "curfew emergency power prisoner hostage newspaper website party radio checkpoint opposition journalist",
  ],
  ["ASSAULT", "civilian village church mosque house school market hospital bus"],
  ["CONSULT", "visit delegation envoy talk report briefing committee council assembly parliament"],
  ["REQUEST", "request appeal application petition inquiry"],
  ["REJECT", "deadline ultimatum invitation"],
];

/** The kind that the noun behind a verb of no kind of its own gives it. */
export const kindOfObject: ReadonlyMap<string, Kind> = new Map(
  objects.flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);
