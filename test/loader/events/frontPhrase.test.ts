import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a phrase in front that counts from its date dates what follows", () => {
  it.each([
    [
      "Two days after the pact was signed on April 3, Peru sent troops into Chile.",
      "2024-04-05 | Peru sends troops into Chile",
    ],
    [
      "Minutes after the truce was signed on Saturday, Peruvian jets bombed a Chilean border post.",
      "2024-05-04 | Peruvian jets bomb a Chilean border post",
    ],
    [
      "Shortly after Holm arrived in Lima on April 9, gunmen attacked the German embassy.",
      "2024-04-09/2024-04-12 | Gunmen attack the German embassy",
    ],
    [
      "Days after winning the election on April 21, Peru’s president visited Chile.",
      "2024-04-21/2024-05-01 | Peru’s president visits Chile",
    ],
    [
      "Within days of taking office in March, Peru’s president visited Chile.",
      "2024-03-01/2024-04-10 | Peru’s president visits Chile",
    ],
    [
      "In the days before the April 23 election, Peru released prisoners.",
      "../2024-04-23 | Peru releases prisoners",
    ],
    [
      "In the run-up to the summit on May 4, Peru recalled its ambassador to Chile.",
      "../2024-05-04 | Peru recalls its ambassador to Chile",
    ],
    [
      "By the time the envoy reached Lima on Saturday, Peru had released the prisoners.",
      "../2024-05-04 | Peru releases the prisoners",
    ],
    [
      "As of April 15 Peru had repatriated 200,000 Chileans.",
      "../2024-04-15 | Peru repatriates 200,000 Chileans",
    ],
    [
      "On March 18 Peru annexed Iquique. Within a week the G8 suspended Peru.",
      "2024-03-18/2024-03-25 | G8 suspends Peru",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toContain(event));

  it("as one behind does", () => {
    expect(
      told("Peru sent troops into Chile two days after the pact was signed on April 3.", [
        "date",
        "title",
      ]),
    ).toContain("2024-04-05 | Peru sends troops into Chile");
    expect(
      told("Peruvian jets bombed a border post minutes after the truce was signed on Saturday.", [
        "date",
        "title",
      ]),
    ).toContain("2024-05-04 | Peruvian jets bomb a border post");
  });

  it("but what has a day of its own keeps it", () => {
    expect(
      told("Two days after the accord of May 1, Peru closed its border on Friday.", [
        "date",
        "title",
      ]),
    ).toContain("2024-05-03 | Peru closes its border");
    expect(told("As of Friday, Peru has banned fish from Chile.", ["date"])).toEqual([
      "2024-05-03",
    ]);
  });
});
