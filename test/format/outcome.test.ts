import { describe, expect, it } from "vitest";
import { statusEvidence, statusPhrase } from "#format/outcome.ts";
import { event, words } from "./told.ts";

describe("statusPhrase(event)", () => {
  it("says whether it took place", () => {
    expect(statusPhrase({ status: "held", certainty: null })).toBe("Held: it took place");
    expect(statusPhrase({ status: "cancelled", certainty: null })).toMatch(/did not take place/);
    expect(statusPhrase({ status: "declined", certainty: null })).toMatch(/did not take place/);
    expect(statusPhrase({ status: "planned", certainty: "possible" })).toMatch(/^Possible: /);
  });
});

describe("statusEvidence(event)", () => {
  it("quotes the trigger, and how long it lasted", () => {
    expect(statusEvidence(event())).toBe("The article says “met Per Lind”.");
    expect(statusEvidence(event({ lasted: words("two hours") }))).toBe(
      "The article says “met Per Lind”, for “two hours”.",
    );
  });
});
