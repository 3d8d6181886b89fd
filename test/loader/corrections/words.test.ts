import { describe, expect, it } from "vitest";
import { correct } from "#loader/corrections/correct.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { article, events, sidecar } from "./story.ts";

const corrected = (...lines: readonly string[]) =>
  correct(article, events, sidecar(...lines), "seeds/accord.txt");
const complaints = (...lines: readonly string[]) =>
  corrected(...lines)
    .diagnostics.map(printDiagnostic)
    .join("\n");

describe("the words of a correction", () => {
  it.each([
    ["rejected", "rejected"],
    ["spoke", "spoke"],
    ["at which Bruun spoke", "spoke"],
    ["who last month", "rejected"],
    ["who last month rejected a meeting at which Bruun spoke", "rejected"],
    ["rejected a meeting at which Bruun spoke", "spoke"],
    ["in Vienna", "met"],
  ])("“%s” mean the event %s", (quote, id) => {
    const { events: after } = corrected(`  - note: ${quote}`, "    text: x");
    expect(after.filter(({ notes }) => notes.length > 0).map((event) => event.id)).toEqual([id]);
  });

  it("are found however quotation marks and spaces are typed", () => {
    const { diagnostics } = corrected(
      '  - add: "The  two sides\'\\n talks"',
      "    suffix: went on. Holm,",
      "    title: T",
      "    kind: CONSULT",
      "    date: none",
    );
    expect(diagnostics).toEqual([]);
  });

  it("are refused where they do not stand in the article; the nearest are offered", () => {
    expect(complaints("  - drop: rejected the meeting", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:11  error  correction/words-not-found
        “rejected the meeting” is not in the article.
        Did you mean “rejected a meeting” (seeds/accord.txt:5:22)?
        2 │   - drop: rejected the meeting
          │           ^^^^^^^^^^^^^^^^^^^^
        Copy the words from seeds/accord.txt."
    `);
  });

  it("are refused where nothing is near", () => {
    expect(
      complaints("  - drop: a treaty of nineteen articles", "    why: x"),
    ).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:11  error  correction/words-not-found
        “a treaty of nineteen articles” is not in the article.
        2 │   - drop: a treaty of nineteen articles
          │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Copy the words from seeds/accord.txt."
    `);
  });

  it("are refused where they stand without their prefix", () => {
    expect(
      complaints("  - drop: rejected", "    prefix: first", "    why: x"),
    ).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:11  error  correction/words-not-found
        “rejected” is in the article, but not with this prefix or suffix.
        It is in “…. Holm, who last month rejected a meeting at which Bruu…” (seeds/accord.txt:5:22).
        2 │   - drop: rejected
          │           ^^^^^^^^
        Copy \`prefix\` and \`suffix\` from seeds/accord.txt, up to the quoted words."
    `);
  });

  it("are refused where no event rests on them; the nearest is named", () => {
    expect(complaints("  - drop: left on Monday", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:11  error  correction/no-event
        “left on Monday” is in the article (seeds/accord.txt:5:63), but in no passage of an event.
        The nearest is “Holm rejects a meeting”, named by “rejected” (seeds/accord.txt:5:22).
        2 │   - drop: left on Monday
          │           ^^^^^^^^^^^^^^
        Quote words of one of the event’s passages, or add an event with \`add\`."
    `);
  });

  it("are refused where several events rest on them", () => {
    expect(complaints("  - drop: a meeting", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:11  error  correction/several-events
        2 events have “a meeting” in their passages:
        “Holm rejects a meeting”, named by “rejected” (seeds/accord.txt:5:22)
        “Bruun speaks”, named by “spoke” (seeds/accord.txt:5:56)
        2 │   - drop: a meeting
          │           ^^^^^^^^^
        Quote the words that name the event you mean."
    `);
  });

  it("are refused after the event has been dropped", () => {
    const lines = ["  - drop: met", "    why: x"];
    expect(complaints(...lines, ...lines)).toContain("error  correction/no-event");
  });

  it("are whole words", () => {
    expect(complaints("  - drop: reject", "    why: x")).toContain("Did you mean “rejected”");
    expect(complaints("  - drop: ejected a meet", "    why: x")).toContain("words-not-found");
  });

  it("are never read as a pattern", () => {
    for (const quote of [".*", "(met|left)", "[a-z]+", "met?", "\\w+"]) {
      expect(complaints(`  - drop: '${quote}'`, "    why: x")).toContain("words-not-found");
    }
  });
});
