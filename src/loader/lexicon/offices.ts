// Words that offices are made of. An office is read by grammar ("deputy" + "trade" + "minister"),
// so no list of today's holders is needed. All lower case; wording is ours.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The nouns that name an office and may end its phrase: "minister", "chief". */
export const officeHeads: ReadonlySet<string> = words(`
president vice-president vice-minister vice-premier premier minister chancellor secretary undersecretary under-secretary secretary-general under-secretary-general undersecretary-general ambassador envoy
adviser advisor aide assistant director chief chair chairman chairwoman chairperson commissioner governor mayor senator congressman congresswoman
representative lawmaker legislator parliamentarian speaker judge justice prosecutor attorney counsel coordinator inspector
general admiral colonel major captain commander commodore brigadier lieutenant marshal sergeant general-secretary
spokesman spokeswoman spokesperson negotiator mediator leader deputy head boss king queen prince princess emperor empress emir sultan pope pontiff
monarch ayatollah archbishop bishop cardinal patriarch rabbi imam dictator taoiseach tánaiste taniste caliph warlord rebel
consul attaché attache d'affaires d’affaires diplomat official officer politician candidate mp mep professor analyst researcher fellow scholar expert economist historian
journalist reporter correspondent author lawyer activist dissident dissenter founder co-founder strongman ruler lord laureate
attorney-general solicitor-general director-general governor-general consul-general auditor-general inspector-general commissioner-general prosecutor-general
administrator councilor councillor counsellor counselor executive whip strategist interpreter rapporteur high-representative delegate superintendent plenipotentiary commandant chairmen observer
chairman-in-office chairperson-in-office chair-in-office
`);

/** Heads that hold power or speak for it: what "the minister" may mean. The rest give a role, no office. */
export const privateHeads: ReadonlySet<string> = words(`
professor analyst researcher fellow scholar expert economist historian journalist reporter correspondent author lawyer activist
dissident dissenter laureate interpreter strategist
`);

/** Who plays, performs or sells: what they do among themselves is no news between states. */
export const privateDoers: ReadonlySet<string> = words(`
goalkeeper striker midfielder footballer batsman bowler cricketer referee umpire sprinter swimmer cyclist boxer golfer jockey gymnast skier
singer rapper actor actress comedian dancer choreographer pianist violinist drummer guitarist orchestra choir novelist poet painter sculptor
filmmaker composer chef baker barber butcher tailor florist
`);

/** Words that may stand before a head and belong to the office. */
export const officeModifiers: ReadonlySet<string> = words(`
acting armed forces assistant associate attorney charge chargé border cabinet caretaker chief climate commanding commerce communications communist congressional constitutional
counterterrorism crown cultural culture defence defense deputy development diplomatic economic economics economy education elder
election energy environment european executive external federal finance financial first fiscal foreign general government health high
homeland home house human humanitarian independent industry information inspector intelligence interim interior international joint
junta justice labor labour lead leading legal lieutenant local majority major managing military minister minority
national naval navy nuclear oil opposition outgoing parliamentary party peace permanent planning police policy political presidential press prime principal
provincial public rebel regional religious republican democratic retired right-wing rights ruling science second security senate senior shadow social
special spiritual state supreme technology tourism trade transitional transport treasury under union vice war
water welfare enlargement competition agriculture agricultural fisheries migration immigration integration investment budget petroleum telecommunications sports youth neighbourhood emergency disaster reconstruction irrigation mines mining infrastructure crisis special-affairs foreign-affairs army air force brigade rear junior senior top resident research visiting former ex longtime long-time veteran
then-opposition unionist loyalist royalist secessionist maoist marxist leftist islamist hardline jihadist nationalist separatist guerrilla militia tribal civilian disarmament refugee relief aid campaign commission council
ministry embassy department agency government administration palace incumbent rotating affairs islamic catholic anglican orthodox hereditary ceremonial commonwealth arms control
weapons independence panel observer monitoring drug anti-drug anti-terrorism counter-terrorism counter-narcotics anti-corruption peacekeeping human-rights
`);

