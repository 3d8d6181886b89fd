// What a screen reader is given of an invented article, word for word: to be read from top to
// bottom, as one hears it. A change here is a change of what is said.

import { test } from "./built.ts";
import { open } from "./page.ts";
import { expect } from "./test.ts";

test.use({
  seeds: {
    "2021-05-05-envoys.txt": `Roca Meets Holm in Oslo After Delay

Foreign Minister Ana Roca met her Danish counterpart Bo Holm in Oslo on Tuesday after a long delay, according to the foreign ministry.

Roca and Holm may meet again in the autumn. Troops crossed the border in March 2020. Defense Minister Per Lind declined a meeting with Roca.
`,
    "2021-05-05-envoys.yaml": `publisher: The Gazette
published: 2021-05-05
corrections:
  - note: declined a meeting
    text: The ministry has confirmed it since.
    source: https://example.org/record
`,
  },
});
// One worker builds the site once.
test.describe.configure({ mode: "default", timeout: 60_000 });

test("the list", async ({ page }) => {
  const { list } = await open(page);
  await expect(list).toMatchAriaSnapshot(`
- region "What happened":
  - /children: equal
  - heading "What happened" [level=2]
  - paragraph: Choose a row to see when, why and in which words.
  - text: Rows
  - combobox "Rows":
    - option "titles" [selected]
    - option "with names"
    - option "with quotations"
  - paragraph:
    - link "Order as happened"
    - link "Order as told"
  - list:
    - /children: equal
    - listitem:
      - 'link "1. Some day in March 2020: Troops cross the border. Paragraph 2."'
    - listitem:
      - 'link "2. Tuesday 4 May 2021: Roca meets Holm in Oslo. Paragraph 1, 2 passages."'
    - listitem:
      - 'link "3. Some time on or before Wednesday 5 May 2021, no beginning given: Per Lind declines a meeting with Roca, declined. Paragraph 2."'
    - listitem:
      - 'link "4. Some time in autumn 2021 (September to November): Roca and Holm may meet again, possible. Paragraph 2."'
`);
});

test("a card", async ({ page, corpus }) => {
  const { card } = await open(page, `event/${corpus.events[1]?.slug}/`);
  await expect(card).toMatchAriaSnapshot(`
- article "2 Roca meets Holm in Oslo":
  - /children: equal
  - heading "2 Roca meets Holm in Oslo" [level=2]
  - link "close"
  - paragraph:
    - time: Tuesday 4 May 2021
  - paragraph:
    - text: "Held: it took place. The article says “met”. Kind:"
    - link "meeting or talks"
    - text: .
  - region "Why this date":
    - /children: equal
    - heading "Why this date" [level=3]
    - term: Words read
    - definition: Tuesday, paragraph 1
    - term: Published
    - definition: Wednesday 5 May 2021, given beside the article, not in its text
    - term: Rule
    - definition: “Tuesday” is the latest Tuesday up to and including the day of publication. The sentence is in the past tense.
    - term: Result
    - definition: Tue 4 May 2021
  - figure "Quotation":
    - /children: equal
    - blockquote:
      - paragraph:
        - text: “Foreign Minister Ana Roca met her Danish counterpart Bo Holm in Oslo on
        - mark: Tuesday
        - text: after a long delay, according to the foreign ministry”
    - text: Paragraph 1.
    - link "Show in the article"
    - text: "One more:"
    - link "headline"
  - term: Who
  - definition:
    - paragraph:
      - link "Ana Roca"
      - text: ", Foreign Minister"
      - 'link "later, Ana Roca: Per Lind declines a meeting with Roca, declined"'
    - paragraph:
      - link "Bo Holm"
      - text: ", Foreign Minister, Denmark"
      - 'link "later, Bo Holm: Roca and Holm may meet again, possible"'
  - term: Where
  - definition:
    - paragraph:
      - link "Oslo, Norway"
  - term: Told by
  - definition:
    - link "the foreign ministry"
  - button "Copy link"
  - button "Quote and share"
  - link "Measure from here"
  - paragraph:
    - text: Around it
    - 'link "ten weeks before: one event"'
    - text: (1)
    - 'link "ten weeks after: one event"'
    - text: (1)
  - status
  - navigation "Before and after":
    - /children: equal
    - 'link "Previous: 1 Troops cross the border, 13 to 14 months earlier"'
    - 'link "Next: 3 Per Lind declines a meeting with Roca, declined, before or after, the article does not say"'
`);
});

