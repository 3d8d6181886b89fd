import { describe, expect, it } from "vitest";
import { told } from "../events/told.ts";

describe("“her Good Offices”, in the capitals of a communiqué, are nobody", () => {
  it.each([
    "Holm thanked Roca for her Good Offices on Monday.",
    "Holm asked Roca for her Good Offices. They decided on Monday to suspend Gabon.",
    "The envoy said that the Good Offices had met on Monday.",
  ])("%s", (text) => expect(told(text, ["who"]).join()).not.toContain("Offices"));
});
