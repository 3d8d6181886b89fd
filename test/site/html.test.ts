import * as fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { html, jsonLd } from "#site/html.ts";

const hostile = `</script><img src=x onerror="alert(1)">&amp;'$&"`;

function parse(markup: string) {
  const { document } = new Window();
  document.body.innerHTML = markup;
  return document.body;
}

describe("html`…`", () => {
  it("escapes everything that is not markup", () => {
    const body = parse(html`<p title="${hostile}">${hostile}</p>`.markup);
    const p = body.querySelector("p");
    expect(body.querySelectorAll("*")).toHaveLength(1);
    expect(p?.textContent).toBe(hostile);
    expect(p?.getAttribute("title")).toBe(hostile);
    expect(p?.attributes).toHaveLength(1);
  });

  it("nests markup and lists of it", () => {
    const items = ["a", "<b>"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>`.markup).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>");
  });

  it("prints numbers, and nothing for absent values", () => {
    expect(html`${0}${null}${undefined}${false}${[]}${""}`.markup).toBe("0");
  });

  it("round-trips any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const markup = html`<p data-text="${text}">x</p>`.markup;
        expect(parse(markup).querySelector("p")?.getAttribute("data-text")).toBe(text);
      }),
    );
  });
});

describe("jsonLd(value)", () => {
  it("cannot be closed early", () => {
    const { markup } = jsonLd({ name: `${hostile}<!--\u2028` });
    expect(markup.match(/<\/script/g)).toHaveLength(1);
    expect(markup).not.toMatch(/<!--|\u2028/);
  });

  it("round-trips a value", () => {
    const value = { name: hostile, of: [1, null, "\u2029"] };
    const json = jsonLd(value).markup.replace(/^<script[^>]*>|<\/script>$/g, "");
    expect(JSON.parse(json)).toEqual(value);
  });
});
