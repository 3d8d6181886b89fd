// What verb forms and the words around them say about an event: tense, light verbs, and the verbs
// that make a plan, a hope, a refusal or a cancellation of what they govern.
// Source: our own reading; irregular forms after any English grammar.

/** `_` joins the particle of a phrasal verb ("call_off"). */
const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(" ").map((word) => word.replaceAll("_", " ")));

/** Each word of the lists, with the name of its list. */
const byWord = <T extends string>(lists: readonly (readonly [T, string])[]) =>
  new Map(lists.flatMap(([name, text]) => [...words(text)].map((word) => [word, name] as const)));

/** As a side of a verb, or in front of one, they leave nobody. */
export const nobodyWords = words("nobody none neither nothing no");
/** Whoever does this to a team acts in it: "a delegation led by". */
export const leadVerbs = words("lead head chair");
/** What they govern begins, or ends, on their day. */
export const startVerbs = words("begin start open launch commence embark");
export const endVerbs = words("end conclude finish close complete wrap");

/** What one stops doing goes on no more. */
export const stopVerbs = words("stop cease quit");
/** What an attack does to people. */
export const harmVerbs = words("kill wound injure hurt maim die perish drown lose");
/** What they govern did not come about: "failed to agree". */
export const failVerbs = words("fail neglect omit");
export const negations = words("not n't n’t never neither nor");

export const haveForms = words("have has had 've ’ve having");
/** What is to come, what may come, and what only could, should or must. */
export const futureModals = words("will 'll wo shall");
export const possibleModals = words("may might");
export const otherModals = words("should must can ca cannot ought could");
/** With one of them a present form of "be" tells no state of now. */
export const perfectForms = words("been being has have had");
export const beForms = words("is are was were be been being am 's ’s 're ’re 'm ’m");

/** Verbs that give their meaning away to an event noun: "made a trip", "held talks". */
export const lightVerbs = words(
  "have hold make embark_on initiate place proceed go_ahead take pay spend conduct attend join host open launch begin start conclude end finish deliver give " +
    "undertake complete wrap wrap_up wind_up wound_up round_off press_ahead press_on push_ahead convene stage lead chair co-chair cut_short carry_out extend address enter reach sign initial strike broker " +
    "announce issue release witness convey express participate engage see mount declare read seal clinch ink grant preside preside_over kick_off host ratify finalise finalize lodge file offer provide hand_down send impose pledge launch wage resume restart renew unleash survive repel suffer face foment work_out hammer_out",
);
/** Verbs that leave the naming of the event to the noun they govern. */
export const yieldingVerbs = words(
  "attend host conclude open close convene hold join chair co-chair announce address read deliver engage issue strike reach release discuss back lift mount resume restart continue",
);
/** Verbs that put an event noun, their subject, into being: "talks lasted", "the summit took place". */
export const occurVerbs = words(
  "last stop subside abate convene reconvene take_place take_effect take_hold come_into enter_into go_into take occur happen begin start open end close conclude resume follow come continue run erupt break_out go_ahead kick_off get_under_way get_underway wrap_up flare mark involve rock shake rattle rip_through tear_through focus centre center concentrate revolve cover touch dwell culminate yield",
);

/** What they govern was to be and then was not. */
export const cancelVerbs = words(
  "cancel scrap scrub nix postpone call_off delay suspend abandon shelve drop abort axe defer put_off put_back push_back scuttle torpedo derail halt freeze foil thwart put_on_hold put_on_ice",
);
/** One side will not. */
export const refuseVerbs = words(
  "reject refuse decline rebuff spurn turn_down snub boycott shun skip miss rule_out deny block veto avoid stay_away bow_out opt_out sit_out quit",
);
/** Ways to be there or to have someone in, and what one side grants the other. Negated they tell of a refusal: "any" in the past too, "will" only as a will. */
export const presenceVerbs = byWord([
  ["any", "attend send take receive represent show_up turn_up"],
  [
    "will",
    "meet see visit travel go come fly return join participate appear " +
      "sign ratify recognise recognize accept agree extradite hand_over release free withdraw negotiate talk support back endorse approve " +
      "lift grant renew extend reopen resume cooperate surrender resign step_down step_aside stand_down sell supply provide finance fund join host contribute deploy evacuate pay " +
      "apologise apologize compromise concede yield quit comply restore allow let permit bow back_down reconsider reverse veto",
  ],
]);
/** Of these, those that go somewhere: without a goal they mean a hundred things. */
export const goingVerbs = words("travel go come fly return join appear");
/** By these one gives one's word for what is to come: having done so calls nothing off. */
export const givenVerbs = words("agree decide announce propose promise pledge vow commit resolve");
/** What they govern is to come, as far as anyone can say. */
export const planVerbs: ReadonlySet<string> = new Set([
  ...givenVerbs,
  ...words(
    "plan intend expect suppose schedule set prepare arrange slate poise aim_to due book fix continue foresee envisage envision pencil_in earmark",
  ),
]);
/** What these are done to, or call for, is not there yet: "seeks a pact that would end the war". */
export const wishingVerbs = words(
  "propose suggest seek want need demand request urge call appeal call_for push_for press_for draft consider recommend",
);
export const hopeVerbs = words("hope wish look_forward dream");
export const possibleVerbs = words("consider mull weigh contemplate discuss explore");
/** They only lend a beginning, an end or a manner to what they govern. */
export const throughVerbs = words("begin start manage proceed come go go_on return help move stop");

