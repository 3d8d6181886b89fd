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
});
