// What a screen reader is given: names, states in words, and the live line. The tree is written
// out here in the form in which a reviewer can read it; the seeds only fill the names in.

import { spokenDate } from "#format/when.ts";
import { statusWord } from "#format/status.ts";
import { toldAt } from "#format/where.ts";
import type { NewsEvent } from "#model/event.ts";
import { article, events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const off = some(
  ({ status, when }) => (status === "cancelled" || status === "declined") && when !== null,
  "a dated event that did not take place",
);

/** "Visit is called off, cancelled" */
function withStatus(event: NewsEvent): string {
  const word = statusWord(event);
  return word ? `${event.title}, ${word}` : event.title;
}

function quoted(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts.filter((part) => part !== null).join(" "));
}

test("the list: every row says its number, its days with their doubt, what became of it, where told", async ({
  page,
}) => {
  const { list } = await open(page);
  const rows = events.map((event) => {
    const told = toldAt(article, event.passages);
    const word = statusWord(event);
    // The comma is heard and not seen: a box of its own, with room on both sides.
    const title = word ? `${event.title} , ${word}` : event.title;
    const name = quoted(event.number ?? "–", spokenDate(event.when), title, told);
    return `
    - listitem:
      - link ${name}`;
  });
  // Those without a date stand in a list of their own, under a heading.
  const undated = events.findIndex(({ when }) => when === null);
  const [dated, others] = undated < 0 ? [rows, []] : [rows.slice(0, undated), rows.slice(undated)];
  const last =
    others.length === 0
      ? ""
      : `
  - heading "No date given" [level=3]
  - list:${others.join("")}`;
  await expect(list).toMatchAriaSnapshot(`
- region "What happened":
  - heading "What happened" [level=2]
  - list:${dated.join("")}${last}
`);
});

test("the card of an event that did not take place", async ({ page }) => {
  const { card } = await open(page, `event/${off.slug}/`);
  await expect(card).toMatchAriaSnapshot(`
- article ${quoted(off.number, off.title)}:
  - heading ${quoted(off.number, off.title)} [level=2]
  - paragraph: ${quoted(spokenDate(off.when))}
  - paragraph: /(Cancelled|Declined). .+ did not take place\\. The article says “.+”/
  - region "Why this date":
    - heading "Why this date" [level=3]
    - term: Rule
    - definition
    - term: Result
    - definition
  - figure /[Pp]assage/:
    - blockquote
  - button "Copy link"
  - status
  - navigation "Before and after":
    - link
`);
});

test("the article: its headline, its paragraphs as whole sentences, then the numbers", async ({
  page,
}) => {
  const { numbers, reader } = await open(page, `event/${off.slug}/`);
  await expect(reader).toMatchAriaSnapshot(`
- article ${quoted(article.headline)}:
  - heading ${quoted(article.headline)} [level=1]
  - link ${quoted(`Event ${off.number},`, withStatus(off))}
`);
  await expect(numbers(off).first()).toHaveAttribute("aria-current", "true");
  const told = article.paragraphs.find(
    ({ start, end }) => start <= off.passages[0].start && off.passages[0].end <= end,
  );
  const words = article.text.slice(told?.start, told?.end);
  await expect(
    reader.getByRole("paragraph").or(reader.getByRole("heading")).filter({ hasText: words }),
  ).not.toHaveCount(0);
});

test("the live line: how many there are; then which one, its place, its state, its days", async ({
  page,
}) => {
  const { row } = await open(page);
  const live = page.locator("output.spoken");
  await expect(live).toHaveText(/\bevents?$/);
  await row(off).click();
  const place = `${events.indexOf(off) + 1} of ${events.length}`;
  await expect(live).toHaveText(`${place}, selected: ${withStatus(off)}. ${spokenDate(off.when)}.`);
});
