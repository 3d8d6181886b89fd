import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { letterOf, quotationToShare, toMailto } from "#format/shared.ts";
import { hostile } from "./exports/corpora.ts";
import { article, event } from "./told.ts";

const told = { article, event: event(), articles: [article] };
const address = "https://example.org/event/a/";

describe("quotationToShare(told, style, address)", () => {
  it("is the quotation, its source and the event’s address, plain and as HTML", () => {
    const { plain, html } = quotationToShare(told, "apa", address);
    expect(plain.split("\n")).toEqual([
      "“Ana Obi met Per Lind in Port Alba on Tuesday …”",
      "",
      "Obi and Lind Meet on Lake Talks. (2021, March 2). The Example Courier.",
      address,
    ]);
    expect(html).toContain("<i>The Example Courier</i>");
    expect(html).toContain(`<a href="${address}">`);
  });

  it("is only the template for Wikipedia", () => {
    expect(quotationToShare(told, "wikipedia", address).plain).toMatch(/^\{\{cite news .*\}\}$/);
  });

  it("escapes hostile text", () => {
    for (const one of hostile) {
      const { document } = new Window();
      document.body.innerHTML = quotationToShare(one, "chicago", address).html;
      expect(document.querySelectorAll("script, b, img")).toHaveLength(0);
      expect(document.querySelectorAll("a")).toHaveLength(1);
    }
  });
});

describe("toMailto(title, text, address)", () => {
  it("opens an email with the date, the words and the address", () => {
    const { title, text } = letterOf(told);
    const url = new URL(toMailto(title, text, address));
    expect(url.protocol).toBe("mailto:");
    expect(url.searchParams.get("subject")).toBe("Obi and Lind meet in Port Alba");
    expect(url.searchParams.get("body")).toBe(
      `Tuesday 2 March 2021. “Ana Obi met Per Lind in Port Alba on Tuesday …”\r\n\r\n${address}`,
    );
  });

  it("never adds a recipient or a header", () => {
    for (const { event: one } of hostile) {
      const url = new URL(toMailto(`${one.title}\r\nBcc: a@b.c&cc=d`, one.title, address));
      expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
      expect(url.searchParams.get("subject")).not.toMatch(/[\r\n]/);
      expect(url.pathname).toBe("");
    }
  });
});
