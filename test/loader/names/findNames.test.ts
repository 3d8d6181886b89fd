import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

/** Rows of [text, what is marked in it]. */
const marks = (rows: readonly (readonly [text: string, marked: string])[]) =>
  it.each(rows)("%s", (text, marked) => expect(read(text).people).toBe(marked));

/** Rows of [text, the persons it makes]. */
const makes = (rows: readonly (readonly [text: string, ...cast: string[]])[]) =>
  it.each(rows)("%s", (text, ...cast) => {
    const persons = read(text).names.entities.filter(({ sort }) => sort === "person");
    const shown = persons.map(({ name, named, office, country }) =>
      [`${named ? "" : "?"}${name}`, office ?? "-", country ?? "-"].join(" | "),
    );
    expect(shown).toEqual(cast);
  });

describe("findNames(document): persons", () => {
  describe("reads office and country before the name", () => {
    makes([
      ["Danish Trade Minister Bo Holm flew home.", "Bo Holm | Trade Minister | DK"],
      ["Secretary of State Ana Roca spoke.", "Ana Roca | Secretary of State | US"],
      ["CIA Director Bo Holm spoke.", "Bo Holm | CIA Director | US"],
      [
        "White House National Security Adviser Bo Holm spoke.",
        "Bo Holm | White House National Security Adviser | US",
      ],
      ["Brazil’s Foreign Minister Bo Holm spoke.", "Bo Holm | Foreign Minister | BR"],
      ["former UN chief Bo Holm spoke.", "Bo Holm | former chief | UN"],
      ["Former Peruvian President Bo Holm spoke.", "Bo Holm | Former President | PE"],
      ["China’s top diplomat Wei Xiaoming spoke.", "Wei Xiaoming | top diplomat | CN"],
      [
        "Deputy Prime Minister and Finance Minister Bo Holm spoke.",
        "Bo Holm | Deputy Prime Minister and Finance Minister | -",
      ],
      [
        "Kenyan Foreign Affairs and Trade Minister Bo Holm spoke.",
        "Bo Holm | Foreign Affairs and Trade Minister | KE",
      ],
      ["Israeli Defense Minister Maj. Gen. Bo Holm spoke.", "Bo Holm | Defense Minister | IL"],
      ["Gen. Bo Holm spoke.", "Bo Holm | Gen. | -"],
      [
        "Chancellor of the Exchequer Ana Roca spoke.",
        "Ana Roca | Chancellor of the Exchequer | GB",
      ],
      ["Taoiseach Bo Holm spoke.", "Bo Holm | Taoiseach | IE"],
      ["Kremlin spokesman Bo Holm spoke.", "Bo Holm | Kremlin spokesman | RU"],
      [
        "Chinese Foreign Ministry spokeswoman Wei Lian spoke.",
        "Wei Lian | Foreign Ministry spokeswoman | CN",
      ],
      [
        "European Commission President Ana Roca spoke.",
        "Ana Roca | European Commission President | EU",
      ],
      ["EU foreign policy chief Ana Roca spoke.", "Ana Roca | foreign policy chief | EU"],
      ["NATO Secretary-General Bo Holm spoke.", "Bo Holm | NATO Secretary-General | -"],
      ["Peru’s UN ambassador Bo Holm spoke.", "Bo Holm | UN ambassador | PE"],
      ["rebel leader Bo Holm spoke.", "Bo Holm | rebel leader | -"],
      [
        "Foreign Ministers Ana Roca and Bo Holm met.",
        "Ana Roca | Foreign Minister | -",
        "Bo Holm | Foreign Minister | -",
      ],
      ["Peru’s Ana Roca met Bo Holm.", "Ana Roca | - | PE", "Bo Holm | - | -"],
    ]);
  });

  describe("reads office and country after the name", () => {
    makes([
      ["President Bo Holm of the French Republic spoke.", "Bo Holm | President | FR"],
      ["Bo Holm, the Danish trade minister, spoke.", "Bo Holm | trade minister | DK"],
      ["Bo Holm, Denmark’s trade minister since May, spoke.", "Bo Holm | trade minister | DK"],
      ["Bo Holm, 54, a retired general, spoke.", "Bo Holm | retired general | -"],
      [
        "Bo Holm, assistant secretary of state for East Asian and Pacific affairs, spoke.",
        "Bo Holm | assistant secretary of state for East Asian and Pacific affairs | US",
      ],
      [
        "Ana Roca, a professor of history at Example University, spoke.",
        "Ana Roca | professor of history at Example University | -",
      ],
      ["The Danish trade minister, Bo Holm, spoke.", "Bo Holm | trade minister | DK"],
      ["The envoy to the region, Bo Holm, spoke.", "Bo Holm | envoy | -"],
      // lists, not appositions
      [
        "President Roca, Prime Minister Holm and Mr. Vidal met.",
        "Roca | President | -",
        "Holm | Prime Minister | -",
        "Vidal | - | -",
      ],
      ["With Bo Holm, the minister will speak.", "Bo Holm | - | -", "?minister | minister | -"],
    ]);
  });

  describe("knows family names", () => {
    marks([
      ["Ana Roca spoke. Roca left.", "[Ana Roca|Ana Roca] spoke. [Roca|Ana Roca] left."],
      [
        "Roca’s plan failed, Ana Roca said.",
        "[Roca|Ana Roca]’s plan failed, [Ana Roca|Ana Roca] said.",
      ],
      [
        "Wei Xiaoming spoke. Wei left.",
        "[Wei Xiaoming|Wei Xiaoming] spoke. [Wei|Wei Xiaoming] left.",
      ],
      [
        "Kim Dong-min spoke. Kim left.",
        "[Kim Dong-min|Kim Dong-min] spoke. [Kim|Kim Dong-min] left.",
      ],
      [
        "Nguyen Van Sang spoke. Sang left.",
        "[Nguyen Van Sang|Nguyen Van Sang] spoke. [Sang|Nguyen Van Sang] left.",
      ],
      [
        "Jan de Vries spoke. De Vries left.",
        "[Jan de Vries|Jan de Vries] spoke. [De Vries|Jan de Vries] left.",
      ],
      [
        "Sami al-Hadid spoke. Hadid left.",
        "[Sami al-Hadid|Sami al-Hadid] spoke. [Hadid|Sami al-Hadid] left.",
      ],
      [
        "Nicolás Roca Vidal spoke. Roca left.",
        "[Nicolás Roca Vidal|Nicolás Roca Vidal] spoke. [Roca|Nicolás Roca Vidal] left.",
      ],
      [
        "Bo W. Holm spoke. Bo Holm left.",
        "[Bo W. Holm|Bo W. Holm] spoke. [Bo Holm|Bo W. Holm] left.",
      ],
      ["Khalid bin Sultan spoke.", "[Khalid bin Sultan|Khalid bin Sultan] spoke."],
      [
        "Roca and Holm met. Holm-Roca talks went on. Ana Roca and Bo Holm spoke.",
        "[Roca|Ana Roca] and [Holm|Bo Holm] met. [Holm|Bo Holm]-[Roca|Ana Roca] talks went on. [Ana Roca|Ana Roca] and [Bo Holm|Bo Holm] spoke.",
      ],
      // two of one name stay two: the one told last answers
      [
        "Bo Holm spoke. Ida Holm left. Holm wept.",
        "[Bo Holm|Bo Holm] spoke. [Ida Holm|Ida Holm] left. [Holm|Ida Holm] wept.",
      ],
      // a country, not a person, though somebody is called so
      ["France was silent.", "[France|France] was silent."],
    ]);
  });

  describe("finds nobody in", () => {
    it.each([
      "Talks resumed on Monday.",
      "Leaving the city, they wept.",
      "The Annapolis Lakes conference ended in May.",
      "Air Force One landed after the Cold War ended.",
      "Christmas Day and Nobel Peace Prize talks.",
      "They held general elections after a major change.",
    ])("%s", (text) => {
      const { entities } = read(text).names;
      expect(entities.filter(({ sort }) => sort === "person")).toEqual([]);
    });
  });

  it("takes a headline's capitals for names only where the article knows them", () => {
    const { names } = read(
      "Danish Minister Bo Holm flew to Lima.",
      "Holm Meets Peru Counterpart on Delayed Trip",
    );
    expect(names.entities.filter(({ named }) => named).map(({ name }) => name)).toEqual([
      "Bo Holm",
    ]);
  });
});

