// Nothing leaves for another host; nothing inline; what is not there is said to be not there.
// (The guard in test.ts holds the first two on every other walk as well.)

import { at, events } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

test("every answer carries a policy that begins with nothing", async ({ page }) => {
  for (const path of ["", `event/${at(0).slug}/`, "404.html", "favicon.svg"]) {
    const answer = await page.request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
  }
});

test.describe("what a looser policy would allow", () => {
  test.use({ allowedErrors: /policy is report-only/ });

  test("fails a walk, also where it does nothing", async ({ page, guard, site }) => {
    await open(page);
    expect(guard).toEqual([]);
    await page.evaluate((address) => {
      document.body.append(Object.assign(new Image(), { src: address }));
    }, `${site}events.json`);
    await expect.poll(() => guard.join()).toContain("events.json");
  });
});

test("the policy stands in the pages too, for hosts that send no headers", async ({ page }) => {
  for (const path of ["", `event/${at(0).slug}/`]) {
    const html = await (await page.request.get(path)).text();
    const header = (await page.request.get(path)).headers()["content-security-policy"] ?? "";
    expect(html.replaceAll("&#39;", "'")).toContain(header);
  }
});

test("pages hold no inline script, style or handler; only data", async ({ page }) => {
  for (const path of ["", ...events.map(({ slug }) => `event/${slug}/`), "404.html"]) {
    const html = await (await page.request.get(path)).text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, kind]) => kind);
    expect(inline.filter((kind) => !kind?.includes("application/ld+json"))).toEqual([]);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  }
});

test("no address in the page leads to another host unless a reader follows it", async ({
  page,
  site,
}) => {
  await open(page);
  const loaded = await page.locator("[src], link[href]").evaluateAll((all) =>
    all.map((element) => {
      const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
      return new URL(address, document.baseURI).href;
    }),
  );
  expect(loaded.filter((address) => !address.startsWith(site))).toEqual([]);
});

test("nothing is kept about the reader", async ({ page, context }) => {
  const { row } = await open(page);
  await row(at(0)).click();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe("an address that is not there", () => {
  // It asks for its scripts and styles wherever the root may be.
  test.use({ allowedErrors: /404|Refused to (?:execute|apply)/ });

  for (const path of ["nothing", "event/nothing/", "event/a/b/c/"]) {
    test(`${path} is answered with 404.html`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main")).toBeVisible();
    });
  }
});
