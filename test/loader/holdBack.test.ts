import { describe, expect, it } from "vitest";
import { holdBack } from "#loader/holdBack.ts";
import { correct } from "#loader/corrections/correct.ts";
import { article, events, rejected, sidecar } from "./corrections/story.ts";

const doubted = events.map((event) =>
  event.id === rejected.id ? { ...event, doubt: ["no-object"] as const } : event,
);

describe("holdBack(events)", () => {
  it("takes out the events in doubt, and nothing points to them any more", () => {
    const { events: kept, heldBack } = holdBack(doubted);
    expect(heldBack.map(({ id }) => id)).toEqual(["rejected"]);
    expect(kept.map(({ id }) => id)).toEqual(["met", "spoke"]);
    expect(kept.flatMap(({ relations }) => relations)).toEqual([]);
    expect(kept[1]?.when?.derivation.reference).toMatchObject({ to: "words" });
  });

  it("keeps an event that an editor has amended", () => {
    const amended = sidecar("  - amend: rejected a meeting", "    status: declined");
    expect(holdBack(correct(article, doubted, amended, "seeds/a.txt").events).heldBack).toEqual([]);
  });

  it("changes nothing where nothing is in doubt", () =>
    expect(holdBack(events)).toEqual({ events, heldBack: [] }));
});
