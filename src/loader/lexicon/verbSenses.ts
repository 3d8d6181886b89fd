// Verbs that name a happening whatever they govern. Verbs that need a certain object are in
// guardedVerbs.ts. `_` joins the particle of a phrasal verb ("call_off").
// Source: our own reading of diplomatic prose; a new verb is one more word of a row.

import { type Row, senses } from "./triggers.ts";

const rows: readonly Row[] = [
  // Meetings, visits, calls, summits
  [
    "CONSULT",
    null,
    "meet",
    "mutual",
    "meet sit_with confer negotiate renegotiate huddle reconvene parley convene_with sit_down meet_up bargain hobnob get_together come_together work_out hammer_out iron_out thrash_out",
  ],
  ["CONSULT", null, "dine", "mutual", "dine lunch breakfast"],
  ["CONSULT", "phone", "call", "mutual", "phone telephone speak_by_phone ring_up"],
  [
    "CONSULT",
    null,
    "meet",
    "mutual",
    "speak talk consult discuss_with raise_with take_up_with engage converse",
  ],
  [
    "CONSULT",
    "visit",
    "visit",
    "visit",
    "visit tour travel fly journey head go come stop_over revisit jet continue_on pass_through drive crisscross call_at drop_by",
  ],
  [
    "CONSULT",
    "visit",
    "arrive",
    "visit",
    "arrive land touch_down fly_into turn_up show_up disembark fly_in jet_in dock berth moor put_in put_ashore",
  ],
  ["CONSULT", "visit", "depart", "visit", "depart set_off fly_out take_off set_out"],
  ["CONSULT", "visit", "leave-for", "visit", "leave_for"],
  [
    "CONSULT",
    "visit",
    "return",
    "visit",
    "return fly_back go_back come_back fly_home go_home head_home travel_home sail_home",
  ],
  [
    "CONSULT",
    "visit",
    "host",
    "host",
    "host welcome receive greet entertain fete play_host_to see_off",
  ],
  ["CONSULT", null, "greet", "mutual", "embrace shake_hands hug"],
  ["CONSULT", "multilateral", "gather", "mutual", "attend gather convene assemble co-chair"],
  [
    "CONSULT",
    "third-party",
    "mediate",
    "toward",
    "mediate bring_together broker arbitrate shuttle intercede intervene",
  ],
  // Agreements, treaties, invitations
  ["AGREE", null, "agree", "mutual", "agree"],
  [
    "AGREE",
    null,
    "sign",
    "mutual",
    "sign initial ratify ink conclude accede co-sign countersign sign_off sign_up",
  ],
  ["AGREE", null, "decide", "mutual", "decide resolve"],
  ["AGREE", null, "commit", "toward", "commit pledge promise vow assure guarantee"],
  ["AGREE", null, "invite", "toward", "invite"],
  // Support, apologies, recognitions
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "endorse praise hail recognize recognise congratulate applaud commend salute thank laud defend",
  ],
  ["SUPPORT", null, "apologise", "toward", "apologise apologize"],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "side_with stand_by vouch_for rally_behind rally_to throw_weight_behind",
  ],
  // Concessions, releases, aid, cooperation
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "pardon amnesty acquit exonerate back_down climb_down relent cave_in cede backtrack backpedal give_in give_way bow_to yield",
  ],
  [
    "CONCEDE",
    null,
    "release",
    "toward",
    "release free repatriate hand_over extradite hand_back set_free let_go",
  ],
  [
    "COOPERATE",
    null,
    "cooperate",
    "mutual",
    "cooperate collaborate exchange restore resume reopen normalise normalize reconcile re-establish reestablish",
  ],
  ["AGREE", null, "appoint", "toward", "appoint reinstate reappoint inaugurate swear_in crown"],
  ["COOPERATE", null, "join", "alone", "rejoin team_up readmit"],
  ["AID", null, "aid", "toward", "donate airlift airdrop"],
  // Retreats and resignations
  [
    "RETREAT",
    null,
    "withdraw",
    "alone",
    "withdraw retreat pull_out pull_back evacuate disarm disengage demobilise demobilize surrender capitulate vacate turn_back fall_back",
  ],
  ["RETREAT", null, "resign", "alone", "resign step_down abdicate quit stand_down step_aside"],
  ["RETREAT", null, "depart", "alone", "flee defect cross_into"],
  // Requests, refusals
  [
    "REQUEST",
    "change",
    "request",
    "toward",
    "urge demand appeal call_on call_upon press plead implore petition call_for exhort beseech ask_for apply_for apply_to clamour_for clamor_for beg plead_with lobby",
  ],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "reject refuse decline rebuff spurn veto snub boycott shun turn_down turn_away deny rule_out vote_down rebut refute repudiate disown brush_off brush_aside send_back back_out rule_against refuse_entry scoff scoff_at shrug_off wave_off wave_aside laugh_off hold_out balk balk_at baulk object object_to overrule",
  ],
  // Accusations, protests in words, threats
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "accuse denounce condemn criticize criticise blame rebuke dress_down blast slam decry deplore censure lambast characterize characterise label brand chide fault castigate berate reprimand upbraid admonish lambaste excoriate assail hit_out lash_out hit_back complain counter fire_back deride ridicule scold reproach vilify disparage belittle retort single_out take_issue rail rail_against take_aim protest_against",
  ],
  ["ACCUSE", "allege", "reveal", "toward", "reveal disclose expose allege unmask divulge"],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "toward",
    "investigate probe indict charge sue impeach arraign prosecute remand court-martial countersue subpoena",
  ],
  ["ACCUSE", "disapprove", "summon", "toward", "summon"],
  ["THREATEN", null, "threaten", "toward", "threaten warn menace"],
  [
    "PROTEST",
    null,
    "protest",
    "toward",
    "mutiny protest demonstrate rally riot march picket rampage",
  ],
  // Sanctions, expulsions, recalls, ruptures
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "derecognise derecognize sanction blacklist embargo penalise penalize retaliate strike_back",
  ],
  [
    "SANCTION",
    "discontinue",
    "close",
    "alone",
    "close close_down shut shut_down ban bar forbid restrict outlaw shutter seal_off proscribe prohibit",
  ],
  [
    "SANCTION",
    "expel",
    "expel",
    "toward",
    "expel deport oust eject banish order_out send_home kick_out throw_out",
  ],
  ["COERCE", null, "dismiss", "toward", "depose overthrow topple unseat"],
  [
    "SANCTION",
    "withdraw",
    "recall",
    "toward",
    "recall call_home order_home order_back summon_home summon_back",
  ],
  [
    "REJECT",
    null,
    "walk-out",
    "alone",
    "walk_out walk_away storm_out storm_off walk_off pull_out_of stalk_out",
  ],
  ["SANCTION", "discontinue", "break-off", "mutual", "break_off cut_off sever break_with"],
  ["SANCTION", "discontinue", "secede", "alone", "secede break_away"],
  ["SANCTION", "convict", "detain", "toward", "convict sentence fine"],
  // Mobilisations and incidents without fire
  ["MOBILIZE", null, "deploy", "toward", "deploy mobilize mobilise amass scramble redeploy"],
  [
    "MOBILIZE",
    null,
    "confront",
    "alone",
    "enter_airspace enter_waters enter_territory violate_airspace cross_border breach_airspace enter_zone",
  ],
  ["MOBILIZE", null, "confront", "toward", "intercept shadow buzz harass confront tail chase"],
  ["STATEMENT", null, "do", "toward", "write_to"],
  // Coercion
  [
    "COERCE",
    null,
    "blockade",
    "toward",
    "blockade occupy besiege annex seize commandeer hijack surround encircle cordon_off dislodge evict drive_out drive_off drive_back flush_out chase_away chase_out",
  ],
  [
    "COERCE",
    null,
    "detain",
    "toward",
    "detain arrest rearrest re-arrest apprehend jail imprison abduct kidnap round_up incarcerate intern",
  ],
  ["COERCE", null, "restrict", "toward", "crack_down clamp_down"],
  // Attacks
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "attack bomb shell bombard raid invade shoot kill assassinate storm ambush torpedo ram blow_up open_fire shoot_down fire_on gun_down overrun strafe massacre execute murder wound poison fire_at set_ablaze behead lynch firebomb rocket attack_with ransack torch slaughter maim injure beat_back fight_off",
  ],
  [
    "ASSAULT",
    null,
    "clash",
    "mutual",
    "clash skirmish fight flare_up battle exchange_fire trade_fire scuffle brawl",
  ],
  // What is said, voted, ruled
  ["STATEMENT", null, "announce", "report", "announce declare proclaim unveil"],
  [
    "STATEMENT",
    null,
    "say",
    "report",
    "say tell state remark comment add note insist stress reiterate brief read inform notify confirm acknowledge admit assert caution concede signal hint indicate",
  ],
  ["STATEMENT", null, "rule", "alone", "rule_on rule_against uphold"],
  ["STATEMENT", null, "appoint", "alone", "take_over"],
  ["CONSULT", null, "vote", "alone", "vote elect re-elect reelect"],
  ["REJECT", null, "reject", "alone", "abstain"],
];

export const verbSenses = senses(rows);
