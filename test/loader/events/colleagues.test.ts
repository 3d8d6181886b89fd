import { describe, expect, it } from "vitest";
import type { NewsEvent } from "#model/event.ts";
import { eventsOf, told } from "./told.ts";

const land = ({ participants }: NewsEvent) =>
  participants.map(({ name, country }) => `${name} ${country ?? "-"}`).join(" + ");

describe("several persons behind their states", () => {
  it.each([
    [
      "The Peruvian and Norwegian presidents, Ana Roca and Bo Vik, met in Quito on Friday.",
      "Ana Roca PE + Bo Vik NO",
    ],
    [
      "The Peruvian and Norwegian vice foreign ministers, Ana Roca and Bo Vik, met in Quito on Friday.",
      "Ana Roca PE + Bo Vik NO",
    ],
    [
      "Minister Holm met his Peruvian and Norwegian counterparts, Ana Roca and Bo Vik, on Friday.",
      "Holm - + Ana Roca PE + Bo Vik NO",
    ],
    [
      "The foreign ministers of Peru and Norway, Ana Roca and Mr Vik, met in Quito on Friday.",
      "Ana Roca PE + Vik NO",
    ],
  ])("%s", (text, who) => {
    expect(eventsOf(text).map(land)).toEqual([who]);
  });

  it("are of no state where there is a name too many", () =>
    expect(
      eventsOf(
        "The Peruvian and Norwegian presidents, Ana Roca, Ida Holm and Bo Vik, met on Friday.",
      )
        .map(land)
        .join(),
    ).not.toContain("Ida Holm NO"));
});

describe("colleagues of several states", () => {
  it.each([
    [
      "Minister Vik met his Peruvian and Chilean colleagues in Oslo on Friday.",
      "Vik + Peru + Chile",
    ],
    [
      "Minister Vik, together with his Peruvian, Malian and Chilean colleagues, attended the meeting on Friday.",
      "Vik + Peru + Mali + Chile",
    ],
    [
      "Minister Vik, with his Peruvian and Chilean counterparts, visited Kyiv on Friday.",
      "Vik + Peru + Chile",
    ],
    ["Minister Vik met his Peruvian colleague in Oslo on Friday.", "Vik + Peruvian counterpart"],
  ])("%s", (text, who) => {
    expect(told(text, ["who"])).toEqual([who]);
  });
});
