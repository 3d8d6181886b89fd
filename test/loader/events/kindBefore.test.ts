// "the Islamist militant group Hamas": what a body is, told right before its name.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what it is and its name are one", () => {
  it.each([
    ["Fatah signed a pact with the Islamic militant group Hamas on Friday.", "Fatah + Hamas"],
    ["Peru met the Islamist movement Hamas on Friday.", "Peru + Hamas"],
    ["Peru condemned the Lebanese militia Hezbollah on Friday.", "Peru + Hezbollah"],
    // whoever leads it
    ["The militant group Hamas leader Bo Holm visited Lima on Friday.", "Bo Holm"],
    // another
    ["A Palestinian group said on Friday that Hamas had freed a soldier.", "Hamas"],
  ])("%s", (text, who) => expect(told(text, ["who"])).toEqual([who]));
});
