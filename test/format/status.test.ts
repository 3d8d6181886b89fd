import { describe, expect, it } from "vitest";
import { statusWord } from "#format/status.ts";

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
