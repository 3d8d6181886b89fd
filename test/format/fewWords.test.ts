import { describe, expect, it } from "vitest";
import { fewWords } from "#format/fewWords.ts";
import type { NewsEvent } from "#model/event.ts";
import { toSelector } from "#model/selector.ts";
import { event } from "./told.ts";

type Given = Partial<Pick<NewsEvent, "status" | "participants">>;

/** Marked are the passage, [[ ]], and in it or elsewhere the words that name the event, { }. */
function few(marked: string, given: Given = {}): string {
  const text = marked.replace(/\[\[|\]\]|[{}]/g, "");
  const at = (sign: string) =>
    marked.slice(0, marked.indexOf(sign)).replace(/\[\[|\]\]|[{}]/g, "").length;
  const span = (open: string, close: string) => {
    const [start, end] = [at(open), at(close)];
    return { start, end, text: text.slice(start, end) };
  };
  const told = { trigger: span("{", "}"), passages: [toSelector(text, span("[[", "]]"))] as const };
  return fewWords({ text }, { ...event({ participants: [], place: null, ...given }), ...told });
}

describe("fewWords(article, event)", () => {
  it("takes the words that name the event, up to two before them and what follows", () => {
    expect(few("[[A visit to Lima {was scrapped} at dawn]].")).toBe("Lima was scrapped at dawn");
    expect(few("[[Ana Obi {met} Per Lind]] in May.")).toBe("Ana Obi met Per Lind");
  });

  it("keeps a verb whole", () =>
    expect(few("[[Lind called off a {trip} to Oslo]].")).toBe("called off a trip to Oslo"));

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

  describe("keeps what says whether it came about", () => {
    it("in the passage, and before it", () => {
      expect(few("[[Vik said he might {cancel} a summit with Mr. Holm]].")).toBe(
        "he might cancel a summit",
      );
      expect(few("Vik said he might [[{cancel} a summit with Mr. Holm]].")).toBe(
        "might cancel a summit",
      );
      expect(few("Vik did not [[{meet} Holm in Oslo]].")).toBe("did not meet Holm in Oslo");
      expect(few("[[Vik may also have a {meeting} with Holm]].")).toBe("may also have a meeting");
      expect(few("[[Vik has refused to even {meet} Holm]].")).toBe("has refused to even meet Holm");
    });

    it("before the verb it shares it with, of what was only planned", () => {
      const marked = "Vik may meet Holm at noon and [[{deliver remarks} in Oslo]].";
      expect(few(marked, { status: "planned" })).toBe("may … deliver remarks in Oslo");
      expect(few(marked, { status: "held" })).toBe("deliver remarks in Oslo");
      const other = "Vik may meet Holm. Lind came and [[{will speak} in Oslo]].";
      expect(few(other, { status: "planned" })).toBe("will speak in Oslo");
    });
  });

  describe("keeps names whole", () => {
    const bob = { name: "Bob bin Salim", sort: "person", office: null, country: null, aliases: [] };
    it("behind an abbreviation, with or without its point", () => {
      expect(few("[[Vik {met} Mr. Holm in Oslo]].")).toBe("Vik met Mr. Holm in Oslo");
      expect(few("[[Vik {talked} at length with Mr Holm]].")).toBe("Vik talked at length");
      expect(few("[[Vik {met} U.S. Gen. Ann Marsh]].")).toBe("Vik met U.S. Gen. Ann Marsh");
      expect(few("There [[Vik {met} U.S. President Louisa Marsh]] again.")).toBe("Vik met");
    });

    it("where the line ends, and where it begins", () => {
      expect(few("[[Vik {talked} in Oslo to Ana Maria Lopez]].")).toBe("Vik talked in Oslo");
      expect(few("[[He said Ana Maria Lopez {came}]].")).toBe("Ana Maria Lopez came");
      const lopez = { ...bob, name: "Ana Lopez", sort: "person" } as const;
      const office = "[[He said Prime Minister Ana Lopez of Peru recently {came}]].";
      expect(few(office.replace(" of Peru", ""), { participants: [lopez] })).toBe(
        "Ana Lopez recently came",
      );
      const known = few("[[Vik {talked} at noon to Bob bin Salim]].", {
        participants: [{ ...bob, sort: "person" }],
      });
      expect(known).toBe("Vik talked at noon");
    });

    it("and ends behind a sentence, not within a figure", () => {
      expect(few("[[Vik {met} Holm. Lind came]].")).toBe("Vik met Holm");
      expect(few("[[Vik {sent} 12,600 men]].")).toBe("Vik sent 12,600 men");
    });
  });

  it("quotes what stands there, without a gap", () => {
    expect(few("[[over several months I{’ll be meeting} him]]")).toBe("months I’ll be meeting him");
  });
});
