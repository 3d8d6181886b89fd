import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagLength, toParagraphs } from "#loader/article/zones.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";

const lede = "Foreign Minister Ana Roca flew to Lima on Monday for talks on fishing rights.";

/** The zones of lines: "headline, body 1, promo 2". */
function zones(...lines: readonly string[]): string {
  return toParagraphs(lines.join("\n\n"))
    .map(({ zone, number }) => (number === null ? zone : `${zone} ${number}`))
    .join(", ");
}

/** The zone of a line in the middle of an article. */
function zoneOf(line: string): string {
  return toParagraphs(["Roca Flies to Lima", lede, line, lede].join("\n"))[2]?.zone ?? "none";
}

describe("toParagraphs(text)", () => {
  it("trims lines, and skips lines without words", () => {
    const text = "  Roca Flies to Lima \r\n\r\n\t\u00a0\n\nShe flew.  She landed.\u2028She left.\n";
    const lines = toParagraphs(text).map(({ start, end }) => text.slice(start, end));
    expect(lines).toEqual(["Roca Flies to Lima", "She flew.  She landed.", "She left."]);
  });

  it("excludes page furniture", () => {
    expect(
      zones(
        "Roca Flies to Lima",
        "From Wikinews, the free news source you can write!",
        "Monday, May 6, 2024",
        "Related articles",
        "Chile accuses Peru of delay",
        lede,
        "Related news",
        "“Peru frees two” — Wikinews, May 5, 2024",
        lede,
        "Sources",
        "Ida Vik. “Roca in Lima”. Example Press, May 5, 2024",
        "© 2024 Example Press",
      ),
    ).toBe(
      "headline, credits, dateline, credits, credits, body 1, credits, credits, body 2, credits, credits, copyright",
    );
  });

  it("continues after sources if the article does, but not for an archive notice", () => {
    const prose = `${lede} ${"The envoys of both sides had met in Lima a week before, as she said. ".repeat(2).trim()}`;
    expect(zones("Roca Flies to Lima", lede, "Sources", "Vik. “Roca in Lima”", prose, prose)).toBe(
      "headline, body 1, credits, credits, credits, credits",
    );
    expect(
      zones("Roca Flies to Lima", lede, "Sources", "Vik. “Roca”", prose, prose, prose, "Sources"),
    ).toBe("headline, body 1, credits, credits, body 2, body 3, body 4, credits");
  });

  it.each([
    "Share",
    "Share this article",
    "Published 14:32 GMT",
    "Last updated: 3 hours ago",
    "2 hours ago",
    "4 min read",
    "Getty Images",
    "Image caption, Ana Roca at the harbour of Lima",
    "Listen to this article",
    "Advertisement",
    "Tags: Peru, Chile, fish",
    "Editor: Huang Bo",
    "###",
    "ENDS",
  ])("recognises page furniture: %s", (line) => {
    expect(zones("Roca Flies to Lima", line, lede, line)).toBe(
      "headline, credits, body 1, credits",
    );
  });

  it.each([
    "Share prices fell.",
    "Published reports said that the envoys had met.",
    "Source: who said so was not clear, but the envoys had met in Lima on Monday.",
    "End of talks",
    "Two hours ago the envoys met.",
    "AP reported that they met.",
  ])("keeps a sentence: %s", (line) => {
    expect(zones("Roca Flies to Lima", lede, line)).toBe("headline, body 1, body 2");
  });

  it("has no headline in a text that starts with its lede", () => {
    expect(zones(`LIMA, May 6 - ${lede}`, lede)).toBe("body 1, body 2");
    expect(zones(lede, lede)).toBe("body 1, body 2");
    const long = "Peru calls for talks with Chile, Norway and Denmark on fishing rights in";
    expect(zones(`${long} the U.S.`, lede)).toBe("headline, body 1");
    expect(zones(`${long} Lima`, lede)).toBe("headline, body 1");
    expect(zones("Roca flew to Lima on Monday.", lede)).toBe("headline, body 1");
    expect(zones("LIMA (Agency): Roca flies to Santiago for talks", lede)).toBe("headline, body 1");
  });

  it("takes a text of one long line for a body, whatever it ends with", () => {
    const wire = `${"Peru and Chile opened talks in Lima on Monday. ".repeat(20)}(Agency, no)`;
    expect(zones(wire)).toBe("body 1");
  });

  it("numbers body, pull-quotes and promos, as printed in the margin", () => {
    expect(
      zones(
        "Roca Flies to Lima",
        "By Ida Vik",
        lede,
        "Also: Chile Accuses Peru of Delay",
        lede,
        "“We came to listen, not to sign.” — Ana Roca",
        lede,
        "Reporting by Ida Vik",
        "© 2024 Example Press",
      ),
    ).toBe("headline, credits, body 1, promo 2, body 3, pull-quote 4, body 5, credits, copyright");
  });

  it("is empty for an empty text", () => {
    expect([zones(""), zones(" \n\u2028\r\n\t")]).toEqual(["", ""]);
  });

  describe("calls the line under the headline a dek", () => {
    const dek = "Talks on fishing rights begin after a year of silence";
    it.each([
      ["that says the lede again", [lede, lede]],
      ["that says the lede again without its agency tag", [lede, `(Agency) — ${lede}`]],
      ["that is short and has no full stop", [dek, lede]],
      ["with a byline between it and the lede", [dek, "By Ida Vik", lede]],
      ["with byline and date between", [dek, "By Ida Vik", "Monday, May 6, 2024", lede]],
    ])("%s", (_, lines) =>
      expect(zones("Roca Flies to Lima", ...lines)).toContain("headline, dek,"),
    );

    it.each([
      ["not the lede itself", [lede, "She landed."]],
      ["not a sentence", ["Ana Roca flew to Lima.", lede]],
      ["not a question", ["Will Ana Roca fly?", lede]],
      ["not the article’s only line", [dek]],
      ["not what stands further down", [lede, dek, lede]],
    ])("%s", (_, lines) => expect(zones("Roca Flies to Lima", ...lines)).not.toContain("dek"));
  });
});

