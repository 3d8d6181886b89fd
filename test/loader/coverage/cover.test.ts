import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cover } from "#loader/coverage/cover.ts";
import { happeningReasons, timeReasons } from "#model/coverage.ts";
import { publishedDay, story } from "../events/told.ts";
import { happenings, loaded, times } from "./seen.ts";

type Table = readonly (readonly [text: string, ...seen: string[]])[];

const left: Table = [
  ["Norway did not visit Denmark.", "visit: left, negated"],
  ["Norway held no talks with Denmark.", "talks: left, negated"],
  // verb and noun both name it
  ["Norway did not hold talks with Denmark.", "talks: left, negated"],
  ["If Norway invades Denmark, it will be bad.", "invades: left, condition"],
  ["Norway denied that it had attacked Denmark.", "attacked: left, thought"],
  ["Norway would attack Denmark.", "attack: left, hypothetical"],
  ["Norway regularly accuses Denmark of spying.", "accuses: left, any"],
  ["Norway accuses Denmark of spying.", "accuses: left, general"],
  ["The goal of Norway is to meet Denmark.", "meet: left, purpose"],
  ["They met on a hill.", "met: left, nobody"],
  ["Norway praised.", "praised: left, held-back"],
  ["The meeting was long.", "meeting: left, in-passing"],
  ["Foreign Minister Ada Holm of Norway said that rain was likely.", "said: left, remark"],
  [
    "Foreign Minister Ada Holm of Norway met Jan Bruun of Denmark on Friday. Norway did not attack Denmark.",
    "met: Ada Holm meets Jan Bruun",
    "attack: left, negated",
  ],
];

const idle: Table = [
  ["Norway attacked Denmark for the first time in five years.", "five years: left, no-days"],
  ["Norway met Denmark, as on every Monday.", "every Monday: left, no-days"],
  ["It was cold on Tuesday.", "Tuesday: left, no-event"],
  ["Norway did not visit Denmark on Tuesday.", "Tuesday: left, event-left"],
  ["Norway will meet Denmark in March 2020.", "March 2020: left, clash of Norway to meet Denmark"],
  [
    "Norway attacked Denmark recently, on Friday.",
    "recently: left, outdone of Norway attacks Denmark",
    "Friday: date of Norway attacks Denmark",
  ],
];

