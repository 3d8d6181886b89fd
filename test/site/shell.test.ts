import { describe, expect, it } from "vitest";
import { html } from "#site/html.ts";
import { fill, fillRendered, move, policy, prepare, still } from "#site/shell.ts";

const built = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Dateline</title>
    <meta
      name="description"
      content="What it is."
    >
    <script type="module" src="./assets/index-abc.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

describe("prepare(built, faces)", () => {
  const faces = ["assets/upright-x.woff2"];
  const shell = prepare(built, faces);

  it("puts the policy right after the charset", () => {
    expect(shell).toMatch(/<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/);
    expect(shell).toContain(`content="${policy}"`);
  });

  it("preloads the typefaces by a relative address", () => {
    expect(shell).toContain(
      '<link rel="preload" as="font" type="font/woff2" href="./assets/upright-x.woff2" crossorigin>',
    );
  });

  it("removes the description, since each page has its own", () => {
    expect(shell).not.toContain("What it is.");
  });

  it("rejects an index.html without the elements it replaces", () => {
    expect(() => prepare(built.replace("charset", "chars"), faces)).toThrow(
      /index\.html must contain/,
    );
    expect(() => fill(built.replace('id="root"', 'id="app"'), html``, html``)).toThrow(/root/);
  });
});

describe("prepare(built, faces), of a page that may be opened as a file", () => {
  it("asks for scripts and sheets without an origin, and for faces with one", () => {
    const shell = prepare(
      built
        .replace('type="module"', 'type="module" crossorigin')
        .replace("</head>", '<link rel="stylesheet" crossorigin href="./a.css">\n  </head>'),
      ["b.woff2"],
    );
    expect(shell).toContain('<script type="module" src=');
    expect(shell).toContain('<link rel="stylesheet" href="./a.css">');
    expect(shell).toMatch(/b\.woff2" crossorigin>/);
  });
});

describe("fillRendered(shell, head, path, markup)", () => {
  it("says which page the markup is, so that the app hydrates no other", () => {
    const page = fillRendered(built, html`<title>A</title>`, "event/a/", "<p>$&</p>");
    expect(page).toContain('<div id="root" data-page="event/a/"><p>$&</p></div>');
    expect(page).toContain("<title>A</title>");
  });
});

describe("still(shell, sheets)", () => {
  it("removes the app, and adds style sheets after all others", () => {
    const loading = `<link rel="modulepreload" crossorigin href="./assets/corpus.js">\n  </head>`;
    const page = still(built.replace("</head>", loading), ["./a&b.css"]);
    expect(page).not.toMatch(/module|\.js/);
    expect(page).toMatch(/<link rel="stylesheet" href="\.\/a&amp;b\.css">\s*<\/head>/);
    expect(page).toContain('<div id="root"></div>');
  });

  it("keeps scripts that are not the app’s", () => {
    const themed = built.replace("</title>", '</title><script src="./first.js"></script>');
    expect(still(themed, [])).toContain('<script src="./first.js"></script>');
  });
});

describe("fill(shell, head, body)", () => {
  it("inserts dollar signs as text", () => {
    const page = fill(built, html`<title>${"$& $1 $`"}</title>`, html`<p>${"$'"}</p>`);
    expect(page).toContain("<title>$&amp; $1 $`</title>");
    expect(page).toContain('<div id="root"><p>$&#39;</p></div>');
    expect(page).not.toContain("<title>Dateline</title>");
  });
});

describe("move(shell, to)", () => {
  it("changes only addresses that start with ./", () => {
    expect(move('<a href="./x" title="a=\'./y">./z</a>', "../../")).toBe(
      '<a href="../../x" title="a=\'./y">./z</a>',
    );
  });
});

describe("policy", () => {
  it("starts with default-src 'none' and names no host", () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*|"/);
  });
});