describe("findNames(document): states, bodies, groups", () => {
  marks([
    ["The US and Peru signed it.", "The [US|United States] and [Peru|Peru] signed it."],
    [
      "Talks between Washington and Beijing failed.",
      "Talks between [Washington|United States] and [Beijing|China] failed.",
    ],
    ["Moscow said no.", "[Moscow|Russia] said no."],
    ["She flew to Moscow.", "She flew to Moscow."],
    ["US-China ties are cold.", "[US|United States]-[China|China] ties are cold."],
    ["Chinese officials spoke.", "[Chinese officials|Chinese officials] spoke."],
    [
      "The US and Chinese militaries spoke.",
      "The [US and Chinese militaries|United States + China] spoke.",
    ],
    [
      "A senior State Department official spoke.",
      "A [senior State Department official|US senior State Department official] spoke.",
    ],
    [
      "The Kremlin and the Pentagon spoke.",
      "The [Kremlin|Kremlin] and the [Pentagon|Pentagon] spoke.",
    ],
    ["Kenya’s parliament voted.", "[Kenya’s parliament|Kenya’s parliament] voted."],
    [
      "The Danish Foreign Ministry spoke.",
      "The [Danish Foreign Ministry|Danish Foreign Ministry] spoke.",
    ],
    [
      "The Northern Rivers Commission met.",
      "The [Northern Rivers Commission|Northern Rivers Commission] met.",
    ],
    ["The Holm administration spoke.", "The [Holm administration|Holm administration] spoke."],
    [
      "Ana Roca left. The Roca administration spoke.",
      "[Ana Roca|Ana Roca] left. The [Roca administration|Roca administration] spoke.",
    ],
    [
      "Palestinians and Israelis spoke.",
      "[Palestinians|Palestinians] and [Israelis|Israelis] spoke.",
    ],
    ["Arab states spoke.", "[Arab states|Arab states] spoke."],
    [
      "South Korea’s Joint Chiefs of Staff spoke.",
      "[South Korea’s Joint Chiefs of Staff|South Korea’s Joint Chiefs of Staff] spoke.",
    ],
    ["The South China Sea is wide.", "The South China Sea is wide."],
    ["He told reporters.", "He told [reporters|reporters]."],
  ]);
});

