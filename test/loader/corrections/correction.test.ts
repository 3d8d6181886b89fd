import { describe, expect, it } from "vitest";
import { printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { readSidecar } from "#loader/sidecar.ts";

function read(...lines: readonly string[]) {
  const text = ["corrections:", ...lines].join("\n");
  return readSidecar({ sidecar: { file: "seeds/accord.yaml", text } });
}
const complaints = (...lines: readonly string[]) =>
  sortDiagnostics(read(...lines).diagnostics)
    .map(printDiagnostic)
    .join("\n");

describe("readCorrection(source, yaml, path, value)", () => {
  it("reads the four verbs, and where their words stand in the sidecar", () => {
    const { sidecar, diagnostics } = read(
      "  - amend: signed",
      "    title: They sign",
      "    why: x",
      "  - drop: left",
      "    prefix: Holm",
      "    why: x",
      "  - add: spoke",
      "    title: They speak",
      "    kind: STATEMENT",
      "  - note: met",
      "    text: x",
    );
    expect(diagnostics).toEqual([]);
    expect(sidecar.corrections).toMatchObject([
      { verb: "amend", words: "signed", prefix: null, at: { start: 24, end: 30 } },
      { verb: "drop", words: "left", prefix: "Holm", suffix: null },
      { verb: "add", words: "spoke" },
      { verb: "note", words: "met" },
    ]);
  });

  it("offers the verb that another word may have meant", () => {
    expect(complaints("  - remove: signed", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/unknown-key
        \`remove\` is not a key of a correction. Did you mean \`drop\`?
        2 │   - remove: signed
          │     ^^^^^^
        Rename it, or delete the line."
    `);
    expect(complaints("  - ammend: signed")).toContain("Did you mean `amend`?");
  });

  it("asks for a verb, and for one alone", () => {
    expect(complaints("  - title: They sign")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/missing-key
        This correction does not say what to do.
        2 │   - title: They sign
          │     ^^^^^^^^^^^^^^^^
        Start it with \`amend\`, \`drop\`, \`add\`, \`note\`, \`join\` or \`split\` and words of the article, as in \`- amend: rejected a meeting\`."
    `);
    expect(complaints("  - drop: signed", "    add: left")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/form
        A correction does one thing; this one has \`drop\` and \`add\`.
        2 │   - drop: signed
          │     ^^^^^^^^^^^^
        Make two entries of it, each with its own hyphen."
    `);
    expect(complaints("  - signed")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/form
        This entry is not a correction: it has no keys.
        2 │   - signed
          │     ^^^^^^
        Start it with \`amend\`, \`drop\`, \`add\`, \`note\`, \`join\` or \`split\` and words of the article, as in \`- amend: rejected a meeting\`."
    `);
  });

  it("asks an `amend` what changes, and takes a silent one", () => {
    expect(complaints("  - amend: signed", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/missing-key
        This \`amend\` changes nothing.
        2 │   - amend: signed
          │     ^^^^^^^^^^^^^
        Say what is to change: \`title\`, \`date\`, \`kind\`, \`status\`, \`who\`, \`place\`, \`says\`, \`passages\`, \`after\` or \`before\`."
    `);
    expect(complaints("  - amend: signed", "    title: They sign", "  - drop: left")).toBe("");
  });

  it("asks an `add` for title and kind, a `note` for its text", () => {
    expect(complaints("  - add: signed")).toMatch(/has no `title`[^]*has no `kind`/);
    expect(complaints("  - note: signed")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:2:5  error  sidecar/missing-key
        This \`note\` has no \`text\`.
        2 │   - note: signed
          │     ^^^^^^^^^^^^
        Give it one sentence or more for readers, as in \`text: The talks went on the next day.\`."
    `);
  });

  it("refuses what a verb does not take", () => {
    expect(complaints("  - drop: signed", "    title: x", "    why: x")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:3:5  error  sidecar/unknown-key
        \`title\` is not a key of this \`drop\`.
        3 │     title: x
          │     ^^^^^
        Use \`drop\`, \`prefix\`, \`suffix\` or \`why\`, or delete the line."
    `);
  });

  it("refuses a date that is not valid, or ends before it starts", () => {
    const date = (words: string) => complaints("  - amend: a", `    date: ${words}`, "    why: x");
    expect(date("2023-02-30")).toMatchInlineSnapshot(`
      "seeds/accord.yaml:3:11  error  sidecar/value
        “2023-02-30” is not a valid date: February 2023 has 28 days.
        3 │     date: 2023-02-30
          │           ^^^^^^^^^^
        Write 2023-06-18, 2023-06, 2023 or 198X; 2023-21 to 2023-24 for a season; 2023-33 to 2023-36 for a quarter; 2023-06-18TMO, TMI, TAF, TEV or TNI for a part of the day; 2023-06-01/2023-06-04 for some time between two days, with \`, throughout\` after it for all of them; ../2023-06-04 for not later than, 2023-06-01/.. for not earlier than; ~ after a date for about; or none."
    `);
    expect(date("June 2023")).toContain("cannot be read as a date. Did you mean `2023-06`?");
    expect(date("2023-06-04/2023-06-01")).toContain(
      "“2023-06-04/2023-06-01” ends before it starts. Did you mean `2023-06-01/2023-06-04`?",
    );
  });

  it("refuses a status or a kind that does not exist, and offers the nearest", () => {
    const lines = ["  - amend: a", "    status: canceled", "    kind: meting", "    why: x"];
    expect(complaints(...lines)).toMatchInlineSnapshot(`
      "seeds/accord.yaml:3:13  error  sidecar/value
        “canceled” is not a status of an event. Did you mean \`cancelled\`?
        3 │     status: canceled
          │             ^^^^^^^^
        Use one of held; planned; cancelled; declined; planned, expected; planned, possible; planned, hoped.
      seeds/accord.yaml:4:11  error  sidecar/value
        “meting” is not a kind of event. Did you mean \`meeting\`?
        4 │     kind: meting
          │           ^^^^^^
        Write a plain word, such as \`meeting\`, \`visit\`, \`phone call\`, \`agreement\`, \`refusal\`, \`attack\` or \`statement\`; seeds/README.md has them all."
    `);
    expect(complaints("  - amend: a", "    status: possible", "    why: x")).toContain(
      "Did you mean `planned, possible`?",
    );
    expect(complaints("  - amend: a", "    kind: AGREE assist", "    why: x")).toContain(
      "“AGREE assist” is not a kind of event.",
    );
  });

  it("names the keys of people and places, and the code of a country", () => {
    const lines = [
      "  - amend: a",
      "    who:",
      "      - Ada Holm",
      "      - name: Jan Bruun",
      "        contry: DK",
      "    place: { name: London, country: UK, latitude: north }",
      "    why: x",
    ];
    expect(complaints(...lines)).toMatchInlineSnapshot(`
      "seeds/accord.yaml:6:9  error  sidecar/unknown-key
        \`contry\` is not a key of \`who\`. Did you mean \`country\`?
        6 │         contry: DK
          │         ^^^^^^
        Rename it, or delete the line.
      seeds/accord.yaml:7:37  error  sidecar/value
        “UK” is not a country code. Did you mean \`GB\`?
        7 │     place: { name: London, country: UK, latitude: north }
          │                                     ^^
        Use the two capital letters of ISO 3166, such as FR, or EU or UN.
      seeds/accord.yaml:7:51  error  sidecar/value
        “north” is not a number of degrees.
        7 │     place: { name: London, country: UK, latitude: north }
          │                                                   ^^^^^
        Write degrees as a number from -90 to 90; south and west are negative."
    `);
  });

  it("asks for both degrees of a place or neither", () => {
    const place = "    place: { name: London, latitude: 51.5 }";
    expect(complaints("  - amend: a", place, "    why: x")).toContain(
      "A place needs both `latitude` and `longitude`, or neither.\n",
    );
  });
});
