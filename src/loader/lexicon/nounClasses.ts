// Classes of nouns that the rows of senses.ts name, one a line: its name, and its nouns.
// Source: our own reading of diplomatic prose.

import { readClasses } from "./readSenses.ts";

export const nounClasses = readClasses(`
WEAPON bomb missile rocket shell shot torpedo projectile artillery salvo round mortar drone bullet gun tear-gas gas cannon flare grenade firebomb explosive
TESTED missile rocket satellite projectile icbm bomb device warhead weapon drone spacecraft
RESTRAINT suspension sanction embargo siege ban blockade curfew restriction curb emergency tariff levy surcharge measure duty law limit boycott veto visa penalty freeze requirement
RELATION relation tie link contact dealing business trade aid assistance cooperation flight delivery supply export import membership participation visa service shipment transit traffic funding payment sale lending intelligence-sharing power electricity gas involvement assistance help program programme activity
WRONG unfriendly illegal unlawful unacceptable provocative provocation hostile outrageous outrage aggression interference violation liar lie shameful disgraceful disgrace irresponsible reckless dangerous farce sham baseless groundless unfounded unjustified absurd disproportionate disappointing regrettable hasty inexcusable fabrication slander insult mistake blunder betrayal blackmail piracy terrorist criminal traitor
STAFF diplomat ambassador envoy attaché attache commissioner chargé d'affaires d’affaires affaires representative nuncio counsellor counselor staff staffer employee personnel journalist consul worker official
VESSEL ship vessel boat ferry corvette frigate destroyer submarine cruiser trawler tanker freighter patrol-boat battleship warship carrier
CHARTER treaty accord pact agreement deal bloc union alliance organisation organization convention commonwealth federation coalition statute mission
TARGET base depot convoy facility position ship plant airport airfield building camp port refinery hospital town village city target headquarters bridge tanker post military house embassy consulate compound school market site capital truck pipeline station ambulance warehouse arsenal academy university college mosque church temple shrine hotel restaurant barracks checkpoint bus train court prison police motorcade bank
ORGAN government coalition commission cabinet alliance committee force council group body office mission authority tribunal panel union bloc agency fund zone market
PAPER letter list coordinate co-ordinate message cable telegram memo memorandum report document dossier text draft statute file intelligence evidence paper note reply map
PEOPLE driver man woman officer farmer fisherman student worker nurse doctor teacher priest monk bishop tourist guard engineer pilot passenger bystander shopkeeper businessman policeman resident villager photographer lawyer activist national citizen supporter opponent politician candidate journalist reporter boy girl child person people demonstrator protester marcher sailor captain crew
ACCORD treaty accord pact agreement deal convention charter protocol
TRUCE truce ceasefire cease-fire armistice moratorium
TALKS talk dialogue negotiation discussion consultation meeting summit conference
TROOPS troop soldier force army military navy militia marine peacekeeper unit battalion brigade regiment squadron contingent reinforcement paratrooper commando
REBEL militant rebel islamist jihadist insurgent extremist guerrilla terrorist fighter gunman militiaman separatist
AIRCRAFT jet plane drone aircraft helicopter airliner fighter bomber warplane
ARMS jet fighter frigate submarine warplane warship drone howitzer gunboat weapon arm arms ammunition munition rifle missile tank helicopter aircraft
GOODS aid relief blanket tent rice wheat grain flour food medicine meal ration parcel mattress sandbag supply vaccine pump generator doctor medic nurse surgeon engineer firefighter rescuer technician diver lifeboat sniffer-dog
PRISONER suspect fugitive prisoner captive hostage detainee convict inmate spy
PASSAGE border frontier crossing checkpoint pipeline airport port strait road bridge airspace railway highway ferry
`);
