// What an editor has at hand: what belongs to one event or to one selection does not outlive it.

import { describe, expect, it } from "vitest";
import { type Act, type Hand, nextHand } from "../../src/edit/hand.ts";

const words = { start: 3, end: 9 };
const open: Act = { do: "open", article: "a", event: "one", ofAll: false };
const after = (...acts: readonly Act[]): Hand => acts.reduce(nextHand, null);
const asked = [open, { do: "ask why" }, { do: "select", span: words }] as const;

describe("what is at hand", () => {
  it("asks why an event is dropped, until another event or face is at hand", () => {
    expect(after(...asked)?.event).toEqual({ id: "one", dropping: true });
    expect(after(...asked, { do: "ask why" })?.event?.dropping).toBe(false);
    expect(after(...asked, { do: "look", event: "two" })?.event?.dropping).toBe(false);
    expect(after(...asked, { do: "hold", event: "two" })?.event?.dropping).toBe(false);
    expect(after(...asked, { do: "turn", face: "left" })?.event?.dropping).toBe(false);
    expect(after(...asked, { do: "look at left", start: 4 })?.event?.dropping).toBe(false);
    expect(after(...asked, { do: "close" }, open)?.event?.dropping).toBe(false);
    // the page tells once more where it is
    expect(after(...asked, { do: "lead", article: "a", event: "one" })?.event?.dropping).toBe(true);
    expect(after(...asked, { do: "lead", article: "a", event: null })?.event?.dropping).toBe(true);
  });

  it("keeps selected words until they are used, or another event is at hand", () => {
    expect(after(...asked, { do: "turn", face: "left" })?.selection).toEqual(words);
    expect(after(...asked, { do: "look", event: "one" })?.selection).toEqual(words);
    expect(after(...asked, { do: "look", event: "two" })?.selection).toBeNull();
    expect(after(...asked, { do: "use", span: words })?.selection).toBeNull();
    expect(after(...asked, { do: "close" }, open)?.selection).toBeNull();
    // others were selected while a step took the first
    const others = { start: 20, end: 30 };
    const used = after(...asked, { do: "select", span: others }, { do: "use", span: words });
    expect(used?.selection).toEqual(others);
  });

  it("goes with the page to another article, with nothing of the one before", () => {
    const led = after(...asked, { do: "lead", article: "b", event: null });
    expect(led).toEqual(after({ do: "open", article: "b", event: null, ofAll: false }));
    const facts = after(open, { do: "turn", face: "article" });
    expect(nextHand(facts, { do: "lead", article: "b", event: null })?.face).toBe("article");
    expect(nextHand(facts, { do: "lead", article: "b", event: "two" })?.face).toBe("events");
  });

  it("knows until it is closed that it was opened on the page of all articles", () => {
    const ofAll = after({ do: "open", article: null, event: null, ofAll: true });
    const led = nextHand(ofAll, { do: "lead", article: "b", event: null });
    expect(led?.ofAll).toBe(true);
    expect(nextHand(led, { do: "lead", article: "c", event: "three" })?.ofAll).toBe(true);
    expect(nextHand(nextHand(led, { do: "close" }), open)?.ofAll).toBe(false);
  });

  it("is nothing while the editor is closed, whatever comes late", () => {
    const late: readonly Act[] = [
      { do: "look", event: "one" },
      { do: "lead", article: "b", event: "two" },
      { do: "ask why" },
      { do: "select", span: words },
    ];
    for (const act of late) expect(nextHand(null, act)).toBeNull();
  });
});