describe("findNames(document): words that point back", () => {
  describe("counterparts", () => {
    marks([
      [
        "Foreign Minister Wei Xiaoming waited. Secretary of State Ana Roca met her Chinese counterpart.",
        "[Foreign Minister Wei Xiaoming|Wei Xiaoming] waited. [Secretary of State Ana Roca|Ana Roca] met [[her|Ana Roca] Chinese counterpart|Wei Xiaoming].",
      ],
      [
        "Commerce Minister Wei Xiaoming waited. Secretary of State Ana Roca met her Chinese counterpart.",
        "[Commerce Minister Wei Xiaoming|Wei Xiaoming] waited. [Secretary of State Ana Roca|Ana Roca] met [[her|Ana Roca] Chinese counterpart|Chinese counterpart].",
      ],
      [
        "Defense Minister Bo Holm met his US counterpart Ana Roca.",
        "[Defense Minister Bo Holm|Bo Holm] met [[his|Bo Holm] US counterpart Ana Roca|Ana Roca].",
      ],
      [
        "Peruvian minister Bo Holm met his counterpart.",
        "[Peruvian minister Bo Holm|Bo Holm] met [[his|Bo Holm] counterpart|counterpart].",
      ],
    ]);

    it("takes the other of two sides where no country is named", () => {
      const { people } = read(
        "China and the US met. US Secretary of State Ana Roca met her counterpart.",
      );
      expect(people).toContain("counterpart|Chinese counterpart]");
    });

    it("gives the counterpart's name its country", () => {
      expect(read("Bo Holm met his Danish counterpart Ana Roca.").cast).toContain("Ana Roca, DK");
    });
  });

  describe("offices", () => {
    marks([
      [
        "President Bo Holm met Prime Minister Ana Roca. The President told the Prime Minister.",
        "[President Bo Holm|Bo Holm] met [Prime Minister Ana Roca|Ana Roca]. The [President|Bo Holm] told the [Prime Minister|Ana Roca].",
      ],
      [
        "Trade Minister Bo Holm spoke. The minister left.",
        "[Trade Minister Bo Holm|Bo Holm] spoke. The [minister|Bo Holm] left.",
      ],
      [
        "Georgia’s President Bo Holm left. The Georgian leader wept.",
        "[Georgia’s President Bo Holm|Bo Holm] left. The [Georgian leader|Bo Holm] wept.",
      ],
      // another country's, or a deputy's, is another one
      [
        "Prime Minister Roca spoke to the Prime Minister of Papua New Guinea.",
        "[Prime Minister Roca|Roca] spoke to the [Prime Minister of Papua New Guinea|Prime Minister of Papua New Guinea].",
      ],
      [
        "Vice President Bo Holm left. The president wept.",
        "[Vice President Bo Holm|Bo Holm] left. The [president|president] wept.",
      ],
      [
        "The most senior Danish official to visit in years, Bo Holm is making a speech.",
        "The most [senior Danish official|Bo Holm] to visit in years, [Bo Holm|Bo Holm] is making a speech.",
      ],
    ]);
  });

  describe("pronouns", () => {
    marks([
      ["Bo Holm said he left.", "[Bo Holm|Bo Holm] said [he|Bo Holm] left."],
      [
        "President Holm spoke to Prime Minister Roca to inform him that he will stay.",
        "[President Holm|Holm] spoke to [Prime Minister Roca|Roca] to inform [him|Roca] that [he|Holm] will stay.",
      ],
      [
        "Mr. Holm met Mrs. Roca. She spoke.",
        "[Mr. Holm|Holm] met [Mrs. Roca|Roca]. [She|Roca] spoke.",
      ],
      [
        "John Holm met Maria Roca. She spoke.",
        "[John Holm|John Holm] met [Maria Roca|Maria Roca]. [She|Maria Roca] spoke.",
      ],
      ["Before he left, Bo Holm spoke.", "Before [he|Bo Holm] left, [Bo Holm|Bo Holm] spoke."],
    ]);
  });

  describe("pairs", () => {
    marks([
      [
        "Bo Holm met Ana Roca. The two men ate.",
        "[Bo Holm|Bo Holm] met [Ana Roca|Ana Roca]. [The two men|Bo Holm + Ana Roca] ate.",
      ],
      [
        "US President Holm watched President Ana Roca and President Bo Vidal. The two leaders ate.",
        "[US President Holm|Holm] watched [President Ana Roca|Ana Roca] and [President Bo Vidal|Bo Vidal]. [The two leaders|Ana Roca + Bo Vidal] ate.",
      ],
      [
        "Peru and Chile met. Both sides ate.",
        "[Peru|Peru] and [Chile|Chile] met. [Both sides|Peru + Chile] ate.",
      ],
      [
        "Bo Holm and Ana Roca met before they ate.",
        "[Bo Holm|Bo Holm] and [Ana Roca|Ana Roca] met before [they|Bo Holm + Ana Roca] ate.",
      ],
      ["Both sides ate.", "Both sides ate."],
    ]);
  });
});

