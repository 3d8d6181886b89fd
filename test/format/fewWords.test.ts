import { describe, expect, it } from "vitest";
import { fewWords } from "#format/fewWords.ts";
import { toSelector } from "#model/selector.ts";

/** Marked are the passage, [[ ]], and in it or elsewhere the words that name the event, { }. */
function few(marked: string): string {
  const text = marked.replace(/\[\[|\]\]|[{}]/g, "");
  const at = (sign: string) =>
    marked.slice(0, marked.indexOf(sign)).replace(/\[\[|\]\]|[{}]/g, "").length;
  const span = (open: string, close: string) => {
    const [start, end] = [at(open), at(close)];
    return { start, end, text: text.slice(start, end) };
  };
  return fewWords(
    { text },
    { trigger: span("{", "}"), passages: [toSelector(text, span("[[", "]]"))] },
  );
}

describe("fewWords(article, event)", () => {
  it("takes the words that name the event, up to two before them and what follows", () => {
    expect(few("[[A visit to Lima {was scrapped} at dawn]].")).toBe("Lima was scrapped at dawn");
    expect(few("[[Ana Obi {met} Per Lind]] in May.")).toBe("Ana Obi met Per Lind");
  });

  it("stays within a clause", () => {
    expect(few("[[Obi, who {met} Lind in Bali, Indonesia, left]].")).toBe("who met Lind in Bali");
    expect(few("[[They — and he — {left} — at last]].")).toBe("left");
  });

  it("ends before what would lack its end", () => {
    expect(few("[[Obi {gave} a news conference before the boat to Port Alba left]].")).toBe(
      "Obi gave a news conference",
    );
    expect(few("[[They {revealed} an alleged submarine programme]].")).toBe("They revealed");
  });

  it("takes the passage's first words where it does not hold the name", () => {
    expect(few("[[Envoys Meet on Delayed Trip]]. They {met}.")).toBe("Envoys Meet on Delayed Trip");
  });

  it("quotes what stands there, without a gap", () => {
    expect(few("[[over several months I{’ll be meeting} him]]")).toBe("months I’ll be meeting him");
  });
});
