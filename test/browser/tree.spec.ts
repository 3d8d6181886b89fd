// What a screen reader is given: names, states in words, and the live line. The tree is written
// out here in the form in which a reviewer can read it; the seeds only fill the names in. trees.spec.ts
// has an article of its own, and nothing to fill in.

import { eventName, rowName } from "#format/name.ts";
import { capital } from "#format/number.ts";
import { statusWord, titleWithStatus } from "#format/status.ts";
import { spokenDate, timeAttribute } from "#format/when.ts";
import { article, events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const off = some(
  ({ status, when }) => (status === "cancelled" || status === "declined") && when !== null,
  "a dated event that did not take place",
);

/** A name with a colon in it, as YAML wants it. */
function node(role: string, name: string, level?: number): string {
  const tail = level === undefined ? "" : ` [level=${level}]`;
  return `'${role} ${JSON.stringify(name).replaceAll("'", "''")}${tail}'`;
}

function quoted(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts.filter((part) => part !== null).join(" "));
}

test("the list: every row says its number, its days with their doubt, what became of it, where told", async ({
  page,
}) => {
  const { list } = await open(page);
  const rows = events.map(
    (event) => `
    - listitem:
      - ${node("link", rowName(article, event, [], true))}`,
  );
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
- ${node("article", `${off.number} ${off.title}`)}:
  - ${node("heading", `${off.number} ${off.title}`, 2)}
  - paragraph:${timeAttribute(off.when) === null ? "" : "\n    - time:"} ${quoted(spokenDate(off.when))}
  - paragraph: /(Cancelled|Declined). .+ did not take place\\. The article says “.+”/
  - region "Why this date":
    - heading "Why this date" [level=3]
    - term: Rule
    - definition
    - term: Result
    - definition
  - figure "Quotation":
    - blockquote
  - button "Copy link"
  - button "Quote and share"
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
- ${node("article", article.headline)}:
  - ${node("heading", article.headline, 1)}
  - ${node("link", eventName(off))}
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

test("the live line: nothing at first; then the place, state and days, and the title where it is not read", async ({
  page,
}) => {
  const { row, chart } = await open(page);
  const live = page.locator("output.spoken").last();
  await expect(live).toHaveText("");
  await row(off).click();
  const place = `${events.indexOf(off) + 1} of ${events.length}, selected`;
  const state = capital(statusWord(off) ?? "");
  await expect(live).toHaveText(`${place}. ${state}. ${spokenDate(off.when)}.`);
  await page.keyboard.press("Escape");
  await expect(live).toHaveText(/^Nothing selected, .+ events\.$/);

  // The focus stays in the chart, so that nobody reads the card's heading.
  await chart.getByRole("group", { name: /^Chart of/ }).focus();
  await page.keyboard.press("Home");
  const [first] = events;
  if (!first) throw new Error("The seeds must hold an event.");
  await expect(live).toHaveText(
    `1 of ${events.length}, selected. ${titleWithStatus(first)}. ${spokenDate(first.when)}.`,
  );
});

test("the line of the window: what the chart shows, after the reader has moved it", async ({
  page,
}) => {
  const { chart, row } = await open(page);
  const line = chart.locator("output");
  await expect(line).toHaveText("");
  const dated = events.filter(({ when }) => when !== null).length;
  await chart.getByRole("button", { name: "less time" }).click();
  await expect(line).toHaveText(new RegExp(`^\\d+ of ${dated} events\\. From .+ to .+\\.$`));
  await chart.getByRole("button", { name: "all" }).click();
  await expect(line).toHaveText(`All ${dated} events.`);
  // A selection moves the window and has a line of its own.
  await row(off).click();
  await expect(page.locator("output.spoken").last()).toHaveText(/selected/);
  await expect(line).toHaveText(`All ${dated} events.`);
});