/** Modifiers that say that the office is over, to come, or doubtful; they stay in the office's words. */
export const officeTenses: ReadonlySet<string> = words(
  "former ex then late outgoing incoming new acting ousted deposed exiled designate ex- then-",
);

/** Before a name; of no office. */
export const honorifics: ReadonlySet<string> = words(`
mr mrs ms miss dr prof h.e h.h h.r.h h.m sir dame lord lady madame madam monsieur m mme señor senor señora dom don doña sheikh sheik shaikh
hon rt honorable honourable mister reverend rev mullah maulana mufti haji hajji sayyid sayed ayatollah hojatoleslam imam
seri excellency majesty highness holiness eminence royal messrs daw tun datuk dato alhaji comrade brother sister father mother saint
engr atty barr ing adv sec shri smt shrimati kumari thiru begum pandit excmo excma sr sra srta
`);

/** Ranks and titles in their short forms, with the office they stand for. Without the dot. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["gen", "Gen."],
  ["adm", "Adm."],
  ["lt", "Lt."],
  ["col", "Col."],
  ["maj", "Maj."],
  ["capt", "Capt."],
  ["cmdr", "Cmdr."],
  ["brig", "Brig."],
  ["sgt", "Sgt."],
  ["sen", "Sen."],
  ["rep", "Rep."],
  ["gov", "Gov."],
  ["pres", "Pres."],
  ["amb", "Amb."],
  ["pm", "PM"],
  ["fm", "FM"],
  ["eam", "EAM"],
  ["msgr", "Msgr."],
]);

/** Offices that only one state has, so that they tell the holder's country. Lower case, without "former". */
export const officeCountries: ReadonlyMap<string, string> = new Map([
  ["secretary of state", "US"],
  ["secretary of defense", "US"],
  ["defense secretary", "US"],
  ["secretary of the treasury", "US"],
  ["treasury secretary", "US"],
  ["secretary of commerce", "US"],
  ["secretary of homeland security", "US"],
  ["director of national intelligence", "US"],
  ["attorney general of the united states", "US"],
  ["chairman of the joint chiefs of staff", "US"],
  ["deputy secretary of state", "US"],
  ["senate majority leader", "US"],
  ["congressman", "US"],
  ["congresswoman", "US"],
  ["chancellor of the exchequer", "GB"],
  ["external affairs minister", "IN"],
  ["northern ireland secretary", "GB"],
  ["shadow chancellor", "GB"],
  ["first minister of scotland", "GB"],
  ["prince of wales", "GB"],
  ["archbishop of canterbury", "GB"],
  ["taoiseach", "IE"],
  ["tánaiste", "IE"],
  ["pope", "VA"],
  ["holy father", "VA"],
  ["pontiff", "VA"],
  ["dalai lama", "CN"],
  ["supreme leader", "IR"],
  ["chief cabinet secretary", "JP"],
  ["state councilor", "CN"],
  ["state councillor", "CN"],
  ["high representative of the union", "EU"],
  ["high representative for foreign affairs and security policy", "EU"],
]);

