import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const facts = (text: string) => told(text, ["who", "where"]);

describe("a body is the same however its name is spelled", () => {
  it.each([
    [
      "The Organisation for Security and Co-operation in Europe condemned Peru on Friday.",
      "OSCE + Peru | nowhere",
    ],
    [
      "The Organization for Security and Co-operation in Europe condemned Peru on Friday.",
      "OSCE + Peru | nowhere",
    ],
    [
      "The Gulf Co-operation Council condemned Peru on Friday.",
      "Gulf Cooperation Council + Peru | nowhere",
    ],
    [
      "The Shanghai Co-operation Organization met in Lima on Friday.",
      "Shanghai Cooperation Organisation | Lima",
    ],
    [
      "The Organisation of Islamic Co-operation condemned Peru on Friday.",
      "Organisation of Islamic Cooperation + Peru | nowhere",
    ],
  ])("%s", (text, one) => expect(facts(text)).toEqual([one]));

  it("but what is no name stays a word", () =>
    expect(
      told("Peru and Chile signed an accord on co-operation in Europe on Friday.", ["who"]),
    ).toEqual(["Peru + Chile"]));
});
