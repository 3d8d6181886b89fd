// Verbs that name a happening only with a certain object: to fire a missile, to fire a minister,
// to fire a question. A row is a sense, its verbs, and the nouns that must head the object (of a
// passive: the subject). `@person`: whoever acts or holds office; `@place`: a state or a place;
// `@side`: either; `@money`: a sum; `@load`: so many tonnes or trucks of something; `@body`: an alliance or another body; `@that`: a clause in place of an object. A last column names the infinitives one
// of which must follow (`*`: any). The first row that fits counts; a verb of verbSenses.ts has its
// sense of that table else.
// Source: our own reading of diplomatic prose.

import type { Sense } from "./triggers.ts";
import { verbSenses } from "./verbSenses.ts";

export interface Guarded {
  readonly sense: Sense;
  readonly objects: ReadonlySet<string>;
  /** What of `objects` is no word but a sort of object: asked of every verb, so worked out once. */
  readonly that: boolean;
  readonly to: boolean;
  readonly money: boolean;
  /** A person, a load, a body, a side, a place. */
  readonly classed: boolean;
  /** Lemmas of the infinitive that must follow; empty: none need. */
  readonly next: ReadonlySet<string>;
}

type Row = readonly [
  kind: Sense["kind"],
  mode: Sense["mode"],
  act: Sense["act"],
  frame: Sense["frame"],
  verbs: string,
  objects: string,
  then?: string,
];

const weapons =
  "bomb missile rocket shell shot torpedo projectile artillery salvo round mortar drone bullet gun tear-gas gas cannon flare grenade";
const tests =
  "missile rocket satellite projectile icbm bomb device warhead weapon drone spacecraft";
const restraints =
  "sanction embargo siege ban blockade curfew restriction curb emergency tariff measure duty law limit boycott veto visa penalty freeze";
const relations =
  "relation tie link contact trade aid assistance cooperation flight delivery supply export import membership participation visa service shipment transit traffic funding payment sale intelligence-sharing power electricity gas involvement assistance help program programme activity";
const staff =
  "diplomat ambassador envoy attaché attache commissioner chargé representative nuncio counsellor counselor staff personnel journalist consul worker official";
const ships =
  "ship vessel boat ferry corvette frigate destroyer submarine cruiser trawler tanker freighter patrol-boat battleship warship carrier";
const charter =
  "treaty accord pact agreement deal bloc union alliance organisation organization convention commonwealth federation coalition statute mission";
const targets =
  "base depot convoy facility position ship plant airport airfield building camp port refinery hospital town village city target headquarters bridge tanker post military house embassy consulate compound school market site capital truck pipeline station ambulance warehouse arsenal";

const bodies =
  "government coalition commission cabinet alliance committee force council group body office mission authority tribunal panel union bloc agency fund zone market";
const papers =
  "letter message cable telegram memo memorandum report document dossier text draft intelligence evidence paper petition note reply map";

const persons =
  "driver man woman officer farmer fisherman student worker nurse doctor teacher priest monk bishop tourist guard engineer pilot passenger bystander shopkeeper businessman policeman resident villager photographer lawyer activist national citizen supporter opponent politician candidate journalist reporter boy girl child person people demonstrator protester marcher sailor captain crew";

