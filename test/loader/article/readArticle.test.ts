import { describe, expect, it } from "vitest";
import { datelineDay, readArticle } from "#loader/article/readArticle.ts";
import { printDay } from "#model/day.ts";

const nothing = {
  published: null,
  publishedFrom: null,
  publisher: null,
  url: null,
  rights: null,
} as const;

function dayOf(...lines: readonly string[]): string | null {
  const day = datelineDay(["Roca Flies to Lima", ...lines].join("\n\n"));
  return day === null ? null : printDay(day);
}

describe("datelineDay(text)", () => {
  it.each([
    ["Monday, May 6, 2024", "2024-05-06"],
    ["6 May 2024", "2024-05-06"],
    ["Lima, 6 May 2024", "2024-05-06"],
    ["Sept. 3, 2024", "2024-09-03"],
    ["2024-05-06", "2024-05-06"],
  ])("reads a separate line: %s", (line, day) => {
    expect(dayOf(line, "The envoys met.")).toBe(day);
  });

  it.each([
    ["LIMA, May 6, 2024 (Agency) — The envoys met.", "2024-05-06"],
    ["LIMA, 6 May 2024 (Agency) – The envoys met.", "2024-05-06"],
    ["Lima, May 3, 2024 — The two sides met.", "2024-05-03"],
    ["LIMA, Sept. 3, 2024 (Agency) — The envoys met.", "2024-09-03"],
    ["ST-DENIS, Monday, May 6, 2024 - The envoys met.", "2024-05-06"],
    ["2024-05-06 — The envoys met.", "2024-05-06"],
    ["(Lima, 3 September 2024) - The two sides met.", "2024-09-03"],
  ])("reads the start of the lede: %s", (line, day) => expect(dayOf(line)).toBe(day));

  it("finds it after dek and byline", () => {
    expect(dayOf("Talks on fishing rights begin", "By Ida Vik", "6 May 2024", "They met.")).toBe(
      "2024-05-06",
    );
  });

  it.each([
    // no year
    "LIMA, May 6 (Agency) — The envoys met.",
    // in a sentence, not in a dateline
    "The envoys met on May 6, 2024 — a Monday.",
    "The envoys met on 6 May 2024.",
    "On May 6, 2024 — a Monday — the envoys met.",
    "On May 6, 2024. They met — again.",
    // not in the calendar
    "LIMA, February 30, 2024 — The envoys met.",
    "LIMA, Mai 6, 2024 — The envoys met.",
    "",
  ])("is null for: %s", (line) => expect(dayOf(line)).toBeNull());

  it("is null for a date in a headline, or far down", () => {
    expect(datelineDay("LIMA, May 6, 2024 — Envoys meet")).toBeNull();
    const lines = Array.from({ length: 9 }, () => "They met.");
    expect(dayOf(...lines, "6 May 2024")).toBeNull();
  });
});

describe("readArticle(id, text, facts)", () => {
  const text = "\n  Roca Flies to Lima  \n\n6 May 2024\n\nThe envoys met.";

  it("uses the first line as the headline and does not change the text", () => {
    const article = readArticle("roca", text, nothing);
    expect(article).toMatchObject({ id: "roca", headline: "Roca Flies to Lima", text });
    expect(article.paragraphs.map(({ zone }) => zone)).toEqual(["headline", "dateline", "body"]);
  });

  it("takes the day from the facts, else from the dateline, else null", () => {
    const known = { ...nothing, published: "2024-05-07", publishedFrom: "sidecar" } as const;
    const days = [
      readArticle("roca", text, known),
      readArticle("roca", text, nothing),
      readArticle("roca", "Roca Flies to Lima\n\nThe envoys met.", nothing),
    ].map(({ published, publishedFrom }) => [published, publishedFrom]);
    expect(days).toEqual([
      ["2024-05-07", "sidecar"],
      ["2024-05-06", "dateline"],
      [null, null],
    ]);
  });

  it("keeps publisher, address and rights from the sidecar", () => {
    const said = { publisher: "Example Press", url: "https://example.com/a", rights: "© 2024" };
    expect(readArticle("roca", text, { ...nothing, ...said })).toMatchObject(said);
  });

  it("uses the id as the headline of a text without words", () => {
    expect(readArticle("roca", " \n ", nothing)).toMatchObject({
      headline: "roca",
      paragraphs: [],
    });
  });
});

describe("readArticle(id, text, facts).headline", () => {
  const headlineOf = (text: string) => readArticle("talks", text, nothing).headline;
  const lede =
    "Foreign Minister Ana Roca met her Chilean counterpart in Lima on Monday for talks on fishing rights, the first since Chile called home its ambassador.";

  it("is the first line", () => {
    expect(headlineOf(`Roca Flies to Lima\n\n${lede}`)).toBe("Roca Flies to Lima");
  });

  it("is the start of the lede if the text starts with it", () => {
    const cut =
      "Foreign Minister Ana Roca met her Chilean counterpart in Lima on Monday for talks on fishing rights, the first…";
    expect(headlineOf(lede)).toBe(cut);
    expect(headlineOf(`LIMA, May 6 - ${lede}\n\nThey talked.`)).toBe(cut);
    expect(
      headlineOf("LIMA, May 6 (Agency) - Roca met her Chilean counterpart in Lima on Monday."),
    ).toBe("Roca met her Chilean counterpart in Lima on Monday.");
  });

  it("may be long, or end with a full stop", () => {
    const long = `${lede.slice(0, -1)} and closed its border`;
    expect(headlineOf(`${long}\n\nThey met.`)).toBe(long);
    expect(headlineOf("Roca met Holm in Lima.\n\nThey met.")).toBe("Roca met Holm in Lima.");
  });
});
