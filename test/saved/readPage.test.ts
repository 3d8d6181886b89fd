import { array, assert, constantFrom, nat, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "#saved/page/readPage.ts";

const told = [
  "LIMA — Foreign Minister Ana Roca of Peru met Bo Holm in Santiago on Monday, her office said, after a week of talks.",
  "The two ministers signed an accord on fishing, which Chile had refused last year, and they agreed to meet again in Lima.",
  "Holm said that the accord is “a beginning” &amp; no end, and that his country, too, will send its ships home in June.",
];
const data = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Peru and Chile Sign Accord",
  datePublished: "2024-05-06T23:30:00-05:00",
  publisher: { "@type": "Organization", name: "The Daily Record" },
};
const head = `<title>Peru and Chile Sign Accord | The Daily Record</title>
<link rel="canonical" href="https://example.org/accord">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const pageOf = (body: string, meta = head) =>
  `<!doctype html><html><head>${meta}</head><body>${body}</body></html>`;
const article = (more = "") =>
  `<article><h1>Peru and Chile Sign Accord</h1>${told.map((line) => `<p>${line}</p>`).join("\n")}${more}</article>`;
const read = (text: string) => readPage(text, "seeds/a.html");

const plain = `Peru and Chile Sign Accord\n\n${told.join("\n\n").replace("&amp;", "&")}\n`;

describe("readPage(html, file)", () => {
  it("gives headline and paragraphs as a plain text has them, and what the page tells of itself", () => {
    expect(read(pageOf(article()))).toEqual({
      text: plain,
      facts: {
        published: "2024-05-06",
        publisher: "The Daily Record",
        url: "https://example.org/accord",
      },
      front: null,
      fault: null,
    });
  });

  it("prints the name of who wrote it under the headline, once", () => {
    const byline = `<p class="byline">By Mara Quist</p>`;
    const named = pageOf(article().replace("</h1>", `</h1>${byline}`));
    expect(read(named).text).toBe(plain.replace("\n\n", "\n\nBy Mara Quist\n\n"));
    const author = JSON.stringify({ ...data, author: { "@type": "Person", name: "Mara Quist" } });
    const meta = head.replace(JSON.stringify(data), author);
    expect(read(pageOf(article(), meta)).text).toBe(read(named).text);
  });

  it("reads meta tags where there is no JSON-LD, and no day or address that is none", () => {
    const meta = `<meta property="og:title" content="Peru and Chile Sign Accord">
      <meta property="article:published_time" content="2024-05-06T08:00:00Z">
      <meta property="og:site_name" content="The Daily Record"><meta property="og:url" content="https://example.org/b">`;
    expect(read(pageOf(article(), meta)).facts).toEqual({
      published: "2024-05-06",
      publisher: "The Daily Record",
      url: "https://example.org/b",
    });
    const wrong = `<title>Peru and Chile Sign Accord</title><meta name="date" content="2024-13-45"><link rel="canonical" href="javascript:1">`;
    expect(read(pageOf(article(), wrong)).facts).toEqual({});
  });

  it.each([
    "<script>secret()</script>",
    "<style>.secret { }</style>",
    "<noscript><p>secret</p></noscript>",
    "<template><p>secret</p></template>",
    "<!-- secret -->",
    '<style>.x { display: none }</style><p class="x">The secret minister resigned.</p>',
    '<p class="visually-hidden">The secret minister resigned.</p>',
    '<p style="position:absolute;left:-9999px">The secret minister resigned.</p>',
    '<p style="font-size:0">The secret minister resigned.</p>',
    '<iframe src="https://example.org/">secret</iframe>',
    "<p hidden>The secret minister resigned, and nobody knew it.</p>",
    '<p style="color: red; display : none">The secret minister resigned.</p>',
    '<p style="visibility:hidden">The secret minister resigned.</p>',
    '<div aria-hidden="true"><p>The secret minister resigned.</p></div>',
    "<form><p>Sign up for the secret letter, and more.</p></form>",
    "<nav><p>The secret menu of the page, and more.</p></nav>",
    "<figure><img alt=secret><figcaption>A secret picture of Lima.</figcaption></figure>",
    '<div class="story-ad"><p>Buy the secret soap of Lima, now.</p></div>',
    '<p id="advertisement">Buy the secret soap of Lima, now.</p>',
    '<img src="https://example.org/pixel?secret" width=1 height=1 alt="secret">',
  ])("leaves out %s", (hidden) => {
    expect(read(pageOf(article(hidden))).text).toBe(plain);
  });

  it("reads a page that leaves out what HTML lets it", () => {
    const bare = `<title>Peru and Chile Sign Accord</title>${told.map((line) => `<p>${line}`).join("\n")}`;
    expect(read(bare).text).toBe(plain);
    expect(read(`<!doctype html><html>${bare}`).text).toBe(plain);
  });

  it("breaks paragraphs at line breaks and blocks, and prints no invisible character", () => {
    const { text } = read(
      pageOf(article("<p>Fish\u00ADing<br><br>was\u200B <b>told</b>&nbsp;of.</p>")),
    );
    expect(text.slice(plain.length)).toBe("\nFishing\n\nwas told of.\n");
  });

  it.each([
    ["no page at all", "Peru and Chile sign an accord."],
    ["an archive of another form", "From: <Saved>\nContent-Type: multipart/related\n"],
    ["a page without text", pageOf("<script>load()</script>")],
    ["a page with too little of it", pageOf("<p>Please sign in.</p>")],
    ["elements in each other without an end", pageOf("<div>".repeat(50_000))],
  ])("refuses %s", (_, text) => {
    const { text: none, fault } = read(text);
    expect(none).toBe("");
    expect(fault?.message).toMatch(/page/);
    expect(fault?.mend).toMatch(/seeds\/a\.txt in place of the page\.$/);
  });

  it("says where", () => {
    const page = `<!doctype html>\n<html>\n<body class="x">\n</body></html>`;
    const { start = 0, end = 0 } = read(page).fault?.span ?? {};
    expect(page.slice(start, end)).toBe('<body class="x">');
  });

  it("gives a text or a fault of whatever is left of a page, and the same again", () => {
    const page = pageOf(article("<p hidden>secret</p><table><tr><td>One</table>"));
    const cut = tuple(
      nat(page.length),
      nat(40),
      constantFrom(
        "",
        "<",
        ">",
        '"',
        "</p>",
        "<div",
        "<!--",
        "&#0;",
        "\0",
        "<svg><p>",
        "<![CDATA[",
      ),
    );
    assert(
      property(array(cut, { maxLength: 8 }), (cuts) => {
        const mutated = cuts.reduce(
          (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
          page,
        );
        const result = read(mutated);
        expect(result.text === "").toBe(result.fault !== null);
        expect(read(mutated)).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what a style sheet of the page shows again, or hides on paper only", () => {
    const sheet = `<style>.x{display:none} .open.x{display:block} @media print{.y{display:none}}</style>`;
    const shown = `${sheet}<p class="x open">They met again in May.</p><p class="y">They left.</p>`;
    expect(read(pageOf(article(shown))).text).toBe(
      `${plain}\nThey met again in May.\n\nThey left.\n`,
    );
  });

  it("keeps what only says in its class that it has adverts, and what a sheet hides within another rule", () => {
    const sheet = "<style>@media print{.y{display:none}} .x{color:red;.y{display:none}}</style>";
    const page = pageOf(
      `<div class="page has-ads">${article('<p class="y">They left.</p>')}</div>`,
    );
    expect(read(page.replace("</head>", `${sheet}</head>`)).text).toBe(`${plain}\nThey left.\n`);
  });

  it("takes no comparison in a script for an element", () => {
    const script = `<script>${"if (a<b && c>d) go();".repeat(1000)}</script>`;
    expect(read(pageOf(script + article())).text).toBe(plain);
  });

  it.each([
    ["line ends of Windows", (page: string) => page.replaceAll("\n", "\r\n")],
    ["a byte order mark", (page: string) => `\uFEFF${page}`],
    ["tags in capitals", (page: string) => page.replaceAll(/<\/?\w+/g, (tag) => tag.toUpperCase())],
    ["no body", (page: string) => page.replaceAll(/<\/?body>/g, "")],
    ["neither head nor body", (page: string) => page.replaceAll(/<\/?(?:html|head|body)>/g, "")],
  ])("reads a page with %s as any other", (_, change) => {
    expect(read(change(pageOf(article())))).toEqual(read(pageOf(article())));
  });

  it("has no address that is none of the web, and takes the next", () => {
    for (const wrong of [
      "javascript:alert(1)",
      "data:text/html,x",
      "/accord",
      "https://",
      "//a.b",
    ]) {
      const meta = `<title>Peru and Chile Sign Accord</title><link rel="canonical" href="${wrong}">`;
      expect(read(pageOf(article(), meta)).facts).toEqual({});
      const next = `${meta}<meta property="og:url" content="https://example.org/b">`;
      expect(read(pageOf(article(), next)).facts).toEqual({ url: "https://example.org/b" });
    }
  });

  it("gives a text or a fault of any string", () => {
    const piece = constantFrom(
      "<p>",
      "</p>",
      "<div",
      ">",
      "<!--",
      "<html>",
      "&",
      "<title>",
      "Holm ",
    );
    assert(
      property(array(oneof(piece, string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        const { text, fault } = read(parts.join(""));
        expect(text === "").toBe(fault !== null);
      }),
    );
  });

  it.each([
    ["a sheet without rules", `<style>${"@a .b ".repeat(200_000)}</style>`],
    ["comments", `<style>${"/* ".repeat(300_000)}</style>`],
    ["scripts", "<script>".repeat(100_000)],
    ["angles", "<".repeat(100_000)],
    ["attributes", `<p ${"a='b' ".repeat(200_000)}>`],
    ["adverts in each other", '<div class="ad">'.repeat(400)],
  ])("takes no minutes for %s without measure", (_, piece) => {
    const start = performance.now();
    const { text, fault } = read(pageOf(article() + piece));
    expect(text === "").toBe(fault !== null);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("reads a page of 2 MB in seconds", () => {
    const long = Array.from(
      { length: 6000 },
      (_, i) => `<p class="text">${i}: <b>${told[i % 3]}</b> ${told[0]}</p>`,
    ).join("\n");
    const page = pageOf(
      `<article><h1>Accord</h1>${long}</article><script>${"x".repeat(800_000)}</script>`,
    );
    const start = performance.now();
    expect(read(page).fault).toBeNull();
    expect(page.length).toBeGreaterThan(2_000_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
