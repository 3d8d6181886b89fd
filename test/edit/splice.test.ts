import * as fc from "fast-check";
import { parseDocument, stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addEntry, removeEntry, setKey } from "#loader/sidecar/splice.ts";

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const sidecar = lines(
  "# the day stands in the mail",
  "published: 2024-05-07",
  "",
  "corrections:",
  "  - amend: 'rejected a meeting' # twice in the text",
  "    title: Holm declines",
  "    # asked on Monday",
  "    why: The ministry said so.",
  "  - drop: could meet",
  "# end",
);

describe("setKey", () => {
  it("changes a value, and keeps the comment beside it", () =>
    expect(setKey(sidecar, ["corrections", 0], "amend", "met: in Oslo")).toBe(
      sidecar.replace("'rejected a meeting'", '"met: in Oslo"'),
    ));

  it("adds a key behind the last of its entry", () =>
    expect(setKey(sidecar, ["corrections", 0], "who", ["Ada Holm", "Bo Vik"])).toBe(
      sidecar.replace("said so.\n", "said so.\n    who: [Ada Holm, Bo Vik]\n"),
    ));

  it("takes a line away, and no comment", () =>
    expect(setKey(sidecar, ["corrections", 0], "title", null)).toBe(
      sidecar.replace("    title: Holm declines\n", ""),
    ));

  it("writes a list of lines anew on one", () =>
    expect(setKey(lines("who:", "  - A", "  - B", "x: y"), [], "who", ["C"])).toBe(
      lines("who: [C]", "x: y"),
    ));

  it("gives a key without a value one", () =>
    expect(setKey(lines("published:", "url: https://a.org"), [], "published", "2024-05-07")).toBe(
      lines("published: 2024-05-07", "url: https://a.org"),
    ));

  it("begins a file", () =>
    expect(setKey("", [], "publisher", "The Post")).toBe("publisher: The Post\n"));

  it("keeps the line ends of Windows", () =>
    expect(setKey(sidecar.replaceAll("\n", "\r\n"), ["corrections", 1], "why", "No: a guess")).toBe(
      sidecar
        .replace("could meet\n", 'could meet\n    why: "No: a guess"\n')
        .replaceAll("\n", "\r\n"),
    ));

  it("refuses a file that is not YAML", () =>
    expect(() => setKey("a: [", [], "b", "c")).toThrow(/not valid YAML/));
});

describe("addEntry", () => {
  it("stands behind the last, before what follows", () =>
    expect(addEntry(sidecar, "corrections", { note: "met", text: "It rained." })).toBe(
      sidecar.replace("could meet\n", "could meet\n  - note: met\n    text: It rained.\n"),
    ));

  it.each(["published: 2024-05-07\n", "published: 2024-05-07"])("makes the list: %j", (text) =>
    expect(addEntry(text, "checked", { event: "met", reading: "a1" })).toBe(
      lines("published: 2024-05-07", "checked:", "  - event: met", "    reading: a1"),
    ),
  );

  it("fills an empty list", () =>
    expect(
      addEntry(lines("corrections: [] # none", "url: https://a.org"), "corrections", {
        drop: "met",
      }),
    ).toBe(lines("corrections:", "  - drop: met # none", "url: https://a.org")));
});

describe("removeEntry", () => {
  it("takes the lines of one", () =>
    expect(removeEntry(sidecar, "corrections", 1)).toBe(
      sidecar.replace("  - drop: could meet\n", ""),
    ));

  it("takes the list with the last", () =>
    expect(removeEntry(lines("a: b", "corrections:", "  - drop: met"), "corrections", 0)).toBe(
      lines("a: b"),
    ));
});

// --- any sidecar ---

const value = fc.oneof(
  fc.constantFrom(
    "met",
    "2024-05-07",
    "a: b",
    "# no",
    "yes",
    "'quoted'",
    "“x”, y",
    "[z]",
    "- w",
    "a # b",
  ),
  fc
    .string({ minLength: 1 })
    .filter((text) => /^[ -~]+$/.test(text) && text.trim() === text && !/\s{2}/.test(text)),
);
const comment = fc.constantFrom("", "# seen", "", "    # asked twice");
const entry = fc.dictionary(fc.constantFrom("title", "why", "date", "place"), value, {
  maxKeys: 4,
});
const files = fc
  .record({
    eol: fc.constantFrom("\n", "\r\n"),
    head: fc.dictionary(fc.constantFrom("published", "publisher", "url"), value, { maxKeys: 3 }),
    entries: fc.array(fc.record({ words: value, entry, above: comment, behind: comment }), {
      minLength: 1,
      maxLength: 4,
    }),
    indent: fc.constantFrom("", "  ", "    "),
    end: fc.constantFrom("", "# end", "rights: all"),
  })
  .map(({ eol, head, entries, indent, end }) => {
    const one = (key: string, words: string) =>
      stringify({ [key]: words }, { lineWidth: 0 }).trimEnd();
    const body = entries.flatMap(({ words, entry: more, above, behind }) => [
      ...(above === "" ? [] : [`${indent}${above.trim()}`]),
      `${indent}- ${one("amend", words)}${behind === "" ? "" : ` ${behind.trim()}`}`,
      ...Object.entries(more).map(([key, words_]) => `${indent}  ${one(key, words_)}`),
    ]);
    const top = Object.entries(head).map(([key, words]) => one(key, words));
    return [...top, "", "corrections:", ...body, ...(end === "" ? [] : [end]), ""].join(eol);
  });

const shape = z.record(z.string(), z.unknown());
const entryList = z.array(z.record(z.string(), z.unknown()));

const read = (text: string) =>
  shape.parse(parseDocument(text, { schema: "failsafe" }).toJS() ?? {});

/** The lines between those that both texts begin and end with. */
function lost(before: string, after: string): readonly string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.slice(start, a.length - end);
}

describe("any sidecar", () => {
  const place = fc.nat(3);
  const key = fc.constantFrom("title", "why", "date", "place", "status");

  it("holds the value that was set, and loses at most the line that held it", () =>
    fc.assert(
      fc.property(files, place, key, fc.option(value), (text, at, name, set) => {
        const before = read(text);
        const list = entryList.parse(before["corrections"]);
        const one = list[at % list.length] ?? {};
        const after = setKey(text, ["corrections", at % list.length], name, set);
        const { [name]: _, ...others } = one;
        const wanted = set === null ? others : { ...one, [name]: set };
        const now = list.map((each) => (each === one ? wanted : each));
        expect(read(after)).toEqual({ ...before, corrections: now });
        expect(lost(text, after).length).toBeLessThanOrEqual(1);
        expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
      }),
    ));

  it("gains and loses an entry, and nothing else", () =>
    fc.assert(
      fc.property(files, value, (text, words) => {
        const before = read(text);
        const longer = addEntry(text, "corrections", { drop: words });
        const list = entryList.parse(before["corrections"]);
        expect(read(longer)).toEqual({ ...before, corrections: [...list, { drop: words }] });
        expect(lost(text, longer)).toEqual([]);
        expect(removeEntry(longer, "corrections", list.length)).toBe(text);
      }),
    ));
});
