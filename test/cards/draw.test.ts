// Draws real pictures with real worker threads.

import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, it } from "vitest";
import type { NewsEvent } from "#model/event.ts";
import { siteCards } from "#site/cards/cards.ts";
import { drawCards } from "../../src/cards/draw.ts";
import { article, dated, event } from "../format/told.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-cards-"));
afterAll(() => rmSync(home, { recursive: true }));

let folders = 0;
const freshCache = () => join(home, `cache${(folders += 1)}`);

/** The cards of the events, without the start page's. */
function cardsOf(...events: readonly NewsEvent[]) {
  return siteCards({ articles: [article], events }).slice(1);
}

/** Width and height from the file's header. */
function sizeOf(png: Uint8Array | undefined): readonly number[] {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("drawCards(cards, cacheFolder)", () => {
  it("draws PNGs of 1200 by 630", async () => {
    const { pictures, uncached, missing } = await drawCards(cardsOf(event()), freshCache());
    expect(pictures.map(({ file }) => file)).toEqual(["event/obi-and-lind-meet-2021-03/card.png"]);
    expect(sizeOf(pictures[0]?.png)).toEqual([1200, 630]);
    expect([uncached, missing]).toEqual([1, []]);
  });

  it("draws the same bytes each time, alone or among others", async () => {
    const others = [event({ id: "b", slug: "b", title: "Đồng 北京 Москва" }), event()];
    const [alone] = (await drawCards(cardsOf(event()), freshCache())).pictures;
    const [, among] = (await drawCards(cardsOf(...others), freshCache())).pictures;
    expect(alone && Buffer.from(alone.png).equals(among?.png ?? new Uint8Array())).toBe(true);
  });

  it("uses the cache for an equal card only", async () => {
    const cache = freshCache();
    const [first] = (await drawCards(cardsOf(event()), cache)).pictures;
    const again = await drawCards(cardsOf(event()), cache);
    expect(again.uncached).toBe(0);
    expect(again.pictures[0]?.png).toEqual(Buffer.from(first?.png ?? []));
    const later = await drawCards(cardsOf(event({ when: dated("2021-03-01") })), cache);
    expect(later.uncached).toBe(1);
    expect(later.pictures[0]?.png).not.toEqual(first?.png);
  });

  it.each([
    ["cut short", (file: string) => truncateSync(file, 5000)],
    ["empty", (file: string) => truncateSync(file, 0)],
    [
      "another picture",
      (file: string) => writeFileSync(file, readFileSync(file).fill(1, 9000, 9100)),
    ],
  ])("redraws a damaged cache entry: %s", async (_, spoil) => {
    const cache = freshCache();
    const [first] = (await drawCards(cardsOf(event()), cache)).pictures;
    for (const name of readdirSync(cache)) spoil(join(cache, name));
    const again = await drawCards(cardsOf(event()), cache);
    expect(again.uncached).toBe(1);
    expect(again.pictures[0]?.png).toEqual(first?.png);
  });

  it("draws without a writable cache", async () => {
    const file = join(home, "file");
    writeFileSync(file, "");
    chmodSync(file, 0o400);
    const { pictures } = await drawCards(cardsOf(event()), join(file, "cache"));
    expect(sizeOf(pictures[0]?.png)).toEqual([1200, 630]);
  });

  it("has letters of many scripts", async () => {
    const titles = [
      "Phạm Văn Đồng, Šibenik, Łódź, Őry, Çelik",
      "Лавров в Женеве, Її, Ελλάδα",
      "习近平会见布林肯",
      "岸田首相と会談",
      "한국과 미국",
      "القمة في الرياض پاکستان",
      "ראש הממשלה",
      "मोदी ने दिल्ली में",
      "กรุงเทพฯ",
    ];
    const events = titles.map((title, i) => event({ id: `e${i}`, slug: `e${i}`, title }));
    const { pictures, missing } = await drawCards(cardsOf(...events), freshCache());
    expect(missing).toEqual([]);
    expect(pictures).toHaveLength(titles.length);
  });

  it("reports the letters that no typeface has, every time", async () => {
    const cache = freshCache();
    const runes = cardsOf(event({ title: "ᚠᚢ and Lind meet" }));
    for (const { missing } of [await drawCards(runes, cache), await drawCards(runes, cache)]) {
      expect(missing.map(({ card, letters }) => [card.name, letters])).toEqual([
        ["ᚠᚢ and Lind meet", "ᚠᚢ"],
      ]);
    }
  });

  it("draws any title", async () => {
    const titles = [
      `</svg><script>alert("$&")</script>&amp;]]>`,
      "\u202Eevil\u202C \u2067x \u200F",
      "x".repeat(300),
      "a\u0000b\u001b[31m\r\n\uD800",
      "They 🙂 met 🏳️‍🌈",
      "",
      "constructor __proto__ toString",
    ];
    const events = titles.map((title, i) => event({ id: `e${i}`, slug: `e${i}`, title }));
    const { pictures } = await drawCards(cardsOf(...events), freshCache());
    expect(pictures).toHaveLength(titles.length);
    for (const { png } of pictures) expect(sizeOf(png)).toEqual([1200, 630]);
  });

  it("leaves the margin empty", async () => {
    const own = event({ title: `${"wide words ".repeat(40)}${"x".repeat(200)}` });
    const [picture] = (await drawCards(cardsOf(own), freshCache())).pictures;
    const png = Buffer.from(picture?.png ?? []).toString("base64");
    const frame = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="430"><image xlink:href="data:image/png;base64,${png}" x="-1180" width="1200" height="630"/></svg>`;
    const { pixels } = new Resvg(frame).render();
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) colours.add(pixels.readUInt32LE(i));
    expect(colours.size).toBe(1);
  });
});