describe("the zone of a line", () => {
  const rows = (zone: string, lines: readonly string[]) =>
    it.each(lines)(`${zone}: %s`, (line) => expect(zoneOf(line)).toBe(zone));

  rows("dateline", [
    "May 6, 2024",
    "6 May 2024",
    "Monday, May 6, 2024",
    "Lima, May 6, 2024",
    "Lima — Monday, 6 May 2024.",
    "2024-05-06",
    "Sept. 3, 2024",
    "Published May 6, 2024",
    "Posted on 6 May 2024",
    "Updated: May 6, 2024",
  ]);
  rows("credits", [
    "By Ida Vik",
    "By Ida Vik and Bo Holm",
    "By Ida Vik in Lima and Bo Holm in Oslo",
    "BY IDA VIK",
    "By Ida Vik, staff writer",
    "With assistance from Bo Holm and Ida Vik.",
    "–With reporting by Bo Holm, Ida Vik and Jan de Vries.",
    "Reporting by Bo Holm in Lima; Additional reporting by Ida Vik; Editing by Jan de Vries",
    "(Reporting by Bo Holm; editing by Ida Vik)",
    "Writing and editing by Ida Vik",
    "Compiled by Ida Vik",
    "To contact the reporters on this story: Ida Vik in Oslo",
    "More stories like this are available on example.com",
  ]);
  rows("update", [
    "(Updates with details of the talks)",
    "(Adds comment by U.S. official in third paragraph.)",
    "(Corrects the minister’s name)",
    "This story has been updated.",
    "This article was corrected on May 7.",
  ]);
  rows("copyright", [
    "©2024 Example Press",
    "(c) 2024 Example Press",
    "Copyright 2024 Example Press. All rights reserved.",
    "Copyright © Example Press",
    "All rights reserved.",
  ]);
  rows("promo", [
    "Also: Chile Accuses Peru of Delay",
    "Read more: Who is who in Lima",
    "RELATED: A year without talks",
    "Related stories: A year without talks",
    "See also: Fishing rights, a history",
  ]);
  rows("pull-quote", [
    "“We came to talk and to listen.” — Ana Roca",
    '"We came to talk and to listen." – Roca',
  ]);
  // near misses: sentences of the article that start like furniture
  rows("body", [
    "By Friday, Ana Roca and Bo Holm had met twice.",
    "By Monday Morning the talks were over.",
    "By all accounts the talks went well.",
    "With assistance from Peru, the ship sailed on Monday.",
    "With help from its allies, Peru signed the accord.",
    "Reporting by local media was blocked on Monday.",
    "Compiled by the ministry, the list names 12 ships.",
    "Copyright rules were the first item of the talks in Lima.",
    "Updates of the accord were signed in Lima (and in Oslo)",
    "Also on Monday: the ministers met in Oslo.",
    "On May 6, 2024, the ministers met.",
    "“We came to talk and to listen.”",
    "The talks — a first — ended on Monday.",
  ]);
});

describe("tagLength(line)", () => {
  it.each([
    ["(Agency) — ", "Ana Roca flew."],
    ["Lima/Oslo (dpa) - ", "Ana Roca flew."],
    ["(Agency News) -- ", "Ana Roca flew."],
    ["LIMA, May 6 (Agency) - ", "Ana Roca flew."],
    ["LIMA, 6 May 2024 (Agency) — ", "Ana Roca flew."],
    ["LIMA (AGN) — ", "Ana Roca flew."],
    ["Lima (AGN) — ", "Ana Roca flew."],
    ["ST. JOHN’S/LIMA (Agency) – ", "Ana Roca flew."],
    ["LIMA — ", "Ana Roca flew."],
    ["LIMA, May 6, Agencia - ", "Ana Roca flew."],
    ["LIMA, May 6. /AGN/. ", "Ana Roca flew."],
    ["Lima, 6 May 2024 — ", "Ana Roca flew."],
    ["(Lima, Monday, May 6, 2024) - ", "Ana Roca flew."],
    ["(May 6, 2024) — ", "Ana Roca flew."],
    ["", "May 6, 2024 — Ana Roca flew."],
    ["", "Ana Roca flew to Lima — at last."],
    ["", "On May 6, 2024 — a Monday — Ana Roca flew."],
    ["", "Ana Roca flew to Lima on May 6, 2024 — at last."],
    ["", "US-Peru talks failed."],
    ["", "(Agency) reporters were barred."],
    ["", "(a rare step) — Ana Roca flew."],
  ])("“%s” before “%s”", (tag, words) => {
    expect(tagLength(tag + words)).toBe(tag.length);
  });
});

describe("toParagraphs(any text)", () => {
  it("covers every word in order, and numbers without gaps", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const paragraphs = toParagraphs(text);
        let at = 0;
        for (const { start, end } of paragraphs) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
        const numbers = paragraphs.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      }),
      { numRuns: 300 },
    );
  });
});
