// What verbs and nouns name, a sense a block, a row a line.
// Source: our own reading of diplomatic prose.
//
// A block begins with its sense: KIND, mode (`-` for none), act, frame (sense.ts). Under it stand its
//
//   meet confer sit_down               verbs that name it whatever they govern; `_` joins a particle or preposition
//   nouns: summit press_conference     nouns, pairs of them, and `exchange_of_view`
//   fire lob: missile WEAPON           verbs with what they must govern (of a passive: the subject)
//   order tell: STAFF > leave go       … and the infinitives one of which must follow (`*`: any); after `+doing`, gerunds
//   put place ~ under/in arrest        verbs with words behind them, in order; `/` parts those that may stand there
//
// A word in capitals is a class of nounClasses.ts, or one of these: PERSON, who acts or holds office, or a group;
// BODY; PLACE, a state or a place; SIDE, any of them; MONEY, a sum. `+that`: a clause; `+to`: an infinitive; `+doing`: a
// gerund; `+alone`: no infinitive behind it; `+bare`: nothing at all.
//
// Words behind a verb count before what it governs, that before the verb alone; and of rows that fit the narrowest:
// one with an infinitive, then that with the fewest nouns. Between the words behind a verb there may be articles and
// adjectives, and an object before a preposition.

import { nounClasses } from "./nounClasses.ts";
import { readSenses } from "./readSenses.ts";

