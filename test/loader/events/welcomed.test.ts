import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who is accorded a welcome of state is received", () => {
  it.each([
    [
      "President Ana Roca of Peru was accorded a ceremonial welcome by President Bo Holm of Norway on May 3.",
      "2024-05-03 | CONSULT visit | Bo Holm receives Ana Roca in Norway | Bo Holm + Ana Roca",
    ],
    [
      "President Ana Roca of Peru was accorded a welcome ceremony in Oslo on May 3.",
      "2024-05-03 | CONSULT visit | President Ana Roca of Peru is accorded a welcome ceremony in Oslo | Ana Roca",
    ],
    [
      "President Ana Roca of Peru was given a ceremonial welcome in Oslo on May 3.",
      "2024-05-03 | CONSULT visit | President Ana Roca of Peru is given a ceremonial welcome in Oslo | Ana Roca",
    ],
    // how, and no rite
    ["President Ana Roca of Peru was accorded a warm welcome in Oslo."],
    ["The plan was given a cautious welcome by Peru on May 3."],
    // no day
    ["President Ana Roca of Peru was given a formal welcome."],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "kind", "title", "who"])).toEqual(events);
  });

  it("is not the welcome at the airport on another day", () => {
    const text =
      "President Bo Holm of Norway received President Ana Roca of Peru at Orhan Airport. On May 3 President Roca was accorded a ceremonial welcome at Unity Palace.";
    expect(told(text, ["date", "title"])).toEqual([
      "2024-05-03 | President Roca is accorded a ceremonial welcome at Unity Palace",
      "../2024-05-06 | Bo Holm receives Roca at Orhan Airport",
    ]);
  });
});