const rows: readonly Row[] = [
  ["ACCUSE", "allege", "reveal", "toward", "charge", "@that"],
  // "reached Oslo", "got into Lima"
  ["CONSULT", "visit", "arrive", "visit", "reach enter", "@place"],
  // Attacks, tests, incidents
  ["ASSAULT", null, "attack", "toward", "fire lob hurl rain unleash drop", weapons],
  ["ASSAULT", null, "attack", "toward", "strike target pound", `@place ${targets}`],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "hit destroy demolish damage wreck level flatten raze",
    `${targets} railway line dam tunnel tower runway radar`,
  ],
  [
    "AGREE",
    null,
    "commit",
    "toward",
    "give provide offer deliver",
    "assurance guarantee undertaking promise pledge commitment",
  ],
  ["ASSAULT", null, "attack", "toward", "inflict", "loss casualty damage defeat blow"],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "toward",
    "issue",
    "warrant indictment subpoena summons",
  ],
  ["REQUEST", null, "request", "toward", "issue make launch", "appeal call plea"],
  ["THREATEN", null, "threaten", "toward", "issue sound deliver give", "warning threat"],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "issue",
    "condemnation protest rebuke complaint demarche démarche",
  ],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "toward",
    "file bring lodge press",
    "counter-suit countersuit counterclaim counter-claim application claim appeal charge",
  ],
  ["ASSAULT", null, "attack", "toward", "sink scuttle", ships],
  ["COERCE", null, "blockade", "toward", "capture impound", `${ships} dhow yacht barge`],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "down",
    "jet plane drone aircraft helicopter airliner fighter bomber",
  ],
  [
    "ASSAULT",
    null,
    "attack",
    "alone",
    "explode detonate go_off",
    "bomb device car grenade explosive",
  ],
  ["MOBILIZE", null, "test", "alone", "test test-fire launch detonate fire_off", tests],
  [
    "MOBILIZE",
    null,
    "test",
    "alone",
    "conduct carry_out stage hold",
    "test test-launch test-firing",
  ],
  [
    "MOBILIZE",
    null,
    "deploy",
    "toward",
    "order dispatch send station rush fly move reinforce mass",
    "troop warship destroyer soldier force peacekeeper carrier jet bomber frigate battalion brigade marine reinforcement warplane regiment fleet flotilla submarine unit patrol artillery armour armor tank battery gunboat paratrooper commando police helicopter squadron police policeman",
  ],
  [
    "MOBILIZE",
    null,
    "deploy",
    "alone",
    "hold stage conduct begin start",
    "exercise drill manoeuvre maneuver wargame",
  ],
  ["MOBILIZE", null, "deploy", "alone", "take_up", "position post"],
  ["ASSAULT", null, "clash", "mutual", "exchange trade", "fire shot gunfire blow"],
  // Taking, holding, restricting
  [
    "COERCE",
    null,
    "detain",
    "toward",
    "hold capture apprehend nab take_away lead_away drag_away haul_away whisk_away bundle_off march_off cart_off drag_off",
    "@person crew sailor soldier tourist pilot national citizen suspect hostage fisherman man",
  ],
  [
    "COERCE",
    null,
    "take",
    "toward",
    "take capture retake recapture",
    "control town village city hostage prisoner airport port territory garrison capital outpost island",
  ],
  [
    "COERCE",
    null,
    "restrict",
    "toward",
    "impose declare",
    "curfew emergency law blockade quarantine lockdown rule",
  ],
  [
    "COERCE",
    null,
    "blockade",
    "toward",
    "block intercept hold_up hold impound confiscate detain",
    `shipment ${ships} convoy cargo consignment crossing bridge road aircraft plane`,
  ],
  [
    "COERCE",
    null,
    "take",
    "toward",
    "force compel oblige",
    `aircraft plane jet helicopter airliner convoy bus train ${ships}`,
    "*",
  ],
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "freeze block withhold suspend hold_back hold_up claw_back",
    "@money asset account fund reserve property tranche instalment installment disbursement payment million billion euro dollar money",
  ],
  ["COERCE", null, "dismiss", "toward", "oust remove", "government president"],
  // Ballots, once more
  [
    "COOPERATE",
    null,
    "cooperate",
    "toward",
    "recount re-count count rerun re-run verify audit",
    "ballot vote result election poll return tally",
  ],
  // Stays that end before or after their time
  [
    "CONSULT",
    "visit",
    "visit",
    "alone",
    "cut_short curtail interrupt extend",
    "stay holiday vacation",
  ],
  // What is given and not what was taken
  [
    "AID",
    null,
    "aid",
    "toward",
    "hand_over hand donate deliver",
    "boat helicopter vehicle truck ambulance equipment house home school hospital clinic courthouse court building generator vaccine cheque key",
  ],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "capture recapture retake storm overrun",
    "camp base stronghold town village city post garrison airstrip airport bridge headquarters",
  ],
  // Sanctions, dismissals, ruptures
  ["SANCTION", "expel", "expel", "toward", "declare", "grata"],
  ["SANCTION", "expel", "expel", "toward", "order give tell ask", staff, "leave depart go exit"],
  ["SANCTION", "expel", "expel", "toward", "order give", "@person", "leave depart"],
  ["SANCTION", "withdraw", "recall", "toward", "withdraw pull pull_out bring_home", staff],
  [
    "SANCTION",
    "expel",
    "dismiss",
    "toward",
    "dismiss sack fire remove replace suspend relieve",
    "@person",
  ],
  [
    "SANCTION",
    null,
    "sanction",
    "toward",
    "impose slap levy tighten extend renew toughen widen broaden reimpose adopt",
    "sanction embargo tariff ban duty restriction blacklist measure penalty boycott",
  ],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "toward",
    "suspend cut freeze halt stop end discontinue curtail reduce withhold slash downgrade scale_back cut_off block interrupt restrict sever revoke cancel scrap terminate",
    `${relations} licence license accreditation passport credential aid loan project`,
  ],
  [
    "SANCTION",
    "discontinue",
    "close",
    "alone",
    "close shut close_down shut_down seal",
    "border embassy consulate crossing airspace mission office strait checkpoint road bureau frontier port",
  ],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "alone",
    "leave quit renounce denounce exit abrogate annul repudiate terminate withdraw pull_out",
    charter,
  ],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "alone",
    "lapse expire run_out",
    "agreement treaty pact truce ceasefire accord mandate licence license sanction embargo ultimatum deadline deal permit concession lease moratorium arrangement protocol convention",
  ],
  ["SANCTION", "discontinue", "secede", "alone", "declare proclaim", "independence"],
  ["SANCTION", null, "sanction", "toward", "raise double hike", "tariff levy duty"],
  // Threats and demands
  [
    "REQUEST",
    "change",
    "request",
    "toward",
    "order instruct direct ask request task tell advise",
    "@side @body national citizen resident committee council court panel commission tribunal side party embassy mission delegation consulate ministry army police government force troop navy commander",
    "*",
  ],
  ["REQUEST", "change", "request", "toward", "issue present deliver", "ultimatum demand"],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "annul overturn invalidate quash nullify void throw_out strike_down",
    "result election vote ballot verdict decision decree law conviction ruling sentence referendum appeal case petition complaint motion",
  ],
  ["COERCE", null, "detain", "toward", "extend prolong", "detention custody arrest"],
  [
    "COERCE",
    null,
    "blockade",
    "toward",
    "board stop search inspect tow turn_back divert impound",
    `${ships} yacht dinghy speedboat barge launch cutter dhow fishing-boat`,
  ],
  [
    "COERCE",
    null,
    "blockade",
    "toward",
    "block blockade barricade occupy",
    "entrance access port harbour harbor highway motorway channel gate route street avenue runway airport railway line traffic junction approach motorways roads border post office",
  ],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "toward",
    "suspend halt interrupt discontinue stop",
    "work operation drilling exploration production construction survey service ferry train bus line traffic broadcast publication fishing mining excavation talk-show test",
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "ask_for request",
    "meeting talk audience visit extradition session consultation mediation explanation apology ceasefire postponement recall withdrawal asylum intervention measure inquiry investigation arbitration extension inspection release suspension return",
  ],
  ["ASSAULT", null, "clash", "mutual", "declare", "war"],
  // Concessions, openings, aid
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "lift ease relax loosen remove drop waive end suspend soften",
    restraints,
  ],
  ["CONCEDE", null, "release", "toward", "swap exchange", "prisoner detainee captive hostage spy"],
  [
    "COOPERATE",
    null,
    "open",
    "alone",
    "open inaugurate reopen unveil",
    "embassy consulate border crossing office mission bridge road line railway pipeline airspace corridor checkpoint route",
  ],
  [
    "COOPERATE",
    null,
    "cooperate",
    "mutual",
    "establish forge re-establish upgrade renew",
    "relation tie link partnership alliance",
  ],
  ["COOPERATE", null, "join", "alone", "join enter", charter],
  [
    "AID",
    null,
    "aid",
    "toward",
    "provide give",
    "@money tent helicopter shelter equipment doctor training truck vehicle boat engineer fund funding cash support expertise",
  ],
  [
    "AID",
    null,
    "aid",
    "toward",
    "grant extend send deliver give provide ship offer approve dispatch",
    "aid assistance loan credit relief grant supply food medicine package million billion tank vaccine convoy",
  ],
  // Agreement, support
  [
    "AGREE",
    null,
    "sign",
    "mutual",
    "approve adopt back pass endorse ratify",
    "treaty accord pact agreement deal constitution",
  ],
  [
    "AGREE",
    null,
    "decide",
    "mutual",
    "approve adopt pass",
    "doctrine strategy resolution sanction law bill measure declaration budget plan roadmap mandate statement amendment reform programme program agenda recommendation conclusion decision motion legislation act decree communiqué communique",
  ],
  [
    "AGREE",
    null,
    "decide",
    "alone",
    "extend renew prolong",
    "talk negotiation deadline mandate presence term authorization authorisation ceasefire truce moratorium agreement mission operation initiative",
  ],
  ["AGREE", null, "commit", "toward", "offer", "@to"],
  // "undertook to leave", but "undertook a mission"
  ["AGREE", null, "commit", "toward", "undertake", "@to", "*"],
  [
    "AGREE",
    null,
    "agree",
    "mutual",
    "accept",
    "invitation offer proposal plan ceasefire truce deal resolution term mediation condition credential demand verdict ruling resignation blueprint package peace-plan compromise roadmap apology framework formula draft text request",
  ],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "back support",
    "@side bid claim plan proposal resolution call candidacy ceasefire sanction initiative membership request",
  ],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "reaffirm express voice pledge declare reiterate offer send convey lend give throw",
    "weight support solidarity condolence backing sympathy congratulation",
  ],
  ["AGREE", null, "appoint", "toward", "name nominate choose pick install designate", "@person"],
  ["COOPERATE", null, "cooperate", "mutual", "present", "credential"],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "hand_in hand_over deliver submit present hand",
    "petition",
  ],
  // Protests and accusations by note
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "lodge file deliver send hand submit make",
    "protest complaint note demarche démarche representation",
  ],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "toward",
    "voice express convey register relay communicate",
    "outrage anger dismay concern regret alarm displeasure disappointment indignation unease disquiet misgiving reservation objection frustration resentment fury shock dissatisfaction annoyance protest",
  ],
  ["ACCUSE", "investigate", "investigate", "toward", "launch open", "investigation inquiry probe"],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "dismiss oppose defy ignore",
    "accusation allegation claim charge proposal demand call offer report ultimatum plan criticism resolution complaint appeal deadline idea request suggestion threat sanction bid result election referendum gesture overture",
  ],
  // Envoys, papers, matters brought before others
  [
    "CONSULT",
    "visit",
    "send",
    "toward",
    "send dispatch despatch fly",
    "group troika commission @person envoy emissary delegation representative mediator team mission minister ambassador negotiator diplomat official observer inspector monitor",
  ],
  ["CONSULT", "visit", "visit", "visit", "lead head", "delegation mission team"],
  ["CONSULT", null, "meet", "mutual", "exchange", "view opinion idea assessment"],
  [
    "ACCUSE",
    "disapprove",
    "accuse",
    "mutual",
    "exchange trade swap",
    "accusation insult recrimination barb charge blame allegation reproach",
  ],
  // "crossed into Peruvian waters", "entered the disputed channel"
  ["MOBILIZE", null, "confront", "alone", "cross_into", "water airspace zone"],
  ["MOBILIZE", null, "confront", "alone", "enter", "channel strait lagoon shoal sector"],
  [
    "SANCTION",
    "discontinue",
    "break-off",
    "mutual",
    "break_off",
    "talk negotiation discussion dialogue consultation contact",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "drop withdraw lift waive",
    "objection opposition reservation veto demand claim",
  ],
  [
    "CONSULT",
    null,
    "meet",
    "alone",
    "take_up consider hear examine",
    "situation report item briefing question",
  ],
  ["ACCUSE", "disapprove", "summon", "toward", "call_in", staff],
  [
    "CONSULT",
    null,
    "do",
    "toward",
    "hear receive debate",
    "report briefing presentation treaty accord bill resolution law budget",
  ],
  [
    "STATEMENT",
    null,
    "do",
    "toward",
    "send deliver hand hand_in hand_over convey address pass transmit present submit show give circulate return",
    papers,
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "table circulate submit introduce sponsor put_forward propose",
    "resolution motion bill proposal plan truce ceasefire talk meeting summit conference amendment roadmap pact treaty deal accord agreement compromise settlement swap exchange",
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "refer submit take bring",
    "dispute case matter issue question complaint",
  ],
  [
    "REQUEST",
    null,
    "request",
    "toward",
    "request seek submit file make",
    "session meeting help assistance extradition clarification explanation aid permission observer application request bid asylum visa support mediation talk",
  ],
  ["CONSULT", null, "do", "toward", "raise take_up", "issue matter question case concern"],
  ["SUPPORT", null, "support", "toward", "offer", "office mediation condolence congratulation"],
  ["SUPPORT", null, "support", "alone", "lay", "wreath flower"],
  [
    "SUPPORT",
    null,
    "support",
    "toward",
    "award confer present",
    "medal order prize award decoration honour honor doctorate",
  ],
  // Offices won and lost, bodies set up and dissolved
  [
    "CONSULT",
    null,
    "elect",
    "alone",
    "win lose contest",
    "election vote re-election reelection ballot referendum runoff majority seat presidency",
  ],
  [
    "CONSULT",
    null,
    "elect",
    "toward",
    "defeat",
    "@person candidate incumbent rival challenger opponent president",
  ],
  ["ASSAULT", null, "clash", "toward", "defeat rout", "@side army force troop rebel navy fleet"],
  ["STATEMENT", null, "appoint", "toward", "succeed", "@person"],
  [
    "STATEMENT",
    null,
    "appoint",
    "alone",
    "assume take_over",
    "office presidency premiership post chair chairmanship command leadership",
  ],
  [
    "RETREAT",
    null,
    "resign",
    "alone",
    "lose vacate relinquish",
    "post job office presidency premiership",
  ],
  [
    "RETREAT",
    null,
    "withdraw",
    "alone",
    "dismantle tear_down",
    "bunker outpost camp base roadblock barricade checkpoint trench fortification position",
  ],
  ["COERCE", null, "restrict", "alone", "dissolve", "parliament assembly government duma knesset"],
  ["AGREE", null, "decide", "alone", "call", "election referendum"],
  ["COOPERATE", null, "do", "alone", "form set_up create establish found", bodies],
  [
    "COOPERATE",
    null,
    "open",
    "alone",
    "move relocate transfer",
    "embassy consulate mission office",
  ],
  // Rules for others, and what is let through
  [
    "SANCTION",
    null,
    "restrict",
    "toward",
    "introduce impose",
    "visa requirement control quota check surcharge",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "grant restore",
    "citizenship autonomy status independence access right amnesty pardon permission clemency reprieve",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "allow permit",
    "@side inspector observer journalist refugee convoy diplomat ship plane monitor",
    "return enter visit leave inspect fly pass dock land cross",
  ],
  // Breaches, force
  [
    "ASSAULT",
    null,
    "clash",
    "alone",
    "violate break breach",
    "ceasefire truce armistice cease-fire",
  ],
  ["SANCTION", "discontinue", "break-off", "mutual", "break rupture", "relation tie"],
  ["COERCE", null, "take", "toward", "capture retake recapture conquer", "@place"],
  [
    "COERCE",
    null,
    "restrict",
    "toward",
    "disperse break_up",
    "protester demonstrator crowd rally demonstration protest march rioter sit-in vigil encampment gathering strike",
  ],
  ["PROTEST", null, "protest", "toward", "burn trample tear_down", "flag effigy portrait picture"],
  ["MOBILIZE", null, "deploy", "alone", "call_up", "reservist reserve conscript"],
  // Speeches, journeys
  [
    "STATEMENT",
    null,
    "say",
    "report",
    "issue release publish put_out",
    "statement communique communiqué",
  ],
  ["STATEMENT", null, "say", "report", "conclude find", "@that"],
  ["STATEMENT", null, "rule", "alone", "rule", "@that"],
  ["COOPERATE", null, "join", "alone", "join rejoin", "@body"],
  ["SANCTION", "discontinue", "suspend", "alone", "quit leave", "@body"],
  [
    "ACCUSE",
    "investigate",
    "investigate",
    "toward",
    "file bring lodge institute initiate open",
    "case suit lawsuit charge proceeding proceedings",
  ],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "block",
    "attempt move resolution bid motion statement membership",
  ],
  ["MOBILIZE", null, "deploy", "alone", "put place", "force troop army military navy"],
  [
    "AGREE",
    null,
    "commit",
    "toward",
    "offer volunteer",
    "@to",
    "mediate host broker send free release withdraw resume negotiate",
  ],
  ["AID", null, "aid", "toward", "offer grant give", "asylum refuge shelter sanctuary"],
  [
    "AGREE",
    null,
    "commit",
    "toward",
    "offer",
    "passage safe-conduct conduct reward concession guarantee assurance venue security protection immunity escort",
  ],
  ["CONCEDE", null, "concede", "toward", "suspend withdraw drop lift retract", "threat demand"],
  [
    "AGREE",
    null,
    "decide",
    "alone",
    "authorise authorize approve back mandate",
    "strike airstrike force mission operation intervention deployment invasion sending dispatch use",
  ],
  ["SANCTION", "expel", "expel", "toward", "order announce", "expulsion deportation"],
  ["SANCTION", "discontinue", "close", "toward", "order announce", "closure"],
  [
    "MOBILIZE",
    null,
    "deploy",
    "toward",
    "order",
    "strike airstrike attack offensive mobilisation mobilization deployment",
  ],
  [
    "RETREAT",
    null,
    "withdraw",
    "alone",
    "order announce begin complete",
    "withdrawal evacuation pullout",
  ],
  ["COERCE", null, "detain", "toward", "order", "arrest detention"],
  ["CONCEDE", null, "release", "toward", "order secure win", "release"],
  ["REQUEST", null, "request", "alone", "apply", "@to"],
  ["REQUEST", "change", "request", "toward", "give", "@side government junta regime", "*"],
  ["REJECT", null, "reject", "alone", "miss", "deadline cutoff"],
  [
    "CONSULT",
    "multilateral",
    "gather",
    "mutual",
    "summon",
    "member session meeting parliament council congress",
  ],
  [
    "COERCE",
    null,
    "take",
    "toward",
    "take_over",
    "@place town city village building base embassy station airport checkpoint palace country province",
  ],
  ["COOPERATE", null, "join", "toward", "readmit admit", "@place @body"],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "alone",
    "tear_up scrap shred",
    "treaty accord agreement pact deal convention",
  ],
  [
    "ASSAULT",
    null,
    "attack",
    "toward",
    "beat beat_up stab stone club assault manhandle rough_up mob knife bludgeon torture lynch wound",
    `@side ${persons}`,
  ],
  [
    "REJECT",
    null,
    "reject",
    "toward",
    "dismiss",
    "it them this that claim allegation charge accusation report suggestion idea demand proposal call criticism complaint result vote referendum rumour rumor",
  ],
  ["REJECT", null, "reject", "toward", "withdraw rescind revoke cancel", "invitation offer"],
  [
    "COERCE",
    null,
    "detain",
    "toward",
    "catch capture pick_up round_up nab",
    `@person ${persons} organiser organizer suspect fugitive spy agent`,
  ],
  [
    "AGREE",
    null,
    "commit",
    "toward",
    "offer volunteer",
    "battalion troop soldier force brigade base hospital help aid money loan mediation training ship helicopter",
  ],
  [
    "AID",
    null,
    "aid",
    "toward",
    "ship smuggle supply sell deliver fly",
    "arm weapon ammunition rifle missile tank helicopter",
  ],
  [
    "CONCEDE",
    null,
    "concede",
    "toward",
    "waive drop scrap abolish",
    "fee charge requirement rule condition",
  ],
  [
    "COERCE",
    null,
    "restrict",
    "alone",
    "abrogate suspend annul dissolve shut_down",
    "constitution parliament assembly congress senate",
  ],
  ["SANCTION", "discontinue", "suspend", "toward", "suspend exclude", "@place"],
  [
    "SANCTION",
    "discontinue",
    "suspend",
    "alone",
    "suspend halt call_off break_off abandon freeze pause interrupt discontinue cut_short cancel stop hold_up withhold delay block",
    "operation flight search mission offensive campaign evacuation airlift patrol exercise manoeuvre drill handover release repatriation disbursement payment instalment installment tranche ratification implementation process participation involvement accession application withdrawal pullout deployment extradition execution construction work fishing drilling survey subsidy grant budget funding support recruitment collaboration procedure issuance",
  ],
  [
    "COOPERATE",
    null,
    "cooperate",
    "alone",
    "resume restart",
    "operation flight search mission offensive campaign evacuation airlift patrol delivery shipment export import payment drilling work production",
  ],
  [
    "AGREE",
    null,
    "decide",
    "alone",
    "repeal abolish amend rescind revoke",
    "law act decree bill constitution legislation amendment statute article ban emergency",
  ],
  [
    "AGREE",
    null,
    "decide",
    "alone",
    "order",
    "inquiry investigation probe recount audit ceasefire mobilisation mobilization blackout alert halt pullback",
  ],
  [
    "AID",
    null,
    "aid",
    "toward",
    "fly ship truck ferry rush airlift",
    "@load aid food medicine tent blanket supply rice grain wheat flour vaccine relief",
  ],
  [
    "AID",
    null,
    "aid",
    "toward",
    "send dispatch deliver donate",
    "@load blanket tent rice wheat grain generator",
  ],
  [
    "STATEMENT",
    null,
    "speak-to",
    "report",
    "address",
    "assembly council parliament congress session conference summit nation rally crowd troop forum gathering senate knesset duma lawmaker delegate meeting legislature diet bundestag",
  ],
  ["CONSULT", "visit", "depart", "visit", "leave", "@place"],
  [
    "CONSULT",
    "third-party",
    "mediate",
    "toward",
    "chair moderate facilitate",
    "talk negotiation dialogue",
  ],
];

const words = (text: string) => new Set(text.split(" ").filter(Boolean));

const byVerb = new Map<string, Guarded[]>();
for (const [kind, mode, act, frame, verbs, objects, then = ""] of rows)
  for (const verb of verbs.split(" ")) {
    const lemma = verb.replaceAll("_", " ");
    const wanted = words(objects);
    const guarded = {
      sense: { kind, mode, act, frame },
      objects: wanted,
      that: wanted.has("@that"),
      to: wanted.has("@to"),
      money: wanted.has("@money"),
      classed: ["@person", "@load", "@body", "@side", "@place"].some((one) => wanted.has(one)),
      next: words(then),
    };
    byVerb.set(lemma, [...(byVerb.get(lemma) ?? []), guarded]);
  }

/** The guarded senses of each verb, in the order to try them. */
export const guardedVerbs: ReadonlyMap<string, readonly Guarded[]> = byVerb;

/** True for a verb that names a happening, with whatever object. */
export function isTriggerVerb(lemma: string): boolean {
  return verbSenses.has(lemma) || guardedVerbs.has(lemma);
}
