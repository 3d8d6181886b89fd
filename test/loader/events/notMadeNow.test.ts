// What is talked on, had done, or decided on elsewhere has not been made, imposed or held by what tells of it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what a clause tells of and nobody does", () => {
  it.each([
    // talks on an agreement
    [
      "Peru and Chile resumed talks on their extradition treaty on Friday in Lima.",
      ["2024-05-03 | CONSULT | Peru and Chile meet in Lima"],
    ],
    [
      "Peru and Chile signed their extradition treaty on Friday in Lima.",
      ["2024-05-03 | AGREE | Peru and Chile sign their extradition treaty in Lima"],
    ],
    ["Talks on the release of three Chilean drivers held in Lima are under way, Peru said.", []],
    [
      "The release of three Chilean drivers in Lima on Friday pleased Peru.",
      ["2024-05-03 | CONCEDE | Release of three Chilean drivers in Lima"],
    ],
    // what somebody has done to it by others
    [
      "Peru had its sanctions lifted by the African Union in January.",
      ["2024-01 | CONCEDE | African Union lifts sanctions"],
    ],
    // a decision that is rejected
    [
      "Peru rejected on Friday the Chilean decision to hold military exercises around Lima.",
      [
        "2024-05-03 | REJECT | Peru rejects the Chilean decision to hold military exercises around Lima",
      ],
    ],
    [
      "Peru rejected on Friday Chile's decision to expel two envoys.",
      [
        "2024-05-03 | REJECT | Peru rejects Chile's decision to expel two envoys",
        "../2024-05-06 | SANCTION expel | Chile expels two envoys",
      ],
    ],
    [
      "Peru rejected a proposal to hold talks with Chile on Friday.",
      ["2024-05-03 | REJECT | Peru rejects a proposal to hold talks with Chile"],
    ],
  ])("%s", (text, events) => {
    const found = told(text, ["date", "kind", "title"]);
    expect(found.toSorted()).toEqual([...events].toSorted());
  });
});
