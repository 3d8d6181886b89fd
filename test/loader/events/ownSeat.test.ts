import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("Brussels is Belgium where the words are about that, and the union elsewhere", () => {
  it.each([
    [
      "Belgium’s ambassador to Chile was told to leave. Brussels ordered out the Chilean envoy.",
      "Belgium’s ambassador to Chile is told to leave | ../2024-05-06 | held | SANCTION expel | Belgian ambassador to Chile",
      "Belgium orders out the Chilean envoy | ../2024-05-06 | held | SANCTION expel | Belgium + Chilean envoy",
    ],
    [
      "Belgium’s Foreign Minister Bo Holm announced that Brussels would send two aircraft to Mali in August.",
      "Belgium is to send two aircraft to Mali | 2024-08 | planned expected | AGREE | Belgium + Mali",
    ],
    [
      "Brussels imposed sanctions on Peru on Friday.",
      "EU imposes sanctions on Peru | 2024-05-03 | held | SANCTION | European Union + Peru",
    ],
    [
      "The EU recalled its envoy from Lima. Brussels imposed sanctions on Peru on Friday.",
      "EU imposes sanctions on Peru | 2024-05-03 | held | SANCTION | European Union + Peru",
      "EU recalls its envoy from Lima | ../2024-05-06 | held | SANCTION withdraw | European Union + Peru",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
