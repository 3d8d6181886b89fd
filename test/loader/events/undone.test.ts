import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("what was called off is one event", () => {
  it("in headline, lede and plan, though the day of each is another", () => {
    const text = [
      "Holm cancels meeting with Peru's Roca",
      "Danish Trade Minister Bo Holm on Monday called off a planned meeting with Peruvian Foreign Minister Ana Roca.",
      "The two had been due to meet on Tuesday in Oslo.",
    ].join("\n\n");
    expect(told(text, ["status", "who"])).toEqual(["cancelled | Bo Holm + Ana Roca"]);
  });

  it("but not what was called off weeks apart", () => {
    const text = story(
      "Bo Holm called off a meeting with Ana Roca on 5 March 2024.",
      "Holm called off a meeting with Roca on Sunday.",
    );
    expect(told(text, ["date", "status"])).toEqual([
      "2024-03-05 | cancelled",
      "2024-05-05 | cancelled",
    ]);
  });
});

describe("what was to be and is over", () => {
  it("is due on a weekday that is near", () =>
    expect(told("Ana Roca had been due to meet Bo Holm on Tuesday.", ["date", "status"])).toEqual([
      "2024-05-07 | cancelled",
    ]));

  it("is an accord that is ended", () =>
    expect(told("Peru ended a fisheries pact with Chile on Sunday.", ["title", "kind"])).toEqual([
      "Fisheries pact between Peru and Chile is ended | SANCTION discontinue",
    ]));
});

describe("a trip that was put off and is made", () => {
  it("is told as held by a headline that calls it delayed", () => {
    const text = [
      "Holm Meets Peru Counterpart on Delayed Trip",
      "Danish Foreign Minister Bo Holm met Peruvian Foreign Minister Ana Roca in Lima on Sunday.",
    ].join("\n\n");
    expect(told(text, ["status", "who"])).toEqual(["held | Bo Holm + Ana Roca"]);
  });
});

describe("accords with a name", () => {
  it("are not what is agreed today, and their date is no scene", () => {
    const text = story(
      "Ana Roca and Bo Holm reaffirmed their commitment to the Lima Agreement signed on 30 July 2002. Roca and Holm agreed to exchange ambassadors.",
    );
    expect(told(text, ["date", "title"])).toEqual([
      "2002-07-30 | Lima Agreement",
      "../2024-05-06 | Roca and Holm agree to exchange ambassadors",
    ]);
  });

  it("are none in a headline that names nobody", () => {
    const text = ["Joint Communiqué", "Ana Roca met Bo Holm in Oslo on Sunday."].join("\n\n");
    expect(told(text, ["title"])).toEqual(["Ana Roca meets Bo Holm in Oslo"]);
  });
});

describe("a headline's state", () => {
  it("is the minister whom the story names", () => {
    const text = [
      "Peru scraps Oslo trip over spying row",
      "Peruvian Foreign Minister Ana Roca has scrapped a trip to Norway planned for next week.",
    ].join("\n\n");
    expect(told(text, ["title", "who", "date"])).toEqual([
      "Ana Roca’s visit to Oslo is scrapped | Ana Roca | 2024-05-13/2024-05-19",
    ]);
  });
});

describe("what two were to do and did not", () => {
  it("has a title that says so", () =>
    expect(
      told("Ana Roca had been expected to sign a pact with Chile in April.", ["title", "status"]),
    ).toEqual(["Ana Roca was to sign a pact with Chile | cancelled"]));
});
