import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSlug } from "#loader/events/slug.ts";
import { anyUnits } from "../../model/anyText.ts";

const day = { earliest: "2024-05-03", latest: "2024-05-03" };

function slug(
  title: string,
  when: { earliest: string | null; latest: string | null } | null = day,
) {
  return toSlug(title, when, new Set());
}

describe("toSlug(title, when, taken)", () => {
  it.each([
    ["Roca meets Holm in Oslo", "roca-meets-holm-in-oslo-2024-05"],
    ["Roca’s visit to Oslo is scrapped", "rocas-visit-to-oslo-is-scrapped-2024-05"],
    ["São Tomé’s envoy — José Ñandú — lands", "sao-tomes-envoy-jose-nandu-lands-2024-05"],
    ["“G7” & 3.5 %", "g7-3-5-2024-05"],
    ["北京", "event-2024-05"],
    ["", "event-2024-05"],
  ])("of “%s” is %s", (title, expected) => expect(slug(title)).toBe(expected));

  it.each([
    [{ earliest: "2024-05-01", latest: "2024-05-31" }, "talks-2024-05"],
    [{ earliest: "2024-04-29", latest: "2024-05-05" }, "talks-2024"],
    [{ earliest: "2023-12-01", latest: "2024-02-29" }, "talks"],
    [{ earliest: null, latest: "2024-05-06" }, "talks"],
    [{ earliest: "2024-05-06", latest: null }, "talks"],
    [null, "talks"],
  ])("names the month or year that all days share: %o", (when, expected) => {
    expect(slug("Talks", when)).toBe(expected);
  });

  it("counts on where it is taken, whatever the letters’ case in the title", () => {
    const taken = new Set<string>();
    const slugs = ["Roca meets Holm", "Roca Meets Holm", "ROCA MEETS HOLM"].map((title) =>
      toSlug(title, day, taken),
    );
    expect(slugs).toEqual([
      "roca-meets-holm-2024-05",
      "roca-meets-holm-2024-05-2",
      "roca-meets-holm-2024-05-3",
    ]);
    expect([...taken]).toEqual(slugs);
  });

  it("cuts a long title between words", () => {
    const title = "Peru urges Chile to return the fourteen fishing boats seized off the coast";
    expect(slug(title)).toBe(
      "peru-urges-chile-to-return-the-fourteen-fishing-boats-seized-2024-05",
    );
    expect(slug("a".repeat(90))).toBe(`${"a".repeat(60)}-2024-05`);
  });

  it("is fit for an address and a file’s name, whatever the title", () => {
    fc.assert(
      fc.property(anyUnits, (title) => {
        const made = slug(title, null);
        expect(made).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(made.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("toSlug(title, when, taken, published)", () => {
  const taken = () => new Set(["talks", "talks-2", "talks-3"]);

  it("keeps the one it was published under, number and all", () => {
    expect(toSlug("Talks", null, taken(), ["talks-2"])).toBe("talks-2");
  });

  it("makes a new one where that no longer says what the title says", () => {
    expect(toSlug("They meet", null, taken(), ["talks-2"])).toBe("they-meet");
    expect(toSlug("Talks", null, taken(), ["talks-2023"])).toBe("talks-4");
    expect(toSlug("Talks", null, taken(), ["talks-on-gas"])).toBe("talks-4");
  });
});
