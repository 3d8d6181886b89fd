// Articles that are not like the one that ships: empty, short, long, undated, of one day or of
// many centuries. Every one is a page without a fault, and nothing in it is cut off.

import { AxeBuilder } from "@axe-core/playwright";
import type { Files } from "../buildSite.ts";
import { test } from "./built.ts";
import { parts } from "./page.ts";
import { expect } from "./test.ts";

const names = ["Holm", "Lind", "Berg", "Sol", "Lehto", "Obi", "Roca", "Bruun", "Vale", "Marsh"];
const cities = ["Vienna", "Oslo", "Helsinki", "Tallinn", "Lima", "Rome", "Madrid", "Cairo"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August"];
const of = (list: readonly string[], i: number) => list[i % list.length] ?? "";

/** The `i`-th of many meetings, no two of the same people on the same day. */
function meeting(i: number): string {
  const day = `${1 + (i % 28)} ${of(months, i)} ${2000 + (i % 20)}`;
  return `President Ada ${of(names, i)} met President Per ${of(names, i + 3)} in ${of(cities, i)} on ${day}.`;
}

const many = Array.from({ length: 200 }, (_, i) =>
  i % 4 === 3 ? "Nobody would say more than that, and the rain went on." : meeting(i),
);

const short = (headline: string, ...lines: readonly string[]) => [headline, ...lines].join("\n\n");

const articles: Readonly<Record<string, Files>> = {
  "no article": {},
  "an article without events": {
    "2024-03-05-garden.txt": short("The Garden in Autumn", "Leaves are brown and soft."),
  },
  "one event": {
    "2024-03-05-one.txt": short("Holm in Oslo", "Ada Holm visited Oslo on 11 February 2024."),
  },
  "an article in order": {
    "2024-03-05-order.txt": short("Holm Travels", ...[0, 1, 2].map(meeting)),
  },
  "no day of publication": {
    "undated.txt": short(
      "Holm Meets Lind",
      "Prime Minister Ada Holm met President Per Lind in Vienna on Monday.",
      meeting(4),
    ),
  },
  "200 paragraphs with 150 events": { "2024-03-05-many.txt": short("Many Meetings", ...many) },
  "a headline of 200 characters": {
    "2024-03-05-long.txt": short("Ministers Agree ".repeat(13).slice(0, 200), meeting(1)),
  },
  "all on one day": {
    "2024-03-05-day.txt": short(
      "A Busy Tuesday",
      ...[0, 1, 2, 3, 4].map((i) => meeting(i).replace(/ on \d.*/, " on 5 March 2024.")),
    ),
  },
  "from 490 BC to 2090": {
    "2024-03-05-ages.txt": short(
      "Wars and Talks",
      "The Greeks fought the Persians at Marathon long ago.",
      meeting(2),
      "A summit in Rome is planned for 2090.",
    ),
    "2024-03-05-ages.yaml": `corrections:
  - add: fought the Persians
    title: Greeks fight Persians at Marathon
    kind: ASSAULT
    date: "-0489"
  - add: A summit in Rome
    title: A summit in Rome
    kind: CONSULT
    date: "2090"
    status: planned
`,
  },
};

// One worker builds each site once.
test.describe.configure({ mode: "default", timeout: 60_000 });

for (const [i, [name, seeds]] of Object.entries(articles).entries()) {
  test.describe(name, () => {
    test.use({ seeds });

    test("is a page without a fault, wide and on a phone", async ({ page, corpus }) => {
      const { row, bar, cardTitle } = parts(page);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto("", { waitUntil: "networkidle" });
        await expect(page.getByRole("main")).toBeVisible();
        for (const event of corpus.events) await expect(row(event)).toHaveCount(1);
        expect(await cut()).toEqual([]);
        if (i < 3 && width === 1440)
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        const [first, last] = [corpus.events[0], corpus.events.at(-1)];
        for (const event of [first, last]) {
          if (!event) continue;
          await page.goto(`event/${event.slug}/`, { waitUntil: "networkidle" });
          await expect(cardTitle).toContainText(event.title);
          if (width === 1440 && event.when) await expect(bar(event)).toBeInViewport();
          expect(await cut()).toEqual([]);
        }
      }

      /** What is wider than the room it has. */
      async function cut(): Promise<readonly string[]> {
        return page.evaluate(() => {
          const texts = ".desk, .reader, .headline, .lead, .row-title, .card-title, .card-when";
          const boxes = [document.documentElement, ...document.querySelectorAll(texts)];
          const wider = boxes.filter(
            (box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0,
          );
          return wider.map(({ className, textContent }) => `${className}: ${textContent}`);
        });
      }
    });
  });
}

test.describe("the many", () => {
  test.use({ seeds: articles["200 paragraphs with 150 events"] ?? {} });

  test("are told, numbered and listed, all of them", async ({ corpus }) => {
    expect(corpus.events).toHaveLength(150);
    expect(corpus.articles[0]?.paragraphs.filter(({ number }) => number !== null)).toHaveLength(
      200,
    );
  });
});
