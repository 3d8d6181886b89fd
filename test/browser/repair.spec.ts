// An invented article is repaired completely in the dev server: with the pointer, and with the keyboard
// alone. The sidecar has then just these corrections, and every byte that was there.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const name = "2024-06-12-harbour";
const story = `Norway and Peru Revive Talks on Harbour

OSLO — Norwegian Foreign Minister Ada Holm met her Peruvian counterpart Rosa Vidal in Oslo on Tuesday, their first meeting since a dispute over trawlers.

Vidal had scrapped a visit to Oslo in February after sailors from Callao boarded a Norwegian trawler. In March the two spoke by telephone, and Holm flew to Lima late last month.

"We sat together for two hours," Holm said after the meeting on Tuesday. Vidal dined with Prime Minister Jan Bruun on Monday evening.

The navies opened a common office in Callao and signed a code of conduct in May. A round of talks in Geneva is a possibility, the ministry said.

Peru declined an invitation to a conference in Bergen this month. Fishermen protested in Callao on Sunday.

Read more: Peru and Chile Sign Pact on Sardines
`;
const sidecar = `# kept by the foreign desk
publisher: The Oslo Courier   # the paper, not the site

corrections:
  # the ministry wrote to us
  - note: met her Peruvian counterpart
    text: "The two had met before: in 2019."
`;

/** The title of what she said, which is all that is told of it. */
const said = "Holm: “We sat together for two hours”";

test.use({
  files: { [`${name}.txt`]: story, [`${name}.yaml`]: sidecar },
  viewport: { width: 1024, height: 1400 },
});
test.describe.configure({ mode: "default", timeout: 120_000 });

const editor = (page: Page) => page.locator("[data-editor]");
const title = (page: Page) => editor(page).getByRole("heading", { level: 2 });
const field = (page: Page, label: string) => editor(page).getByLabel(label, { exact: true });
const written = (seeds: string) => readFileSync(join(seeds, `${name}.yaml`), "utf8");

/** Waits until a step has changed the file, and the page has been told so. */
async function step(page: Page, seeds: string, does: () => Promise<unknown>): Promise<void> {
  const before = written(seeds);
  const seen = page.waitForResponse(async (response) => {
    if (!response.request().postData()?.includes('"ask":"review"')) return false;
    const now = written(seeds);
    return now !== before && (await response.text()).includes(JSON.stringify(now));
  });
  await does();
  await seen;
}

const repaired = `  - amend: boarded a Norwegian
    who: [{name: sailors from Callao, country: PE, sort: group}]
    date: 2024-02
    from: February
    why: It was boarded before the visit was due.
  - amend: spoke by telephone
    kind: telephone call
    title: Holm speaks by phone with Vidal
  - join: met her Peruvian
    with: said after the
  - amend: met her Peruvian
    passages: ["Norwegian Foreign Minister Ada Holm met her Peruvian counterpart Rosa Vidal in Oslo on Tuesday, their first meeting since a dispute over trawlers"]
  - amend: signed a code
    passages: [signed a code of conduct in May, opened a common office in Callao]
    place: none
  - split: opened a common office in Callao
    title: Navies of Norway and Peru open an office
  - add: A round of talks in Geneva
    title: Round in Geneva
    kind: meeting or talks
    date: none
    place: Geneva
    says: the ministry
    status: planned, possible
    who: [Ada Holm]
  - drop: protested in Callao
    why: It is not our subject.
checked:
  - event: invitation to a
    reading: hash
`;

const repairedByKeys = `  - amend: boarded a Norwegian
    date: 2024-02
  - amend: spoke by telephone
    kind: telephone call
    title: Holm speaks by phone with Vidal
  - join: met her Peruvian
    with: said after the
  - amend: signed a code
    passages: [signed a code of conduct]
  - add: The navies opened a common office in Callao
    title: Navies open a common office in Callao
    kind: cooperation
    date: none
    who: [navies]
    place: Callao
checked:
  - event: The navies opened a common office in Callao
    reading: hash
`;

const withoutHashes = (text: string) => text.replaceAll(/reading: \w+/g, "reading: hash");

