import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what does not come about is called off", () => {
  it.each([
    [
      "The meeting between Ana Roca and Bo Holm will not take place as planned in June.",
      "2024-06 | Ana Roca and Bo Holm’s meeting is called off",
    ],
    [
      "A meeting of the border commission, scheduled for June 3 in Oslo, will not take place.",
      "2024-06-03 | Meeting of the border commission is called off",
    ],
    [
      "Talks between Peru and Chile will not resume on Tuesday.",
      "2024-05-07 | Peru and Chile’s meeting is called off",
    ],
    [
      "Ana Roca's visit to Oslo in June is off.",
      "2024-06 | Ana Roca’s visit to Oslo is called off",
    ],
    [
      "The meeting between Ana Roca and Bo Holm, planned for Friday, is off, Denmark said.",
      "2024-05-10 | Ana Roca and Bo Holm’s meeting is called off",
    ],
    [
      "A meeting with Bo Holm, foreseen for Thursday, was not possible owing to the weather.",
      "2024-05-02 | Meeting with Bo Holm is called off",
    ],
    [
      "The meeting, envisaged for May 3 in Lima, proved impossible.",
      "2024-05-03 | Meeting in Lima is called off",
    ],
    [
      "Peru has put on hold a trip to Oslo by Ana Roca.",
      "../2024-05-06 | Ana Roca’s visit to Oslo is put on hold",
    ],
    [
      "Ana Roca’s trip to Oslo in June has been put on hold.",
      "2024-06 | Ana Roca’s visit to Oslo is put on hold",
    ],
    [
      "Ana Roca shelved her plan to visit Oslo in June.",
      "2024-06 | Ana Roca’s visit to Oslo is shelved",
    ],
    [
      "A planned visit to Oslo by Ana Roca was called off on Friday.",
      "2024-05-03 | Ana Roca’s visit to Oslo is called off",
    ],
    [
      "Ana Roca’s planned trip to Oslo was cancelled on Friday.",
      "2024-05-03 | Ana Roca’s visit to Oslo is cancelled",
    ],
    ["The talks, due to begin on Tuesday, were postponed.", "2024-05-07 | Talks are postponed"],
    [
      "A meeting of the two ministers planned for May 20 in Arica has been called off.",
      "2024-05-20 | Meeting of the two ministers is called off",
    ],
    [
      "Ana Roca was to have left for Oslo on 30 April.",
      "2024-04-30 | Ana Roca’s departure for Oslo is called off",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["date", "title", "status"])).toEqual([`${event} | cancelled`]),
  );

  it("and stands beside its new date", () =>
    expect(
      told(
        "The talks, which were due to begin in Oslo on Tuesday, have been postponed until June.",
        ["date", "status", "where"],
      ),
    ).toEqual(["2024-05-07 | cancelled | Oslo", "2024-06 | planned expected | Oslo"]));
});

describe("nothing is called off by", () => {
  it.each([
    "The meeting between Ana Roca and Bo Holm will not take place until June.",
    "The meeting between Ana Roca and Bo Holm will not take place if Peru objects.",
    "A meeting of Ana Roca and Bo Holm is not possible without an accord.",
    "The talks have not begun yet.",
    "Will the meeting not take place?",
  ])("%s", (text) => expect(told(text, ["title", "status"])).toEqual([]));
});

it("talks that are off to a good start go on", () =>
  expect(
    told("The talks between Peru and Denmark on Friday were off to a good start.", ["status"]),
  ).not.toContain("cancelled"));

describe("what is to come by its own noun", () => {
  it.each([
    [
      "Talks on the border are to begin in Oslo on Tuesday.",
      "2024-05-07 | Talks on the border are to begin in Oslo",
    ],
    ["A summit is set for June 3 in Oslo.", "2024-06-03 | Summit is planned in Oslo"],
    [
      "Talks between Peru and Chile are due to resume in June.",
      "2024-06 | Peru and Chile are to meet",
    ],
    [
      "Talks between Peru and Chile are expected to be held in June.",
      "2024-06 | Peru and Chile are to meet",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["date", "title", "status"])).toEqual([`${event} | planned expected`]),
  );
});

describe("what is put off from one day to another", () => {
  it("was to be on the first and is to be on the second", () =>
    expect(
      told("Ana Roca’s visit to Oslo was postponed from May 12 to May 20.", ["date", "status"]),
    ).toEqual(["2024-05-12 | cancelled", "2024-05-20 | planned expected"]));
});
