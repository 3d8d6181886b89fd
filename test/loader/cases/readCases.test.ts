import { describe, expect, it } from "vitest";
import { type Case, readCases } from "./readCases.ts";

const one = (line: string): Case | undefined => readCases("passives.txt", line)[0];
const shown = (line: string) => one(line)?.events.map((facts) => Object.fromEntries(facts));

describe("readCases(file, table)", () => {
  it("gives a case for each line that is neither empty nor a comment", () => {
    const table = "# who is received\n\nRoca was received. => nothing\nHolm left. => nothing\n";
    expect(readCases("passives.txt", table).map(({ at, name }) => [at, name])).toEqual([
      ["passives.txt:3", "Roca was received."],
      ["passives.txt:4", "Holm left."],
    ]);
  });

  it("reads the facts of each event", () => {
    expect(
      shown("Roca met Holm. => who: Ana Roca + Bo Holm; date: 2024-05 || kind: AGREE visit"),
    ).toEqual([{ who: "Ana Roca + Bo Holm", date: "2024-05" }, { kind: "AGREE visit" }]);
  });

  it("reads that no event may come, that others may, and which may not", () => {
    expect(one("Roca slept. => nothing")).toMatchObject({ events: [], mayHaveMore: false });
    expect(one("Roca left. => kind: RETREAT")).toMatchObject({ mayHaveMore: false });
    expect(one("Roca left. => kind: RETREAT || …")).toMatchObject({ mayHaveMore: true });
    const never = one("Roca left. => not who: Bo Holm; kind: AGREE");
    expect(never).toMatchObject({ events: [], mayHaveMore: true });
    expect(never?.never.map((facts) => [...facts.keys()])).toEqual([["who", "kind"]]);
  });

  it("keeps a semicolon that ends no fact", () => {
    expect(shown("It sat. => who: Lima; Oslo; date: no date")).toEqual([
      { who: "Lima; Oslo", date: "no date" },
    ]);
  });

  it("writes a plain headline and lede over a text", () => {
    expect(one("Roca left. ¶ She fell. => nothing")?.article).toBe(
      "News of the day\n\nIt rained.\n\nRoca left.\n\nShe fell.",
    );
  });

  it("takes what stands before “¶¶” for the headline, and “↵” for the end of a line", () => {
    expect(one("Roca Leaves ¶¶ LIMA ↵ Roca left. ¶ She fell. => nothing")?.article).toBe(
      "Roca Leaves\n\nLIMA\nRoca left.\n\nShe fell.",
    );
  });

  it("takes the day of publication in front, or a Monday", () => {
    expect(one("Roca left. => nothing")?.published).toBe("2024-05-06");
    expect(one("[2019-08-15] Roca left. => nothing")?.published).toBe("2019-08-15");
    expect(one("[no day] Roca left. => nothing")?.published).toBeNull();
  });

  it.each([
    ["Roca left.", "passives.txt:1 needs one “ => ”"],
    ["Roca left. => nothing => nothing", "passives.txt:1 needs one “ => ”"],
    ["Roca left. => whom: Ana Roca", "“whom: Ana Roca” is no fact: write NAME: VALUE with one of"],
    ["Roca left. => nobody", "“nobody” is no fact"],
    ["Roca left. => who: Ana || who:", "“who:” is no fact"],
    ["Roca left. => who: Ana; who: Bo", "gives who twice for one event"],
    ["Roca left. => date: May 2024", "the date “May 2024” is no date like 2024-05-03"],
    ["Roca left. => status: done", "the status “done” begins with none of held, planned"],
    ["Roca left. => kind: visit", "the kind “visit” begins with none of AGREE"],
    ["[May 6] Roca left. => nothing", "“[May 6]” is no day: write [2019-08-15], or [no day]"],
    ["One ¶¶ Two ¶¶ Three => nothing", "a text has one headline"],
  ])("complains of %s", (line, complaint) => {
    expect(() => one(line)).toThrow(complaint);
  });
});