describe("findNames(document): places", () => {
  it.each([
    ["They met in Bali, Indonesia.", "They met in <Bali, Indonesia|in Bali, Indonesia ID>."],
    [
      "They met in Annapolis, Maryland.",
      "They met in <Annapolis, Maryland|in Annapolis, Maryland US>.",
    ],
    ["They met at the White House.", "They met at the <White House|at White House US>."],
    ["The White House spoke.", "The White House spoke."],
    [
      "He sailed over the South China Sea.",
      "He sailed over the <South China Sea|over South China Sea>.",
    ],
    [
      "He flew from Paris to downtown Vienna.",
      "He flew from <Paris|from Paris FR> to downtown <Vienna|to Vienna AT>.",
    ],
    ["They met in the Danish capital.", "They met in the <Danish capital|in Copenhagen DK>."],
    ["They took Goma.", "They took <Goma|Goma CD>."],
    ["He lives near Hebron.", "He lives near <Hebron|near Hebron PS>."],
    ["He landed at Ban Chao Airport.", "He landed at <Ban Chao Airport|at Ban Chao Airport>."],
    ["He went to France.", "He went to <France|to France FR>."],
    // persons, though the gazetteer knows the word
    [
      "Lloyd Austin spoke. Austin left for Lima.",
      "Lloyd Austin spoke. Austin left for <Lima|for Lima PE>.",
    ],
    // a small town's name without a preposition says nothing
    ["Hebron was quiet.", "Hebron was quiet."],
    ["The ambassador to Peru spoke.", "The ambassador to Peru spoke."],
  ])("%s", (text, marked) => expect(read(text).places).toBe(marked));

  it("gives coordinates to what it knows", () => {
    const [place] = read("They met in Vienna.").names.places;
    expect(place?.place).toEqual({
      name: "Vienna",
      country: "AT",
      latitude: 48.21,
      longitude: 16.37,
    });
  });
});

describe("findNames(document)", () => {
  it("puts every mention where its words are, and none across another", () => {
    const { names, marked } = read(
      "US President Bo Holm met his Danish counterpart, Ana Roca, in Oslo.",
    );
    expect(marked).toBe(
      "[US President Bo Holm|Bo Holm] met [[his|Bo Holm] Danish counterpart, Ana Roca|Ana Roca], in <Oslo|in Oslo NO>.",
    );
    expect(names.mentions.map(({ form }) => form)).toEqual(["name", "counterpart", "pronoun"]);
  });

  it("finds nothing in nothing", () => {
    expect(read("").names).toEqual({ entities: [], mentions: [], places: [] });
  });
});
