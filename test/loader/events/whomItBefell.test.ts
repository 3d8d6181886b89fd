import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("whom it befell, and who does the second thing", () => {
  rows(
    [
      [
        "Two Peruvian villagers were handed over to Chilean officials on Friday. They were detained on Thursday.",
        "Peruvian villagers are detained | Peruvian villagers",
        "Two Peruvian villagers are handed over to Chilean officials | Peruvian villagers",
      ],
      [
        "Ana Roca and two other Peruvians, Bo Holm and Ida Vik, were released on Friday.",
        "Ana Roca, Peruvians and others are released | Ana Roca + Peruvians + Bo Holm + Ida Vik",
      ],
      [
        "President Ana Roca and other Peruvian leaders met Premier Bo Holm on Friday.",
        "Ana Roca and other Peruvian leaders meet Bo Holm | Ana Roca + Peruvian leaders + Bo Holm",
      ],
      [
        "Peru has allowed Norway to use its port and expelled two envoys of Chile.",
        "Peru expels two envoys of Chile | Peru + Chile",
      ],
      // those who want it close nothing
      [
        "Peru accused Chile of helping rebels who want to seize Lima and closed the border.",
        "Peru accuses Chile of helping rebels | Peru + Chile",
        "Peru closes the border | Peru",
      ],
      [
        "Peru has declared Chile’s ambassador to Lima, Ida Vik, persona non grata.",
        "Peru declares Chile’s ambassador to Lima persona non grata | Peru + Ida Vik",
      ],
    ],
    ["title", "who"],
  );
});
