import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const lost = (text: string) =>
  told(text, ["title", "status"]).filter((one) => one.endsWith("cancelled"));

describe("what one was only willing to do was not called off", () => {
  it.each([
    "Roca said that he was still willing to mediate, but had withdrawn the ambassador to Chile.",
    "Roca said she was ready to mediate, but had withdrawn the ambassador to Chile.",
  ])("%s", (text) => expect(lost(text)).toEqual([]));

  it.each([
    "Roca was to visit Lima on Friday, but the trip was put off.",
    "Roca was supposed to mediate in Lima on Friday, but backed out.",
  ])("but what was to be done was: %s", (text) => expect(lost(text)).toHaveLength(1));
});
