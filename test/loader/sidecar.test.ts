import { describe, expect, it } from "vitest";
import { printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { publishedFor, readSidecar } from "#loader/sidecar.ts";
import { parseDay } from "#model/day.ts";

const read = (text: string) => readSidecar({ sidecar: { file: "seeds/talks.yaml", text } });
const complaints = (text: string) =>
  sortDiagnostics(read(text).diagnostics).map(printDiagnostic).join("\n");

describe("readSidecar(seed)", () => {
  it("reads what the article does not say of itself", () => {
    const text = `# From the archive.
published: 2024-05-01
publisher: The Daily Record
url: https://example.org/story?id=7
rights: "© 2024 The Daily Record: all rights reserved"
`;
    expect(read(text)).toEqual({
      sidecar: {
        headline: null,
        zones: [],
        published: "2024-05-01",
        publisher: "The Daily Record",
        url: "https://example.org/story?id=7",
        rights: "© 2024 The Daily Record: all rights reserved",
        show: "article",
        corrections: [],
        checked: [],
        source: { file: "seeds/talks.yaml", text },
      },
      diagnostics: [],
    });
  });

  it("takes every value as text, and a folded one as one line", () => {
    expect(read("publisher: 1843\nrights: >\n  All rights\n  reserved\n").sidecar).toMatchObject({
      publisher: "1843",
      rights: "All rights reserved",
    });
  });

  it.each(["", "# nothing yet\n", "corrections:\n", "corrections:\n#  - drop: x\n", "\uFEFF"])(
    "says nothing for %j",
    (text) => {
      expect(complaints(text)).toBe("");
      expect(read(text).sidecar).toMatchObject({ published: null, corrections: [] });
    },
  );

  it("says nothing without a file", () => {
    expect(readSidecar({ sidecar: null }).sidecar.source).toBeNull();
  });

  it("offers the key that an unknown one may have meant, by its letters or by its sense", () => {
    expect(complaints("publised: 2024-05-01\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:1  error  sidecar/unknown-key
        \`publised\` is not a key of a sidecar. Did you mean \`published\`?
        1 │ publised: 2024-05-01
          │ ^^^^^^^^
        Rename it, or delete the line."
    `);
    expect(complaints("date: 2024-05-01\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:1  error  sidecar/unknown-key
        \`date\` is not a key of a sidecar. Did you mean \`published\`?
        1 │ date: 2024-05-01
          │ ^^^^
        Rename it, or delete the line."
    `);
  });

  it("lists the keys where none is near", () => {
    expect(complaints("publisher: x\nmood: cheerful\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:2:1  error  sidecar/unknown-key
        \`mood\` is not a key of a sidecar.
        2 │ mood: cheerful
          │ ^^^^
        Use \`headline\`, \`published\`, \`publisher\`, \`url\`, \`rights\`, \`show\`, \`zones\`, \`corrections\` or \`checked\`, or delete the line."
    `);
  });

  it("refuses a day that is not in the calendar", () => {
    expect(complaints("published: 2023-02-30\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:12  error  sidecar/value
        “2023-02-30” is not a valid date: February 2023 has 28 days.
        1 │ published: 2023-02-30
          │            ^^^^^^^^^^
        Write the day as YYYY-MM-DD."
    `);
    expect(complaints("published: 2023-18-06\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:12  error  sidecar/value
        “2023-18-06” is not a valid date: there is no month 18. Did you mean \`2023-06-18\`?
        1 │ published: 2023-18-06
          │            ^^^^^^^^^^
        Write the day as YYYY-MM-DD."
    `);
  });

  it("offers the day that stands in another form", () => {
    expect(complaints('published: "June 18, 2023"\n')).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:12  error  sidecar/value
        “June 18, 2023” cannot be read as a day. Did you mean \`2023-06-18\`?
        1 │ published: "June 18, 2023"
          │            ^^^^^^^^^^^^^^^
        Write the day as YYYY-MM-DD."
    `);
  });

  it.each(["6/7/2023", "soon", "2023", "2023-06", "2023-06-18~", "none"])(
    "guesses no day for %s",
    (words) => {
      expect(complaints(`published: ${words}\n`)).toContain(
        `“${words}” cannot be read as a day.\n`,
      );
    },
  );

  it("refuses an address that is none, or of another sort", () => {
    expect(complaints("url: www.example.org/story\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:6  error  sidecar/value
        “www.example.org/story” is not a web address. Did you mean \`https://www.example.org/story\`?
        1 │ url: www.example.org/story
          │      ^^^^^^^^^^^^^^^^^^^^^
        Write the whole address, as in https://example.org/story."
    `);
    expect(complaints("url: javascript:alert(1)\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:6  error  sidecar/value
        “javascript:alert(1)” does not start with http:// or https://.
        1 │ url: javascript:alert(1)
          │      ^^^^^^^^^^^^^^^^^^^
        Write the whole address, as in https://example.org/story."
    `);
  });

  it("refuses a list or keys where text belongs, and a value that is missing", () => {
    expect(complaints("published: [2024-05-01]\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:12  error  sidecar/form
        \`published\` contains a list.
        1 │ published: [2024-05-01]
          │            ^^^^^^^^^^^^
        Give it the day of publication, as in \`published: 2023-06-18\`."
    `);
    expect(complaints("publisher:\n  name: The Record\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:2:3  error  sidecar/form
        \`publisher\` contains keys.
        2 │   name: The Record
          │   ^^^^^^^^^^^^^^^^
        Give it the name of the publisher, as in \`publisher: The Daily Record\`."
    `);
    expect(complaints("rights:\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:8  error  sidecar/missing-key
        \`rights\` is empty.
        1 │ rights:
          │        ^
        Give it the holder of the rights, as in \`rights: © 2023 The Daily Record\`."
    `);
  });

  it("refuses text where a list belongs", () => {
    expect(complaints("corrections: none\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:14  error  sidecar/form
        \`corrections\` contains text.
        1 │ corrections: none
          │              ^^^^
        Give it a list, each entry starting with a hyphen, as in \`- drop: rejected a meeting\`."
    `);
  });

  it("refuses a file that has no keys", () => {
    expect(complaints("published\n")).toMatchInlineSnapshot(`
      "seeds/talks.yaml:1:1  error  sidecar/form
        The file has no keys.
        1 │ published
          │ ^^^^^^^^^
        Write each line as \`key: value\`, with a colon and a space."
    `);
    expect(complaints("- published: 2024-05-01\n")).toContain("The file has no keys.");
  });

  it("complains of everything at once", () => {
    const { diagnostics } = read("publised: x\nurl: x y\nrights:\ncorrections:\n  - fix: x\n");
    expect(sortDiagnostics(diagnostics).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "1 sidecar/unknown-key",
      "2 sidecar/value",
      "3 sidecar/missing-key",
      "5 sidecar/unknown-key",
    ]);
  });
});

describe("publishedFor(seed, sidecar, datelineDay)", () => {
  const text = "Talks end\n\nThe talks ended on Sunday.\n";
  const seed = (id: string) => ({ id, file: `seeds/${id}.txt`, text, sidecar: null });
  const { sidecar: silent } = readSidecar({ sidecar: null });
  const day = parseDay("2020-01-01");

  it("takes the sidecar before the file's name before the dateline", () => {
    const { sidecar } = read("published: 2024-05-02\n");
    const id = "2024-05-01-talks";
    expect(publishedFor(seed(id), sidecar, day)).toMatchObject({
      published: "2024-05-02",
      publishedFrom: "sidecar",
    });
    expect(publishedFor(seed(id), silent, day)).toMatchObject({
      published: "2024-05-01",
      publishedFrom: "file name",
    });
    expect(publishedFor(seed("talks"), silent, day)).toMatchObject({
      published: "2020-01-01",
      publishedFrom: "dateline",
    });
  });

  it("takes a name that is nothing but a day", () => {
    expect(publishedFor(seed("2024-05-01"), silent, null).published).toBe("2024-05-01");
  });

  it.each(["talks-2024-05-01", "2024-05-011-talks", "2024-05-talks"])("finds none in %s", (id) => {
    expect(publishedFor(seed(id), silent, null).published).toBeNull();
  });

  it("warns where nothing gives the day", () => {
    const { published, publishedFrom, diagnostics } = publishedFor(seed("talks"), silent, null);
    expect([published, publishedFrom]).toEqual([null, null]);
    expect(diagnostics.map(printDiagnostic).join("\n")).toMatchInlineSnapshot(`
      "seeds/talks.txt:1:1  warning  article/no-date
        The day of publication is unknown. Words such as “on Sunday”, “last month” or “in March” without a year cannot be resolved, and their events have no date.
        1 │ Talks end
          │ ^^^^^^^^^
        Add \`published: YYYY-MM-DD\` to seeds/talks.yaml, or start the file name with the day."
    `);
  });

  it("offers the name with the day as it is read", () => {
    const warned = (id: string) =>
      publishedFor(seed(id), silent, null).diagnostics.map(printDiagnostic).join("\n");
    expect(warned("20060928-talks")).toMatchInlineSnapshot(`
      "seeds/20060928-talks.txt:1:1  warning  seed/file-date
        The file name starts with a date in another form than YYYY-MM-DD, so the date is not read.
        Rename it to seeds/2006-09-28-talks.txt, and its sidecar with it."
    `);
    expect(warned("28-09-2006-talks")).toContain("Rename it to seeds/2006-09-28-talks.txt,");
    expect(warned("05-06-2006-talks")).toContain(
      "Rename it to seeds/2006-06-05-talks.txt or seeds/2006-05-06-talks.txt, depending on which day is meant,",
    );
    expect(publishedFor(seed("20060928-talks"), silent, day)).toMatchObject({
      publishedFrom: "dateline",
      diagnostics: [{ rule: "seed/file-date" }],
    });
    const { sidecar } = read("published: 2006-09-29\n");
    expect(publishedFor(seed("20060928-talks"), sidecar, null).diagnostics).toEqual([]);
  });

  it("refuses a day in front of the name that is not in the calendar", () => {
    const { published, diagnostics } = publishedFor(seed("2023-02-30-talks"), silent, day);
    expect(published).toBeNull();
    expect(diagnostics.map(printDiagnostic).join("\n")).toMatchInlineSnapshot(`
      "seeds/2023-02-30-talks.txt:1:1  error  seed/file-date
        The file name starts with “2023-02-30”, which is not a valid date: February 2023 has 28 days.
        Rename the file so that it starts with the day of publication as YYYY-MM-DD."
    `);
  });
});
