import { describe, expect, it } from "vitest";
import type { Table, TableEvent, Wanted } from "../../corpus/table.ts";
import { assign } from "./assign.ts";
import { isOverlapping, toRange } from "./dates.ts";
import { comparePeople } from "./people.ts";
import type { Prediction } from "./prediction.ts";
import { isInvented, isTooPrecise, score } from "./score.ts";
import { summarize } from "./summary.ts";

const text =
  "Anders Vik met Ana Roca in Lima on Monday. He hopes to be back. Norway recalled its envoy in May.";

const actor = (name: string, country: string, isOptional = false): Wanted => ({
  name,
  country,
  aliases: [],
  isOptional,
});

const meeting: TableEvent = {
  id: "core-1",
  weight: "core",
  title: "Vik meets Roca",
  dates: ["2004-03-08"],
  isSpelledOut: false,
  statuses: ["held"],
  kinds: ["CONSULT"],
  participants: [actor("Anders Vik", "NO"), actor("Ana Roca", "PE")],
  places: ["Lima", "Peru"],
  trigger: { start: 11, end: 14 },
  passages: [{ start: 0, end: 42 }],
  count: 1,
  group: null,
};

const recall: TableEvent = {
  ...meeting,
  id: "passing-1",
  weight: "passing",
  title: "Norway recalls its envoy",
  dates: ["2003-05"],
  kinds: ["SANCTION"],
  participants: [actor("Norway", "NO")],
  places: [],
  trigger: { start: 71, end: 79 },
  passages: [{ start: 64, end: 97 }],
};

const table = (...events: readonly TableEvent[]): Table => ({
  id: "a",
  half: "open",
  published: "2004-03-09",
  text,
  events,
  traps: [{ start: 43, end: 63 }],
});

const toldMeeting: Prediction = {
  title: "Vik meets Roca in Lima",
  date: "2004-03-08",
  participants: [
    { name: "Anders Vik", aliases: [] },
    { name: "Ana Roca", aliases: [] },
  ],
  place: "Lima",
  status: "held",
  kind: "CONSULT",
  passages: [{ start: 0, end: 42 }],
};

const toldRecall: Prediction = {
  ...toldMeeting,
  title: "Norway recalls its envoy",
  date: "2003-05",
  participants: [{ name: "Norway", aliases: [] }],
  place: null,
  kind: "SANCTION",
  passages: [{ start: 64, end: 97 }],
};

const hope: Prediction = {
  ...toldMeeting,
  title: "Hope",
  kind: "STATEMENT",
  passages: [{ start: 43, end: 63 }],
};

const figures = (events: readonly TableEvent[], ...told: readonly Prediction[]) =>
  summarize([score(table(...events), told)]);

