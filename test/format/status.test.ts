import { describe, expect, it } from "vitest";
import { kindWord, statusEvidence, statusPhrase, statusWord } from "#format/status.ts";
import { kinds } from "#model/event.ts";
import { event, words } from "./told.ts";

describe("statusWord(event)", () => {
  it("is null for what took place, and names the other statuses", () => {
    expect(statusWord({ status: "held", certainty: null })).toBeNull();
    expect(statusWord({ status: "cancelled", certainty: null })).toBe("cancelled");
    expect(statusWord({ status: "declined", certainty: null })).toBe("declined");
  });

  it("says how sure a plan is", () => {
    expect(statusWord({ status: "planned", certainty: null })).toBe("planned");
    expect(statusWord({ status: "planned", certainty: "expected" })).toBe("planned");
    expect(statusWord({ status: "planned", certainty: "possible" })).toBe("possible");
    expect(statusWord({ status: "planned", certainty: "hoped" })).toBe("hoped for");
  });
});

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

describe("kindWord(event)", () => {
  it("has plain words for every kind", () => {
    for (const kind of kinds) expect(kindWord({ kind, mode: null })).toMatch(/^[a-z ]+$/);
  });

  it("prefers the mode if it is more specific", () => {
    expect(kindWord({ kind: "CONSULT", mode: "visit" })).toBe("visit");
    expect(kindWord({ kind: "REJECT", mode: "meet" })).toBe("refusal");
  });
});