export const senses = readSenses(
  `
ACCUSE allege reveal toward
  reveal expose allege unmask
  charge: +that

ACCUSE disapprove accuse toward
  accuse denounce condemn criticize criticise blame rebuke dress_down blast slam decry deplore censure lambast characterize characterise label brand chide fault castigate berate reprimand upbraid admonish lambaste excoriate assail hit_out lash_out hit_back complain counter fire_back deride ridicule scold reproach vilify disparage belittle retort single_out rail rail_against protest_against speak_out
  nouns: condemnation accusation rebuke reprimand denunciation verbal_attack personal_attack scathing_attack protest_note formal_protest diplomatic_protest
  lodge file deliver send hand hand_over hand_in present give issue serve submit make: protest complaint demarche démarche representation condemnation rebuke
  lodge file hand: note
  voice express convey register relay communicate: outrage anger dismay concern regret alarm displeasure disappointment indignation unease disquiet misgiving reservation objection frustration resentment fury shock dissatisfaction annoyance protest
  attack: plan policy decision proposal statement remark comment ruling record stance resolution treaty deal agreement law bill idea criticism report
  hand send give deliver present submit ~ note/letter of protest
  call term brand label: WRONG

AGREE - commit toward
  commit pledge promise vow assure guarantee
  give provide offer deliver: assurance guarantee undertaking promise pledge commitment
  offer: +to
  undertake: +to > *
  offer: passage safe-conduct conduct reward bounty concession guarantee assurance venue security protection immunity escort compensation reparation
  obtain receive get win secure extract: assurance guarantee pledge promise commitment undertaking
  grant award: contract concession tender lease
  offer volunteer: battalion troop soldier force brigade base hospital help aid money loan mediation training ship helicopter

AID - aid toward
  donate airlift airdrop
  nouns: aid assistance relief airlift
  release disburse allocate: MONEY tranche instalment fund grant loan aid assistance relief
  hand_over hand donate deliver: donation boat helicopter vehicle truck ambulance equipment house home school hospital clinic courthouse court building generator vaccine cheque key
  provide give: MONEY tent helicopter shelter equipment doctor training truck vehicle boat bus plane aeroplane airplane aircraft tractor ambulance generator engineer fund funding cash expertise
  grant extend send deliver give provide ship offer approve dispatch despatch: aid assistance loan credit line relief grant supply food medicine package million billion tank vaccine convoy
  forgive write_off cancel reschedule restructure: debt loan arrears
  contribute: MONEY battalion troop hospital helicopter force soldier ship plane money fund police observer engineer doctor aid assistance
  offer grant give: asylum refuge shelter sanctuary
  ship smuggle supply sell deliver fly give hand_over: ARMS
  send dispatch despatch deliver donate offer fly ship truck ferry rush airlift: MONEY GOODS money cash
  rescue: PERSON SIDE migrant refugee hostage sailor crew fisherman worker survivor passenger tourist pilot people captive national citizen climber miner trawler boat
  transfer wire deposit pay: MONEY
  provide supply furnish equip arm ~ with ARMS/GOODS/fuel/loan/credit/vehicle/boat
  lend loan: MONEY aircraft ship helicopter boat
  bring ~ ashore

ASSAULT - attack toward
  open: fire
  attack bomb shell bombard raid invade shoot kill assassinate storm ambush torpedo ram blow_up shoot_down fire_on gun_down overrun strafe massacre execute murder wound poison fire_at set_ablaze behead lynch firebomb rocket attack_with ransack torch slaughter maim injure beat_back fight_off pelt
  nouns: attack airstrike strike raid bombing shelling invasion assassination shooting massacre coup counter-coup countercoup putsch killing storming offensive downing shoot-down shootdown sinking beating torching hostage-taking demolition desecration vandalism arson stabbing lynching beheading ambush bombardment assault explosion blast poisoning execution air-strike cyberattack cyber-attack use counteroffensive gunfire shellfire mutiny assassination_attempt coup_attempt murder_attempt coup_bid assassination_bid shooting_incident bombing_incident stabbing_incident shelling_incident firing_incident grenade_incident
  drive drive_out drive_back push_back flush_out dislodge: REBEL
  fire lob hurl rain unleash drop throw toss fling: WEAPON
  strike target pound: PLACE TARGET
  hit destroy demolish damage wreck level flatten raze: TARGET railway line dam tunnel tower runway radar
  sink scuttle: VESSEL
  down: AIRCRAFT
  burst_into break_into: embassy consulate parliament palace residence headquarters office compound building prison base camp mission mosque church station studio court
  beat beat_up stab stone club assault manhandle rough_up mob knife bludgeon torture lynch wound hang: SIDE PEOPLE
  crush rout overwhelm trounce: TROOPS REBEL
  set ~ fire/alight/ablaze
  set ~ on fire
  destroy: TROOPS AIRCRAFT fleet

SANCTION - sanction toward
  derecognise derecognize sanction blacklist embargo penalise penalize retaliate strike_back
  nouns: embargo sanction tariff countermeasure ban asset_freeze
  freeze block withhold suspend hold_back hold_up claw_back: MONEY asset account fund reserve property tranche instalment installment disbursement payment million billion euro dollar money
  impose slap levy tighten extend renew toughen widen broaden reimpose adopt strengthen stiffen expand apply step_up: sanction embargo tariff levy surcharge ban duty restriction blacklist measure penalty boycott
  raise double hike: tariff levy duty
  designate: organization organisation entity
  list proscribe declare ~ as terrorist
  hit slap ~ with sanction/tariff/duty

REJECT - reject toward
  reject refuse decline rebuff spurn veto snub boycott shun turn_down turn_away deny rule_out vote_down rebut refute repudiate disown brush_off brush_aside send_back back_out scoff scoff_at shrug_off wave_off wave_aside laugh_off hold_out balk balk_at baulk object object_to overrule
  nouns: boycott refusal rejection veto snub
  defeat: resolution motion bill amendment draft proposal measure
  annul overturn invalidate quash nullify void throw_out strike_down: result election primary vote ballot candidacy nomination registration verdict decision decree law conviction ruling sentence referendum appeal case petition complaint motion claim lawsuit suit charge objection challenge application
  dismiss oppose defy ignore: accusation allegation claim charge proposal demand call offer report ultimatum plan criticism resolution complaint appeal deadline idea request suggestion threat sanction bid result election referendum gesture overture order ruling verdict decree summons subpoena injunction directive case lawsuit petition motion concern warning rumour rumor
  block: attempt move resolution bid motion statement membership plan proposal deployment deal nomination appointment candidacy sale takeover entry accession
  withdraw rescind revoke cancel: invitation offer
  contest challenge dispute: result verdict ruling decision ban expulsion election claim account
  raise voice express reiterate: objection opposition rejection
  flout defy disregard: ACCORD embargo moratorium ban sanction resolution order

SANCTION expel dismiss toward
  nouns: dismissal sacking
  dismiss sack fire remove replace suspend relieve: PERSON

SANCTION discontinue suspend toward
  nouns: suspension
  suspend cut freeze halt stop end discontinue curtail reduce withhold slash downgrade lower scale_back cut_off block interrupt restrict sever revoke rescind cancel scrap terminate withdraw tear_up: RELATION licence license accreditation passport credential aid loan project preference privilege concession eligibility status exchange visits recognition citizenship immunity contract purchase representation application
  suspend halt interrupt discontinue stop: work operation drilling exploration production construction survey service ferry train bus line traffic broadcast publication fishing mining excavation talk-show test
  suspend exclude: PLACE
  stop halt suspend cease: +doing > issue sell buy import export supply deliver pump pay fund finance recognise recognize accept send ship share publish broadcast provide build construct drill dredge
  withdraw pull ~ from/out ACCORD/union/bloc/alliance/organization/organisation/coalition
  put place add ~ on/to list/blacklist
  suspend: preference

CONCEDE - concede toward
  pardon amnesty acquit exonerate back_down climb_down relent cave_in cede backtrack backpedal give_in bow_to yield
  nouns: amnesty pardon
  scrap abolish waive grant issue restore: visa
  lift ease relax loosen remove drop waive end suspend soften: RESTRAINT
  drop withdraw lift waive retract: objection opposition reservation veto demand claim threat
  cede relinquish surrender give_up renounce: power rule claim demand right territory island program programme weapon arsenal seat violence terrorism
  grant restore: citizenship autonomy status independence access passage right amnesty pardon permission clemency reprieve request wish parole petition plea
  allow permit let: SIDE inspector observer journalist refugee convoy diplomat ship plane monitor student citizen national family worker passenger sailor prisoner > return enter visit leave inspect fly pass dock land cross sail depart go
  allow permit admit let_in: inspector observer monitor refugee convoy march rally parade demonstration shipment cargo truck
  reverse overturn rescind reconsider: decision policy ruling order course expulsion verdict
  retract withdraw take_back: statement remark accusation claim comment candidacy
  drop withdraw settle: case lawsuit suit complaint investigation inquiry probe charge
  commute reduce: sentence
  eliminate abolish reduce cut slash scrap: tariff duty restriction quota requirement fee
  admit acknowledge accept: responsibility blame guilt wrongdoing
  turn_over hand_over transfer: power control command base island territory province district airport port
  unblock unfreeze: MONEY asset account fund aid tranche shipment
  find ~ not guilty
  clear ~ of charge/charges/wrongdoing/spying/espionage/corruption/treason/fraud
  pay ~ ransom/compensation/damages/reparation/reparations
  make offer: concession

REJECT - reject alone
  abstain renege back_away back_off
  revoke rescind withdraw: approval consent permission invitation endorsement
  go ~ back on
  plead ~ not/innocent
  distance ~ itself/himself/herself/themselves from

AGREE - decide alone
  extend renew prolong: talk negotiation deadline mandate presence term authorization authorisation ceasefire truce moratorium agreement mission operation initiative lease
  call: election referendum
  authorise authorize approve back mandate permit: MONEY strike airstrike raid incursion attack force mission operation intervention deployment activation mobilisation mobilization invasion sending dispatch use entry passage transit stationing overflight sale export extradition transfer takeover evacuation aid release request application
  repeal abolish amend revise modify rewrite revoke rescind: ACCORD law act decree bill constitution legislation amendment statute article ban emergency charter mandate
  order direct: inquiry investigation probe recount audit ceasefire mobilisation mobilization blackout alert halt pullback retrial inquest autopsy
  issue sign promulgate: decree order edict law directive bill act proclamation
  approve authorise authorize endorse: +doing > send deploy bomb strike attack raid withdraw pull expel extradite deport release free open reopen close join leave hold start begin resume sell buy supply arm lift impose extend sign ratify recognise recognize build move transfer hand pay fund raise cut
  authorise authorize: BODY PERSON government president premier minister army navy force troop commission envoy > declare send deploy use negotiate sign seize board intervene enforce take
  give grant: approval consent go-ahead nod assent clearance blessing light
  certify: result election vote ballot
  give ~ go/green ahead/light

ACCUSE disapprove summon toward
  summon
  call_in haul_in: PERSON STAFF
  call invite ~ to/into ministry/department

CONCEDE - release toward
  release free repatriate hand_over extradite hand_back set_free let_go
  nouns: acquittal release freeing handover prisoner-swap swap repatriation extradition prisoner_swap prisoner_exchange spy_swap exchange_of_prisoner exchange_of_captive exchange_of_detainee exchange_of_hostage exchange_of_spy
  surrender turn_over hand_back give_back return hand hand_over: PRISONER VESSEL body remain aircraft drone soldier sailor fisherman shepherd civilian refugee artefact artifact skull skeleton bone
  swap exchange: PRISONER
  order secure win: release
  order: extradition handover repatriation
  transfer ~ to hague/custody

MOBILIZE - deploy toward
  deploy mobilize mobilise amass scramble redeploy
  nouns: deployment redeployment infiltration mobilisation mobilization exercise drill manoeuvre maneuver joint_patrol military_exercise naval_exercise air_exercise military_drill naval_drill air_drill live-fire_drill
  move park moor anchor place install: rig
  order instruct direct command: TROOPS > begin start move advance enter cross deploy attack strike march mobilise mobilize launch push open prepare occupy seize take retake go
  order dispatch despatch send send_in station rush fly fly_in move reinforce mass land: TROOPS warship destroyer carrier jet bomber frigate fleet flotilla submarine patrol artillery armour armor tank battery gunboat vehicle helicopter police policeman officer gendarme fighter warplane commando
  put_up set_up erect build install establish: tower outpost base fence barrier wall roadblock checkpoint camp garrison bunker platform airstrip radar
  order: strike airstrike attack offensive mobilisation mobilization deployment activation
  step_up beef_up tighten reinforce bolster: patrol security garrison border surveillance defence defense force
  lay plant: mine landmine

SANCTION - restrict toward
  cap limit curb restrict tighten toughen introduce reintroduce: number import export access visa rule requirement control quota check STAFF

STATEMENT - say report
  say tell state remark comment add note insist stress reiterate brief read inform notify confirm acknowledge admit assert caution concede signal hint indicate
  nouns: speech remark address
  brief: reporter journalist press media correspondent
  issue release publish put_out: statement communique communiqué detail readout transcript
  make ~ known/public

CONSULT - meet alone
  take_up consider examine: situation report item briefing question

CONSULT - do toward
  brief: PERSON BODY SIDE council parliament assembly committee cabinet lawmaker peer
  hear receive debate: report briefing presentation update testimony treaty accord bill resolution law budget item situation question
  raise take_up bring_up: issue matter question case concern detention arrest imprisonment jailing plight fate situation
  report_to: PERSON
  contact cable: PERSON SIDE
  observe monitor: election vote referendum poll ballot

RETREAT - suspend toward
  suspend halt pause interrupt stop cease end: offensive bombing shelling bombardment airstrike hostility raid

CONSULT visit arrive visit
  arrive land touch_down fly_into turn_up show_up disembark fly_in jet_in dock berth moor put_in put_ashore
  nouns: arrival
  reach enter: PLACE

ACCUSE investigate investigate toward
  investigate probe indict charge sue impeach arraign prosecute remand court-martial countersue subpoena
  nouns: indictment impeachment lawsuit trial
  issue: warrant indictment subpoena summons
  launch open: investigation inquiry probe
  file bring lodge institute initiate open: case suit lawsuit charge proceeding proceedings injunction countersuit counterclaim application appeal
  put go bring ~ on/to trial
  take bring haul ~ to/before court/tribunal/judge/magistrate/panel/hague/un/wto/icj
  stand ~ trial

STATEMENT - do toward
  write_to
  send deliver hand hand_in hand_over convey carry bring bear relay address pass transmit present submit show give circulate return take: PAPER
  claim: responsibility
  publish leak declassify unseal: PAPER transcript minutes recording

REQUEST - request toward
  issue make launch: appeal call plea
  propose: +that
  hand hand_in hand_over submit deliver present lodge: request petition demand appeal
  write write_to cable: PERSON SIDE BODY > invite ask urge request demand beg implore press seek plead plead_with propose
  table circulate submit introduce sponsor put_forward propose: expulsion suspension exclusion boycott code resolution motion bill proposal plan TRUCE TALKS amendment roadmap ACCORD compromise settlement swap exchange initiative
  propose suggest offer recommend advocate: TALKS TRUCE mediation patrol mission corridor buffer zone committee commission mechanism framework formula reduction exercise date venue measure hotline timetable solution protocol visit tour trip trial ballot poll election referendum suspension expulsion deployment extension withdrawal
  float moot air broach: idea proposal plan possibility prospect notion suggestion formula
  request seek solicit: TALKS TRUCE mediation audience visit session extradition explanation clarification apology postponement delay recall withdrawal asylum intervention inquiry investigation probe arbitration extension inspection help assistance aid support permission observer compensation damages ruling injunction reparation assurance guarantee loan bailout appointment interview
  refer submit take bring: dispute case matter issue question complaint
  submit file make: application request bid extradition asylum
  invoke trigger: article clause treaty pact protocol charter provision
  unveil present outline co-sponsor cosponsor: proposal initiative roadmap peace-plan blueprint plan resolution idea protocol formula draft
  make: proposal demand request plea
  propose suggest ~ as venue/site/host/mediator
  bring take refer ~ before/to council
  ask appeal apply ~ for
  lay ~ claim to

THREATEN - threaten toward
  threaten warn menace
  nouns: threat warning
  issue sound deliver give repeat reiterate renew: warning threat
  vow pledge promise swear: +to > respond retaliate avenge punish hit_back strike_back fight resist crush destroy
  vow promise pledge swear: revenge retaliation vengeance reprisal retribution

COERCE - restrict toward
  crack_down clamp_down
  nouns: curfew crackdown lockdown purge
  disarm: PERSON group soldier troop policeman militia militiaman rebel fighter gunman guard unit battalion
  impose declare: curfew emergency law blockade quarantine lockdown rule
  disperse break_up: protester demonstrator crowd rally demonstration protest march rioter sit-in vigil encampment gathering strike picket meeting conference ceremony concert congress funeral them
  put_down crush quell suppress quash: riot uprising rebellion revolt mutiny protest demonstration insurrection unrest
  foil thwart uncover smash bust: plot conspiracy attempt bid infiltration attack assault raid ambush coup putsch bombing kidnapping abduction hijacking incursion invasion takeover ring network cell
  use ~ gas/teargas/baton/cannon/bullet/ammunition
  cut sever: net cable

COERCE - detain toward
  detain arrest rearrest re-arrest apprehend jail imprison abduct kidnap round_up incarcerate intern
  nouns: jailing imprisonment arrest detention abduction kidnapping kidnap hijacking
  snatch: PEOPLE PERSON hostage worker foreigner
  hold capture apprehend nab take_away lead_away drag_away haul_away whisk_away bundle_off march_off cart_off drag_off: PERSON crew sailor soldier tourist pilot national citizen suspect hostage fisherman man
  order: arrest detention
  catch capture pick_up round_up nab: PERSON PEOPLE organiser organizer suspect fugitive spy agent
  question interrogate search frisk: PERSON STAFF embassy consulate residence office home house
  confine: PERSON STAFF
  put place take send throw return move transfer ~ under/in/into/to/behind arrest/custody/prison/jail/bars/detention
  take ~ hostage/prisoner/captive

COERCE - blockade toward
  blockade occupy besiege annex seize commandeer hijack surround encircle cordon_off dislodge evict drive_out drive_off drive_back flush_out chase_away chase_out
  nouns: blockade occupation siege annexation seizure boarding capture
  block intercept hold_up hold impound confiscate detain capture: shipment VESSEL convoy cargo consignment crossing bridge road aircraft plane dhow yacht barge
  board stop search inspect tow turn_back send_back order_back turn_around divert impound: VESSEL yacht dinghy speedboat barge launch cutter dhow fishing-boat lorry truck convoy
  block blockade barricade occupy: entrance access port harbour harbor highway motorway channel gate route street avenue runway airport railway line traffic junction approach motorways roads border post office
  lay ~ siege

ASSAULT - attack alone
  explode detonate go_off set_off: bomb device car grenade explosive mine landmine
  launch wage begin start: insurgency rebellion uprising insurrection jihad war
  die ~ in attack/clash/fighting/battle/shelling/bombing/bombardment/exchange/raid/violence/explosion/blast/shooting/ambush/strike/airstrike/firefight/shootout/assault
  lose ~ life/leg/arm/eye
  come ~ under fire/attack/shelling/bombardment
  go ~ on rampage

MOBILIZE - deploy alone
  launch mount: operation
  take_up: position
  call_up: reservist reserve conscript
  restart reactivate resume: reactor enrichment centrifuge reprocessing
  put place go order ~ on alert

MOBILIZE - test alone
  nouns: launch nuclear_test missile_test missile_launch rocket_launch weapon_test weapons_test satellite_launch underground_test atomic_test test_launch
  test test-fire launch detonate fire_off: TESTED
  conduct carry_out stage hold: test test-launch test-firing

RETREAT - withdraw toward
  order instruct direct command: TROOPS > withdraw pull_out pull_back leave retreat

ASSAULT - clash mutual
  clash skirmish fight flare_up battle scuffle brawl
  nouns: clash collision exchange skirmish fighting violence war conflict battle firefight hostility gunfight shootout scuffle brawl melee mêlée fracas affray
  exchange trade: fire shot gunfire blow
  declare: war
  go ~ to war
  come ~ to blow

ASSAULT - take toward
  capture retake recapture conquer overrun liberate: PLACE town village city airport airstrip port territory garrison capital outpost island base stronghold camp headquarters post bridge

COERCE - take toward
  take seize regain wrest retake: control
  force compel oblige: aircraft plane jet helicopter airliner convoy bus train VESSEL > *
  take_over: PLACE town city village building base embassy station airport checkpoint palace country province tower terminal newspaper refinery mine
  confiscate seize: passport document weapon equipment land property phone camera luggage
  nationalise nationalize expropriate: company firm asset industry bank mine field plant refinery pipeline land property airline

COERCE - dismiss toward
  depose overthrow topple unseat
  nouns: ouster overthrow
  oust remove: government president

COOPERATE - cooperate toward
  recount re-count count rerun re-run verify audit: ballot vote result election poll return tally
  return send_back: ambassador envoy
  buy purchase acquire: ARMS

SANCTION expel expel toward
  expel deport oust eject banish order_out kick_out throw_out send_home
  nouns: expulsion deportation
  declare: grata gratae unwelcome immigrant
  order instruct direct give tell ask: STAFF head chief mission agency charity ngo organisation organization observer monitor inspector > leave depart go exit quit pack pack_up
  order give tell: PERSON > leave depart quit pack pack_up
  send_back force_back: refugee migrant defector asylum-seeker immigrant stowaway deportee escapee
  drive force remove sweep ~ from power/office
  drive force ~ into exile
  strip ~ of citizenship/immunity/nationality/office/seat/mandate/rank/post/title/power/powers/membership/accreditation/right/rights/passport/visa/status
  put bundle ~ on/onto/aboard plane/flight
  order throw kick send ~ out of country/land
  declare ~ unwelcome/undesirable
  give hand serve issue sign: expulsion

SANCTION withdraw recall toward
  recall call_home order_home order_back summon_home summon_back
  call order summon bring ~ home/back
  nouns: recall
  order instruct tell ask: STAFF > return
  withdraw pull pull_out bring_home: STAFF
  reduce halve cut slash downsize trim scale_down scale_back thin_out: staff representation personnel
  call_back: STAFF head negotiator

SANCTION discontinue close alone
  close close_down shut shut_down ban bar forbid restrict outlaw shutter seal_off proscribe prohibit
  nouns: closure
  order: PASSAGE field terminal station refinery > close shut shut_down close_down seal seal_off
  seal mothball: PASSAGE embassy consulate mission office

SANCTION discontinue suspend alone
  leave quit renounce denounce exit abrogate annul repudiate terminate withdraw pull_out: CHARTER
  dissolve disband: panel team delegation commission committee
  quit leave: BODY forum club group grouping
  tear_up scrap shred: treaty accord agreement pact deal convention
  suspend halt call_off break_off abandon freeze pause interrupt discontinue cut_short cancel stop hold_up withhold delay block: hotline operation flight search mission offensive campaign evacuation airlift patrol exercise manoeuvre drill handover release repatriation disbursement payment instalment installment tranche ratification implementation process participation involvement accession application withdrawal pullout deployment extradition execution construction work fishing drilling survey subsidy grant budget funding support recruitment collaboration procedure issuance

STATEMENT - do alone
  follow ~ suit
  do ~ likewise/same
  take ~ similar/same step/measure/action
  find ~ dead

STATEMENT - secede alone
  declare proclaim: independence
  become ~ independent/republic
  win gain achieve regain attain ~ independence

AGREE - truce toward
  call: truce ceasefire cease-fire armistice

REQUEST change request toward
  urge demand appeal call_on call_upon press plead implore petition call_for exhort beseech ask_for apply_for apply_to clamour_for clamor_for beg plead_with lobby push_for
  nouns: ultimatum plea appeal
  order instruct direct ask request task tell advise pressure pressurise pressurize challenge beg prod alert: SIDE BODY public national citizen resident committee council court panel commission tribunal side party embassy mission delegation consulate ministry army police government force troop navy commander company firm airline bank secretariat chairman chair > *
  recommend ask request: +that
  give: SIDE government junta regime office mission embassy agency company > *
  repeat reiterate renew restate: demand call appeal plea request
  set impose lay_down set_out lay_out: condition precondition term
  issue present deliver give hand: ultimatum demand deadline
  advise caution: citizen national resident traveller traveler tourist

AGREE - agree mutual
  agree
  nouns: ratification arrangement agreement deal accord pact treaty understanding framework consensus compromise protocol memorandum settlement convention moratorium communique communiqué adoption joint_declaration joint_communique joint_communiqué joint_statement
  patch_up mend heal settle bury resolve end iron_out set_aside put_aside: quarrel feud rift row spat dispute fence difference disagreement grievance hatchet
  accept: invitation offer proposal plan ceasefire truce deal resolution term mediation condition credential demand verdict ruling resignation blueprint package peace-plan compromise roadmap apology framework formula draft text request process peace-process verification role-sharing timetable settlement
  make ~ peace

COOPERATE - cooperate mutual
  cooperate collaborate exchange restore resume reopen normalise normalize reconcile re-establish reestablish
  nouns: reopening re-opening establishment restoration normalisation normalization reconciliation exchange_of_ambassador exchange_of_envoy
  establish set_up forge re-establish upgrade renew raise elevate patch_up mend: relation tie link partnership alliance relationship
  present hand_over submit receive: credential credence
  share pool swap exchange: intelligence information evidence list data map

COOPERATE - open alone
  open inaugurate reopen unveil: embassy consulate post border crossing office mission bridge road line railway pipeline airspace corridor checkpoint route base airbase airport
  lay ~ foundation stone

COOPERATE - join alone
  rejoin team_up readmit
  join rejoin enter: CHARTER BODY process initiative forum
  become ~ candidate/member/part/party

COOPERATE - cooperate alone
  launch relaunch: process
  resume restart: operation flight search mission offensive campaign evacuation airlift patrol delivery shipment export import payment drilling work production
  join ~ forces
  switch ~ recognition/allegiance

AGREE - agree alone
  observe: TRUCE

AGREE - sign mutual
  sign initial ratify ink conclude accede co-sign countersign sign_off sign_up
  approve adopt back pass endorse ratify: ACCORD constitution

AGREE - decide mutual
  decide resolve
  approve adopt pass: doctrine strategy resolution law bill measure declaration budget plan roadmap mandate statement amendment reform programme program agenda recommendation conclusion decision motion legislation act decree communiqué communique draft text wording blueprint timetable calendar amnesty

SUPPORT - support toward
  endorse praise hail recognize recognise congratulate applaud commend salute thank laud defend side_with stand_by vouch_for rally_behind rally_to
  nouns: condolence congratulation
  back support: SIDE bid claim plan proposal resolution call candidacy ceasefire sanction initiative membership request position stance
  reaffirm express voice pledge declare reiterate offer send convey lend give throw present: weight support solidarity condolence backing sympathy congratulation
  offer: office mediation condolence congratulation
  express voice convey extend: gratitude appreciation thanks sorrow grief sadness
  extend grant accord: recognition
  welcome hail applaud: decision ceasefire truce agreement deal accord move step talk result outcome release announcement statement resolution proposal plan initiative offer pledge commitment progress withdrawal ruling verdict report effort appointment
  pay ~ tribute/respect/homage

AGREE - appoint toward
  appoint reinstate reappoint inaugurate swear_in crown
  nouns: appointment inauguration swearing-in coronation nomination
  name nominate choose pick install designate: PERSON d'affaires d’affaires affaires
  succeed: PERSON
  name form reshuffle: cabinet government
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
  pay ~ visit/call

CONSULT - meet mutual
  meet sit_with confer negotiate renegotiate huddle reconvene parley convene_with sit_down meet_up bargain hobnob get_together come_together work_out hammer_out iron_out thrash_out speak talk consult discuss_with raise_with take_up_with engage converse
  nouns: meeting bilateral trilateral talk discussion negotiation consultation session encounter_with dialogue one-on-one tete-a-tete audience hearing parley tête-à-tête round roundtable conversation reunion contact first_round second_round third_round fourth_round fifth_round next_round last_round latest_round final_round new_round diplomatic_offensive exchange_of_view exchange_of_opinion exchange_of_idea
  exchange: view opinion idea assessment
  see update brief ~ each/one other/another
  return ~ to table/talks
  come ~ face to face
  spend ~ hour/minute with/closeted/in

ACCUSE disapprove accuse mutual
  exchange trade swap: accusation insult recrimination barb charge blame allegation reproach protest

COOPERATE - do alone
  set_up establish: hotline line channel mechanism
  form set_up create establish found: ORGAN

REJECT meet absent alone
  skip bypass: PLACE
  stay keep ~ home/away

MOBILIZE - confront alone
  enter cross_into: airspace water waters territory zone channel strait lagoon shoal sector
  violate breach cross: airspace border frontier boundary line

SANCTION discontinue break-off mutual
  break_off cut_off sever break_with
  nouns: severance
  break rupture: relation tie

SUPPORT - do alone
  lay: wreath flower

SUPPORT - do toward
  award confer present bestow: medal order prize award decoration honour honor doctorate title citizenship degree

RETREAT - withdraw alone
  withdraw retreat pull_out pull_back evacuate disarm disengage demobilise demobilize surrender capitulate vacate turn_back fall_back
  nouns: defection withdrawal pullout evacuation pull-out pullback surrender
  abandon vacate desert dismantle tear_down: bunker outpost camp base roadblock barricade checkpoint trench position post stronghold headquarters garrison
  reduce cut halve scale_down scale_back draw_down trim: TROOPS contingent garrison presence
  stop halt cease: +doing > bomb shell bombard attack fire fight raid shoot strike pound
  hand_in turn_in lay_down put_down give_up: weapon arms arm rifle gun
  destroy dismantle scrap: stockpile weapon landmine warhead reactor centrifuge
  abandon give_up: effort attempt quest search mediation campaign struggle +alone

CONSULT - elect alone
  nouns: poll election referendum plebiscite vote ballot run-off runoff by-election
  win lose contest: term election vote re-election reelection ballot referendum runoff majority seat presidency
  go head flock ~ to poll

CONSULT - elect toward
  defeat: PERSON candidate incumbent rival challenger opponent president

ASSAULT - clash toward
  defeat rout: SIDE TROOPS REBEL fleet
  take ~ up arms/arm

AGREE - appoint alone
  assume take_over take_up: office presidency premiership post chair chairmanship command leadership duty duties
  take assume ~ office/oath
  come ~ to power

COERCE - take alone
  take: power

STATEMENT - appoint alone
  take_over

RETREAT - resign alone
  resign step_down abdicate quit stand_down step_aside
  nouns: resignation abdication
  lose vacate relinquish leave give_up: post job office presidency premiership
  tender submit hand_in hand offer announce email fax: resignation abdication
  fall ~ from power

COERCE - restrict alone
  dissolve: parliament assembly government duma knesset council senate legislature cabinet house chamber
  abrogate suspend annul dissolve shut_down curtail freeze: constitution right liberty freedom guarantee parliament assembly congress senate

ASSAULT - clash alone
  violate break breach: ceasefire truce armistice cease-fire
  return: fire
  spill escalate erupt descend ~ into violence/war/fighting

PROTEST - protest toward
  mutiny protest demonstrate rally riot march picket rampage
  nouns: protest demonstration rally riot march uprising strike_action sit-in walkout revolt vigil rioting hunger_strike general_strike
  burn trample tear_down: flag effigy portrait picture

STATEMENT - rule alone
  rule_against rule_on uphold
  nouns: ruling verdict judgment judgement
  rule: +that
  win lose: case lawsuit ruling arbitration appeal
  rule find decide ~ in favor/favour

REQUEST - request alone
  apply ask: +to
  take seek claim ~ refuge/shelter/sanctuary/asylum

CONSULT multilateral gather mutual
  attend gather convene assemble co-chair
  nouns: summit conference forum gathering symposium participation attendance funeral ceremony plenary
  summon: member session meeting parliament council congress

COOPERATE - join toward
  readmit admit: PLACE BODY

STATEMENT - speak-to report
  address: assembly council parliament congress session conference summit nation rally crowd troop forum gathering senate knesset duma lawmaker delegate meeting legislature diet bundestag
  go appear ~ on television/air/radio

CONSULT visit depart visit
  depart set_off fly_out take_off set_out
  leave: +bare
  nouns: departure
  leave: PLACE

CONSULT visit depart alone
  leave: summit conference meeting session

CONSULT third-party mediate toward
  mediate bring_together broker arbitrate shuttle intercede intervene
  nouns: mediation arbitration shuttle_diplomacy
  chair moderate facilitate: talk negotiation dialogue
  negotiate broker mediate arrange secure: release freedom freeing handover passage evacuation

CONSULT - vote alone
  elect re-elect reelect

CONSULT phone call mutual
  phone telephone ring_up
  nouns: call phonecall videoconference teleconference videocall phone_call telephone_call telephonic_conversation telephonic_talk telephonic_call telephonic_discussion video_call phone_conversation telephone_conversation phone_talk telephone_talk telephone_conference phone_conference conference_call video_conference video_meeting video_summit
  call: PERSON +alone

AGREE - sign alone
  come enter go ~ into force/effect
  deposit: instrument ratification

CONSULT multilateral gather alone
  take ~ part in

MOBILIZE - confront toward
  intercept shadow buzz harass confront tail chase
  point aim shine train: cannon laser gun weapon radar missile
  plant: flag

CONSULT - dine mutual
  dine lunch breakfast
  nouns: dinner lunch luncheon breakfast banquet iftar reception

CONSULT visit leave-for visit
  leave_for

CONSULT visit return visit
  return fly_back go_back come_back fly_home go_home head_home travel_home sail_home

CONSULT visit host host
  host welcome receive greet entertain fete see_off

CONSULT - greet mutual
  shake: hands
  embrace hug

SUPPORT - apologise toward
  apologise apologize
  nouns: apology
  express voice convey offer issue make ~ regret/regrets/remorse/apology to/for

RETREAT - depart alone
  flee defect cross_into
  fly go leave ~ into/for exile
  escape ~ to/from/into/over/across/through

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
  give hand ~ in prison/jail
  give hand receive get ~ sentence/penalty

STATEMENT - announce report
  announce declare proclaim unveil disclose divulge
  reveal: name date plan detail result figure content term outcome venue agenda
  nouns: announcement declaration

AGREE - vote alone
  vote

PROTEST - protest alone
  gather_outside
  take pour ~ to/into street
  go ~ on strike/fast

CONSULT - do alone
  testify
  appear go testify ~ before
  appear ~ in court

COERCE - order alone
  set grant deny refuse ~ bail

COOPERATE - return alone
  return go come ~ to/back post/duty

COERCE - attack alone
  fire ~ into/in air
  fire ~ warning shot

CONCEDE - concede alone
  remove strike drop take ~ from/off list/blacklist
  plead ~ guilty
  admit concede accept ~ guilt/defeat

MOBILIZE - confront mutual
  nouns: confrontation standoff stand-off encounter incident incursion provocation near-miss overflight face-off interception

SUPPORT - support alone
  declare announce: mourning

ACCUSE investigate investigate alone
  go ~ to court/tribunal/arbitration

COERCE - do toward
  put send ~ to death/gallows

CONSULT visit return alone
  return come ~ from/back exile

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