/** Plural offices and other nouns for people who act together or unnamed: "Dutch officials". */
export const groupNouns: ReadonlySet<string> = words(`
officials diplomats commissioners attaches attachés consuls leaders rulers ministers presidents lawmakers legislators senators congressmen parliamentarians deputies mps politicians representatives
delegates delegations negotiators mediators envoys ambassadors spokesmen spokespeople spokespersons advisers advisors aides
authorities counterparts soldiers troops forces commandos paratroopers marines sailors airmen pilots guards police peacekeepers monitors
inspectors observers investigators agents spies intelligence militants insurgents rebels guerrillas gunmen militiamen militias fighters separatists
terrorists extremists jihadists generals commanders officers militaries armies navies governments parliaments protesters protestors demonstrators rioters
activists dissidents opponents critics reporters journalists correspondents analysts experts observers economists scholars lawyers judges prosecutors
workers aid-workers citizens nationals civilians residents refugees migrants settlers prisoners detainees hostages students voters
pirates hijackers smugglers kidnappers bombers attackers assailants mercenaries loyalists mutineers paratroopers delegates
businessmen executives companies firms airlines states nations countries allies partners powers donors members authorities sources
negotiators clerics bishops cardinals monks nuns people families survivors victims women men children scientists athletes hackers
exiles fishermen fisherfolk farmers peasants miners truckers drivers traders merchants vendors teachers doctors nurses medics engineers technicians
tourists travellers travelers passengers pilgrims worshippers expatriates expats emigrants immigrants returnees evacuees deportees asylum-seekers
crewmen seamen seafarers captives internees abductees hostage-takers conscripts reservists recruits servicemen servicewomen cadets veterans gendarmes
policemen policewomen rangers patrolmen bodyguards servicemembers airmen aviators infantrymen peacemakers trainers instructors contractors
co-chairs co-chairmen co-chairpersons cochairs chairmen chairpersons rapporteurs principals facilitators intermediaries emissaries commissioners chancellors premiers governors mayors
villagers islanders nomads herders tribesmen chieftains elders princes royals nobles patriarchs rabbis imams priests missionaries
bankers investors financiers industrialists tycoons oligarchs entrepreneurs employees staffers interpreters translators photographers cameramen
scholars academics historians lecturers campaigners volunteers donors humanitarians rescuers firefighters divers
strikers rioters looters squatters marchers secessionists autonomists royalists communists leftists islamists maoists sandinistas nationalists
dissenters defectors deserters turncoats infiltrators saboteurs assassins gangsters traffickers poachers raiders
youths teenagers girls boys orphans widows relatives mothers expellees
groups factions parties officialdom warlords diplomats police paramilitaries coastguards crew crews forces secretaries chiefs heads governors mayors
`);

/** Single people without a name: "a Dutch diplomat". Offices are in `officeHeads`. */
export const groupSingulars: ReadonlySet<string> = words(`
soldier source gunman militant protester national citizen worker resident witness insider prisoner detainee hostage student
exile farmer miner driver teacher doctor nurse engineer technician tourist passenger pilgrim expatriate emigrant immigrant
crewman seaman captive conscript reservist serviceman villager islander missionary priest imam banker investor employee interpreter photographer
cameraman academic volunteer rescuer defector deserter infiltrator saboteur assassin trafficker smuggler guardsman gendarme patrolman veteran
businessman pilot sailor fisherman policeman peacekeeper gendarme scientist negotiator spy
group faction cell gang sect bloc panel guild union organization organisation company firm skipper predecessor successor counterpart
`);

/** Nouns that complete an office behind "of" or "for": "minister for foreign affairs", "chief of staff". */
export const complementNouns: ReadonlySet<string> = words(`
chancellery chancery secretariat apparatus
affairs africa african agency agriculture america armed arms army asia asia-pacific asian asylum change chiefs
church climate alliance bloc coalition movement faction commerce commission committee communications control cooperation council countries culture defence defense
delegation democracies department development diplomacy east eastern economic economics economy education elections
embassy energy environment europe european exchequer finance forces foreign general government health
hemisphere history homeland human industry information institute intelligence interior international islands
joint justice labor labour law legal migration ministry minorities mission missions nation national navy near
non-proliferation nonproliferation office operations opposition pacific parliament party peacekeeping planning
police policy political politics presidency protocol public rebels refugees relations republic rights science
security staff state studies team technology trade transport treasury tribes union war western women world
`);

