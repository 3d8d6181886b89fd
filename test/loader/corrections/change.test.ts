import { describe, expect, it } from "vitest";
import { correct } from "#loader/corrections/correct.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import type { ReadEvent } from "#model/event.ts";
import { article, events, sidecar } from "./story.ts";

const corrected = (...lines: readonly string[]) =>
  correct(article, events, sidecar(...lines), "seeds/accord.txt");
const find = (all: readonly ReadEvent[], id: string) => all.find((event) => event.id === id);

describe("amend(event, fields, others)", () => {
  it("knows the countries, and what is written like one", () => {
    const { events: after } = corrected(
      "  - amend: spoke",
      "    who: [Israel, EU, Bo Holm]",
      "    why: x",
    );
    expect(find(after, "spoke")?.participants).toMatchObject([
      { name: "Israel", sort: "state", country: "IL" },
      { name: "EU", sort: "body", country: "EU" },
      { name: "Bo Holm", sort: "person", country: null },
    ]);
  });

  it("takes a plain word for a kind", () => {
    const { events: after } = corrected("  - amend: met", "    kind: Phone call", "    why: x");
    expect(find(after, "met")).toMatchObject({ kind: "CONSULT", mode: "phone" });
  });

  it("adds no note where the editor gives no reason", () => {
    const { events: after, made } = corrected("  - amend: met", "    title: They met");
    expect(find(after, "met")).toMatchObject({ notes: [], corrected: true, added: false });
    expect(made).toMatchObject([{ verb: "amend", why: null }]);
  });
});

describe("add(article, span, fields, others)", () => {
  it("tells an event that was added from one that was corrected", () => {
    const add = ["  - add: left on Monday", "    title: Holm leaves", "    kind: visit"];
    expect(corrected(...add).events[3]).toMatchObject({ corrected: true, added: true });
  });

  it("warns where an added event has no date, and takes `none` for an answer", () => {
    const add = ["  - add: left on Monday", "    title: Holm leaves", "    kind: visit"];
    expect(
      corrected(...add)
        .diagnostics.map(printDiagnostic)
        .join("\n"),
    ).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:10  warning  correction/no-date
        This \`add\` has no \`date\`, so “Holm leaves” is listed among the events without a date.
        2 │   - add: left on Monday
          │          ^^^^^^^^^^^^^^
        Add its date, as in \`date: 2023-06-02\`, or \`date: none\` if it is unknown."
    `);
    expect(corrected(...add, "    date: none").diagnostics).toEqual([]);
  });
});
