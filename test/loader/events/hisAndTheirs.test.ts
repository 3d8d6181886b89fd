// Whom pronouns, relative words and lists mean in dense reports, and what is no past of what is told.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("hundreds of a people are that people", () => {
  tells(
    ["who"],
    [
      ["Hundreds of Burundians fled to Rwanda on Friday.", "Burundians"],
      [
        "Hundreds of Bosnian Serbs, many of them refugees from Sarajevo, stormed the embassy on Friday.",
        "Bosnian Serbs",
      ],
      // but a resolution of a council is no council
      ["Hundreds of pages of Peru's reports were leaked on Friday."],
    ],
  );
});

describe("two passives in a row have the doer of the second", () => {
  tells(
    ["title"],
    [
      [
        "The two men were pardoned and freed on Friday by President Ana Roca.",
        "Ana Roca pardons two men",
        "Ana Roca frees two men",
      ],
      // but not where the second is what they do
      ["Two men were pardoned and left Lima on Friday.", "Two men are pardoned"],
    ],
  );
});

describe("two countries may be those of an envoy and of his post", () => {
  tells(
    ["who", "date"],
    [
      [
        "Peru's ambassador to Chile was recalled in 2005. The two countries agreed in 2007 to restore envoys.",
        "Peruvian ambassador to Chile + Chile | 2005",
        "Peru + Chile | 2007",
      ],
    ],
  );
});

describe("whom somebody urges stands before the clause", () => {
  tells(
    ["who"],
    [
      [
        "Holm met Prime Minister Ana Roca, whom he invited to visit Oslo.",
        "Holm + Ana Roca",
        "Holm + Ana Roca",
      ],
    ],
  );
});

describe("what is asked of a capital is asked of its state", () => {
  tells(
    ["who"],
    [
      ["Tbilisi demanded an apology from Moscow on Friday.", "Georgia + Russia"],
      // but whoever comes from there is not asked
      ["Tbilisi expelled a man from Moscow on Friday.", "Georgia"],
    ],
  );
});

describe("a president who acts is “he” before one to whom something is done", () => {
  tells(
    ["title"],
    [
      [
        "The president of Benin, Kossi Adande, arrived in Lima on Friday, a week after soldiers overthrew President Ibrahim Toure. He met rebel leader Amadou Cisse.",
        "Soldiers overthrow President Ibrahim Toure",
        "Kossi Adande arrives in Lima",
        "Kossi Adande meets Amadou Cisse",
      ],
    ],
  );
});

describe("a co-chairman keeps no list apart", () => {
  tells(
    ["who"],
    [
      [
        "Bo Vance, the co-chairman of the peace conference, and Lord Owens flew to Lima on Friday.",
        "Bo Vance + Owens",
      ],
    ],
  );
});

describe("a verb that says what a thing is tells no past of what is done there", () => {
  tells(
    ["date", "status"],
    [
      [
        "Premier Ana Roca will visit the newly reopened embassy in Oslo on August 14.",
        "2024-08-14 | planned expected",
      ],
      ["Premier Ana Roca reopened the embassy in Oslo on April 14.", "2024-04-14 | held"],
    ],
  );
});

describe("what would have been was not", () => {
  tells(
    ["title"],
    [
      [
        "Premier Ana Roca put off her trip to Oslo on Friday. It would have been her second visit to Norway this year.",
        "Ana Roca’s visit to Oslo is put off",
      ],
    ],
  );
});

describe("a movement's deed and its state's are two", () => {
  tells(
    ["title"],
    [
      [
        "The Free Aceh Movement dropped its demand in February. Jakarta has offered an amnesty to the rebels.",
        "Free Aceh Movement drops its demand",
        "Indonesia offers an amnesty to the rebels",
      ],
    ],
  );
});

describe("towns that are shelled are places", () => {
  tells(
    ["who", "where"],
    [
      ["Gunmen shelled Qarn Sider on Friday.", "Gunmen | Qarn Sider"],
      // who is condemned is somebody
      ["Gunmen denounced Bo Sider on Friday.", "Gunmen + Bo Sider | nowhere"],
    ],
  );
});

describe("his counterpart of a state is none of a minister of that state", () => {
  tells(
    ["title"],
    [
      [
        "Nepal's Foreign Minister Arzu Rana handed a letter to Prime Minister Bo Modi from his Nepalese counterpart Oli Sharma on Friday. She met Minister S Jaishankar on Saturday.",
        "Arzu Rana hands a letter to Prime Minister Bo Modi",
        "Arzu Rana meets S Jaishankar",
      ],
    ],
  );
});

describe("a minister and a state's leaders are they", () => {
  tells(
    ["who"],
    [
      [
        "Taro Aso and China's leaders will attend a summit in London on Friday, where they could meet.",
        "Taro Aso + China's leaders",
        "Taro Aso + China's leaders",
      ],
    ],
  );
});

describe("what aides say that they will do is theirs", () => {
  tells(
    ["who"],
    [
      [
        "Premier Bo Holm met President Ana Roca on Friday. Aides to Mr Holm say they will demand a truce.",
        "Bo Holm + Ana Roca",
      ],
    ],
  );
});

describe("behind an aside a verb has its object", () => {
  tells(
    ["who"],
    [
      ["Holm met, on the sidelines of the summit, Premier Ana Roca on Friday.", "Holm + Ana Roca"],
      [
        "The summit brought together, for the first time in years, the leaders of Peru, Chile and Mali in Lima on Friday.",
        "Peru + Chile + Mali",
      ],
    ],
  );
});

describe("who is elected in what has gone before is somebody", () => {
  tells(
    ["who"],
    [
      [
        "Peru held a vote in May, in which President Robert Mutasa defeated Ana Roca.",
        "Peru",
        "Robert Mutasa + Ana Roca",
      ],
    ],
  );
});

describe("who stands before “aided by” or “angered over” does what follows", () => {
  tells(
    ["title"],
    [
      [
        "Peru said that the Chilean coast guard, aided by militia ships, blocked a boat on Friday.",
        "Chilean coast guard blocks a boat",
      ],
      ["Peru said that Chile, angered over fish, blocked a boat on Friday.", "Chile blocks a boat"],
    ],
  );
});

describe("a body of a state is one, by whatever word the state is told", () => {
  tells(
    ["who"],
    [
      [
        "China Coast Guard vessels rammed a boat on Thursday. The Chinese Coast Guard freed it on Friday.",
        "China Coast Guard",
        "China Coast Guard",
      ],
    ],
  );
});

describe("the latter is whoever was told last", () => {
  tells(
    ["title", "status"],
    [
      [
        "President Ana Roca met Premier Bo Holm on Friday, and the latter will visit Lima in July.",
        "Ana Roca meets Bo Holm | held",
        "Bo Holm is to visit Lima | planned expected",
      ],
      // but not of a month
      ["In the latter half of April, Peru expelled an envoy.", "Peru expels an envoy | held"],
    ],
  );
});

describe("his counterpart there is of the land of the town", () => {
  tells(
    ["who"],
    [
      [
        "Lebanon's Prime Minister Bo Hariri arrived on Friday in Damascus for talks with his counterpart there.",
        "Bo Hariri + Syrian counterpart",
      ],
    ],
  );
});
