import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("why something is done is no deed of whoever does it", () => {
  table(
    ["status", "who", "title"],
    [
      [
        "Peru suspended aid to Chile on Friday over its refusal to return to the table.",
        "held | Peru + Chile | Peru suspends aid to Chile over its refusal to return to the table",
      ],
      [
        "Peru suspended aid on Friday over Chile's refusal to extradite Bo Vik.",
        "held | Peru | Peru suspends aid over Chile's refusal to extradite Bo Vik",
        "declined | Chile + Bo Vik | Chile declines to extradite Bo Vik",
      ],
    ],
  );
});

describe("what is met, launched, vowed and denied", () => {
  table(
    ["kind", "status", "title"],
    [
      [
        "Ana Roca told troops on Friday that any aggression would meet a swift response.",
        "THREATEN | held | Ana Roca tells troops that any aggression will meet a swift response",
      ],
      [
        "Rebels launched drones at a plant in Lima on Friday.",
        "ASSAULT | held | Rebels launch drones at a plant in Lima",
      ],
      ["Peru launched a missile at dawn on Friday.", "MOBILIZE | held | Peru launches a missile"],
      [
        "Bo Vik vowed on Friday that Peru would respond in kind.",
        "THREATEN | held | Bo Vik vows that Peru will respond in kind",
      ],
      ["Peru denied the accusation on Friday.", "REJECT | held | Peru denies the accusation"],
      [
        "The EU added two Chilean officers to its sanctions list on Friday.",
        "SANCTION discontinue | held | EU adds two Chilean officers to its sanctions list",
      ],
      ["Floods blamed on a dam killed 31 people in Lima on Friday."],
    ],
  );
});

describe("whom it befell, and whose it was", () => {
  table(
    ["who", "title"],
    [
      [
        "Kosovo released on Friday nine Serbs detained in April.",
        "Serbs | Serbs are detained",
        "Kosovo + Serbs | Kosovo releases nine Serbs",
      ],
      [
        "Qatar mediated a ceasefire between Peru and Chile on Friday.",
        "Qatar + Peru + Chile | Qatar mediates a ceasefire between Peru and Chile",
        "Peru + Chile | Ceasefire between Peru and Chile",
      ],
      [
        "Peru condemned drills held by Japan in April.",
        "Japan | Japan holds drills",
        "Peru | Peru condemns drills held by Japan",
      ],
      [
        "The special envoy for the Western Balkans, Carol Jennings, met Bo Vik on Friday.",
        "Carol Jennings + Bo Vik | Carol Jennings meets Bo Vik",
      ],
    ],
  );
});

describe("plans that came to nothing", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "A meeting between Ana Roca and Bo Vik had been scheduled for Friday, but Peru withdrew.",
        "../2024-05-06 | held | Peru withdraws",
        "2024-05-10 | cancelled | Ana Roca and Bo Vik’s meeting is called off",
      ],
      [
        "Bo Vik cancelled a visit to Lima planned for March.",
        "2024-03 | cancelled | Bo Vik’s visit to Lima is cancelled",
      ],
      [
        "A previous round, scheduled for September in Oslo, was called off.",
        "2023-09 | cancelled | Previous round in Oslo is called off",
      ],
    ],
  );
});

describe("years that are a thing's name, and days that are not", () => {
  table(
    ["date", "title"],
    [
      [
        "Peru has been angry since February, when Chile cancelled a reunion of families separated by the 1950-53 war and blew up an office.",
        "2024-02 | Chile cancels a reunion of families separated by the war",
        "2024-02 | Chile blows up an office",
      ],
      [
        "Peru, which held a referendum on annexing the territory in December 2022, protested on Friday.",
        "2022-12 | Peru holds a referendum on annexing the territory",
        "2024-05-03 | Peru protests",
      ],
    ],
  );
});
