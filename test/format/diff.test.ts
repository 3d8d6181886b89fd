import { describe, expect, it } from "vitest";
import { differ, printDifference } from "#format/diff.ts";
import { toSelector } from "#model/selector.ts";
import { article, dated, event, words } from "./told.ts";

const visit = event({
  id: "visit",
  title: "A visit is called off",
  status: "cancelled",
  when: dated("2021-01"),
  passages: [toSelector(article.text, words("A visit planned for January was called off"))],
});

describe("differ(before, after)", () => {
  it("finds gained and lost events", () => {
    expect(differ([event()], [event(), visit])).toEqual({ gained: [visit], lost: [], moved: [] });
    expect(differ([event(), visit], [event()])).toEqual({ gained: [], lost: [visit], moved: [] });
  });

  it("finds what changed in an event", () => {
    const moved = { ...visit, when: dated("2021-01-05"), status: "planned" } as const;
    expect(differ([visit], [moved]).moved).toEqual([
      {
        before: visit,
        after: moved,
        changes: [
          { what: "date", before: "2021-01", after: "2021-01-05" },
          { what: "status", before: "cancelled", after: "planned" },
        ],
      },
    ]);
  });

  it("finds passages added to an event", () => {
    const more = toSelector(article.text, words("They spoke for two hours"));
    const { moved } = differ([event()], [event({ passages: [event().passages[0], more] })]);
    expect(moved[0]?.changes.map(({ what }) => what)).toEqual(["words"]);
  });

  it("recognises an event with another id by its words", () => {
    const again = { ...visit, id: "other", title: "Lind’s visit is called off" };
    const { gained, lost, moved } = differ([event(), visit], [event(), again]);
    expect([gained, lost, moved.map(({ before }) => before)]).toEqual([[], [], [visit]]);
  });

  it("pairs no events of different articles, and none twice", () => {
    const elsewhere = { ...visit, article: "another" };
    expect(differ([visit], [elsewhere])).toMatchObject({ gained: [elsewhere], lost: [visit] });
    const twin = { ...visit, id: "twin" };
    expect(differ([visit], [visit, twin]).gained).toEqual([twin]);
  });

  it("finds nothing between equal runs", () => {
    expect(differ([event(), visit], [event(), visit])).toEqual({ gained: [], lost: [], moved: [] });
  });
});

describe("printDifference(difference)", () => {
  it("prints one line per event, with old and new values", () => {
    const moved = { ...event(), when: dated("2021-03-01"), place: null, title: "Obi meets Lind" };
    expect(printDifference(differ([event()], [moved, visit]))).toMatchInlineSnapshot(`
      "+ 2021-03-02-lake-talks  2021-01  A visit is called off
      ~ 2021-03-02-lake-talks  2021-03-01  Obi meets Lind
          date: 2021-03-02 → 2021-03-01
          title: Obi and Lind meet in Port Alba → Obi meets Lind

      1 gained, 0 lost, 1 moved
      "
    `);
  });

  it("prints zero counts if nothing differs", () => {
    expect(printDifference(differ([visit], [visit]))).toBe("0 gained, 0 lost, 0 moved\n");
  });
});
