// Words beside a number or a time word that show it to be no time.

/** Before four digits: "Resolution 2231", "Flight 1549", "Route 1990". Lower case. */
export const numbered: ReadonlySet<string> = new Set(
  (
    "resolution flight route highway boeing airbus article section room page no number no. nr channel model rule level " +
    "chapter unit bus train hull windows office area law act bill order directive protocol regulation code line platform " +
    "gate track volume psalm verse apollo mark type class series game version lot case docket form suite apartment " +
    "building street road avenue extension pin id isbn rfc iso asteroid comet locomotive engine porsche mazda peugeot $ £ € ¥ # § ~"
  ).split(" "),
);

/** What a bare number may be, as in "the pin is 1980". Lower case. */
export const secret: ReadonlySet<string> = new Set(
  "code password passcode key combination extension number phone helpline hotline telephone fax serial".split(
    " ",
  ),
);

/** After four digits: what is counted. Lower case. */
export const counted: ReadonlySet<string> = new Set(
  (
    "people troops soldiers men women children civilians prisoners refugees casualties dead killed wounded injured deaths " +
    "members employees workers jobs homes houses families villages aircraft planes ships vehicles tanks guns missiles " +
    "bombs rounds sorties tons tonnes kilograms kg pounds miles mile kilometers kilometres km m meters metres feet ft acres " +
    "hectares square cubic barrels gallons litres liters dollars euros pounds pesos rupees rubles roubles yen yuan francs kronor dinars rand percent % votes seats points pages copies times " +
    "hours minutes seconds days weeks months years degrees rpm mhz mb gb calories strong more"
  ).split(" "),
);

/** Before a year or a month that could be something else, they show it to be a time. */
export const leading: ReadonlySet<string> = new Set(
  (
    "in since until till by from before after during for of between through throughout around about circa to and or late " +
    "early mid a the last next this that past every each following previous end beginning start middle on into , ( -"
  ).split(" "),
);

/** "the most senior official to visit in five years": a comparison that looks back. */
export const lookingBack = /^(?:most|least|first|only|best|worst|.{3,}est)$/;

/**
 * Words before "last week of" that leave it a week of something: "the last week of August", "in last week of August".
 * Any other names a deed: "the release last week of two men".
 */
export const ofWhole =
  /^(?:|the|an?|this|that|each|every|its|his|her|their|our|final|very|in|on|at|during|by|until|since|before|after|for|of|from|to|into|and|or|but|over|about|around|within|through|throughout|was|is|were|are|[a-z]+ed)$/;

/** After a bare season: what is named by it, whatever the time of year. Lower case. */
export const seasonTraps: ReadonlySet<string> = new Set(
  (
    "school camp camps coat coats clothes clothing job jobs house home palace residence sports games olympics paralympics " +
    "solstice squash intern interns internship internships tires tyres wheat blockbuster blockbusters furniture dress dresses shoes boots"
  ).split(" "),
);

/** Words of time in a history, mere adjectives in news: "the former minister". Lower case. */
export const ofHistories: ReadonlySet<string> = new Set(["former"]);

/** Those of whom a sentence may tell right behind "On the 12th": "rebels attacked". Lower case. */
export const bandsBehindDay: ReadonlySet<string> = new Set(
  "rebels militants gunmen troops forces soldiers protesters demonstrators police insurgents fighters officials ministers leaders lawmakers envoys diplomats warships jets".split(
    " ",
  ),
);