describe("cover(loaded)", () => {
  it.each(left)("gives each trigger its event or its reason: %s", async (text, ...seen) =>
    expect(await happenings(text)).toEqual(seen),
  );

  it.each(idle)("gives each time its event or its reason: %s", async (text, ...seen) =>
    expect(await times(text)).toEqual(seen),
  );

  it("distinguishes the date of an event, the same date again, and its duration", async () => {
    const text = story(
      "Foreign Minister Ada Holm of Norway met Jan Bruun of Denmark for two hours on Sunday.",
      "Holm met Bruun on Sunday for more than an hour.",
    );
    expect(await times(text)).toEqual([
      "two hours: length of Holm meets Bruun",
      "Sunday: date of Holm meets Bruun",
      "Sunday: again of Holm meets Bruun",
      "more than an hour: left, other-length of Holm meets Bruun",
    ]);
  });

  it("gives the reason “zone” for lines outside the report", async () => {
    const text = `${story("Norway met Denmark.")}\n\n–With assistance from Ada Holm.\n\n©2024 The Record`;
    expect((await happenings(text)).at(-1)).toBe("assistance: left, zone");
    expect(await times(text)).toEqual(["2024: left, zone"]);
  });

  it("gives no days without a day of publication, and says so in the reading", async () => {
    const seed = await loaded("Norway met Denmark on Sunday.", "publisher: The Record\n");
    const [time] = cover(seed).times;
    expect(time?.fate).toEqual({ left: "no-days", event: null, why: null });
    expect(time?.reading).toMatch(/^“Sunday” is .* not known/);
  });

  it("gives a time no event that another clause tells without a day", async () => {
    const body = "Norway met Denmark, and rain fell on 3 May 2020.";
    expect(await times(body, "publisher: The Record\n")).toEqual(["3 May 2020: left, apart"]);
  });

  it("tests every reason above, except those that need several sentences", () => {
    const shown = (table: Table) =>
      new Set(
        table.flatMap(([, ...seen]) =>
          seen.flatMap((line) => /left, ([\w-]+)/.exec(line)?.[1] ?? []),
        ),
      );
    const elsewhere = ["zone", "unclear", "dropped", "other-length", "apart", "any"];
    expect(
      happeningReasons.filter((one) => !shown(left).has(one) && !elsewhere.includes(one)),
    ).toEqual([]);
    expect(timeReasons.filter((one) => !shown(idle).has(one) && !elsewhere.includes(one))).toEqual(
      [],
    );
  });

  it("tells what was held back, its words and its times", async () => {
    const seed = await loaded("Norway attacked Denmark on Sunday.");
    const [event] = seed.events;
    if (!event) throw new Error("No event.");
    const doubted = { ...event, doubt: ["no-object"] as const };
    const covered = cover({ ...seed, events: [], heldBack: [doubted] });
    const passage = { start: 29, end: 62, text: "Norway attacked Denmark on Sunday" };
    expect(covered.heldBack).toEqual([
      { title: "Norway attacks Denmark", passage, doubt: ["no-object"] },
    ]);
    expect(covered.happenings.map(({ fate }) => fate)).toEqual([{ left: "held-back" }]);
    expect(covered.times.map(({ fate }) => fate)).toMatchObject([{ left: "event-left" }]);
  });

  describe("with an editor’s corrections", () => {
    const sidecar = `published: ${publishedDay}
corrections:
  - drop: attacked Denmark
    why: It was an exercise.
  - amend: met Denmark
    date: 2024-05-01
    why: The ministry said so.
    source: Ministry
  - note: met Denmark
    text: By video.
  - add: It rained
    title: Rain
    kind: statement
`;
    const body = story("Norway attacked Denmark on Sunday.", "Norway met Denmark on Friday.");
    const covering = loaded(body, sidecar).then(cover);

    it("lists each with line, words, keys, reason, source and title", async () => {
      const covered = await covering;
      expect(
        covered.corrections.map(({ verb, words, keys, why, source, line, title }) =>
          [line, verb, words?.text, keys.join("+"), why, source, title].join(" | "),
        ),
      ).toEqual([
        "3 | drop | attacked Denmark |  | It was an exercise. |  | Norway attacks Denmark",
        "5 | amend | met Denmark | date | The ministry said so. | Ministry | Norway meets Denmark",
        "9 | note | met Denmark |  | By video. |  | Norway meets Denmark",
        "11 | add | It rained |  |  |  | Rain",
      ]);
    });

    it("leaves out the words of a dropped event, and of a replaced date", async () => {
      const covered = await covering;
      expect(
        covered.happenings.map(({ words, fate }) => [words.text, "left" in fate && fate.left]),
      ).toEqual([
        ["attacked", "dropped"],
        ["met", false],
      ]);
      expect(await times(body, sidecar)).toEqual([
        "Sunday: left, event-left",
        "Friday: left, outdone of Norway meets Denmark",
      ]);
    });

    it("lists no correction that matches nothing", async () => {
      const wrong = "corrections:\n  - drop: flew to the moon\n    why: It did not.\n";
      expect(cover(await loaded(body, wrong)).corrections).toEqual([]);
    });
  });

  it("quotes the article in text order, and loses no time expression", async () => {
    const seeds = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
    for (const name of seeds) {
      const seed = await loaded(readFileSync(`seeds/${name}`, "utf8"));
      const { times: seen, happenings: told, sentences } = cover(seed);
      const { text } = seed.reading.article;
      const words = [...seen, ...told].map((one) => one.words);
      expect(
        words.filter(({ start, end, text: quoted }) => text.slice(start, end) !== quoted),
      ).toEqual([]);
      expect(seen).toHaveLength(seed.reading.timexes.length);
      expect(sentences).toBe(seed.reading.trees.length);
      for (const order of [seen, told]) {
        const starts = order.map((one) => one.words.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
      // Every event comes from words that were seen.
      const ids = told.flatMap(({ fate }) => ("event" in fate ? fate.event : []));
      expect(seed.events.filter(({ id }) => !ids.includes(id))).toEqual([]);
    }
  });
});