/** Present-tense verbs with which a communiqué does what it says ("the two sides condemn"). */
export const performatives = words(
  "condemn welcome reaffirm recognize recognise commit urge call_on invite reject denounce express support pledge announce agree deplore congratulate demand appeal repudiate protest_against decide request",
);

/** Nouns that govern an infinitive: "attempt to visit". */
export const infinitiveNouns = byWord([
  [
    "plan",
    "attempt plan decision move agreement promise pledge commitment arrangement proposal invitation intention bid effort offer",
  ],
  // "discussed measures to counter Chile": what for, and no plan of theirs
  ["purpose", "measure option goal aim objective purpose task priority"],
  ["refuse", "refusal"],
  ["hope", "hope wish"],
]);

/** Adjectives of an event noun that say what became of it. */
export const nounStatus = byWord([
  ["planned", "planned upcoming forthcoming scheduled next coming proposed future"],
  ["cancelled", "cancelled canceled postponed scrapped aborted abortive shelved suspended"],
  ["possible", "possible potential prospective"],
  ["hoped", "hoped-for"],
]);

/** Verbs that report another's words. */
export const reportVerbs = words(
  "say tell announce declare state rule add note report claim insist stress warn confirm believe think hope expect suggest acknowledge deny argue explain reiterate predict write inform notify assure promise tweet reveal disclose",
);

/** Nouns for those who act for whoever they belong to: "the president’s team". */
export const agentNouns = words(
  "head leader member team delegation office government side administration aide negotiator representative envoy cabinet army military navy department ministry agency police coastguard court regulator plane jet helicopter motorcade convoy aircraft",
);

/** Who does this to an agreement of others is no party to it: "brokered a truce between". */
export const thirdPartyVerbs = words(
  "broker mediate facilitate arrange announce reveal disclose report confirm oversee witness",
);
/** They bring what somebody says: none of them travels or speaks. */
export const tidingNouns = words(
  "news report statement announcement message letter word reply response comment remark revelation disclosure claim allegation",
);
/** Who does this to a vote, a war or a game takes part in it: "won the 2013 election". */
export const contestVerbs = words("win lose contest rig fight sweep stage survive observe monitor");

/** What ends without an end: "the talks collapsed". */
export const collapseVerbs = words(
  "collapse fail founder stall break_off break_down break_up fall_apart fall_through unravel come_to_nothing come_to_naught come_unstuck fizzle_out peter_out disintegrate implode",
);

/** To be kept from one of them is news: "could not make the trip". */
export const attendVerbs = words(
  "attend visit travel come go fly return join participate appear meet make hold",
);
/** With one of them a verb tells what somebody does again and again, or never quite did. */
export const habitWords = words(
  "often always usually routinely regularly frequently typically habitually traditionally periodically sometimes occasionally invariably constantly normally seldom rarely ever nearly almost",
);

/** Past forms that the tagger may take for nouns, or leave as they are. */
export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  "shot:shoot drew:draw drawn:draw struck:strike fought:fight sank:sink froze:freeze broke:break spoke:speak flew:fly overflew:overfly bade:bid went:go retired:retire came:come withdrew:withdraw met:meet held:hold fled:flee sank:sink sunk:sink swore:swear sworn:swear overran:overrun tore:tear shook:shake hit:hit cut:cut shut:shut left:leave paid:pay retook:retake retaken:retake took:take gave:give led:lead sent:send overthrew:overthrow overthrown:overthrow overran:overrun overcame:overcome shot:shoot forbade:forbid forgave:forgive forgiven:forgive waged:wage wages:wage spared:spare spares:spare scrubbed:scrub nixed:nix patched:patch"
    .split(" ")
    .map((pair) => pair.split(":"))
    .flatMap(([form, lemma]) => (form && lemma ? [[form, lemma] as const] : [])),
);

/** What they govern is wanted, allowed or feared, and has not come about. */
export const askVerbs = words(
  "authorise authorize order demand seek urge request threaten call_for recommend propose prevent avert support oppose allow permit want need back approve suggest fear mandate ponder",
);

/** What they govern is what they are about, and was when it was: "condemned the killings of May". */
export const mindVerbs = words(
  "oppose resist recognise recognize dismiss slam blast decry lambast assail endorse bless toast celebrate condemn denounce deplore regret mourn welcome hail applaud commend acknowledge praise note recall remember commemorate mark discuss discuss_with hear review investigate probe mention cite criticize criticise protest blame describe call study debate examine raise apologize apologise thank congratulate honour honor deny reject brief defend justify explain excuse condone",
);