describe("score", () => {
  it("finds everything in an answer that equals the annotation", () => {
    const { usable, detection, core, who, where } = figures(
      [meeting, recall],
      toldMeeting,
      toldRecall,
    );
    expect([usable, detection, core, who, where]).toEqual([1, 1, 1, 1, 1]);
  });

  it("counts events without a prediction as missed", () => {
    expect(figures([meeting, recall], toldRecall)).toMatchObject({
      precision: 1,
      recall: 0.5,
      core: 0,
    });
  });

  it.each([
    [
      "one who was not there",
      { participants: [...toldMeeting.participants, { name: "Bo Holm", aliases: [] }] },
    ],
    ["nobody", { participants: [] }],
    ["another day", { date: "2004-03-01" }],
    ["no date", { date: null }],
    ["another status", { status: "planned" }],
    ["another place", { place: "Oslo" }],
    ["another kind", { kind: "ASSAULT" }],
  ])("finds an event told with %s, but has to mend it", (_, change) => {
    expect(figures([meeting], { ...toldMeeting, ...change })).toMatchObject({
      detection: 1,
      usable: 0,
    });
  });

  it.each([
    ["half of the people", { participants: [{ name: "Vik", aliases: [] }] }],
    [
      "the state of one who is named",
      { participants: [...toldMeeting.participants, { name: "Peru", aliases: [] }] },
    ],
    ["the week of the day", { date: "2004-03-08/2004-03-14" }],
    ["no place", { place: null }],
    ["the place within more words", { place: "the old town of Lima" }],
  ])("has nothing to mend in an event told with %s", (_, change) => {
    expect(figures([meeting], { ...toldMeeting, ...change })).toMatchObject({ usable: 1 });
  });

  it("does not match an event in another passage", () => {
    const elsewhere = { ...toldMeeting, passages: [{ start: 64, end: 97 }] };
    expect(figures([meeting], elsewhere)).toMatchObject({ found: 0, wrong: 1 });
  });

  it("does not match an event that shares only the passage", () => {
    const other = { ...hope, participants: [], passages: meeting.passages };
    expect(figures([meeting], other)).toMatchObject({ found: 0, wrong: 1 });
  });

  it("counts duplicates as doubled, except as many as are right", () => {
    expect(figures([meeting], toldMeeting, { ...toldMeeting })).toMatchObject({
      doubled: 1,
      counted: 2,
    });
    const twice = { ...meeting, count: 2 };
    expect(figures([twice], toldMeeting, { ...toldMeeting })).toMatchObject({
      doubled: 0,
      counted: 1,
    });
  });

  it("ignores marginal events, found or not", () => {
    const marginal: TableEvent = { ...recall, weight: "marginal" };
    for (const told of [
      [toldMeeting],
      [toldMeeting, toldRecall],
      [toldMeeting, toldRecall, { ...toldRecall }],
    ]) {
      expect(figures([meeting, marginal], ...told)).toMatchObject({
        wanted: 1,
        counted: 1,
        usable: 1,
      });
    }
  });

  it("counts predictions in a trap", () => {
    expect(figures([meeting], hope)).toMatchObject({ wrong: 1, traps: 1 });
    expect(figures([meeting], { ...hope, passages: [{ start: 36, end: 97 }] })).toMatchObject({
      traps: 0,
    });
  });

  it("allows events of one group to be merged in the lenient figures", () => {
    const talk: TableEvent = { ...meeting, id: "core-2", title: "Roca receives Vik", group: "a" };
    const { recall: strict, lenient } = figures([{ ...meeting, group: "a" }, talk], toldMeeting);
    expect([strict, lenient]).toEqual([0.5, 1]);
  });

  it("counts a day as too precise if the text only says a month", () => {
    const tooPrecise = (date: string, change: Partial<TableEvent>) =>
      score(table({ ...recall, ...change }), [{ ...toldRecall, date }]).pairs.map(isTooPrecise);
    expect(tooPrecise("2003-05-02", {})).toEqual([true]);
    expect(tooPrecise("2003-05", {})).toEqual([false]);
    expect(tooPrecise("2003-05-02", { isSpelledOut: true })).toEqual([false]);
  });

  it("counts a day as invented if the text gives none", () => {
    const invented = (date: string | null) =>
      score(table({ ...recall, dates: [] }), [{ ...toldRecall, date }]).pairs.map(isInvented);
    expect(invented("2003-05-02")).toEqual([true]);
    expect(invented(null)).toEqual([false]);
  });
});

describe("comparePeople", () => {
  const people = (wanted: readonly Wanted[], ...names: readonly string[]) =>
    comparePeople(
      wanted,
      names.map((name) => ({ name, aliases: [] })),
    );

  it("accepts a surname for a person, and a state's people for the state", () => {
    expect(
      people([actor("Anders Vik", "NO"), actor("Peru", "PE")], "Vik", "Peruvian soldiers"),
    ).toEqual({
      right: 2,
      wrong: 0,
      missing: 0,
      optional: 0,
    });
  });

  it("ignores optional participants, found or not", () => {
    expect(people([actor("Peru", "PE", true)])).toMatchObject({ missing: 0, wrong: 0 });
    expect(people([actor("Peru", "PE", true)], "Peru")).toMatchObject({
      right: 0,
      wrong: 0,
      optional: 1,
    });
  });

  it("does not accept somebody else", () => {
    expect(people([actor("Anders Vik", "NO")], "Anders Holm")).toMatchObject({
      right: 0,
      wrong: 1,
      missing: 1,
    });
  });
});

describe("isOverlapping", () => {
  it.each([
    ["2004-03", "2004-03-31", true],
    ["2004-03-08~", "2004-03-11", true],
    ["2004-03-08~", "2004-03-12", false],
    ["2004-03/..", "2005-12-31", true],
    ["2004-03/..", "2007-01-01", false],
    ["2004-03-08", "2004-03-09", false],
  ])("%s and %s: %s", (a, b, is) => {
    const [x, y] = [toRange(a), toRange(b)];
    expect(x !== null && y !== null && isOverlapping(x, y)).toBe(is);
  });
});

describe("assign", () => {
  it("maximises the sum of weights, not each row's own", () => {
    expect(
      assign([
        [5, 4],
        [4, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves rows or columns unpaired", () => {
    expect(assign([[1], [3], [2]])).toEqual([-1, 0, -1]);
    expect(assign([[1, 3, 2]])).toEqual([1]);
    expect(assign([])).toEqual([]);
  });

  it("does not pair without weight", () => {
    expect(
      assign([
        [0, 0],
        [0, 2],
      ]),
    ).toEqual([-1, 1]);
  });
});
