import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unpublished } from "#loader/addresses/register.ts";
import { printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { readSeeds, sameNames } from "#loader/seeds.ts";

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-"));
  dir = join(root, "seeds");
  mkdirSync(dir);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
}

const complaints = () =>
  sortDiagnostics(readSeeds(dir).diagnostics).map(printDiagnostic).join("\n");

const nothing = { register: unpublished, title: null, judgements: null, diagnostics: [] };
const none = { seeds: [], ...nothing };

describe("readSeeds(dir)", () => {
  it("reads articles with their sidecars, in order of their names", () => {
    write({
      "b.txt": "Two\n",
      "2024-05-01-a.txt": "One\n",
      "b.yaml": "publisher: The Record\n",
      "README.md": "",
    });
    expect(readSeeds(dir)).toEqual({
      seeds: [
        { id: "2024-05-01-a", file: "seeds/2024-05-01-a.txt", text: "One\n", sidecar: null },
        {
          id: "b",
          file: "seeds/b.txt",
          text: "Two\n",
          sidecar: { file: "seeds/b.yaml", text: "publisher: The Record\n" },
        },
      ],
      ...nothing,
    });
  });

  it("reads the register of addresses, and does not take it for an article", () => {
    write({ "addresses.json": '{ "about": "", "addresses": {} }' });
    const { register, diagnostics } = readSeeds(dir);
    expect(register).toMatchObject({ addresses: [], source: { file: "seeds/addresses.json" } });
    expect(diagnostics).toEqual([]);
  });

  it("alters nothing: the byte order mark and the line ends are part of the text", () => {
    write({ "a.txt": "\uFEFFOne\r\n\r\nTwo\r" });
    expect(readSeeds(dir).seeds[0]?.text).toBe("\uFEFFOne\r\n\r\nTwo\r");
  });

  it("finds no seeds in a folder that is empty or does not exist", () => {
    for (const each of [dir, join(dir, "none")]) expect(readSeeds(each)).toEqual(none);
  });

  it("leaves hidden files, backups and folders alone", () => {
    mkdirSync(join(dir, "drafts.txt"));
    write({ ".DS_Store": "", ".a.txt.swp": "", "a.txt~": "old" });
    expect(readSeeds(dir)).toEqual(none);
  });

  it("refuses a file that is not UTF-8, and reads the others", () => {
    write({
      "a.txt": Uint8Array.of(0x4f, 0x6b, 0x0a, 0x54, 0x65, 0xe9, 0x6e),
      "b.txt": "Fine",
    });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/a.txt:2:3  error  seed/encoding
        The file is not UTF-8: the bytes from here on are not valid.
        2 │ Te�n
          │   ^
        Save it as UTF-8 (most editors: “Save as”, then “Encoding”)."
    `);
    expect(readSeeds(dir).seeds.map(({ id }) => id)).toEqual(["b"]);
  });

  it("refuses an article whose sidecar is not UTF-8", () => {
    write({ "a.txt": "Fine", "a.yaml": Uint8Array.of(0x72, 0x3a, 0x20, 0xff) });
    expect(complaints()).toMatch(/^seeds\/a\.yaml:1:4 {2}error {2}seed\/encoding\n/);
    expect(readSeeds(dir).seeds).toEqual([]);
  });

  it("refuses a sidecar without an article, and offers the nearest", () => {
    write({ "talks.txt": "Talks", "talsk.yaml": "" });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/talsk.yaml:1:1  error  seed/no-article
        This sidecar has no article: there is no seeds/talsk.txt. Did you mean seeds/talks.txt?
        Give the sidecar the name of its article, or delete it."
    `);
  });

  it("refuses a file without words", () => {
    write({ "a.txt": "\uFEFF \n" });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/a.txt:1:1  error  seed/empty
        The file is empty.
        Paste the article into it, or delete the file."
    `);
  });

  it("refuses a sidecar that ends in .yml, which nothing would read", () => {
    write({ "a.txt": "Fine", "a.yml": "publisher: x\n" });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/a.yml:1:1  error  seed/ending
        A sidecar’s name ends in \`.yaml\`; this file is not read.
        Rename it to seeds/a.yaml."
    `);
  });

  it("says how a file with another ending becomes an article", () => {
    write({ "a.txt": "Fine", "notes.tex": "", "talks.docx": "", "visit.pdf": "" });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/notes.tex:1:1  warning  seed/ending
        An article’s name ends in \`.txt\`, \`.html\`, \`.htm\` or \`.md\`; this file is not read.
        Save its text as seeds/notes.txt, or move it out of the folder.
      seeds/talks.docx:1:1  warning  seed/ending
        An article’s name ends in \`.txt\`, \`.html\`, \`.htm\` or \`.md\`; this file is not read.
        Open it in a word processor, and save it as plain text (“Save as”, then “Text”, UTF-8) under the name seeds/talks.txt.
      seeds/visit.pdf:1:1  warning  seed/ending
        An article’s name ends in \`.txt\`, \`.html\`, \`.htm\` or \`.md\`; this file is not read.
        Open it, copy the article, and save it as plain text under the name seeds/visit.txt, without page numbers and running heads."
    `);
  });

  it("warns of one article under two names", () => {
    write({ "a.txt": "Talks End\n\nThey met.\n", "b.txt": "Talks End\r\n\r\nThey  met." });
    expect(complaints()).toMatchInlineSnapshot(`
      "seeds/b.txt:1:1  warning  seed/same-text
        It has the same text as seeds/a.txt, so each event appears twice.
        Delete one of the two, with its sidecar."
    `);
  });
});

describe("sameNames(folder, names)", () => {
  it("refuses names that differ only in capitals", () => {
    const found = sameNames("seeds", ["Talks.txt", "ball.txt", "talks.txt"]);
    expect(found.map(printDiagnostic).join("\n")).toMatchInlineSnapshot(`
      "seeds/talks.txt:1:1  error  seed/same-name
        Its name differs from seeds/Talks.txt only in upper and lower case.
        Rename one of the two."
    `);
  });

  it("refuses names that differ only in their ending, since they would have one sidecar", () => {
    expect(sameNames("seeds", ["a.html", "a.txt"]).map(({ message }) => message)).toEqual([
      "Its name differs from seeds/a.html only in its ending, so both would have one sidecar.",
    ]);
  });
});
