import { describe, expect, it } from "vitest";
import { surnameOf } from "#loader/names/personName.ts";
import { marks } from "./reading.ts";

describe("surnameOf(parts, country)", () => {
  it.each([
    ["Ana Roca", null, "Roca"],
    ["Jan van der Meer", null, "van der Meer"],
    ["Wei Xiaoming", "CN", "Wei"],
    ["Wei Xiaoming", null, "Wei"],
    ["Lee Shin", "US", "Shin"],
    ["Kim Dong-min", null, "Kim"],
    ["Nguyen Van Sang", "VN", "Sang"],
    ["Ana Chen Weir", null, "Weir"],
    ["Sami al-Hadid", null, "al-Hadid"],
    ["Roca", null, "Roca"],
  ])("calls %s of %s %s", (name, country, surname) =>
    expect(surnameOf(name.split(" "), country)).toBe(surname),
  );
});

describe("surnameOf(parts) in a document", () => {
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
