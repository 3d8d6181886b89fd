import { describe, expect, it } from "vitest";
import { whenOf } from "#loader/corrections/change.ts";
import type { Participant } from "#model/event.ts";
import { dateValue, whoValue } from "#model/sidecarValue.ts";
import { event } from "../format/told.ts";

const holm: Participant = {
  name: "Ada Holm",
  sort: "person",
  office: "Foreign Minister",
  country: "NO",
  aliases: [],
};
const others = [event({ participants: [holm] })];

describe("whoValue(participants, others)", () => {
  it("is a name where nothing else must be said", () => {
    expect(
      whoValue([holm, { ...holm, name: "Bo Vik", office: null, country: null }], others),
    ).toEqual(["Ada Holm", "Bo Vik"]);
    expect(whoValue([], others)).toBe("none");
  });

  it("says what is another, and what somebody has not here", () => {
    expect(whoValue([{ ...holm, office: null }], others)).toEqual([
      { name: "Ada Holm", office: "none", country: "NO", sort: "person" },
    ]);
    expect(whoValue([{ ...holm, country: null }], [])).toEqual([
      { name: "Ada Holm", office: "Foreign Minister", sort: "person" },
    ]);
  });
});

describe("dateValue({ when })", () => {
  it.each([
    "2024-05-03",
    "2024-05-03TEV",
    "2024-05",
    "../2024-05-03",
    "2024-05-01/2024-05-03",
    "2024-05-01/2024-05-03, throughout",
    "2024~",
    "none",
  ])("%s is read as it is written", (written) =>
    expect(dateValue({ when: whenOf(written) })).toBe(written),
  );
});
