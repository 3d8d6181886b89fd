// Forced colours, in a light and a dark palette: nothing rests on a colour of ours, and nothing that
// is drawn is lost.

import type { Locator, Page } from "@playwright/test";
import type { NewsEvent } from "#model/event.ts";
import { expectNoFindings } from "./axe.ts";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const event = some(
  ({ when }) => when !== null && when.derivation.words.length > 0,
  "a dated event",
);

/** The first that stands in the chart by itself: others are in bins until these are opened. */
async function drawn(page: Page): Promise<NewsEvent> {
  const id = await page.locator("#chart a[data-event]").first().getAttribute("data-event");
  return some((each) => each.id === id, "the bar's event");
}

test.use({ contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

type Names = "Canvas" | "CanvasText" | "LinkText" | "Highlight" | "HighlightText";

/** What the reader's colours are here, by their names. */
async function palette(page: Page): Promise<Readonly<Record<Names, string>>> {
  return page.evaluate(() => {
    const probe = document.createElement("span");
    document.body.append(probe);
    const valueOf = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const values = {
      Canvas: valueOf("Canvas"),
      CanvasText: valueOf("CanvasText"),
      LinkText: valueOf("LinkText"),
      Highlight: valueOf("Highlight"),
      HighlightText: valueOf("HighlightText"),
    };
    probe.remove();
    return values;
  });
}

async function styleOf(locator: Locator, name: string): Promise<string> {
  return locator.first().evaluate((element, key) => {
    return getComputedStyle(element).getPropertyValue(key);
  }, name);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`a ${colorScheme} palette`, () => {
    test.use({ colorScheme });

    test("on the list labels are words on the ground, and what is hovered and focused is seen", async ({
      page,
    }) => {
      const { bar, row, numbers, chart } = await open(page);
      const { Canvas, CanvasText, LinkText, Highlight } = await palette(page);
      // No control is there that the palette overrules.
      await expect(page.getByRole("combobox", { name: "Theme" })).toBeHidden();
      await expectNoFindings(page);
      const alone = await drawn(page);
      expect(await styleOf(bar(alone).locator(".label"), "color")).toBe(LinkText);
      const halos = page.locator(".stage .label, .stage .vis-text, .publication span");
      for (const halo of await halos.all())
        expect(await styleOf(halo, "-webkit-text-stroke-color")).toBe(Canvas);

      await row(alone).hover();
      for (const plate of [row(alone).locator(".row-number"), bar(alone).locator(".number")]) {
        expect(await styleOf(plate, "color")).toBe(Canvas);
        expect(await styleOf(plate, "background-color")).toBe(CanvasText);
        expect(await styleOf(plate, "forced-color-adjust")).toBe("none");
      }
      expect(await styleOf(numbers(alone), "background-image")).toContain(CanvasText);

      await page.keyboard.press("Tab");
      await row(event).focus();
      expect(await styleOf(row(event), "outline-color")).toBe(Highlight);
      await chart.getByRole("group", { name: /^Chart of/ }).focus();
      const ring = await page.locator(".frame").evaluate((frame) => {
        return getComputedStyle(frame, "::after").borderTopColor;
      });
      expect(ring).toBe(Highlight);
    });

    test("the selected event is in the colours of a selection, everywhere", async ({ page }) => {
      const { bar, words, numbers, card } = await open(page, `event/${event.slug}/`);
      const { Canvas, CanvasText, Highlight, HighlightText } = await palette(page);
      for (const part of [words(event), bar(event).locator(".label"), card.locator(".plate")]) {
        expect(await styleOf(part, "background-color")).toBe(Highlight);
        expect(await styleOf(part, "color")).toBe(HighlightText);
      }
      expect(await styleOf(numbers(event), "background-image")).toContain(Highlight);
      expect(await styleOf(numbers(event), "color")).toBe(HighlightText);
      for (const part of ["[data-tick][data-selected]", "[class*=bracket]"])
        expect(await styleOf(page.locator(part), "background-color")).toBe(Highlight);
      // Its neighbours in the seam are seen too, and the publication line.
      expect(await styleOf(page.locator("[data-strokes]"), "stroke")).toBe(CanvasText);
      expect(await styleOf(page.locator(".publication"), "background-color")).toBe(CanvasText);
      const dates = card.locator(".date-words");
      for (const date of await dates.all()) expect(await styleOf(date, "color")).not.toBe(Canvas);
      await expectNoFindings(page);
    });

    test("each status and each doubt is drawn, and like no other", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: "Legend" }).click();
      const dialog = page.getByRole("dialog", { name: /Legend/ });
      await expect(dialog.locator(".texture").first()).toBeAttached();
      const drawings = await dialog.locator(".event").evaluateAll((all) =>
        all.map((each) => {
          const texture = getComputedStyle(each.querySelector(".texture") ?? each);
          const stroke = getComputedStyle(each.querySelector(".stroke") ?? each);
          const { backgroundColor, backgroundImage, borderTopStyle } = texture;
          const isBlank =
            backgroundColor === "rgba(0, 0, 0, 0)" &&
            backgroundImage === "none" &&
            borderTopStyle === "none";
          const look = [
            backgroundImage,
            backgroundColor,
            borderTopStyle,
            each.getAttribute("data-status") === "cancelled" && stroke.blockSize,
          ].join(" ");
          return { look, isBlank, extent: each.getAttribute("data-extent") };
        }),
      );
      expect(drawings.filter(({ isBlank }) => isBlank)).toEqual([]);
      for (const extent of ["solid", "doubt"]) {
        const looks = new Set(drawings.filter((d) => d.extent === extent).map((d) => d.look));
        expect(looks.size).toBe(4);
      }
      await expectNoFindings(page);
    });

    test.describe("on a phone", () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

      test("the rail is drawn in the text's colour, the card is a sheet with an edge", async ({
        page,
      }) => {
        const { row, cardTitle } = await open(page);
        const { CanvasText } = await palette(page);
        const rails = page.locator(".row .rail");
        expect(await rails.count()).toBeGreaterThan(0);
        for (const rail of await rails.all()) {
          expect(await styleOf(rail, "background-image")).not.toBe("none");
          expect(await styleOf(rail, "color")).toBe(CanvasText);
        }
        await row(event).tap();
        await expect(cardTitle).toBeVisible();
        const sheet = page.locator("dialog[open]");
        expect(await styleOf(sheet, "border-top-color")).toBe(CanvasText);
        await expectNoFindings(page);
      });
    });
  });
}
