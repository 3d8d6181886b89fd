import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const dated = (text: string) => told(text, ["date", "kind"]);

describe("behind the date that opens a sentence, that of what led to it is no day of the deed", () => {
  it.each([
    [
      "In 1964, as a result of the failure of talks in 1963, Peru referred the issue to the Arbitration Board.",
      "1964 | REQUEST",
    ],
    [
      "1963: In the aftermath of the 1962 Andean War, the foreign ministers of Peru and Chile held talks in Lima.",
      "1963 | CONSULT",
    ],
    [
      "2 May 2012 - After its defeat in the 2011 vote, Peru withdraws its envoy from Chile.",
      "2012-05-02 | SANCTION withdraw",
    ],
    [
      "On May 4, 2010, because of the failure of talks in March, Peru recalled its envoy to Chile.",
      "2010-05-04 | SANCTION withdraw",
    ],
  ])("%s", (text, one) => expect(dated(text)).toContain(one));

  it("but what is told there keeps its own", () => {
    const text = "In 2012, following talks in Lima in June, Peru and Chile signed a treaty.";
    expect(dated(text)).toEqual(["2012-06 | CONSULT", "2012 | AGREE"]);
  });

  it("but a date with no other before it stays", () => {
    const text = "In the aftermath of the talks, in May 2012, Peru recalled its envoy to Chile.";
    expect(dated(text)).toContain("2012-05 | SANCTION withdraw");
  });

  it("but a day behind the deed stays", () => {
    const text = "In 2012, after months of talks, Peru recalled its envoy to Chile on May 3.";
    expect(dated(text)).toContain("2012-05-03 | SANCTION withdraw");
  });
});
