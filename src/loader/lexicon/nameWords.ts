// Words that decide whether a run of capitals is a person's name. Wording is ours.

import { smallNumbers, tens } from "#model/numbers.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words inside a family name. Lower case. */
export const particles: ReadonlySet<string> = words(
  "al el bin ibn bint ben abu ould van von der den de del della dela da das do dos di du la le las los y e ter ten zu af av ap san wa",
);

export const suffixes: ReadonlySet<string> = words("jr sr ii iii iv jnr snr");

export const weekdays: ReadonlySet<string> = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);

export const months: ReadonlySet<string> = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** "twenty-one" up to "ninety-nine". */
const compounds = tens.flatMap((ten) => smallNumbers.slice(1, 10).map((one) => `${ten}-${one}`));

/** Words of grammar, which a capital at the front of a sentence makes no name. Lower case. */
export const functionWords: ReadonlySet<string> =
  words(`${[...smallNumbers.slice(1), ...tens, ...compounds].join(" ")}
a an the this that these those i we you he she it they his her its their our my your and or but if when while after before as at by for
from in into of on to with who what where why how not no yes also however meanwhile earlier later today yesterday tomorrow
there here then now still even only both each all some many most more
first second third
neither nor either whether since despite although though because under over during amid among about against between until unlike like
following according speaking asked other such so yet thus once just let do did does has have had is are was were will would can could
should might must be been being leaving visiting another any every few several much
instead besides moreover nevertheless nonetheless therefore otherwise perhaps indeed again almost nearly around across along
likewise strongly deeply firmly warmly gravely solemnly unequivocally jointly similarly separately additionally accordingly
regrettably clearly further neighboring neighbouring nearby ethnic
minutes hours shortly soon never always often sometimes recently previously finally currently eventually initially
upon aboard throughout within without via alongside below above beyond beneath underneath notwithstanding towards toward except abroad
thereafter afterwards afterward subsequently simultaneously concurrently elsewhere formerly originally immediately briefly firstly secondly thirdly lastly
hence consequently thereby overall together apart certainly importantly notably specifically essentially basically obviously hopefully sadly
unfortunately maybe anyway wherever whenever whatever whichever whoever twice prior everybody everyone someone somebody anyone nothing something
roughly approximately virtually reportedly allegedly apparently evidently officially formally informally publicly privately diplomatically
internationally domestically politically militarily economically historically traditionally okay please hello sorry
`);

/** Other capitalised words that are no part of a person's name, wherever they stand. Lower case. */
export const neverInName: ReadonlySet<string> = words(`
new north south east west northern southern eastern western central upper lower greater
world war wars day days week month year summer winter spring autumn
act accord accords agreement agreements treaty pact protocol convention charter declaration resolution plan process initiative
conference summit forum talks meeting dialogue games cup olympics prize award festival referendum
constitution republic kingdom empire state states union member members statement communique communiqué press release session roadmap
christmas easter ramadan eid passover hanukkah lent islam christianity christian christians muslim muslims jew jews jewish islamic catholic catholics
sunni sunnis shia shiite shiites shi'ite shi'ites orthodox protestant buddhist buddhists hindu hindus sikh sikhs kurd kurds kurdish arab arabs arabic
african africans asian asians european europeans western westerners latin god allah internet english
typhoon hurricane cyclone air joint general senior top chief deputy vice prime foreign former analysts critics officials
mr mrs ms dr sir prof q mme messrs excellency majesty highness holiness eminence republican democrat administration
`);
/** The last word of what is a place: "Hall", "Airport". Lower case. */
export const placeNouns: ReadonlySet<string> = words(`
airport airfield airbase base bay beach bridge building camp canal cape castle cathedral citadel city compound corridor county crossing
delta desert district dome estate field fort garden gardens gulf hall harbor harbour heights highlands hill hills hotel house island islands isle isles
lake memorial monastery mosque mount mountain mountains ocean palace park pass peninsula plateau plaza port prefecture prison province ranch
region reef river road room sea shoal square stadium station strait straits street temple territory tower town triangle valley villa village volcano zone
museum mausoleum shipyard factory complex pagoda synagogue basilica guesthouse residence resort lodge headquarters cemetery shrine basin channel coast
`);

/** The first word of a place's name: "Villa Bianca", "Camp Holm". Lower case. */
export const placeOpeners: ReadonlySet<string> = words(`
puerto porto ciudad punta isla ilha cabo wadi kuala tanjung pulau kampong kampung beit deir jebel phnom nizhny
lake mount fort camp cape port villa hotel palais palazzo palacio château chateau castel schloss casa hôtel presidio lago monte
`);

/** The last word of what is neither a person, a body nor a place. Lower case. */
export const thingNouns: ReadonlySet<string> = words(`
accord accords act affair agenda agreement agreements airlines bill carrier charter conference consensus constitution convention covenant crisis cup
day days deal declaration dialogue doctrine document edition eve exercise fair festival forum framework games general's initiative intifada law massacre
meeting memorandum month news olympics pact plan policy prize process programme program project protocol question report resolution revolution review road
rule ship maru strategy summit talks tour treaty trial uprising war wars week year years rights affairs relations security nations forces movie book missile jet aircraft plane helicopter
test tests launch release fir eez adiz icbm control response market cooperation integration independence reconciliation statement communique communiqué readout announcement briefing session roadmap operations
order orders debate offensive onslaught exercises manoeuvres maneuvers incursion siege airlift
`);

/** Phrases in capitals that are nobody and nowhere, though their words look like it. */
export const things: readonly string[] = [
  "Air Force One",
  "Air Force Two",
  "Marine One",
  "Cold War",
  "World War",
  "First World War",
  "Second World War",
  "World War I",
  "World War II",
  "Gulf War",
  "Six-Day War",
  "Yom Kippur War",
  "Korean War",
  "Vietnam War",
  "Iraq War",
  "Falklands War",
  "Nobel Peace Prize",
  "Nobel Prize",
  "Nobel Peace",
  "Nobel",
  "New Year",
  "New Year's Eve",
  "New Year's Day",
  "Christmas Day",
  "Christmas Eve",
  "Good Friday",
  "Good Offices",
  "Easter Sunday",
  "Good Friday Agreement",
  "Iron Dome",
  "Post Ministerial Conference",
  "Post-Ministerial Conference",
  "Belt and Road",
  "Belt and Road Initiative",
  "Silk Road",
  "One China",
  "Olympic Games",
  "World Cup",
  "Paris Agreement",
  "Paris Accord",
  "Kyoto Protocol",
  "Oslo Accords",
  "Minsk agreements",
  "Geneva Conventions",
  "Geneva Convention",
  "Vienna Convention",
  "Lisbon Treaty",
  "Rome Statute",
  "New START",
  "Twitter",
  "Facebook",
  "Telegram",
  "Skype",
  "Zoom",
  "Bible",
  "Koran",
  "Quran",
  "Holocaust",
  "Brexit",
  "Arab Spring",
  "Prague Spring",
  "Plan B",
  "Track II",
];
