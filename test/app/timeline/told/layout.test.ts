import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Name, toNames, toPath, toPlaces } from "#app/timeline/told/layout.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "../../../format/told.ts";

function happened(...dates: readonly string[]): readonly NewsEvent[] {
  return dates.map((edtf, i) =>
    event({ id: `e${i + 1}`, number: i + 1, when: dated(edtf), relations: [] }),
  );
}

/** In the order given by numbers. */
function telling(events: readonly NewsEvent[], ...numbers: readonly number[]) {
  return numbers.flatMap((number) => events.filter((each) => each.number === number));
}

const days = ["2021-01", "2021-03-02", "2021-03-02", "2021-03-04"];

describe("toPlaces(happened, told)", () => {
  it("gives each event the row of its telling and the column of its happening", () => {
    const events = happened(...days);
    const places = toPlaces(events, telling(events, 4, 1, 3, 2));
    expect(places.map(({ row, column }) => [row, column])).toEqual([
      [0, 3],
      [1, 0],
      [2, 2],
      [3, 1],
    ]);
    expect(places.map(({ jump }) => jump && [jump.back, jump.open])).toEqual([
      null,
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it("uses every column once, with one stroke fewer than events", () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(order, (numbers) => {
        const all = happened(...[1, 2, 3, 4, 5, 6, 7].map((day) => `2021-03-0${day}`));
        const events = all.filter(({ number }) => number !== null && numbers.includes(number));
        const places = toPlaces(events, telling(events, ...numbers));
        const columns = places.map(({ column }) => column);
        expect(columns.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i));
        expect(toPath(places)).toHaveLength(numbers.length - 1);
      }),
    );
  });
});

describe("toPath(places)", () => {
  it("is heavy where the story goes back, and dashed where that is not known", () => {
    const events = happened(...days);
    expect(toPath(toPlaces(events, telling(events, 4, 1, 3, 2)))).toEqual([
      { stroke: "back", d: "M3.5 0.5L0.5 1.5" },
      { stroke: "on", d: "M0.5 1.5L2.5 2.5" },
      { stroke: "on open", d: "M2.5 2.5L1.5 3.5" },
    ]);
  });
});

function written(names: readonly Name[]): readonly string[] {
  return names.map(({ column, span, lines }) => `${column}+${span} ${lines.join("/")}`.trimEnd());
}

describe("toNames(happened, published, step)", () => {
  const events = happened(
    "2020-10/2020-12",
    "2021-01",
    "2021-03-02",
    "2021-03-02",
    "2021-03-02/2021-03-09",
    "../2021-03-10",
  );

  it("names months alone or over their days, neighbours of one date once", () => {
    const { alone, over, days: numbers } = toNames(events, "2021-03-11", 4);
    expect(written(alone)).toEqual(["0+1 Oct–Dec 2020", "1+1 Jan"]);
    expect(written(over)).toEqual(["2+4 Mar"]);
    expect(written(numbers).slice(2)).toEqual(["2+2 2", "4+1 2⋯9", "5+1 by 10"]);
  });

  it("breaks names where columns are narrow, and leaves out what still does not fit", () => {
    const { alone, days: numbers } = toNames(events, "2021-03-11", 1.4);
    expect(written(alone)).toEqual(["0+1 Oct–/Dec/2020", "1+1 Jan"]);
    expect(written(numbers).slice(3)).toEqual(["4+1 2⋯9", "5+1 by 10"]);
    const narrow = toNames(events, "2021-03-11", 0.8);
    expect(written(narrow.alone)).toEqual(["0+1", "1+1"]);
  });

  it("names the year where it is not that of publication, or not known", () => {
    expect(written(toNames(happened("2019"), "2021-03-11", 9).alone)).toEqual(["0+1 2019"]);
    expect(written(toNames(happened("2021-03"), null, 9).alone)).toEqual(["0+1 Mar 2021"]);
  });

  it("names nothing before it is laid out", () => {
    const { alone, over, days: numbers } = toNames(events, "2021-03-11", 0);
    expect([...alone, ...over, ...numbers].flatMap(({ lines }) => lines)).toEqual([]);
  });
});
