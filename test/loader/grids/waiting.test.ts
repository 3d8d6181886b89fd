import { describe, expect, it } from "vitest";
import { missing } from "./fill.ts";

/** What stands between the subject of a second clause and its verb. */
const asides = [
  "",
  ", who came to power in March,",
  ", whose envoy was expelled in March,",
  ", recalled from Mali in March,",
  ", speaking in Lima,",
  ", after a visit to Mali in March,",
  ", elected in March,",
  ", accompanied by Minister Bo Vik,",
  ", the first woman in the post,",
  ", in power since March,",
  ", along with Minister Bo Vik,",
  ", 54,",
];

/** As an article words them, and as a title has them. */
const deeds: Readonly<Record<string, RegExp>> = {
  "met Premier Ida Holm in Oslo": /meets? Ida Holm|and Bo Vik meet|meet Ida/,
  "signed a pact with Norway": /signs? (?:a|the) pact with Norway/,
  "was received by Premier Ida Holm": /Ida Holm receives/,
  "accused Norway of an attack": /accuses? Norway/,
  "left for Oslo": /leaves? for Oslo|visits? Oslo/,
  "called off a visit to Oslo": /visit to Oslo is (?:called off|cancelled)/,
};

describe("behind an aside a verb is that of who waits for it in the second clause", () => {
  it.each([
    "Chile closed its border on Friday after ",
    "Chile closed its border on Friday, a day after ",
    "Chile closed its border on Friday when ",
    "Chile closed its border on Friday as ",
    "Chile closed its border on Friday because ",
    "Chile closed its border on Friday, while ",
    "Chile closed its border on Friday and ",
    "Chile closed its border on Friday, but ",
    "Chile closed its border on Friday; ",
    "Chile said on Friday that ",
    "Premier Jan Dahl said on Friday ",
    "Chile reported that ",
  ])("%sPresident Ana Roca…", (front) => {
    const wrong = Object.entries(deeds).flatMap(([deed, title]) =>
      missing(
        asides.map((aside) => `${front}President Ana Roca${aside} ${deed}.`),
        (event) =>
          title.test(event.title) &&
          event.participants.some(({ name }) => name === "Ana Roca") &&
          !event.participants.some(({ name }) => /Chile|Jan Dahl/.test(name)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
