import { describe, expect, it } from "vitest";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { correct } from "#loader/corrections/correct.ts";
import type { ReadEvent } from "#model/event.ts";
import { article, events, met, rejected, sidecar, spoke, words } from "./story.ts";

const corrected = (...lines: readonly string[]) =>
  correct(article, events, sidecar(...lines), "seeds/accord.txt");
const complaints = (...lines: readonly string[]) =>
  corrected(...lines)
    .diagnostics.map(printDiagnostic)
    .join("\n");
const find = (all: readonly ReadEvent[], id: string) => all.find((event) => event.id === id);

describe("correct(article, events, sidecar)", () => {
  it("leaves the events as they are without a sidecar and without corrections", () => {
    const none = { corrections: [], source: null };
    expect(correct(article, events, none, "seeds/accord.txt")).toEqual({
      events,
      made: [],
      orders: [],
      diagnostics: [],
    });
    expect(corrected()).toEqual({
      events,
      made: [],
      orders: [],
      diagnostics: [],
    });
  });

  it("applies corrections in the order in which they are written", () => {
    const { events: after } = corrected(
      "  - amend: met Jan Bruun",
      "    title: One",
      "    why: First.",
      "  - amend: met Jan Bruun",
      "    title: Two",
      "    why: Second.",
    );
    expect(find(after, "met")).toMatchObject({
      title: "Two",
      notes: [{ text: "First." }, { text: "Second." }],
    });
  });

  it("applies the others where one is at fault", () => {
    const { events: after, diagnostics } = corrected(
      "  - drop: shook hands",
      "    why: x",
      "  - drop: met",
      "    why: x",
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["correction/words-not-found"]);
    expect(find(after, "met")).toBeUndefined();
  });
});