test("with the pointer: twelve corrections, and two mistakes undone", async ({ page, seeds }) => {
  const does = (act: () => Promise<unknown>) => step(page, seeds, act);
  const button = (called: string) => editor(page).getByRole("button", { name: called }).last();
  const press = (called: string) => does(() => button(called).click());
  const set = (label: string, value: string) =>
    does(async () => {
      await field(page, label).fill(value);
      await field(page, label).press("Enter");
    });
  const choose = async (words: string) => {
    // the number beside the paragraph
    await page.locator(".reader").getByRole("link", { name: words }).first().click();
    await expect(title(page)).toContainText(words);
  };
  const select = (words: string) =>
    page.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const at = text.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0 && text.parentElement?.closest(".paragraph")) {
          document.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
          return;
        }
      }
      throw new Error(`The article has not “${wanted}” in one run.`);
    }, words);

  await page.goto("");
  await page.locator(".row", { hasText: "Sailors" }).click();
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(title(page)).toContainText("Sailors");

  // 1, 2: who boarded, and when: the text has “in February” for the visit
  await press("Take Norwegian trawler away");
  await set("Add somebody: name, office, country", "sailors from Callao, PE");
  await editor(page).getByText("sailors from Callao, Peru").click();
  const sailors = editor(page).getByRole("group", { name: "sailors from Callao" });
  await does(() => sailors.getByLabel("Sort").selectOption("group"));
  await press("“February”");
  await set("Why you changed it, for readers", "It was boarded before the visit was due.");

  // 3, 4: a call is no meeting, and gets another title
  await choose("speak by telephone");
  await set("Kind", "telephone call");
  await press("use this title");

  // 5, 6: a remark on the meeting belongs to it, without the words that say nothing
  await choose("Holm meets Vidal");
  await editor(page)
    .getByLabel(/^The same as/)
    .selectOption({ label: said });
  await press("Make them one");
  await does(() =>
    editor(page)
      .locator("div", { hasText: /^after the meeting on Tuesday/ })
      .getByRole("button", { name: "Not its words" })
      .last()
      .click(),
  );

  // 7: a mistake, undone
  await choose("Holm flies to Lima");
  await button("Drop").click();
  await press("It is told twice.");
  await page.keyboard.press("Escape");
  await press("Undo");

  // 8, 9: two steps told in one sentence
  await choose("Navies sign a code of conduct");
  await select("opened a common office in Callao");
  await press("Words of this event");
  await press("An event of its own");
  await choose("Navies open a common office");
  await set("Title", "Navies of Norway and Peru open an office");
  await choose("Navies sign a code of conduct");
  await set("Place", "");

  // 10: what the loader left
  await select("A round of talks in Geneva");
  await button("A new event").click();
  await press("Add it");
  await expect(title(page)).toContainText("Geneva");
  await does(() => editor(page).getByLabel("Status").selectOption("planned, possible"));
  await set("Add somebody: name, office, country", "Ada Holm");

  // 11, 12: not our subject; and one that is right
  await choose("Fishermen protest");
  await button("Drop").click();
  await press("It is not our subject.");
  await choose("Peru declines an invitation");
  await press("Right");

  expect(withoutHashes(written(seeds))).toBe(`${sidecar}${repaired}`);
});

test("with the keyboard alone", async ({ page, seeds }) => {
  const does = (act: () => Promise<unknown>) => step(page, seeds, act);
  const { keyboard } = page;
  /** By Tab, as far as it takes. */
  const reach = async (wanted: Locator) => {
    for (let presses = 0; presses < 250; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press("Tab");
    }
    throw new Error("The keyboard does not reach it.");
  };
  const button = (called: string) => editor(page).getByRole("button", { name: called }).first();
  const press = async (called: string) => {
    await reach(button(called));
    await does(() => keyboard.press("Enter"));
  };
  const set = async (label: string, value: string) => {
    await reach(field(page, label));
    await keyboard.press("Control+a");
    await keyboard.press("Delete");
    await keyboard.type(value);
    await does(() => keyboard.press("Enter"));
    await keyboard.press("Escape");
  };
  /** The next that is not checked, until it is the one that is wanted. */
  const skipTo = async (words: string) => {
    // out of the form, where letters are no keys
    await keyboard.press("Escape");
    for (let presses = 0; presses < 20; presses++) {
      if ((await title(page).textContent())?.includes(words)) return;
      const before = await title(page).textContent();
      await keyboard.press("s");
      await expect(title(page)).not.toHaveText(before ?? "");
    }
    throw new Error(`Nothing leads to “${words}”.`);
  };

  await page.goto("");
  await expect(page.getByRole("button", { name: "Edit" })).toBeVisible();
  await keyboard.press("e");
  await expect(title(page)).toBeVisible();

  await skipTo("Sailors");
  await keyboard.press("f");
  await set("Date, in words or EDTF", "february 2024");
  await skipTo("speak by telephone");
  await keyboard.press("f");
  await set("Kind", "telephone call");
  await press("use this title");
  await skipTo(said);
  await keyboard.press("d");
  await does(() => keyboard.press("3"));
  await does(() => keyboard.press("Control+z"));
  await skipTo("Holm meets Vidal");
  await keyboard.press("j");
  await keyboard.type("Holm:");
  const same = editor(page)
    .getByLabel(/^The same as/)
    .locator("option:checked");
  while ((await same.textContent()) !== said) await keyboard.press("ArrowDown");
  await press("Make them one");
  await skipTo("Navies sign");
  await keyboard.press("p");
  for (let words = 0; words < 2; words++) await keyboard.press("ArrowLeft");
  await does(() => keyboard.press("Enter"));
  await keyboard.press("l");
  const left = editor(page).getByRole("listitem").filter({ hasText: "The navies opened" });
  for (let presses = 0; presses < 9 && !(await left.getByText(/No state/).isVisible()); presses++)
    await keyboard.press("s");
  await keyboard.press("a");
  await expect(title(page)).toContainText("avies open");
  await press("Add it");
  await does(() => keyboard.press("r"));

  expect(withoutHashes(written(seeds))).toBe(`${sidecar}${repairedByKeys}`);
});