/** Nouns that do so in capitals alone: "Minister of Water and Irrigation", but "the mediator for the water talks". */
export const ministryNouns: ReadonlySet<string> = words(`
accountability administration agrarian antiquities archives arts atomic aviation awqaf borders boundaries broadcasting budget citizenship coastal
commodities competition conservation consular consumer constitutional corrections counternarcotics counterterrorism crime crisis
culture customs decentralisation decentralization detention devolution diaspora digital diplomacy disarmament disaster drugs
ecology electricity emergencies emergency employment endowments enforcement enlargement enterprise enterprises expatriates families family
fisheries fishery food foodstuffs forestry forests frontiers gender growth harbours hajj heritage highways hostage hostages housing humanitarian hydrocarbons
immigration indigenous industries infrastructure innovation integration internal investment investments irrigation labor-relations lands libraries
livestock logistics management manpower maritime markets media mineral minerals mines mining mobility modernisation modernization multicultural
multilateral municipal municipalities museums narcotics nationals neighborhood neighbourhood nutrition nuclear oceans overseas partnership partnerships
peace peacebuilding pensions petroleum pilgrimage ports posts prevention prisons privatisation privatization process procurement productivity
protection railways reconciliation reconstruction reform reforms regional rehabilitation reintegration relief religious renewable
repatriation research resettlement resources response revenue roads rural schools services shipping small skills social solidarity space sport sports stability
stabilisation stabilization strategy supplies supply sustainability sustainable taxation telecommunications terrorism territories tourism training
transformation transition transparency transportation treaties universities urban verification veterans volunteers water welfare wildlife works worship youth
democracy population gas natural children conflict disappearances genocide piracy racism slavery torture trafficking violence
`);

/** Those who are a side in a fight or a quarrel at home, named or not. */
export const sideNouns: ReadonlySet<string> = words(`
rebels guerrillas insurgents militants gunmen militiamen fighters separatists kidnappers captors hijackers pirates protesters protestors demonstrators
rioters strikers mutineers junta opposition islamists jihadists attackers assailants coup-leaders soldiers troops police hostages prisoners
`);

/** "The army" of an article about one state is that state's. */
export const homeNouns: ReadonlySet<string> = words(`
government parliament cabinet army police military junta court soldiers troops opposition authorities president minister ministry navy
protesters demonstrators lawmakers senators assembly senate judge prosecutors
`);

/** Who acts where it is: "police arrested two in Lima" are Peru's. */
export const localNouns: ReadonlySet<string> = words(`
police court courts judge judges prosecutor prosecutors mayor authorities parliament cabinet opposition
protesters protestors demonstrators rioters strikers farmers fishermen students residents villagers miners truckers dockers
`);

/** Things of states: what befalls them is news, whoever does it. */
export const publicThings: ReadonlySet<string> = words(`
paper document note letter statement report communique border frontier crossing bridge road embassy consulate airspace airport port ferry pipeline dam
election ballot vote result law measure restriction power post office concession fund credit detail map marker unit mission region island territory
boat trawler tanker term case process south north tension crisis
`);
/** Plurals for holders of any office: "the two leaders". */
export const anyOffice: ReadonlySet<string> = words("leaders officials diplomats politicians");

/** Two of these are two states, and no two people: "the two countries", "both sides". */
export const stateNouns: ReadonlySet<string> = words(`
side sides party parties country countries nation nations state states government governments neighbour neighbours neighbor neighbors
capital capitals army armies military militaries navies delegation delegations parliament parliaments economies powers allies foes rivals
`);

/** They do not tell which officials: "senior US officials" are US officials. */
export const vagueAdjectives: ReadonlySet<string> = words(
  "former senior top other many several some new",
);

/** Titles that say whether somebody is "she" or "he". */
export const sheTitles: ReadonlySet<string> = words(
  "mrs ms miss madam madame lady dame queen princess",
);
export const heTitles: ReadonlySet<string> = words("mr sir lord king prince");

/** What an office is, and of what, anywhere in its words. */
export const officeRank = /president|premier|prime minister|chancellor|minister|secretary|chief/;
export const officeField = /foreign|defen[cs]e|trade|commerce|finance|interior/;
/** "their country", "the nation": a state by another word. */
export const stateWords: ReadonlySet<string> = words("country nation state homeland capital");
