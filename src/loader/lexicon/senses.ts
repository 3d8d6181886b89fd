// What verbs and nouns name, a sense a block, a row a line.
// Source: our own reading of diplomatic prose.
//
// A block begins with its sense: KIND, mode (`-` for none), act, frame (sense.ts). Under it stand its
//
//   meet confer sit_down               verbs that name it whatever they govern; `_` joins a particle or preposition
//   nouns: summit press_conference     nouns, pairs of them, and `exchange_of_view`
//   fire lob: missile WEAPON           verbs with what they must govern (of a passive: the subject)
//   order tell: STAFF > leave go       … and the infinitives one of which must follow (`*`: any)
//   put place ~ under/in arrest        verbs with words behind them, in order; `/` parts those that may stand there
//
// A word in capitals is a class of nounClasses.ts, or one of these: PERSON, who acts or holds office, or a group;
// BODY; PLACE, a state or a place; SIDE, any of them; MONEY, a sum. `+that`: a clause; `+to`: an infinitive; `+doing`: a
// gerund; `+alone`: no infinitive behind it.
//
// Words behind a verb count before what it governs, that before the verb alone; and of rows that fit the narrowest:
// one with an infinitive, then that with the fewest nouns. Between the words behind a verb there may be articles and
// adjectives, and an object before a preposition.

import { nounClasses } from "./nounClasses.ts";
import { readSenses } from "./readSenses.ts";

