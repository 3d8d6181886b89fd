import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jumpsSentence, toJumps } from "#format/jumps.ts";
import { toText } from "#format/segment.ts";
import { dated, event } from "./told.ts";

/** Dated events in order of telling: "3 2021-03-04" has the number 3. */
function told(...lines: readonly string[]) {
  return lines.map((line) => {
    const [number = "", edtf = ""] = line.split(" ");
    return event({
      id: `e${number}`,
      number: Number(number),
      title: `Event ${number} happens`,
      when: dated(edtf),
      relations: [],
    });
  });
}

function steps(...lines: readonly string[]): readonly string[] {
  return toJumps(told(...lines)).map(
    ({ back, open }) => (back ? "back" : "on") + (open ? ", open" : ""),
  );
}

function sentence(...lines: readonly string[]): string {
  return toText(jumpsSentence(told(...lines)));
}

describe("toJumps(told)", () => {
  it("goes back to an earlier day and on to a later one", () => {
    expect(steps("2 2021-03-04", "1 2021-03-02", "3 2021-03-05")).toEqual(["back", "on"]);
  });

  it("leaves open what two dates that overlap leave open, in either direction", () => {
    expect(steps("1 2021-02", "2 2021-02-20")).toEqual(["on, open"]);
    expect(steps("2 2021-02-20", "1 2021-02")).toEqual(["on, open"]);
    expect(steps("1 2021-03-04", "2 2021-03-04")).toEqual(["on, open"]);
    expect(steps("2 2021-03-04", "1 ../2021-03-04")).toEqual(["on, open"]);
  });

  it("goes back over a step in between that leaves it open", () => {
    // 20 February is after the first days of February wherever in it the second event falls.
    expect(steps("3 2021-02-20", "2 2021-02", "1 2021-02-03")).toEqual(["on, open", "back, open"]);
  });

  it("shows that by a step to the left, where the last one leads to the right", () => {
    expect(steps("3 2021-02-20", "1 2021-02-01/2021-02-25", "2 2021-02-16")).toEqual([
      "back, open",
      "on, open",
    ]);
  });

  it("believes the article where it says which came first", () => {
    const [first, second] = told("1 2021-03-04", "2 2021-03-04");
    if (!first || !second) throw new Error("test: two events");
    const follows = { ...second, relations: [{ kind: "follows" as const, event: first.id }] };
    expect(toJumps([first, follows])).toEqual([{ back: false, open: false }]);
    expect(toJumps([follows, first])).toEqual([{ back: true, open: false }]);
  });

  it("claims nothing of one event or none", () => {
    expect(steps()).toEqual([]);
    expect(steps("1 2021")).toEqual([]);
  });

  it("never counts more steps back than there are, wherever in its days each event falls", () => {
    const interval = fc.tuple(fc.nat(20), fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (all) => {
        const day = (n: number) => `2021-03-${String(n + 1).padStart(2, "0")}`;
        const events = all.map(([start, length], i) =>
          event({
            id: `e${i}`,
            number: start * 2 + length,
            when: dated(length === 0 ? day(start) : `${day(start)}/${day(start + length)}`),
            relations: [],
          }),
        );
        const at = all.map(([start, length, within]) => start + Math.min(length, within));
        const back = at.filter((place, i) => place < (at[i - 1] ?? place)).length;
        const jumps = toJumps(events);
        expect(jumps).toHaveLength(Math.max(events.length - 1, 0));
        expect(jumps.filter((jump) => jump.back).length).toBeLessThanOrEqual(back);
      }),
    );
  });
});

describe("jumpsSentence(told, teller)", () => {
  it("counts the steps back and names the furthest with its place in the telling", () => {
    expect(sentence("3 2021-03-04", "2 2021-03-02", "4 2021-03-05", "1 2021-01-05")).toBe(
      "The story goes back in time twice, furthest to “Event 1 happens”, the fourth event told.",
    );
    expect(sentence("2 2021-03-04", "1 2021-03-02")).toBe(
      "The story goes back in time once, to “Event 1 happens”, the second event told.",
    );
  });

  it("says what the dates leave open", () => {
    expect(sentence("2 2021-03-04", "1 2021-01-05", "3 2021-03-08", "4 2021-03")).toBe(
      "The story goes back in time at least once, to “Event 1 happens”, the second event told. " +
        "It may do so more often: at one step the dates overlap.",
    );
    expect(sentence("1 2021-03-04", "2 2021-03", "3 2021-04")).toBe(
      "The story may go back in time: at one step the dates overlap.",
    );
    expect(sentence("1 2021-03-04", "2 2021-03-04")).toBe(
      "The story may go back in time: at its only step the dates overlap.",
    );
    expect(sentence("1 2021-03-04", "2 2021-03-04", "3 2021-03-04")).toBe(
      "The story may go back in time: at every step the dates overlap.",
    );
  });

  it("does not decide which of two that overlap is further back", () => {
    expect(sentence("3 2021-03-04", "1 2021-01", "4 2021-03-08", "2 2021-01-20")).toContain(
      "perhaps furthest to “Event 1 happens”",
    );
  });

  it("says that a story is told in order", () => {
    expect(sentence("1 2021-03-04", "2 2021-03-05")).toBe(
      "The story is told in the order in which it happened.",
    );
  });

  it("names the article where there are several", () => {
    expect(toText(jumpsSentence(told("2 2021-03-04", "1 2021-03-02"), "Lima Post"))).toMatch(
      /^As Lima Post tells it, the story goes back/,
    );
  });

  it("claims no order of one event or none", () => {
    expect(sentence("1 2021-03-04")).toBe("The story has one event with a date.");
    expect(sentence()).toBe("The story has no event with a date.");
  });

  it("emphasises how often", () => {
    expect(jumpsSentence(told("2 2021-03-04", "1 2021-03-02"))).toContainEqual({
      text: "once",
      strong: true,
    });
  });
});
