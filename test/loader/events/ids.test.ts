import { describe, expect, it } from "vitest";
import { hash } from "#model/hash.ts";
import { eventsOf, story } from "./told.ts";

const paragraphs = [
  "Ana Roca met Bo Holm in Oslo on Friday.",
  "Roca’s attempt to visit Norway in March was scrapped.",
  "Peru refused to meet Chile in April.",
] as const;

async function ids(...lines: readonly string[]): Promise<readonly string[]> {
  return (await eventsOf(story(...lines))).map(({ id }) => id);
}

const before = await ids(...paragraphs);

describe("the id of an event", () => {
  it("is that of its article and six signs", () => {
    for (const id of before) expect(id).toMatch(/^test-[0-9a-z]{6}$/);
  });

  it("is the same for the same words", async () => {
    expect(await ids(...paragraphs)).toEqual(before);
  });

  it("stays where a paragraph is added, moved or taken away", async () => {
    const added = await ids("Ida Vik visited Lima in 2021.", ...paragraphs, "It snowed.");
    expect(added).toEqual(expect.arrayContaining([...before]));
    expect((await ids(...paragraphs.toReversed())).toSorted()).toEqual(before.toSorted());
    expect(before).toEqual(expect.arrayContaining([...(await ids(paragraphs[0]))]));
  });

  it("stays where only spaces, marks or capitals of its words change", async () => {
    const [plain] = await ids("Ana Roca met Bo Holm, in Oslo, on Friday.");
    const [spaced] = await ids("Ana Roca met Bo Holm in  Oslo on Friday.");
    expect(plain).toBe(spaced);
  });

  it("is another for other words", async () => {
    expect(await ids("Ana Roca met Bo Holm in Bergen on Friday.")).not.toEqual(
      await ids("Ana Roca met Bo Holm in Oslo on Friday."),
    );
  });

  it("is given once, even where an article says the same twice", async () => {
    const same = "Peru condemned the raid in Lima.";
    const all = await ids(same, "It rained.", same, ...paragraphs);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("hash(text)", () => {
  it("is FNV-1a, as its authors publish it, in six letters and digits", () => {
    const published = { "": 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 };
    for (const [text, value] of Object.entries(published)) {
      expect(hash(text)).toBe(value.toString(36).slice(-6));
    }
    expect(hash("北京")).toMatch(/^[0-9a-z]{6}$/);
  });

  it("differs for ten thousand texts but for a handful", () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => `met|Roca met Holm ${i}`);
    expect(new Set(texts.map(hash)).size).toBeGreaterThan(9_990);
  });
});
