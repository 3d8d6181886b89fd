import { describe, expect, it } from "vitest";
import type { NewsEvent } from "#model/event.ts";
import { toSelector } from "#model/selector.ts";
import { type Card, cardText, type Element, hansOf, isRightToLeft } from "#site/cards/card.ts";
import { siteCards } from "#site/cards/cards.ts";
import { article, dated, event } from "../../format/told.ts";

function textOf(element: Element | string): string {
  return typeof element === "string" ? element : element.props.children.map(textOf).join(" ");
}

function cardsOf(...events: readonly NewsEvent[]): readonly Card[] {
  return siteCards({ articles: [article], events }).map((make) => make());
}

const said = (card: Card | undefined) => (card?.layouts ?? []).map(({ root }) => textOf(root))[0];

describe("siteCards(corpus)", () => {
  it("has one card for the start page and one per event, next to their pages", () => {
    const files = cardsOf(event(), event({ id: "b", slug: "b" })).map(({ file }) => file);
    expect(files).toEqual([
      "card.png",
      "event/obi-and-lind-meet-2021-03/card.png",
      "event/b/card.png",
    ]);
  });

  it("has number, status, title, date, quotation and source", () => {
    const [, card] = cardsOf(event({ number: 12, status: "declined", when: dated("2021-01") }));
    for (const words of [
      "12",
      "Declined",
      ": one side refused",
      "Obi and Lind meet in Port Alba",
      "Some day in",
      "January 2021",
      "“Ana Obi met Per Lind in Port Alba on Tuesday …”",
      "The Example Courier, Tuesday 2 March 2021: Obi and Lind Meet on Lake Talks",
      "some time in these 31 days",
    ]) {
      expect(said(card)).toContain(words);
    }
  });

  it("cuts a long quotation around the trigger", () => {
    const text = `Lind, ${"who is said to know every bay of the lake, ".repeat(9)}declined a meeting with Obi ${"at the harbour ".repeat(30)}on Monday.`;
    const span = { start: 0, end: text.length };
    const at = text.indexOf("declined a meeting");
    const long = {
      ...article,
      text,
      paragraphs: [{ ...span, zone: "body" as const, number: 1 }],
    };
    const declined = event({
      trigger: { start: at, end: at + 18, text: "declined a meeting" },
      passages: [toSelector(text, span)],
    });
    const [, make] = siteCards({ articles: [long], events: [declined] });
    const words = said(make?.()) ?? "";
    expect(words).toMatch(/“… .*declined a meeting with Obi .* …”/);
    expect(words.length).toBeLessThan(700);
  });

  it("has the start page's headline and summary", () => {
    const [start] = cardsOf(event());
    expect(said(start)).toContain("Obi and Lind Meet on Lake Talks");
    expect(said(start)).toContain("The article tells");
  });

  it("draws no axis without dates, and no plate without a number", () => {
    const [, card] = cardsOf(event({ when: null, number: null }));
    expect(said(card)).toContain("The article gives no date");
    expect(card?.layouts[0]?.shapes).not.toContain("<line");
  });

  it("ends with a layout that cuts a title of any length", () => {
    const [, card] = cardsOf(event({ title: "x".repeat(3000) }));
    expect(JSON.stringify(card?.layouts.at(-1))).toContain('"lineClamp":3');
    expect(card?.layouts.length).toBeLessThanOrEqual(3);
  });

  it("puts no text into the shapes, which are markup", () => {
    const hostile = `</svg><script>"'&`;
    const [start, card] = siteCards({
      articles: [{ ...article, headline: hostile, publisher: hostile }],
      events: [event({ title: hostile })],
    }).map((make) => make());
    for (const { shapes } of [...(start?.layouts ?? []), ...(card?.layouts ?? [])])
      expect(shapes).not.toMatch(/script|"'/);
  });
});

describe("cardText(text)", () => {
  it("composes letters and joins lines", () => {
    expect(cardText("Pha\u0323m\n  Va\u0306n")).toBe("Phạm Văn");
  });

  it("removes control and bidirectional characters", () => {
    expect(cardText("a\u202Eb\u0000c\u200Fd\u2066e\uFE0F")).toBe("abcde");
  });

  it("keeps joiners, which shape letters", () => {
    expect(cardText("می\u200cخواهم")).toBe("می\u200cخواهم");
  });

  it("replaces a lone surrogate", () => {
    expect(cardText("a\uD83D")).toBe("a\ufffd");
  });
});

describe("hansOf(text)", () => {
  it.each([
    ["東京で", ["jp", "sc"]],
    ["서울 漢字", ["kr", "sc"]],
    ["北京", ["sc"]],
    ["Beijing", ["sc"]],
  ])("draws %s as %s", (text, hans) => expect(hansOf(text)).toEqual(hans));
});

describe("isRightToLeft(text)", () => {
  it.each(["«القمة»", "12 ראש"])("%s runs that way", (text) =>
    expect(isRightToLeft(text)).toBe(true),
  );
  it.each(["Riyadh الرياض", "12", ""])("%s does not", (text) =>
    expect(isRightToLeft(text)).toBe(false),
  );
});