describe("amend", () => {
  it("changes what it names, keeps the rest, and says why", () => {
    const { events: after } = corrected(
      "  - amend: met Jan Bruun",
      "    title: Holm receives Bruun",
      "    why: The invitation was hers.",
      "    source: https://example.org/record",
    );
    expect(find(after, "met")).toEqual({
      ...met,
      title: "Holm receives Bruun",
      corrected: true,
      notes: [{ text: "The invitation was hers.", source: "https://example.org/record" }],
    });
  });

  it("sets a date with its bounds, and tells what had been read", () => {
    const { events: after } = corrected(
      "  - amend: rejected",
      "    date: 2024-04-10/2024-04-12",
      "    why: The ministry gave the days.",
    );
    expect(find(after, "rejected")?.when).toEqual({
      edtf: "2024-04-10/2024-04-12",
      earliest: "2024-04-10",
      latest: "2024-04-12",
      extent: "within",
      part: null,
      derivation: {
        words: [],
        reference: null,
        rule: "editor",
        reason: "An editor set this date; no rule read it from the article.",
        unused: [{ words: words("last month"), why: "An editor set another date." }],
      },
    });
  });

  it.each([
    ["2024-04-10", { extent: "throughout", earliest: "2024-04-10", latest: "2024-04-10" }],
    ["2024-04", { extent: "within", earliest: "2024-04-01", latest: "2024-04-30" }],
    ["2024-04-01/2024-04-03, throughout", { extent: "throughout", edtf: "2024-04-01/2024-04-03" }],
    ["../2024-04-03", { earliest: null, latest: "2024-04-03" }],
    ["2024~", { edtf: "2024~" }],
    ["2024-04-10TAF", { edtf: "2024-04-10", extent: "throughout", part: "afternoon" }],
  ])("takes the date %s", (date, expected) => {
    const { events: after } = corrected("  - amend: met", `    date: ${date}`, "    why: x");
    expect(find(after, "met")?.when).toMatchObject(expected);
  });

  it("takes away a date, who took part, a place and a source with `none`", () => {
    const { events: after } = corrected(
      "  - amend: met",
      "    date: none",
      "    who: none",
      "    place: none",
      "    says: none",
      "    why: x",
    );
    expect(find(after, "met")).toEqual({
      ...met,
      when: null,
      participants: [],
      place: null,
      saidBy: null,
      notes: [{ text: "x", source: null }],
      corrected: true,
    });
  });

  it("sets kind and status with mode and certainty, and clears what no longer holds", () => {
    const { events: after } = corrected(
      "  - amend: met",
      "    kind: CONSULT visit",
      "    status: planned, hoped",
      "    why: x",
      "  - amend: rejected",
      "    kind: agree",
      "    status: held",
      "    why: x",
    );
    expect(find(after, "met")).toMatchObject({
      kind: "CONSULT",
      mode: "visit",
      status: "planned",
      certainty: "hoped",
    });
    expect(find(after, "rejected")).toMatchObject({
      kind: "AGREE",
      mode: null,
      status: "held",
      certainty: null,
    });
  });

  it("knows people and places that other events of the article name", () => {
    const { events: after } = corrected(
      "  - amend: spoke",
      "    who:",
      "      - Holm",
      "      - name: Jan Bruun",
      "        office: Envoy",
      "        country: DK",
      "    place: Vienna",
      "    says: the ministry",
      "    why: x",
    );
    expect(find(after, "spoke")).toMatchObject({
      participants: [
        { name: "Ada Holm", office: "Foreign Minister", country: "NO", aliases: ["Holm"] },
        { name: "Jan Bruun", sort: "person", office: "Envoy", country: "DK", aliases: [] },
      ],
      place: met.place,
      saidBy: { name: "the ministry", claim: false },
    });
  });

  it("finds a place in the loader's own tables, and no other country's", () => {
    const place = (where: string) =>
      find(corrected("  - amend: spoke", `    place: ${where}`, "    why: x").events, "spoke")
        ?.place;
    expect(place("Camp David")).toMatchObject({ country: "US", latitude: 39.65 });
    expect(place("{ name: Vienna, country: US }")).toMatchObject({ country: "US" });
    expect(place("{ name: Vienna, country: US }")?.latitude).not.toBe(48.2);
    expect(place("Nowhere Hall")).toEqual({
      name: "Nowhere Hall",
      country: null,
      latitude: null,
      longitude: null,
    });
    expect(place("{ name: Nowhere Hall, country: NO, latitude: 59.9, longitude: 10.7 }")).toEqual({
      name: "Nowhere Hall",
      country: "NO",
      latitude: 59.9,
      longitude: 10.7,
    });
  });

  it("warns of dates that were reckoned from the one it moves", () => {
    expect(
      complaints("  - amend: rejected a meeting", "    date: 2024-04-10", "    why: x"),
    ).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:12  warning  correction/leans-on
        The date of “Bruun speaks” (2024-04) was counted from this event and has not changed.
        2 │   - amend: rejected a meeting
          │            ^^^^^^^^^^^^^^^^^^
        Check it, and amend it too if it is now wrong."
    `);
    expect(complaints("  - amend: rejected", "    title: T", "    why: x")).toBe("");
  });
});

describe("drop", () => {
  it("takes the event out, with all that leads to it", () => {
    const { events: after } = corrected("  - drop: rejected", "    why: It was an opinion.");
    expect(after.map(({ id }) => id)).toEqual(["met", "spoke"]);
    expect(find(after, "spoke")).toMatchObject({
      relations: [],
      when: {
        derivation: { reference: { to: "words", words: rejected.trigger } },
      },
    });
  });
});

describe("add", () => {
  it("makes an event of words of the article", () => {
    const { events: after } = corrected(
      "  - add: left on Monday",
      "    title: Holm leaves Vienna",
      "    kind: RETREAT",
      "    date: 2024-05-06",
      "    who: [Ada Holm]",
      "    place: Vienna",
    );
    expect(after).toHaveLength(4);
    expect(after[3]).toMatchObject({
      article: "accord",
      title: "Holm leaves Vienna",
      kind: "RETREAT",
      mode: null,
      status: "held",
      trigger: words("left on Monday"),
      when: { edtf: "2024-05-06", derivation: { rule: "editor" } },
      participants: met.participants,
      place: met.place,
      passages: [{ start: words("left").start, exact: "left on Monday" }],
      confidence: 1,
      notes: [],
      corrected: true,
    });
  });

  it("gives an id that survives another title, and two ids to two events of the same words", () => {
    const add = (title: string) => ["  - add: left", `    title: ${title}`, "    kind: RETREAT"];
    const ids = (...lines: string[]) =>
      corrected(...lines)
        .events.slice(3)
        .map(({ id }) => id);
    const [first] = ids(...add("A"));
    expect(ids(...add("B"))).toEqual([first]);
    expect(ids(...add("A"), ...add("B"))).toEqual([first, `${first}-2`]);
  });

  it("refuses words that stand more than once, and shows where", () => {
    expect(
      complaints("  - add: talks went on", "    title: T", "    kind: CONSULT"),
    ).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:10  error  correction/words-repeat
        “talks went on” appears 2 times in the article:
        seeds/accord.txt:3:77  …Sunday. The two sides’ talks went on. Holm, who last month…
        seeds/accord.txt:5:94  …Monday. The two sides’ talks went on.…
        2 │   - add: talks went on
          │          ^^^^^^^^^^^^^
        Quote more words, or add \`prefix:\` or \`suffix:\` with the words directly before or after."
    `);
  });

  it("takes the place that prefix or suffix tell", () => {
    const at = (...lines: readonly string[]) => {
      const { events: after, diagnostics } = corrected(
        "  - add: talks went on",
        "    title: T",
        "    kind: CONSULT",
        "    date: none",
        ...lines,
      );
      expect(diagnostics).toEqual([]);
      return after[3]?.passages[0].start;
    };
    expect(at("    prefix: on Sunday. The two sides'")).toBeLessThan(words("last month").start);
    expect(at("    prefix: on Monday. The two sides'")).toBeGreaterThan(words("last month").start);
    expect(at('    suffix: ". Holm"')).toBeLessThan(words("last month").start);
  });
});

describe("note", () => {
  it("adds an editor's note and leaves the event as it was read", () => {
    const { events: after } = corrected(
      "  - note: Bruun spoke",
      "    text: The speech was not published.",
      "    source: The Record, 7 May 2024",
    );
    const note = { text: "The speech was not published.", source: "The Record, 7 May 2024" };
    expect(find(after, "spoke")).toEqual({ ...spoke, notes: [note] });
  });
});
