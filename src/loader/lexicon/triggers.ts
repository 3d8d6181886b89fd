// Words that name happenings between political actors, with what they say.
//
// A row is a frame, a PLOVER kind and mode, an act (what the happening is, for merging and
// titles) and the lemmas that mean it. `_` joins the particle of a phrasal verb ("call_off").
// Source of the kinds' and modes' names: PLOVER. Words: our own reading of diplomatic prose.

import type { Kind, Mode } from "#model/event.ts";

/**
 * Who takes part, by grammar:
 * mutual: subject, object, with, between; visit: subject only, the object is where;
 * toward: subject and object, to, against, on; alone: subject only; host: subject and object,
 * both take part; report: the subject speaks.
 */
export type Frame = "mutual" | "visit" | "toward" | "alone" | "host" | "report";

export type Act =
  | "meet"
  | "dine"
  | "call"
  | "visit"
  | "arrive"
  | "depart"
  | "return"
  | "host"
  | "gather"
  | "brief"
  | "agree"
  | "sign"
  | "decide"
  | "invite"
  | "announce"
  | "commit"
  | "support"
  | "apologise"
  | "concede"
  | "aid"
  | "cooperate"
  | "withdraw"
  | "request"
  | "reject"
  | "accuse"
  | "reveal"
  | "investigate"
  | "threaten"
  | "protest"
  | "sanction"
  | "close"
  | "expel"
  | "recall"
  | "summon"
  | "break-off"
  | "walk-out"
  | "resign"
  | "release"
  | "deploy"
  | "confront"
  | "blockade"
  | "detain"
  | "attack"
  | "clash"
  | "truce"
  | "mediate"
  | "vote"
  | "elect"
  | "appoint"
  | "say";

export interface Sense {
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly act: Act;
  readonly frame: Frame;
}

type Row = readonly [kind: Kind, mode: Mode | null, act: Act, frame: Frame, words: string];

const verbRows: readonly Row[] = [
  [
    "CONSULT",
    null,
    "meet",
    "mutual",
    "meet confer negotiate huddle reconvene parley convene_with sit_down",
  ],
  ["CONSULT", null, "dine", "mutual", "dine lunch"],
  ["CONSULT", "phone", "call", "mutual", "phone telephone speak_by_phone"],
  ["CONSULT", null, "meet", "mutual", "speak talk consult discuss_with engage"],
  ["CONSULT", "visit", "visit", "visit", "visit tour travel fly journey head go stop_over"],
  ["CONSULT", "visit", "arrive", "visit", "arrive land touch_down"],
  ["CONSULT", "visit", "depart", "visit", "depart"],
  ["CONSULT", "visit", "return", "visit", "return"],
  ["CONSULT", "visit", "host", "host", "host welcome receive greet entertain"],
  ["CONSULT", "multilateral", "gather", "mutual", "attend gather convene assemble"],
  ["CONSULT", "third-party", "mediate", "toward", "mediate broker arbitrate"],
  ["AGREE", null, "agree", "mutual", "agree"],
  ["AGREE", null, "sign", "mutual", "sign initial ratify ink conclude accede"],
  ["AGREE", null, "decide", "mutual", "decide resolve"],
  ["AGREE", null, "commit", "toward", "commit pledge promise vow undertake"],
  ["AGREE", null, "invite", "toward", "invite"],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "endorse praise hail recognize recognise congratulate applaud back",
  ],
  ["SUPPORT", null, "apologise", "toward", "apologise apologize"],
  ["CONCEDE", null, "concede", "toward", "concede yield ease lift relax pardon"],
  ["CONCEDE", null, "release", "toward", "release free"],
  [
    "COOPERATE",
    null,
    "cooperate",
    "mutual",
    "cooperate collaborate exchange restore resume reopen",
  ],
  ["AID", null, "aid", "toward", "donate"],
  [
    "RETREAT",
    null,
    "withdraw",
    "alone",
    "withdraw retreat pull_out pull_back evacuate disarm disengage",
  ],
  ["RETREAT", null, "resign", "alone", "resign step_down abdicate quit"],
  [
    "REQUEST",
    "change",
    "request",
    "toward",
    "urge demand appeal call_on press plead implore petition",
  ],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "reject refuse decline rebuff spurn veto dismiss snub boycott shun turn_down turn_away deny",
  ],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "accuse denounce condemn criticize criticise blame rebuke blast slam decry deplore censure lambast characterize characterise label brand chide fault",
  ],
  ["ACCUSE", "allege", "reveal", "toward", "reveal disclose expose allege"],
  ["ACCUSE", "investigate", "investigate", "toward", "investigate probe indict charge sue"],
  ["ACCUSE", "disapprove", "summon", "toward", "summon"],
  ["THREATEN", null, "threaten", "toward", "threaten warn menace"],
  ["PROTEST", null, "protest", "toward", "protest demonstrate rally riot march"],
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "sanction blacklist embargo penalise penalize retaliate",
  ],
  ["SANCTION", "discontinue", "close", "alone", "close close_down shut shut_down ban bar restrict"],
  ["SANCTION", "expel", "expel", "toward", "expel deport oust eject banish"],
  ["SANCTION", "withdraw", "recall", "toward", "recall"],
  ["SANCTION", "discontinue", "walk-out", "alone", "walk_out walk_away storm_out pull_out_of"],
  ["SANCTION", "discontinue", "break-off", "mutual", "break_off cut_off sever"],
  ["MOBILIZE", null, "deploy", "toward", "deploy mobilize mobilise amass scramble station"],
  [
    "MOBILIZE",
    null,
    "confront",
    "alone",
    "enter_airspace enter_waters enter_territory violate_airspace cross_border breach_airspace",
  ],
  ["MOBILIZE", null, "confront", "toward", "intercept shadow buzz harass confront"],
  ["COERCE", null, "blockade", "toward", "blockade occupy besiege annex seize"],
  ["COERCE", null, "detain", "toward", "detain arrest jail imprison abduct kidnap convict"],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "attack bomb shell bombard strike raid invade shoot kill assassinate target storm ambush torpedo sink ram blow_up open_fire shoot_down fire_on",
  ],
  [
    "ASSAULT",
    null,
    "clash",
    "mutual",
    "clash skirmish fight flare_up battle exchange_fire trade_fire",
  ],
  ["STATEMENT", null, "announce", "report", "announce declare proclaim unveil"],
  [
    "STATEMENT",
    null,
    "say",
    "report",
    "say tell state remark comment add note insist stress reiterate brief read",
  ],
  ["CONSULT", null, "vote", "alone", "vote elect abstain"],
  ["COOPERATE", null, "appoint", "toward", "appoint"],
];

