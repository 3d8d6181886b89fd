import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atWords, toDirective } from "#model/textFragment.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { parse } from "../loader/parse.ts";

/** The directive for the passage in brackets; a blank line separates paragraphs. */
function directive(marked: string, alone = false): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  let at = 0;
  const paragraphs = text.split("\n\n").map((line) => {
    const from = text.indexOf(line, at);
    at = from + line.length;
    return { start: from, end: at, zone: "body" as const, number: null };
  });
  const found = toDirective({ text, paragraphs }, { start, end }, alone);
  return found && decodeURIComponent(found);
}

const long =
  "the ministers of both countries met in the old harbour for talks about the lake, its fish, its water and the boats that were burnt in the winter before";

describe("toDirective(article, passage, alone)", () => {
  it("quotes a short passage whole", () => {
    expect(directive("They came. [They met in Oslo], she said.")).toBe("text=They met in Oslo,");
  });

  it("quotes a long passage by as few first and last words as are unique", () => {
    expect(directive(`Today [${long}].`)).toBe("text=the ministers of,the winter before.");
    expect(directive(`Today [${long}].\n\nNow the ministers of both rest.`)).toBe(
      "text=the ministers of both countries,burnt in the winter before.",
    );
  });

  it("adds as little context as needed to words that occur twice", () => {
    expect(directive("Obi said [they met]. Lind said they met.")).toBe(
      "text=said-,they met.,-Lind",
    );
    expect(directive("Ana Obi said they met.\n\nPer Lind said [they met].")).toBe(
      "text=Lind said-,they met.",
    );
  });

  it("encodes characters that are syntax", () => {
    const text = "A tit-for-tat, “50 & 50”";
    const found = toDirective(
      { text, paragraphs: [{ start: 0, end: text.length, zone: "body", number: 1 }] },
      { start: 0, end: text.length },
      false,
    );
    expect(found).toBe("text=A%20tit%2Dfor%2Dtat%2C%20%E2%80%9C50%20%26%2050%E2%80%9D");
  });

  it("quotes no context with `alone`, and is null rather than ambiguous", () => {
    expect(directive("Obi said [they met]. Lind said they met.", true)).toBeNull();
    expect(directive("[They met].\n\nThey met.")).toBeNull();
  });

  it("is null for a passage outside the paragraphs or without a word", () => {
    expect(toDirective({ text: "a b", paragraphs: [] }, { start: 0, end: 1 }, false)).toBeNull();
    expect(directive("a [ ] b")).toBeNull();
  });

  it("quotes only words of the text, for any passage in any paragraphs", () => {
    const word = fc.constantFrom(
      "Obi",
      "met",
      "Lind",
      "in",
      "Oslo",
      "on",
      "Monday",
      "—",
      "tit-for-tat",
      "“so”",
    );
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
        const line = all[a % all.length] ?? [];
        const first = b % line.length;
        const last = first + ((a + b) % (line.length - first));
        const cut: string[] = [...line];
        cut[first] = `[${cut[first]}`;
        cut[last] = `${cut[last]}]`;
        const marked = all.map((each) => (each === line ? cut : each).join(" ")).join("\n\n");
        const found = directive(marked);
        const text = all.map((each) => each.join(" ")).join("\n\n");
        for (const part of (found ?? "text=").slice(5).split(",").filter(Boolean))
          expect(text).toContain(part.replace(/^-|-$/g, ""));
      }),
    );
  });
});

describe("atWords(url, directive)", () => {
  it("appends the directive to the address, also after an existing fragment", () => {
    expect(atWords("https://example.org/a", "text=x")).toBe("https://example.org/a#:~:text=x");
    expect(atWords("https://example.org/a#b", "text=x")).toBe("https://example.org/a#b:~:text=x");
    expect(atWords("https://example.org/a", null)).toBe("https://example.org/a");
  });
});

describe("the events of the seeds", () => {
  it("mostly have one if their article has a url, and never without", async () => {
    const { seeds } = readSeeds("seeds");
    const told = async (text: string) => {
      const sidecar = { file: "seeds/a.yaml", text };
      const { corpus } = await loadSeeds(
        seeds.map((seed) => ({ ...seed, sidecar })),
        parse,
      );
      return corpus.events.map((event) => event.directive);
    };
    const known = await told("published: 2023-06-18\nurl: https://example.org/a\n");
    expect(known.filter((one) => one !== null).length).toBeGreaterThan(known.length * 0.8);
    expect(new Set(await told("published: 2023-06-18\n"))).toEqual(new Set([null]));
  });
});
