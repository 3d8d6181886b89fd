import { describe, expect, it } from "vitest";
import { lead } from "#format/lead.ts";
import { toText } from "#format/segment.ts";
import { toSelector } from "#model/selector.ts";
import { article, dated, event, words } from "./told.ts";

/** Events in chronological order, each first told by the given words; "–" marks undated ones. */
function told(...first: readonly string[]) {
  let number = 0;
  return first.map((text) => {
    const has = !text.startsWith("–");
    return event({
      number: has ? ++number : null,
      when: has ? dated(`2021-03-0${number}`) : null,
      passages: [toSelector(article.text, words(text.replace("–", "")))],
    });
  });
}

function sentence(...first: readonly string[]): string {
  return toText(lead(article, told(...first)));
}

describe("lead(article, events)", () => {
  it("says with which event the article opens and where it tells the first", () => {
    expect(
      sentence("boats had been seized", "A visit planned", "Ana Obi met", "Obi and Lind"),
    ).toBe(
      "The article tells four events. It opens with the last and comes to the first in paragraph 3.",
    );
    expect(sentence("A visit planned", "The ministers met", "They spoke")).toBe(
      "The article tells three events. It opens with the second and comes to the first in paragraph 3.",
    );
  });

  it("emphasises the number of events", () => {
    expect(lead(article, told("Obi and Lind"))).toContainEqual({ text: "one event", strong: true });
  });

  it("names the intro and the same headline", () => {
    expect(sentence("The ministers met", "Obi and Lind")).toContain(
      "comes to the first in the intro.",
    );
    expect(sentence("Lake Talks", "Obi and Lind")).toContain(
      "comes to the first in the same headline.",
    );
    expect(sentence("two hours", "Ana Obi met")).toContain(
      "comes to the first in the same paragraph.",
    );
  });

  it("says that the article is in chronological order", () => {
    expect(sentence("Obi and Lind", "Ana Obi met", "A visit planned")).toBe(
      "The article tells three events. It tells them in the order in which they happened.",
    );
  });

  it("counts the steps back if the article opens with the first", () => {
    expect(sentence("Obi and Lind", "A visit planned", "Ana Obi met")).toBe(
      "The article tells three events. It opens with the first and goes back in time once.",
    );
  });

  it("uses an event's first passage in the text, not the primary one", () => {
    const [first, second] = told("A visit planned", "Ana Obi met");
    const early = toSelector(article.text, words("Obi and Lind"));
    const events = [
      {
        when: first?.when ?? null,
        number: 1,
        passages: [toSelector(article.text, words("A visit planned")), early] as const,
      },
      { number: 2, when: second?.when ?? null, passages: second?.passages ?? ([early] as const) },
    ];
    expect(toText(lead(article, events))).toContain("in the order in which they happened");
  });

  it("claims no order for one event, or without dates", () => {
    expect(sentence("Ana Obi met")).toBe("The article tells one event.");
    expect(sentence("–Ana Obi met")).toBe("The article tells one event, and gives no date for it.");
    expect(sentence("–Ana Obi met", "–A visit planned")).toBe(
      "The article tells two events, and gives no date for any of them.",
    );
    expect(sentence("Ana Obi met", "–A visit planned")).toBe(
      "The article tells two events, one of them without a date.",
    );
  });

  it("claims no order for events of the same date", () => {
    const [first, second, none] = told("Obi and Lind", "Ana Obi met", "–A visit planned");
    const when = dated("2021-03-02");
    if (!first || !second || !none) throw new Error("test: three events");
    const same = [
      { ...first, when },
      { ...second, when },
    ];
    const tells = (...events: Parameters<typeof lead>[1]) => toText(lead(article, events));
    expect(tells(...same)).toBe("The article tells two events. They all have the same date.");
    expect(tells(...same, none)).toBe(
      "The article tells three events, one of them without a date. The others all have the same date.",
    );
    const evening = { ...second, when: dated("2021-03-02", { part: "evening" }) };
    expect(tells({ ...first, when }, evening)).toContain("in the order in which they happened");
  });

  it("says that there are no events", () => {
    expect(sentence()).toBe("Dateline finds no events in this article.");
  });

  it("says of an article in another language that it was not read", () => {
    expect(toText(lead({ ...article, language: "de" }, []))).toBe(
      "This article is in German. Dateline reads English and did not read it.",
    );
    expect(toText(lead({ ...article, language: "de" }, [event()]))).toContain("tells one event");
  });

  it("claims no disorder for two events told by the same words", () => {
    expect(sentence("Ana Obi met", "Ana Obi met Per Lind")).toContain("in the order in which");
  });
});