const nounRows: readonly Row[] = [
  [
    "CONSULT",
    null,
    "meet",
    "mutual",
    "meeting talk discussion negotiation consultation session encounter_with dialogue one-on-one tete-a-tete audience",
  ],
  ["CONSULT", null, "dine", "mutual", "dinner lunch luncheon breakfast banquet"],
  ["CONSULT", "phone", "call", "mutual", "call phonecall videoconference"],
  ["CONSULT", "visit", "visit", "visit", "visit trip tour journey stopover travel"],
  ["CONSULT", "visit", "arrive", "visit", "arrival"],
  ["CONSULT", "visit", "depart", "visit", "departure"],
  [
    "CONSULT",
    "multilateral",
    "gather",
    "mutual",
    "summit conference forum gathering symposium participation attendance",
  ],
  ["STATEMENT", null, "brief", "report", "briefing"],
  ["CONSULT", "third-party", "mediate", "toward", "mediation"],
  ["AGREE", null, "agree", "mutual", "agreement deal accord pact treaty understanding compromise"],
  ["AGREE", null, "truce", "mutual", "ceasefire truce armistice cease-fire"],
  ["AGREE", null, "invite", "toward", "invitation"],
  ["SUPPORT", null, "apologise", "toward", "apology"],
  ["CONCEDE", null, "release", "toward", "release prisoner-swap swap"],
  ["RETREAT", null, "withdraw", "alone", "withdrawal pullout evacuation"],
  ["RETREAT", null, "resign", "alone", "resignation"],
  ["REJECT", null, "reject", "toward", "boycott refusal rejection veto"],
  ["SANCTION", null, "sanction", "toward", "embargo sanction tariff"],
  ["AID", null, "aid", "toward", "aid assistance relief"],
  ["SANCTION", "expel", "expel", "toward", "expulsion"],
  ["SANCTION", "withdraw", "recall", "toward", "recall"],
  [
    "MOBILIZE",
    null,
    "confront",
    "mutual",
    "confrontation standoff stand-off encounter incident incursion provocation near-miss",
  ],
  ["MOBILIZE", null, "deploy", "toward", "deployment mobilisation mobilization exercise drill"],
  ["COERCE", null, "blockade", "toward", "blockade occupation siege annexation"],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "attack airstrike strike raid bombing shelling invasion assassination shooting massacre coup killing",
  ],
  ["ASSAULT", null, "clash", "mutual", "clash skirmish fighting violence war conflict battle"],
  ["PROTEST", null, "protest", "toward", "protest demonstration rally riot march"],
  ["STATEMENT", null, "announce", "report", "announcement declaration"],
  ["STATEMENT", null, "say", "report", "speech remark address"],
  ["CONSULT", null, "elect", "alone", "election referendum"],
];

const table = (rows: readonly Row[]): ReadonlyMap<string, Sense> =>
  new Map(
    rows.flatMap(([kind, mode, act, frame, words]) =>
      words.split(" ").map((word) => [word.replace("_", " "), { kind, mode, act, frame }] as const),
    ),
  );

export const verbSenses = table(verbRows);
export const nounSenses = table(nounRows);

/** Two words that mean another thing than the noun alone; the rest of a pair is a qualifier. */
export const nounCompounds: ReadonlyMap<string, Sense> = new Map(
  (
    [
      [
        "STATEMENT",
        null,
        "brief",
        "report",
        "news_conference press_conference press_briefing news_briefing",
      ],
      [
        "CONSULT",
        "phone",
        "call",
        "mutual",
        "phone_call telephone_call video_call phone_conversation telephone_conversation",
      ],
      [
        "MOBILIZE",
        null,
        "deploy",
        "toward",
        "military_exercise naval_exercise military_drill live-fire_drill",
      ],
      ["AGREE", null, "truce", "mutual", "cease_fire"],
    ] satisfies readonly Row[]
  ).flatMap(([kind, mode, act, frame, words]: Row) =>
    words.split(" ").map((word) => [word.replace("_", " "), { kind, mode, act, frame }] as const),
  ),
);