/** What stands behind their "that" is only said to be so. */
export const claimNouns = words(
  "report claim allegation suggestion rumour rumor speculation pretext excuse accusation assertion insinuation contention notion idea charge possibility likelihood prospect fear concern theory suspicion impression hint",
);

/** Verbs that tell a claim of one side, not a report. */
export const contestingVerbs = words(
  "claim insist allege maintain contend assert deny accuse suspect believe charge",
);
/** Words that mark a claim without saying whose. */
export const hedges = words("allegedly reportedly alleged reported purportedly");
/** What stands behind their "that" is not said to be so. */
export const disbelievingVerbs = words("deny doubt wish fear imagine pretend dismiss refute");
/** Adjectives that make a plan of the infinitive behind them. */
export const planAdjectives = words(
  "due set scheduled slated expected poised about likely sure certain",
);
/** Who is "unable to", or not "able to", does not do it. */
export const inabilityWords = words("able unable");
/** As a participle behind a happening they say when it is to be: "talks slated for May". */
export const setDownVerbs = words(
  "set schedule reschedule slate expect plan foresee envisage envision pencil_in earmark fix",
);
/** With "of" they say for whom or against whom: "at the request of Peru", "in favor of Peru". */
export const proxyNouns = words(
  "request invitation behest favor favour behalf support name defiance violation breach response protest",
);
/** Plans of nouns that are no more than wanted: what becomes of them is told elsewhere. */
export const openPlanNouns = words("attempt effort bid move offer invitation proposal");
/** Verbs by which somebody takes part in what stands behind "in", "on" or "for". */
export const involvingVerbs = words(
  "participate engage take join embark sit enter proceed go move",
);
/** Who does this to a happening "for" a time sets it down for then: "called a protest for Saturday". */
export const callingVerbs = words("call call_for convene summon announce");
/** Whoever is asked "to" a happening is to take part in it. */
export const invitingVerbs = words("invite ask summon call bid");
/** Who does this says what something is: "called the move hasty". */
export const namingVerbs = words("call term brand label");
/** What these bring comes from whoever stands behind "from": "drew a rebuke from Peru". */
export const drawingVerbs = words("draw earn bring elicit prompt provoke receive");
/** Who does this to one of these nouns speaks: "took the floor to denounce", "used a speech to warn". */
export const floorVerbs = words("take use seize");
export const floorNouns = words(
  "floor stand podium rostrum lectern microphone airwaves speech address interview appearance broadcast sermon occasion opportunity chance",
);
/** Said of another, they charge it with something. */
export const chargingVerbs = words("blame lie violate breach break cheat provoke spy sponsor");
/** Whoever tells something to them, in them or on them tells it to all, there and then. */
export const forumNouns = words(
  "rally crowd parliament congress assembly conference ceremony gathering television radio broadcaster channel newspaper daily twitter telegram facebook speech broadcast dispatch sermon",
);
/** Whom one does this to is one's partner in it. */
export const meetingVerbs = words(
  "meet call telephone phone ring brief receive welcome greet visit join",
);
/** Who does this to what others do or agree on is no party to it: "EU-brokered talks". */
export const brokeringVerbs = words("broker mediate sponsor facilitate host supervise monitor");
/** Nor is, in a clause behind it, whoever does this: "talks led by Holm". */
export const hostingVerbs: ReadonlySet<string> = new Set([
  ...leadVerbs,
  ...brokeringVerbs,
  ...words("moderate arrange organise organize attend"),
]);
/** One holds, takes and loses them; they are nobody. */
export const chairNouns = words("presidency premiership chairmanship chair seat post office rank");
/** Verbs of talking, which need somebody to talk to. */
export const speakingVerbs = words("speak talk engage consult converse discuss");
/** Who does this to an offer or a task has planned it: "accepted to receive". */
export const acceptingVerbs = words("accept undertake");
/** In the present tense they tell of a timetable: "the Games open on Friday", "is visiting in May". */
export const timetabledVerbs = words(
  "begin start open end close expire resume conclude reopen convene gather assemble leave arrive depart return travel fly meet visit host go come head attend tour dine lunch receive address chair hold send dispatch vote",
);
/** What they govern is to come, whenever one does so: "looked forward to the visit in May". */
export const awaitingVerbs = words("await anticipate look_forward look prepare");
/** They give something a day: "postponed until Friday", "called for Friday", "demanded by Friday". */
export const settingVerbs = words(
  "postpone adjourn delay defer reschedule put push move shift rearrange bring advance extend give call set schedule fix arrange convene summon plan book propose demand urge order ask want require warn insist press request instruct oblige appeal threaten direct command promise pledge vow invite",
);
