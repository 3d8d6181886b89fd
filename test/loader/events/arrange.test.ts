import { describe, expect, it } from "vitest";
import { arrange } from "#loader/events/arrange.ts";
import { eventsOf, readText, story, told } from "./told.ts";

const order = (text: string) => told(text, ["title"]);

describe("arrange(events, slugs)", () => {
  it("puts events in order of happening, not of telling", async () => {
    const text = story(
      "Ana Roca will visit Oslo in June.",
      "Roca met Bo Holm on Friday.",
      "Roca visited Lima in 2021.",
    );
    expect(await order(text)).toEqual([
      "Roca visits Lima",
      "Roca meets Bo Holm",
      "Roca to visit Oslo",
    ]);
  });

  it("takes the middle of the days that an event may have had", async () => {
    const text = story(
      "Peru met Chile in April.",
      "Peru met Brazil on April 3.",
      "Peru met Norway on April 28.",
    );
    expect(await order(text)).toEqual([
      "Peru meets Brazil",
      "Peru meets Chile",
      "Peru meets Norway",
    ]);
  });

  describe("on one day", () => {
    it("puts arrival before talks, and talks before the dinner they led to", async () => {
      const text = story(
        "Talks between Ana Roca and Bo Holm lasted two hours on Friday before they moved on to a dinner.",
        "Ana Roca arrived in Oslo on Friday.",
      );
      expect(await told(text, ["kind"])).toEqual(["CONSULT visit", "CONSULT", "CONSULT"]);
      expect((await order(text)).at(-1)).toContain("dinner");
    });

    it("goes by the part of the day that the words give", async () => {
      const text = story(
        "Peru met Chile on Friday evening.",
        "Peru met Brazil on Friday morning.",
        "Peru met Norway on Friday afternoon.",
      );
      expect(await order(text)).toEqual([
        "Peru meets Brazil",
        "Peru meets Norway",
        "Peru meets Chile",
      ]);
    });

    it("goes else by the order of telling", async () => {
      const text = story("Peru met Chile on Friday.", "Peru met Brazil on Friday.");
      expect(await order(text)).toEqual(["Peru meets Chile", "Peru meets Brazil"]);
    });
  });

  it("numbers the dated ones from 1 and puts the undated last, in order of telling", async () => {
    const text = story("Ana Roca met Bo Holm.", "Roca met Ida Vik.", "Roca visited Lima in 2021.");
    const events = (await eventsOf(text, null)).map(({ number, title }) => [number, title]);
    expect(events).toEqual([
      [1, "Roca visits Lima"],
      [null, "Roca meets Bo Holm"],
      [null, "Roca meets Ida Vik"],
    ]);
  });

  it("leaves the stage of reading behind: what is placed has no doubt, not even an empty one", async () => {
    const placed = await eventsOf("Peru met Chile on Friday.");
    expect(placed.map((event) => "doubt" in event)).toEqual([false]);
  });

  it("gives no address twice, and none that an earlier article has", async () => {
    const text = story("Peru met Chile on Friday.", "Peru met Chile on Thursday.");
    const { events } = await readText(text);
    const taken = new Set(["peru-meets-chile-2024-05"]);
    expect(arrange(events, taken).map(({ slug }) => slug)).toEqual([
      "peru-meets-chile-2024-05-2",
      "peru-meets-chile-2024-05-3",
    ]);
  });
});
