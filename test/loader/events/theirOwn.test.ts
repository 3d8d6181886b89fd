import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whose it is that the words only point to", () => {
  it.each([
    [
      "the next meeting of those who met, and not of those they spoke of",
      "Foreign ministers of the Nordic countries urged Belarus on Friday to release political prisoners. Their next meeting will take place in Oslo on 9 May.",
      "2024-05-09 | Foreign ministers",
    ],
    [
      "“his troops” are those of the state of whoever speaks",
      "Ethiopia’s premier said on Friday that his troops would leave Somalia on 9 May.",
      "2024-05-09 | Ethiopian troops",
    ],
    [
      "what “it” joined is no one that joins",
      "The Georgian parliament voted on Friday to leave the Commonwealth of Independent States, which it joined in 1993.",
      "1993 | Georgian parliament",
    ],
    [
      "negotiators from a body are that body's",
      "Negotiators from Mali’s government and Tuareg rebels began talks in Algiers on Friday.",
      "2024-05-03 | Mali’s government + Tuareg rebels",
    ],
    [
      "the bloc's ministers act for it",
      "The European Union slept. The bloc’s foreign ministers urged Peru on Friday to withdraw.",
      "2024-05-03 | European Union + Peru",
    ],
    [
      "help is thanked for to whose it is",
      "Deputy Secretary Bo Vik of Norway expressed appreciation on Friday for Peru’s help.",
      "2024-05-03 | Bo Vik + Peru",
    ],
    [
      "what is to be done during a visit is done by guest and host",
      "Foreign Minister Ana Roca of Peru will pay a visit to Uganda on 9 May. During the visit, consultations will be held and an agreement on visas will be signed.",
      "2024-05-09 | Ana Roca + Uganda",
    ],
    [
      "two that an “and” joins behind an opening phrase ask together",
      "In a letter handed to the council on Friday, Syria’s neighbours Jordan and Turkey asked for help with refugees.",
      "2024-05-03 | Jordan + Turkey",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));

  it("a ship freed was seized before, by others, and whoever owns it did nothing", () =>
    expect(
      told(
        "A Dutch frigate freed the crew of a Ukrainian-owned freighter seized by Somali pirates in March.",
        ["date", "who"],
      ),
    ).toEqual(["2024-03 | Somali pirates", "../2024-05-06 | Netherlands"]));

  it("what one calls for in a place is not said there", () =>
    expect(
      told("Peru’s premier called for restraint in Kosovo on Friday.", ["date", "where"]),
    ).toEqual(["2024-05-03 | nowhere"]));
});