test("the card of what did not take place, with an editor's note", async ({ page, corpus }) => {
  const { card } = await open(page, `event/${corpus.events[2]?.slug}/`);
  await expect(card).toMatchAriaSnapshot(`
- article "3 Per Lind declines a meeting with Roca":
  - heading "3 Per Lind declines a meeting with Roca" [level=2]
  - paragraph: Some time on or before Wednesday 5 May 2021, no beginning given
  - paragraph:
    - text: "Declined: one side refused, and it did not take place. The article says “meeting”. Kind:"
    - link "refusal"
    - text: .
  - region "Why this date":
    - term: Words read
    - definition: "none: it follows from the text around it"
    - term: Rule
    - definition: The article gives no date; it was told by the day of publication.
    - term: Result
    - definition: 5 May 2021 or earlier, not known when
  - complementary "Editor’s note":
    - paragraph:
      - text: "Editor’s note. The ministry has confirmed it since. (Source:"
      - link "example.org"
      - text: )
`);
});

test("the article beside a card", async ({ page, corpus }) => {
  const { numbers, reader } = await open(page, `event/${corpus.events[2]?.slug}/`);
  await expect(reader).toMatchAriaSnapshot(`
- article "Roca Meets Holm in Oslo After Delay":
  - /children: equal
  - paragraph:
    - text: The Gazette
    - time: Wednesday 5 May 2021
  - heading "Roca Meets Holm in Oslo After Delay" [level=1]
  - link "Event 2, Roca meets Holm in Oslo"
  - text: Paragraph 1
  - paragraph: Foreign Minister Ana Roca met her Danish counterpart Bo Holm in Oslo on Tuesday after a long delay, according to the foreign ministry.
  - link "Event 2, Roca meets Holm in Oslo"
  - text: Paragraph 2
  - paragraph: Roca and Holm may meet again in the autumn. Troops crossed the border in March 2020. Defense Minister Per Lind declined a meeting with Roca.
  - link "Event 4, Roca and Holm may meet again, possible"
  - link "Event 1, Troops cross the border"
  - link "Event 3, Per Lind declines a meeting with Roca, declined"
`);
  const [, , declined] = corpus.events;
  if (!declined) throw new Error("The article tells four events.");
  await expect(numbers(declined)).toHaveAttribute("aria-current", "true");
});

test("the chart: its bars in words, its lanes, and nothing of its axis", async ({ page }) => {
  const { chart } = await open(page);
  await expect(chart.getByRole("group", { name: "Chart of 4 events" })).toMatchAriaSnapshot(`
- group "Chart of 4 events":
  - /children: equal
  - text: Published Wednesday 5 May
  - link "Event 2, Roca meets Holm in Oslo. Tuesday 4 May 2021."
  - link "Event 4, Roca and Holm may meet again, possible. Some time in autumn 2021 (September to November)."
  - link "Event 3, Per Lind declines a meeting with Roca, declined. Some time on or before Wednesday 5 May 2021, no beginning given."
  - link "Event 1, Troops cross the border. Some day in March 2020."
  - text: Meetings and visits Refusals, cancellations Incidents and charges
`);
});

test("the parts of the page, by landmark and heading", async ({ page }) => {
  await open(page);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
- navigation "Parts of this page":
  - link "To the article"
  - link "To the chart"
  - link "To the list of events"
- banner:
  - link "Dateline"
- main:
  - article "Roca Meets Holm in Oslo After Delay":
    - heading [level=1]
  - region "Chart":
    - heading "Chart" [level=2]
    - group "Time shown in the chart"
    - group "Chart of 4 events"
  - region "What happened":
    - heading "What happened" [level=2]
- status
`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
