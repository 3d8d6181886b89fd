import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (text: string) => told(text, ["title", "date", "status"]);

describe("who gets elected", () => {
  it("elects nobody", () => {
    expect(tells("Bo Holm will get elected in June.")).toEqual([
      "Bo Holm is to be elected | 2024-06 | planned expected",
    ]);
    expect(tells("Rebels helped President Roca get elected in May.").join()).not.toContain(
      "Roca elects",
    );
  });
});

describe("what a summit was to have been about", () => {
  it("does not call it off", () => {
    expect(
      tells("Ana Roca met Bo Holm on Friday. The summit was to have focused on energy."),
    ).toEqual(["Ana Roca meets Bo Holm | 2024-05-03 | held"]);
  });

  it("is another matter than where it was to have been held", () => {
    expect(tells("The talks were to have been held in Lima in April.")).toEqual([
      "Talks in Lima are called off | 2024-04 | cancelled",
    ]);
  });
});

describe("what was agreed on earlier this month", () => {
  it("was not to be done earlier this month", () => {
    expect(tells("Peru and Chile had agreed to restore ties earlier this month.")).toEqual([
      "Peru and Chile agree to restore ties | 2024-05-01/2024-05-06 | held",
      "Peru and Chile are to restore ties | 2024-05-06/.. | planned expected",
    ]);
  });
});

describe("a word or two between quotation marks", () => {
  it("is not what somebody said", () => {
    expect(
      tells(
        'On Friday, Foreign Minister Bo Holm of Peru said the accord would be delayed because of "aggressive words" from Chile.',
      ).join("\n"),
    ).not.toContain("says “aggressive");
  });
});