export const senses = readSenses(
  `
ACCUSE allege reveal toward
  reveal disclose expose allege unmask divulge
  charge: +that

ACCUSE disapprove accuse toward
  take: issue aim
  accuse denounce condemn criticize criticise blame rebuke dress_down blast slam decry deplore censure lambast characterize characterise label brand chide fault castigate berate reprimand upbraid admonish lambaste excoriate assail hit_out lash_out hit_back complain counter fire_back deride ridicule scold reproach vilify disparage belittle retort single_out rail rail_against protest_against
  nouns: condemnation accusation rebuke reprimand denunciation verbal_attack personal_attack scathing_attack protest_note formal_protest diplomatic_protest
  hand_over hand_in present: protest complaint demarche démarche
  issue: condemnation protest rebuke complaint demarche démarche
  lodge file deliver send hand submit make: protest complaint demarche démarche representation
  lodge file hand: note
  voice express convey register relay communicate: outrage anger dismay concern regret alarm displeasure disappointment indignation unease disquiet misgiving reservation objection frustration resentment fury shock dissatisfaction annoyance protest
  attack: plan policy decision proposal statement remark comment ruling record stance resolution treaty deal agreement law bill idea criticism report
  give issue serve: demarche démarche
  hand send ~ letter/note of protest
  hand ~ protest note/letter
  hand ~ note verbale
  give deliver present ~ note/letter of protest
  give send deliver present submit ~ protest note
  deliver ~ protest letter
  hand ~ over note/letter of protest
  hand ~ over protest note/letter
  submit address ~ note of protest
  speak ~ out against
  call ~ unfriendly/illegal/unacceptable/provocative/provocation/hostile/outrageous/aggression/interference/violation/liar/shameful/irresponsible/reckless/dangerous/farce/baseless/groundless/unfounded/unjustified/absurd/unlawful
  term ~ baseless/groundless/unfounded/illegal/unacceptable/unjustified/provocation/absurd/aggression/interference
  brand ~ illegal
  describe ~ as unfriendly/illegal/unacceptable/provocative/provocation/hostile/outrageous/aggression/interference/violation/reckless/dangerous/farce
  take ~ to task
  cry ~ foul
  hold ~ responsible/accountable
  find ~ responsible
  find ~ in breach/violation
  declare ~ in breach

AGREE - commit toward
  commit pledge promise vow assure guarantee
  give provide offer deliver: assurance guarantee undertaking promise pledge commitment
  offer: +to
  undertake: +to > *
  offer volunteer: +to > mediate host broker send free release withdraw resume negotiate
  offer: passage safe-conduct conduct reward bounty concession guarantee assurance venue security protection immunity escort compensation reparation
  offer volunteer: battalion troop soldier force brigade base hospital help aid money loan mediation training ship helicopter
  obtain receive get win secure extract: assurance guarantee pledge promise commitment undertaking
  express voice declare signal indicate reiterate: readiness willingness
  announce unveil: aid assistance loan grant donation relief funding support
  make renew: pledge promise offer overture
  grant award: contract concession tender lease
  hold ~ out olive branch
  offer extend ~ olive branch
  hold ~ out hand

AID - aid toward
  donate airlift airdrop
  nouns: aid assistance relief airlift
  release: MONEY tranche instalment
  hand_over hand donate deliver: donation boat helicopter vehicle truck ambulance equipment house home school hospital clinic courthouse court building generator vaccine cheque key
  provide give: MONEY tent helicopter shelter equipment doctor training truck vehicle boat bus plane aeroplane airplane aircraft tractor ambulance generator engineer fund funding cash expertise
  grant extend send deliver give provide ship offer approve dispatch despatch: aid assistance loan credit line relief grant supply food medicine package million billion tank vaccine convoy
  forgive write_off: debt loan arrears
  contribute: MONEY battalion troop hospital helicopter force soldier ship plane money fund police observer engineer doctor aid assistance
  lend loan: MONEY aircraft ship helicopter boat
  offer grant give: asylum refuge shelter sanctuary
  ship smuggle supply sell deliver fly: jet fighter frigate submarine warplane warship drone howitzer gunboat arm weapon ammunition rifle missile tank helicopter
  fly ship truck ferry rush airlift: aid food medicine tent blanket supply rice grain wheat flour vaccine relief
  send dispatch despatch deliver donate: MONEY money cash blanket tent rice wheat grain meal ration parcel mattress sandbag pump water-pump generator doctor medic nurse surgeon engineer firefighter rescuer technician diver lifeboat sniffer-dog relief rescue_team relief_team medical_team search_team aid_team
  offer: MONEY money cash
  secure obtain win: loan credit bailout
  cancel forgive: debt loan arrears
  give hand_over: weapon arms missile ammunition
  rescue: PERSON SIDE migrant refugee hostage sailor crew fisherman worker survivor passenger tourist pilot people captive national citizen climber miner trawler boat
  make: donation contribution
  take_in shelter resettle: refugee evacuee asylum-seeker migrant detainee orphan exile
  double increase raise boost treble: aid assistance
  provide: support
  reschedule restructure: debt loan arrears
  disburse: MONEY aid loan tranche grant fund instalment
  allocate disburse: aid assistance relief loan MONEY
  transfer wire deposit pay: MONEY
  pay ~ salary/salaries/wage/wages
  come ~ to aid/rescue
  bring ~ ashore
  bring take ~ to safety
  pull ~ from dinghy/boat/raft
  supply ~ with weapon/arm/arms/missile
  provide ~ with weapon/arms/missile/wheat/grain/rice/fuel/loan/credit/helicopter/vehicle/tank/aircraft/boat/vaccine/ammunition
  furnish ~ with weapon/arms
  arm equip ~ with

CONSULT visit do visit
  inspect: submarine frigate destroyer corvette warship battleship carrier

ASSAULT - attack toward
  open: fire
  attack bomb shell bombard raid invade shoot kill assassinate storm ambush torpedo ram blow_up shoot_down fire_on gun_down overrun strafe massacre execute murder wound poison fire_at set_ablaze behead lynch firebomb rocket attack_with ransack torch slaughter maim injure beat_back fight_off
  nouns: attack airstrike strike raid bombing shelling invasion assassination shooting massacre coup counter-coup countercoup putsch killing storming offensive downing shoot-down shootdown sinking beating torching hostage-taking demolition desecration vandalism arson stabbing lynching beheading ambush bombardment assault explosion blast poisoning execution air-strike cyberattack cyber-attack use counteroffensive gunfire shellfire mutiny assassination_attempt coup_attempt murder_attempt coup_bid assassination_bid shooting_incident bombing_incident stabbing_incident shelling_incident firing_incident grenade_incident
  drive drive_out drive_back push_back flush_out dislodge: militant rebel islamist jihadist insurgent extremist guerrilla terrorist fighter gunman militia militiaman separatist
  throw toss fling: bomb grenade firebomb cocktail explosive
  resume restart: offensive bombing shelling bombardment airstrike strike hostility attack raid
  fire lob hurl rain unleash drop: WEAPON
  strike target pound: PLACE TARGET
  hit destroy demolish damage wreck level flatten raze: TARGET railway line dam tunnel tower runway radar
  inflict: loss casualty damage defeat blow
  sink scuttle: VESSEL
  hang: PEOPLE PERSON
  down: jet plane drone aircraft helicopter airliner fighter bomber
  capture recapture retake storm overrun: terminal station depot refinery dam camp base stronghold town village city post garrison airstrip airport bridge headquarters
  burst_into: meeting session talk conference building palace residence house home office hall parliament embassy consulate mission mosque church school station studio compound courtroom court
  beat beat_up stab stone club assault manhandle rough_up mob knife bludgeon torture lynch wound: SIDE PEOPLE
  commit perpetrate: atrocity massacre murder genocide
  survive escape: attempt
  crush rout overwhelm trounce: army troop force soldier rebel insurgent guerrilla militant fighter militia separatist jihadist islamist battalion brigade garrison column
  destroy: force army navy fleet jet aircraft helicopter
  set ~ fire/alight/ablaze
  set ~ on fire
  pelt ~ with stone/rock/egg/bottle/tomato/brick
  spray ~ with

SANCTION - sanction toward
  derecognise derecognize sanction blacklist embargo penalise penalize retaliate strike_back
  nouns: embargo sanction tariff countermeasure ban
  approve adopt pass endorse: sanction embargo
  freeze block withhold suspend hold_back hold_up claw_back: MONEY asset account fund reserve property tranche instalment installment disbursement payment million billion euro dollar money
  impose slap levy tighten extend renew toughen widen broaden reimpose adopt: sanction embargo tariff levy surcharge ban duty restriction blacklist measure penalty boycott
  raise double hike: tariff levy duty
  treble triple quadruple double raise: fee toll surcharge tax
  strengthen stiffen expand apply step_up: sanction embargo tariff boycott penalty
  hold_back withhold: aid assistance loan
  levy slap: tax toll fee
  designate: organization organisation entity
  impose extend renew order ~ asset freeze
  designate ~ terrorist
  designate ~ foreign/as terrorist
  designate ~ as foreign terrorist
  list proscribe declare ~ as terrorist
  hit ~ with sanction/tariff/duty
  slap ~ with sanction/tariff

REJECT - reject toward
  refuse: entry
  reject refuse decline rebuff spurn veto snub boycott shun turn_down turn_away deny rule_out vote_down rebut refute repudiate disown brush_off brush_aside send_back back_out scoff scoff_at shrug_off wave_off wave_aside laugh_off hold_out balk balk_at baulk object object_to overrule
  nouns: boycott refusal rejection veto snub
  defeat: resolution motion bill amendment draft proposal measure
  annul overturn invalidate quash nullify void throw_out strike_down: result election primary vote ballot candidacy nomination registration verdict decision decree law conviction ruling sentence referendum appeal case petition complaint motion claim lawsuit suit charge objection challenge application
  dismiss oppose defy ignore: accusation allegation claim charge proposal demand call offer report ultimatum plan criticism resolution complaint appeal deadline idea request suggestion threat sanction bid result election referendum gesture overture order ruling verdict decree summons subpoena injunction directive
  oppose: session meeting summit move expulsion membership sanction strike war intervention deployment candidacy measure decision law bill treaty embargo
  withhold deny: consent approval recognition assent
  block: attempt move resolution bid motion statement membership plan proposal deployment deal
  dismiss: it them this that claim allegation charge accusation report suggestion idea demand proposal call criticism complaint result vote referendum rumour rumor protest objection concern warning fear appeal threat
  withdraw rescind revoke cancel: invitation offer
  dismiss: case lawsuit suit petition motion appeal
  contest challenge: result verdict ruling decision ban expulsion election
  dispute: claim account figure version
  block: nomination appointment formation candidacy sale takeover transfer entry accession adoption
  resist: call pressure demand proposal plan
  raise voice express reiterate: objection opposition rejection
  flout defy disregard: treaty embargo accord agreement pact ban sanction resolution order convention moratorium

SANCTION expel dismiss toward
  nouns: dismissal sacking
  dismiss sack fire remove replace suspend relieve: PERSON

SANCTION discontinue suspend toward
  suspend: preference
  nouns: suspension
  suspend cut freeze halt stop end discontinue curtail reduce withhold slash downgrade scale_back cut_off block interrupt restrict sever revoke cancel scrap terminate withdraw: RELATION licence license accreditation passport credential aid loan project preference privilege concession eligibility status exchange visits
  suspend halt interrupt discontinue stop: work operation drilling exploration production construction survey service ferry train bus line traffic broadcast publication fishing mining excavation talk-show test
  suspend exclude: PLACE
  revoke withdraw rescind: recognition citizenship immunity privilege status pardon amnesty
  cancel terminate tear_up annul: contract order concession purchase sale
  stop halt suspend cease: +doing > issue sell buy import export supply deliver pump pay fund finance recognise recognize accept send ship share publish broadcast provide build construct drill dredge
  freeze suspend: bid application candidacy accession
  downgrade lower: representation presence
  keep ~ out of talk/summit/meeting/exercise/conference
  put ~ end to mediation/talk/negotiation/agreement/cooperation/mission
  split secede ~ from
  withdraw ~ from treaty/accord/pact/agreement/deal/convention/union/bloc/alliance/organization/organisation/coalition
  pull ~ out of treaty/accord/pact/agreement/deal/convention/union/bloc/alliance/coalition
  put place ~ on blacklist/list
  add ~ to list/blacklist
  add ~ to sanctions/terror/terrorism list
  put place ~ on sanctions list
  put ~ on terror/watch list

CONCEDE - concede toward
  pardon amnesty acquit exonerate back_down climb_down relent cave_in cede backtrack backpedal give_in bow_to yield
  nouns: amnesty pardon
  scrap abolish grant issue restore: visa
  lift ease relax loosen remove drop waive end suspend soften: RESTRAINT
  accept: restriction change limit responsibility blame jurisdiction outcome
  drop withdraw lift waive: objection opposition reservation veto demand claim
  cede relinquish hand hand_over surrender transfer: power
  give_up relinquish renounce: rule
  grant restore: citizenship autonomy status independence access passage right amnesty pardon permission clemency reprieve request wish parole petition plea
  allow permit let: SIDE inspector observer journalist refugee convoy diplomat ship plane monitor student citizen national family worker passenger sailor prisoner > return enter visit leave inspect fly pass dock land cross sail depart go
  allow permit: inspector monitor observer convoy march rally parade demonstration
  suspend withdraw drop lift retract: threat demand
  waive drop scrap abolish: fee charge requirement rule condition
  reverse overturn rescind reconsider: decision policy ruling order course expulsion verdict
  retract withdraw take_back: statement remark accusation claim comment candidacy
  drop withdraw settle: case lawsuit suit complaint investigation inquiry probe charge
  commute reduce: sentence
  eliminate abolish reduce cut slash scrap: tariff duty restriction quota requirement
  ease relax loosen: rule requirement regime procedure
  admit acknowledge accept: responsibility blame guilt wrongdoing
  admit let_in: inspector observer monitor refugee convoy
  stop halt suspend cease: +doing > deport expel arrest detain jail execute censor evict enrich test
  allow let permit: truck lorry shipment cargo
  make offer: concession
  give_up renounce relinquish: claim demand right territory program programme weapon seat chair control arsenal
  give: access permission reprieve
  renounce forswear: violence terrorism force
  turn_over: control command base island territory province district airport port post territories
  unblock unfreeze: MONEY asset account fund aid tranche shipment
  go ~ back on decision/order/threat
  find ~ innocent
  find ~ not guilty
  clear ~ of charge/charges/wrongdoing/murder/spying/espionage/corruption/treason/fraud
  pay ~ ransom/compensation/damages/reparation/reparations
  let ~ into
  give: way

REJECT - reject alone
  abstain
  fail: +alone resolution motion bill amendment draft
  miss: deadline cutoff
  revoke rescind withdraw: approval consent permission invitation endorsement
  fall ~ vote/votes short in
  go ~ back on
  renege ~ on
  plead ~ not guilty
  plead ~ innocent
  distance ~ itself/himself/herself/themselves from
  back shy ~ away from
  back ~ off from
  come ~ out against
  default ~ on debt/loan/payment

AGREE - decide alone
  carry: motion resolution amendment
  extend renew prolong: talk negotiation deadline mandate presence term authorization authorisation ceasefire truce moratorium agreement mission operation initiative lease
  call: election referendum
  authorise authorize approve back mandate: strike airstrike raid incursion attack force mission operation intervention deployment activation mobilisation mobilization invasion sending dispatch use
  repeal abolish amend rescind revoke: law act decree bill constitution legislation amendment statute article ban emergency
  order direct: inquiry investigation probe recount audit ceasefire mobilisation mobilization blackout alert halt pullback retrial inquest autopsy
  issue sign promulgate: decree order edict law directive bill act proclamation
  approve confirm: cabinet government nomination appointment nominee
  amend revise modify rewrite renegotiate: treaty agreement accord pact deal charter constitution mandate statute law
  approve authorise authorize endorse: +doing > send deploy bomb strike attack raid withdraw pull expel extradite deport release free open reopen close join leave hold start begin resume sell buy supply arm lift impose extend sign ratify recognise recognize build move transfer hand pay fund raise cut
  authorise authorize: BODY PERSON government president premier minister army navy force troop commission envoy > declare send deploy use negotiate sign seize board intervene enforce take
  give grant: approval consent go-ahead nod assent clearance blessing light
  draft draw_up: treaty accord agreement pact charter constitution
  approve authorise authorize permit: entry passage transit stationing overflight sale export extradition transfer purchase merger takeover evacuation construction aid release
  override: veto objection
  approve authorise authorize: MONEY
  approve: request application
  certify: result election vote ballot
  give ~ go - ahead
  give ~ green light

ACCUSE disapprove summon toward
  summon
  haul_in: PERSON STAFF
  call_in: STAFF
  call_in: PERSON
  call ~ on/onto carpet
  haul ~ over coal/coals
  give ~ dressing/tongue/earful/reprimand
  call ~ to/into ministry
  invite ~ to ministry
  call ~ to state department

CONCEDE - release toward
  release free repatriate hand_over extradite hand_back set_free let_go
  nouns: acquittal release freeing handover prisoner-swap swap repatriation extradition prisoner_swap prisoner_exchange spy_swap exchange_of_prisoner exchange_of_captive exchange_of_detainee exchange_of_hostage exchange_of_spy
  surrender: suspect fugitive prisoner captive hostage detainee convict
  swap exchange: prisoner detainee captive hostage spy
  rescue: hostage captive prisoner abductee kidnap-victim
  return hand hand_over give_back: VESSEL body remain aircraft drone prisoner captive hostage detainee soldier sailor fisherman shepherd artefact artifact skull skeleton bone
  order secure win: release
  order: extradition handover repatriation
  turn_over transfer: suspect prisoner captive body remain hostage detainee convict inmate
  give_back hand_back return: PEOPLE civilian refugee hostage prisoner captive detainee
  transfer ~ to hague
  transfer ~ to custody of

MOBILIZE - deploy toward
  deploy mobilize mobilise amass scramble redeploy
  nouns: deployment redeployment infiltration mobilisation mobilization exercise drill manoeuvre maneuver joint_patrol military_exercise naval_exercise air_exercise military_drill naval_drill air_drill live-fire_drill
  move park moor anchor: rig
  order instruct direct command: troop soldier force army military navy militia air_force ship fleet unit > begin start move advance enter cross deploy attack strike march mobilise mobilize launch push open prepare occupy seize take retake go
  order dispatch despatch send send_in station rush fly fly_in move reinforce mass: troop warship destroyer soldier force peacekeeper carrier jet bomber frigate battalion brigade marine reinforcement warplane regiment fleet flotilla submarine unit patrol artillery armour armor tank battery gunboat vehicle paratrooper commando police helicopter squadron police policeman officer gendarme fighter warship
  replace relieve: troop soldier peacekeeper battalion contingent brigade regiment force squadron frigate
  send_back: warship destroyer frigate corvette submarine carrier vessel ship
  put_up erect build install: tower outpost base fence platform airstrip radar lighthouse watchtower bunker
  order: strike airstrike attack offensive mobilisation mobilization deployment activation
  raise heighten: alert
  step_up beef_up tighten reinforce bolster: patrol security garrison border surveillance defence defense force
  put_up erect build: barrier wall roadblock checkpoint
  set_up establish: base outpost camp garrison
  lay plant: mine landmine
  land: troop marine soldier force commando paratrooper
  place position install: rig
  send ~ army/military truck/vehicle
  send ~ army lorry/convoy
  send dispatch ~ military convoy
  dispatch ~ army/military truck

SANCTION - restrict toward
  cap limit curb restrict: number size import export access STAFF
  introduce impose: visa requirement control quota check surcharge
  tighten toughen: rule control requirement regime

STATEMENT - say report
  say tell state remark comment add note insist stress reiterate brief read inform notify confirm acknowledge admit assert caution concede signal hint indicate
  nouns: speech remark address
  brief: reporter journalist press media correspondent
  issue release publish put_out: statement communique communiqué detail readout transcript
  conclude find claim: +that
  declassify unseal: letter list coordinate co-ordinate message cable telegram memo memorandum report document dossier text draft statute file intelligence evidence paper petition note reply map file record archive
  set_out lay_out spell_out: position plan vision concern view proposal stance policy priority aim goal reason argument
  make ~ known/public/disclosure
  make ~ this known
  make ~ the disclosure

CONSULT - meet alone
  take_up consider examine: situation report item briefing question
  come ~ back to matter/issue/question
  return ~ to matter/issue/question

CONSULT - do toward
  brief: PERSON BODY SIDE council parliament assembly committee cabinet lawmaker peer
  hear receive debate: report briefing presentation update testimony treaty accord bill resolution law budget item situation question
  raise take_up: issue matter question case concern detention arrest imprisonment jailing plight fate situation
  report_to: PERSON
  contact cable: PERSON SIDE
  observe monitor: election vote referendum poll ballot
  bring ~ up issue/matter/case/question/concern with
  raise ~ dispute/row/problem with

RETREAT - suspend toward
  suspend halt pause interrupt stop cease end: offensive bombing shelling bombardment airstrike hostility raid

CONSULT visit arrive visit
  arrive land touch_down fly_into turn_up show_up disembark fly_in jet_in dock berth moor put_in put_ashore
  nouns: arrival
  reach enter: PLACE
  slip steal sneak ~ back into
  slip ~ into

ACCUSE investigate investigate toward
  investigate probe indict charge sue impeach arraign prosecute remand court-martial countersue subpoena
  nouns: indictment impeachment lawsuit trial
  issue: warrant indictment subpoena summons
  file bring lodge press: counter-suit countersuit counterclaim counter-claim application claim appeal charge
  launch open: investigation inquiry probe
  file bring lodge institute initiate open: case suit lawsuit charge proceeding proceedings injunction
  put go ~ on trial
  take ~ to court/tribunal/hague/un/wto/icj
  take ~ to/before international court
  bring ~ before court/judge/magistrate/tribunal/panel
  appear ~ before judge/magistrate
  bring ~ to trial
  stand ~ trial
  take ~ before tribunal/court/panel
  haul ~ before court/tribunal
  take ~ to world/permanent/european court
  take ~ to international tribunal

STATEMENT - do toward
  write_to
  receive: reply note letter message response answer communication protest petition
  send deliver hand hand_in hand_over convey carry bring bear relay address pass transmit present submit show give circulate return take: PAPER
  claim: responsibility
  write: letter
  publish leak: cable transcript excerpt letter dossier memo minutes recording
  submit file lodge: memorial counter-memorial

REQUEST - request toward
  issue make launch: appeal call plea
  propose: +that
  hand hand_in hand_over submit deliver present lodge: request petition demand appeal
  write write_to cable: PERSON SIDE BODY > invite ask urge request demand beg implore press seek plead plead_with propose
  ask_for request: meeting talk audience visit extradition session consultation mediation explanation apology ceasefire postponement recall withdrawal asylum intervention measure inquiry investigation arbitration extension inspection release suspension return
  hand_in hand_over deliver submit present hand: petition
  ask_for request: date delay time-out
  table circulate submit introduce sponsor put_forward propose: expulsion suspension exclusion boycott code resolution motion bill proposal plan truce ceasefire talk meeting summit conference amendment roadmap pact treaty deal accord agreement compromise settlement swap exchange initiative
  offer: talk dialogue negotiation mediation truce ceasefire cease-fire armistice
  propose suggest: patrol mission force corridor buffer zone committee commission mechanism framework formula ban cut reduction exercise date venue measure hotline step group deadline timetable solution protocol visit tour trip trial vote ballot poll election
  float moot air broach: idea proposal plan possibility prospect notion suggestion formula
  suggest request seek propose: talk dialogue negotiation meeting summit conference discussion consultation truce ceasefire cease-fire armistice mediation moratorium swap exchange referendum session
  suggest propose: +doing > send dispatch hold open start begin resume restart reopen form create establish set_up convene extend replace move deploy exchange release lift end suspend postpone delay meet
  refer submit take bring: dispute case matter issue question complaint
  request seek submit file make: session meeting help assistance extradition clarification explanation aid permission observer application request bid asylum visa support mediation talk
  publish release issue draw_up present: list
  seek solicit: compensation damages ruling injunction reparation assurance guarantee aid loan bailout
  invoke trigger: article clause treaty pact protocol charter provision
  recommend advocate suggest: sanction suspension expulsion ceasefire truce deployment activation extension withdrawal meeting summit
  unveil present outline co-sponsor cosponsor: proposal initiative roadmap peace-plan blueprint plan resolution idea protocol formula draft
  make: proposal demand request plea
  claim: damages compensation reparation
  rally: ally support
  seek: help assistance support mediation
  receive: proposal demand ultimatum
  seek: probe inquiry investigation appointment audience interview postponement delay deferral cancellation adjournment
  propose ~ as venue/site/host/mediator
  suggest ~ as venue/mediator
  bring take ~ before council
  take ~ to council/court
  ask appeal apply ~ for
  turn ~ for help/aid/support/mediation
  lay ~ claim to

THREATEN - threaten toward
  threaten warn menace
  nouns: threat
  issue sound deliver give: warning threat
  vow pledge promise swear: +to > respond retaliate avenge punish hit_back strike_back fight resist crush destroy
  vow promise pledge swear: revenge retaliation vengeance reprisal retribution
  repeat reiterate renew: threat warning
  sound raise: alarm
  alert: citizen national resident tourist traveller traveler

COERCE - restrict toward
  crack_down clamp_down
  nouns: curfew crackdown lockdown purge
  disarm: PERSON group soldier troop policeman militia militiaman rebel fighter gunman guard unit battalion
  impose declare: curfew emergency law blockade quarantine lockdown rule
  disperse break_up: protester demonstrator crowd rally demonstration protest march rioter sit-in vigil encampment gathering strike picket meeting conference ceremony concert congress funeral them
  put_down crush quell suppress quash: riot uprising rebellion revolt mutiny protest demonstration insurrection unrest
  foil thwart uncover smash: plot conspiracy attempt bid infiltration attack assault raid ambush coup putsch bombing kidnapping abduction hijacking incursion invasion takeover
  dismantle tear_down clear raze bulldoze: settlement shanty
  cut: net cable
  uncover smash bust break_up dismantle: ring network cell
  use ~ tear gas
  use ~ teargas/baton
  use ~ water cannon
  use ~ rubber bullet
  use ~ live ammunition

COERCE - detain toward
  detain arrest rearrest re-arrest apprehend jail imprison abduct kidnap round_up incarcerate intern
  nouns: jailing imprisonment arrest detention abduction kidnapping kidnap hijacking
  snatch: PEOPLE PERSON hostage worker foreigner
  hold capture apprehend nab take_away lead_away drag_away haul_away whisk_away bundle_off march_off cart_off drag_off: PERSON crew sailor soldier tourist pilot national citizen suspect hostage fisherman man
  extend prolong: detention custody arrest
  order: arrest detention
  catch capture pick_up round_up nab: PERSON PEOPLE organiser organizer suspect fugitive spy agent
  question interrogate search frisk: PERSON STAFF
  search: embassy consulate residence office home house
  confine: PERSON STAFF
  put place ~ under arrest
  put place ~ under house arrest
  put place ~ in custody
  take ~ into custody
  take send ~ to prison/jail
  return move transfer ~ to prison
  take ~ hostage/prisoner/captive
  put ~ behind bars
  throw ~ in jail
  throw ~ into prison
  put ~ in prison
  place ~ in detention
  move transfer ~ to hospital
  take ~ custody of

COERCE - blockade toward
  blockade occupy besiege annex seize commandeer hijack surround encircle cordon_off dislodge evict drive_out drive_off drive_back flush_out chase_away chase_out
  nouns: blockade occupation siege annexation seizure boarding capture
  capture impound: VESSEL dhow yacht barge
  block intercept hold_up hold impound confiscate detain: shipment VESSEL convoy cargo consignment crossing bridge road aircraft plane
  board stop search inspect tow turn_back divert impound: VESSEL yacht dinghy speedboat barge launch cutter dhow fishing-boat lorry truck convoy
  block blockade barricade occupy: entrance access port harbour harbor highway motorway channel gate route street avenue runway airport railway line traffic junction approach motorways roads border post office
  send_back order_back turn_around: VESSEL dinghy raft yacht truck lorry convoy bus train plane aircraft
  lay ~ siege
  cut ~ off from
  seal ~ off
  turn ~ back
  escort tow ~ into/to port
  take ~ into port

ASSAULT - attack alone
  rip_through tear_through: TARGET mosque church temple crowd bus train square cafe restaurant hotel street neighbourhood neighborhood district office ministry parliament palace courthouse gathering
  explode detonate go_off set_off: bomb device car grenade explosive mine landmine
  launch wage begin start: insurgency rebellion uprising insurrection jihad
  launch: war
  release drop unload: payload bomb ordnance munition
  embrace attain ~ martyrdom
  die ~ in attack/clash/fighting/battle/shelling/bombing/bombardment/exchange/raid/violence/explosion/blast/shooting/ambush/strike/airstrike/firefight/shootout/assault
  die ~ in artillery exchange
  die ~ in exchange of fire
  die ~ in air raid/strike
  die ~ in missile strike
  die ~ in rocket/suicide/bomb attack
  die ~ in suicide bombing
  die ~ in gun battle
  lose ~ life/leg/arm/eye
  come ~ under fire/attack/shelling/bombardment
  come ~ under rocket/mortar/artillery/sniper/missile fire
  come ~ under rocket/missile/drone/mortar attack
  go ~ on rampage
  run ~ amok/riot

MOBILIZE - deploy alone
  launch mount: operation
  hold stage conduct carry_out begin start: exercise drill manoeuvre maneuver wargame
  take_up: position post
  call_up: reservist reserve conscript
  put place: force troop army military navy
  restart reactivate resume: reactor enrichment centrifuge reprocessing
  mine: water road harbour harbor strait border bridge
  put place go order ~ on alert
  take ~ up position
  go order ~ on high alert
  lead ~ force into/to
  lead ~ troop/mission/contingent into
  lead ~ intervention in
  lead ~ contingent to

MOBILIZE - test alone
  nouns: launch nuclear_test missile_test missile_launch rocket_launch weapon_test weapons_test satellite_launch underground_test atomic_test test_launch
  test test-fire launch detonate fire_off: TESTED
  conduct carry_out stage hold: test test-launch test-firing

RETREAT - withdraw toward
  order instruct direct command: troop soldier force peacekeeper army military navy police militia ship fleet unit > withdraw pull_out pull_back leave retreat
  move ~ to shelter/camp/safety

ASSAULT - clash mutual
  exchange trade: fire
  clash skirmish fight flare_up battle scuffle brawl
  nouns: clash collision exchange skirmish fighting violence war conflict battle firefight hostility gunfight shootout scuffle brawl melee mêlée fracas affray
  exchange trade: fire shot gunfire blow
  declare: war
  go ~ to war
  come ~ to blow

ASSAULT - take toward
  capture retake recapture conquer: town village city airport port territory garrison capital outpost island base stronghold
  capture retake recapture conquer: PLACE

COERCE - take toward
  take capture retake recapture: control town village city hostage prisoner airport port territory garrison capital outpost island
  force compel oblige: aircraft plane jet helicopter airliner convoy bus train VESSEL > *
  take_over: PLACE town city village building base embassy station airport checkpoint palace country province tower terminal newspaper refinery mine
  confiscate seize: passport document weapon equipment land property phone camera luggage
  liberate: town village city
  nationalise nationalize expropriate: company firm asset industry bank mine field plant refinery pipeline land property airline
  burst ~ into parliament/building/palace/embassy
  break ~ into embassy/parliament/consulate/office/headquarters/compound/residence/station/prison/jail/base/camp
  force ~ way into
  take ~ over building/embassy
  seize take regain wrest retake ~ control of

COERCE - dismiss toward
  depose overthrow topple unseat
  nouns: ouster overthrow
  oust remove: government president

COOPERATE - cooperate toward
  recount re-count count rerun re-run verify audit: ballot vote result election poll return tally
  return send_back: ambassador envoy
  buy purchase acquire: jet fighter frigate submarine missile tank warplane helicopter drone rifle aircraft arms weapon
  provide pass: intelligence
  present receive ~ letter/letters of credence

CONSULT visit visit alone
  cut_short curtail interrupt extend: stay holiday vacation

SANCTION expel expel toward
  send: home
  expel deport oust eject banish order_out kick_out throw_out send_home
  nouns: expulsion deportation
  declare: grata gratae unwelcome immigrant
  order instruct direct give tell ask: STAFF > leave depart go exit
  order give: PERSON head chief mission staff diplomat envoy > leave depart pack pack_up quit
  order instruct: agency charity ngo organisation organization observer monitor inspector > leave depart pack pack_up quit
  order announce: expulsion deportation
  send_back force_back: refugee migrant defector asylum-seeker immigrant stowaway deportee escapee
  drive force remove ~ from power/office
  sweep ~ from power
  drive force ~ into exile
  strip ~ of citizenship/immunity/nationality/office/seat/mandate/rank/post/title/power/powers/membership/accreditation/right/rights/vote/passport/visa/status
  strip ~ of voting right/rights
  put ~ on plane/flight
  put ~ on/aboard flight out
  put ~ on first/next flight/plane
  put ~ on flight/plane home
  bundle ~ onto plane/flight
  order throw kick send ~ out of country
  order ~ out of land
  declare ~ unwelcome/undesirable
  give hand serve ~ letter of expulsion
  give hand serve issue sign ~ expulsion order
  serve ~ with expulsion order

SANCTION withdraw recall toward
  recall call_home order_home order_back summon_home summon_back
  nouns: recall
  order instruct tell ask: STAFF > return
  withdraw pull pull_out bring_home: STAFF
  reduce halve cut slash downsize trim scale_down scale_back thin_out: staff representation personnel
  call_back: STAFF head negotiator

SANCTION discontinue close alone
  close close_down shut shut_down ban bar forbid restrict outlaw shutter seal_off proscribe prohibit
  nouns: closure
  order: border frontier crossing checkpoint pipeline airport port strait road bridge airspace refinery field terminal station railway highway > close shut shut_down close_down seal seal_off
  close shut close_down shut_down seal mothball: border embassy consulate crossing airspace mission office strait checkpoint road bureau frontier port post ferry bridge airport

SANCTION discontinue suspend alone
  leave quit renounce denounce exit abrogate annul repudiate terminate withdraw pull_out: CHARTER
  lapse expire run_out: agreement treaty pact truce ceasefire accord mandate licence license sanction embargo deal permit concession lease moratorium arrangement protocol convention
  terminate end revoke: mandate
  dissolve disband: panel team delegation commission committee
  quit leave: BODY forum club group grouping
  tear_up scrap shred: treaty accord agreement pact deal convention
  suspend halt call_off break_off abandon freeze pause interrupt discontinue cut_short cancel stop hold_up withhold delay block: hotline operation flight search mission offensive campaign evacuation airlift patrol exercise manoeuvre drill handover release repatriation disbursement payment instalment installment tranche ratification implementation process participation involvement accession application withdrawal pullout deployment extradition execution construction work fishing drilling survey subsidy grant budget funding support recruitment collaboration procedure issuance
  let ~ lapse
  allow ~ to lapse

STATEMENT - do alone
  lapse expire run_out pass: ultimatum deadline
  follow ~ suit
  do ~ likewise
  do ~ the same
  take ~ similar step/measure/action
  take ~ the same step
  give serve ~ notice
  put ~ on notice
  take ~ up/its seat
  find ~ dead

STATEMENT - secede alone
  declare proclaim: independence
  become ~ independent/republic
  win gain achieve regain attain ~ independence

AGREE - truce toward
  call: truce ceasefire cease-fire armistice

REQUEST change request toward
  urge demand appeal call_on call_upon press plead implore petition call_for exhort beseech ask_for apply_for apply_to clamour_for clamor_for beg plead_with lobby
  nouns: ultimatum
  order instruct direct ask request task tell advise: SIDE BODY public national citizen resident committee council court panel commission tribunal side party embassy mission delegation consulate ministry army police government force troop navy commander company firm airline bank secretariat chairman chair > *
  issue present deliver: ultimatum demand
  recommend ask request: +that
  give: SIDE government junta regime office mission embassy agency company > *
  repeat reiterate renew restate: demand call appeal plea request
  pressure pressurise pressurize challenge beg prod: SIDE BODY government army party > *
  set impose lay_down: condition precondition deadline
  set_out lay_out: condition precondition term demand
  alert: SIDE > *
  give hand issue: deadline ultimatum
  advise caution: citizen national resident traveller traveler tourist
  push_for: sanction embargo ceasefire truce resolution measure release withdrawal expulsion suspension inquiry investigation tariff boycott

COOPERATE - do mutual
  swap exchange: list datum data information intelligence map

CONCEDE - concede mutual
  swap exchange: enclave territory land

AGREE - agree mutual
  agree
  nouns: ratification arrangement agreement deal accord pact treaty understanding framework consensus compromise protocol memorandum settlement convention moratorium communique communiqué adoption joint_declaration joint_communique joint_communiqué joint_statement
  patch_up mend heal settle bury resolve end: quarrel feud rift row spat dispute fence difference
  accept: invitation offer proposal plan ceasefire truce deal resolution term mediation condition credential demand verdict ruling resignation blueprint package peace-plan compromise roadmap apology framework formula draft text request process peace-process verification role-sharing timetable settlement
  settle_on: statement date text candidate compromise formula plan venue figure wording list
  settle resolve iron_out patch_up set_aside put_aside bury: difference dispute quarrel feud row rift disagreement grievance hatchet
  set fix: date timetable
  make ~ peace
  bury ~ hatchet
  put ~ pen to paper
  shake ~ hands on deal/agreement/accord

COOPERATE - cooperate mutual
  cooperate collaborate exchange restore resume reopen normalise normalize reconcile re-establish reestablish
  nouns: reopening re-opening establishment restoration normalisation normalization reconciliation exchange_of_ambassador exchange_of_envoy
  patch_up mend: tie relation relationship
  establish set_up forge re-establish upgrade renew raise elevate: relation tie link partnership alliance
  present hand_over submit: credential
  share pool exchange: intelligence information evidence
  upgrade: mission representation
  break ~ ground on/for

COOPERATE - open alone
  open inaugurate reopen unveil: embassy consulate post border crossing office mission bridge road line railway pipeline airspace corridor checkpoint route base airbase airport
  merge: embassy consulate mission
  move relocate transfer: embassy consulate mission office
  lay ~ foundation stone

COOPERATE - join alone
  rejoin team_up readmit
  join enter: CHARTER
  join rejoin: process initiative forum
  join rejoin: BODY
  win gain ~ admission to
  gain ~ entry to
  become ~ candidate country/state/member
  become ~ candidate for eu/membership/accession
  become ~ member/part/party

COOPERATE - cooperate alone
  launch relaunch: process
  resume restart: operation flight search mission offensive campaign evacuation airlift patrol delivery shipment export import payment drilling work production
  close ~ ranks
  join ~ forces
  throw ~ in lot
  throw ~ lot in
  switch ~ recognition/allegiance

AGREE - agree alone
  reach: quorum
  observe: truce ceasefire cease-fire armistice

AGREE - sign mutual
  sign initial ratify ink conclude accede co-sign countersign sign_off sign_up
  approve adopt back pass endorse ratify: treaty accord pact agreement deal constitution

AGREE - decide mutual
  decide resolve
  approve adopt pass: doctrine strategy resolution law bill measure declaration budget plan roadmap mandate statement amendment reform programme program agenda recommendation conclusion decision motion legislation act decree communiqué communique draft text wording blueprint timetable calendar amnesty

SUPPORT - support toward
  endorse praise hail recognize recognise congratulate applaud commend salute thank laud defend side_with stand_by vouch_for rally_behind rally_to
  nouns: condolence congratulation
  back support: SIDE bid claim plan proposal resolution call candidacy ceasefire sanction initiative membership request position stance
  reaffirm express voice pledge declare reiterate offer send convey lend give throw: weight support solidarity condolence backing sympathy congratulation
  express convey: gratitude
  present: condolence congratulation
  offer: office mediation condolence congratulation
  express voice convey extend: gratitude appreciation thanks sorrow grief sadness
  win gain secure: backing endorsement recognition blessing
  embrace champion espouse: plan proposal idea initiative cause deal
  extend grant accord: recognition
  welcome hail applaud: decision ceasefire truce agreement deal accord move step talk result outcome release announcement statement resolution proposal plan initiative offer pledge commitment progress withdrawal ruling verdict report effort appointment
  take ~ side of
  pay ~ tribute/respect/homage
  come ~ out in support
  send ~ note/message of solidarity
  send ~ message of support/sympathy/condolence/congratulation
  send ~ letter of condolence/support

AGREE - appoint toward
  appoint reinstate reappoint inaugurate swear_in crown
  nouns: appointment inauguration swearing-in coronation nomination
  name nominate choose pick install designate: PERSON d'affaires d’affaires affaires
  succeed: PERSON
  name form reshuffle: cabinet government
  assign accredit: PERSON STAFF
  confirm ~ as ambassador/envoy/minister/secretary/premier/president/chief/head/director/governor/commissioner/representative

AGREE - invite toward
  invite
  nouns: invitation
  hand hand_over deliver convey transmit present pass relay: invitation

CONSULT visit send toward
  send dispatch despatch fly: group troika commission PERSON envoy emissary delegation representative mediator team mission minister ambassador negotiator diplomat official observer inspector monitor

CONSULT visit visit visit
  visit tour travel fly journey head go come stop_over revisit jet continue_on pass_through drive crisscross call_at drop_by
  nouns: visit trip mission tour journey stopover travel pilgrimage stop-over stop port_call
  lead head: delegation mission team
  shuttle ~ to
  pay ~ visit/call
  pay ~ a call
  take ~ flight/plane/train to
  catch ~ flight/plane to

CONSULT - meet mutual
  meet sit_with confer negotiate renegotiate huddle reconvene parley convene_with sit_down meet_up bargain hobnob get_together come_together work_out hammer_out iron_out thrash_out speak talk consult discuss_with raise_with take_up_with engage converse
  nouns: meeting bilateral trilateral talk discussion negotiation consultation session encounter_with dialogue one-on-one tete-a-tete audience hearing parley tête-à-tête round roundtable conversation reunion contact first_round second_round third_round fourth_round fifth_round next_round last_round latest_round final_round new_round diplomatic_offensive exchange_of_view exchange_of_opinion exchange_of_idea
  exchange: view opinion idea assessment
  hear: minister envoy ambassador mediator delegation
  shut ~ himself/herself/themselves up with
  shut ~ himself/themselves away with
  closet ~ himself/herself/themselves with
  call ~ to residence/office/palace
  come ~ face to face
  spend ~ hour/minute with
  spend ~ hour closeted with
  spend ~ hour in talks with
  get ~ in touch
  see update brief ~ each other
  see ~ one another
  sit ~ down together
  return ~ to table/talks

ACCUSE disapprove accuse mutual
  exchange trade swap: accusation insult recrimination barb charge blame allegation reproach protest

COOPERATE - do alone
  set_up establish: hotline line channel mechanism
  form set_up create establish found: ORGAN

REJECT meet absent alone
  skip bypass: PLACE
  stay ~ home/away
  stay ~ at home
  keep ~ away
  excuse ~ himself/herself/themselves from
  beg ~ off

MOBILIZE - confront alone
  enter: airspace waters territory zone
  violate breach: airspace
  cross: border
  cross_into: water airspace zone
  enter: channel strait lagoon shoal sector
  violate breach cross: line boundary frontier border airspace

SANCTION discontinue break-off mutual
  break_off cut_off sever break_with
  nouns: severance
  break_off: talk negotiation discussion dialogue consultation contact
  break rupture: relation tie

SUPPORT - do alone
  lay: wreath flower
  receive accept: doctorate medal decoration

SUPPORT - do toward
  award confer present bestow: medal order prize award decoration honour honor doctorate title citizenship degree
  award confer bestow: prize medal doctorate order honour honor decoration

RETREAT - withdraw alone
  withdraw retreat pull_out pull_back evacuate disarm disengage demobilise demobilize surrender capitulate vacate turn_back fall_back
  nouns: defection withdrawal pullout evacuation pull-out pullback surrender
  end lift call_off abandon give_up: picket sit-in occupation encampment hunger-strike
  dismantle tear_down: bunker outpost camp base roadblock barricade checkpoint trench fortification position
  order announce begin complete: withdrawal evacuation pullout
  abandon vacate desert: outpost post base position camp stronghold headquarters garrison
  reduce cut halve scale_down scale_back draw_down trim: troop force contingent garrison peacekeeper presence
  stop halt cease: +doing > bomb shell bombard attack fire fight raid shoot strike pound
  hand_in turn_in: weapon arms rifle gun
  order_out order_home: troop soldier force
  abandon give_up: effort attempt quest search mediation campaign struggle +alone
  destroy dismantle scrap: stockpile weapon landmine warhead reactor centrifuge
  lay ~ down arm/arms/weapon
  put ~ down weapon
  give ~ up arms/weapon

CONSULT - elect alone
  nouns: poll election referendum plebiscite vote ballot run-off runoff by-election
  win lose contest: term election vote re-election reelection ballot referendum runoff majority seat presidency
  go head flock ~ to poll

CONSULT - elect toward
  defeat: PERSON candidate incumbent rival challenger opponent president

ASSAULT - clash toward
  defeat rout: SIDE army force troop rebel navy fleet
  take ~ up arms/arm

AGREE - appoint alone
  assume take_over: office presidency premiership post chair chairmanship command leadership
  take ~ up his/her post/duties
  take assume ~ office
  take ~ oath
  come ~ to power
  take ~ over as
  become ~ president/minister/premier/chancellor/chairman/leader/king/secretary/ambassador/head/governor/prime

COERCE - take alone
  take: power

STATEMENT - appoint alone
  take_over
  assume: power

RETREAT - resign alone
  resign step_down abdicate quit stand_down step_aside
  nouns: resignation abdication
  lose vacate relinquish: post job office presidency premiership
  tender submit hand_in hand offer announce email fax: resignation abdication
  leave ~ office/post
  give ~ up power/post
  fall ~ from power
  retire ~ as/from
  bow ~ out as

COERCE - restrict alone
  dissolve: parliament assembly government duma knesset council senate legislature cabinet house chamber
  set_up erect man install: checkpoint barrier fence
  abrogate suspend annul dissolve shut_down curtail freeze: constitution right liberty freedom guarantee parliament assembly congress senate
  decree order: dissolution curfew emergency suspension
  declare impose proclaim ~ state of emergency
  declare impose ~ martial law

ASSAULT - clash alone
  violate break breach: ceasefire truce armistice cease-fire
  return: fire
  spill escalate erupt ~ into violence/war/fighting
  descend ~ into violence/war

PROTEST - protest toward
  mutiny protest demonstrate rally riot march picket rampage
  nouns: protest demonstration rally riot march uprising strike_action sit-in walkout revolt vigil rioting hunger_strike general_strike
  burn trample tear_down: flag effigy portrait picture
  put_up erect build throw_up: barricade
  hang ~ effigy
  hang burn ~ in effigy

STATEMENT - rule alone
  rule_against rule_on uphold
  nouns: ruling verdict judgment judgement
  rule: +that
  award: damages compensation damage
  win: case lawsuit ruling arbitration appeal
  rule find decide ~ in favor/favour

SANCTION discontinue close toward
  order announce: closure

REQUEST - request alone
  apply: +to
  take seek ~ refuge
  take ~ shelter
  seek ~ sanctuary/asylum
  claim ~ asylum

CONSULT multilateral gather mutual
  attend gather convene assemble co-chair
  nouns: summit conference forum gathering symposium participation attendance funeral ceremony plenary
  summon: member session meeting parliament council congress

COOPERATE - join toward
  readmit admit: PLACE BODY
  let_back: PLACE BODY country state member

STATEMENT - speak-to report
  address: assembly council parliament congress session conference summit nation rally crowd troop forum gathering senate knesset duma lawmaker delegate meeting legislature diet bundestag
  go ~ on television/air/radio
  appear ~ on television

CONSULT visit depart visit
  depart set_off fly_out take_off set_out
  nouns: departure
  leave: PLACE
  set ~ sail
  weigh ~ anchor

CONSULT visit depart alone
  leave: summit conference meeting session

CONSULT third-party mediate toward
  mediate bring_together broker arbitrate shuttle intercede intervene
  nouns: mediation arbitration shuttle_diplomacy
  chair moderate facilitate: talk negotiation dialogue
  negotiate broker mediate arrange secure: release freedom freeing handover passage evacuation

STATEMENT - rule toward
  award: water territory island islet zone area part land sovereignty share

CONSULT - vote alone
  elect re-elect reelect
  pass: vote

STATEMENT - say toward
  repeat reiterate renew restate: claim
  reply ~ to note/letter/protest
  respond ~ to note/letter
  answer ~ note/letter

CONSULT phone call mutual
  phone telephone ring_up
  nouns: call phonecall videoconference teleconference videocall phone_call telephone_call telephonic_conversation telephonic_talk telephonic_call telephonic_discussion video_call phone_conversation telephone_conversation phone_talk telephone_talk telephone_conference phone_conference conference_call video_conference video_meeting video_summit
  ring: PERSON
  call: PERSON +alone

AGREE - sign alone
  deposit: instrument ratification
  witness ~ exchange of note/letter/instrument/agreement
  come enter ~ into force
  come go ~ into effect
  put ~ name/signature to
  set ~ hand to

CONSULT multilateral gather alone
  open: assembly congress forum commission
  participate ~ in
  take ~ part in

MOBILIZE - confront toward
  intercept shadow buzz harass confront tail chase
  plant: flag
  remove pull_up uproot move: marker milestone
  point aim shine train: cannon laser gun weapon radar missile

AGREE - agree toward
  accept: role post nomination job mandate

CONSULT - dine mutual
  dine lunch breakfast
  nouns: dinner lunch luncheon breakfast banquet iftar reception

CONSULT visit leave-for visit
  leave_for

CONSULT visit return visit
  return fly_back go_back come_back fly_home go_home head_home travel_home sail_home

CONSULT visit host host
  host welcome receive greet entertain fete see_off
  play ~ host to

CONSULT - greet mutual
  shake: hands
  embrace hug

SUPPORT - apologise toward
  apologise apologize
  nouns: apology
  express voice ~ regret to/for
  convey ~ regret/regrets to
  express ~ remorse for
  express offer issue make ~ apology to

RETREAT - depart alone
  flee defect cross_into
  fly go ~ into exile
  leave ~ for exile
  escape ~ to/from/into/over/across/through
  slip ~ out of
  slip ~ across

REJECT - walk-out alone
  walk_out walk_away storm_out storm_off walk_off pull_out_of stalk_out
  leave ~ chamber/room/hall/session

SANCTION discontinue secede alone
  secede break_away
  nouns: secession

SANCTION convict detain toward
  convict sentence fine
  nouns: sentencing conviction
  find declare ~ guilty
  find hold ~ in contempt
  give ~ in prison/jail
  give ~ life in prison
  receive give hand ~ sentence
  hand give get ~ life/death sentence
  hand ~ jail/prison sentence/term
  give hand ~ term
  give ~ prison/jail/suspended sentence
  give ~ prison/jail term
  give ~ death penalty

STATEMENT - announce report
  announce declare proclaim unveil
  nouns: announcement declaration

AGREE - vote alone
  vote

PROTEST - protest alone
  gather_outside
  hold stage ~ sit-in
  hold ~ sit - in
  take ~ to street
  go ~ on strike/fast
  pour ~ into street
  go ~ on hunger strike
  begin start ~ fast
  stage ~ sit/walkout

CONSULT - do alone
  appear go testify ~ before
  appear ~ in court
  testify ~ to/in
  give ~ evidence/testimony
  explain ~ himself/herself
  bid say ~ farewell
  say ~ goodbye to

COERCE - order alone
  set grant deny refuse ~ bail
  order ~ held
  remand ~ in custody

COOPERATE - return alone
  return ~ to post/duty
  go come ~ back to post

COERCE - attack alone
  run ~ aground
  fire ~ into/in air
  fire ~ warning shot

CONCEDE - concede alone
  remove strike drop ~ from list
  take ~ off list/blacklist
  remove ~ from blacklist
  lift end ~ state of emergency
  lift ~ martial law
  plead ~ guilty
  admit ~ guilt/defeat
  concede accept ~ defeat

MOBILIZE - confront mutual
  nouns: confrontation standoff stand-off encounter incident incursion provocation near-miss overflight face-off interception
  come ~ to brink/verge
  go ~ to brink

CONSULT - do mutual
  get ~ into argument/row with
  have ~ argument with

ACCUSE disapprove accuse alone
  react ~ angrily/furiously
  react ~ with anger/fury/outrage/dismay
  respond ~ angrily
  cast ~ doubt

SUPPORT - support alone
  come ~ out in favour/favor
  declare ~ mourning
  declare ~ day/days of mourning
  announce ~ days/day of mourning
  fly ~ at half-mast
  observe ~ silence
  observe ~ minute/minutes/moment of silence
  hold ~ minute/moment of silence
  award ~ prize/medal/doctorate/order/honour/honor

ACCUSE investigate investigate alone
  go ~ to court/tribunal/arbitration

COERCE - do toward
  put ~ to death
  send ~ to gallows

SANCTION discontinue break-off alone
  call ~ halt to
  pull ~ plug on

CONSULT visit return alone
  return ~ from exile
  come ~ back/home from exile

STATEMENT - brief report
  nouns: briefing news_conference press_conference press_briefing news_briefing media_briefing media_conference press_encounter press_stakeout media_stakeout press_availability media_availability

AGREE - truce mutual
  nouns: ceasefire truce armistice cease-fire cease_fire

SUPPORT - cooperate toward
  nouns: recognition

CONSULT visit visit toward
  nouns: courtesy_call farewell_call
`,
  nounClasses,
);
