import { expect, it } from "vitest";
import { article } from "../corpus.ts";
import { open } from "../page.tsx";

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

it("leaves the focus where a link led, whatever the browser's own landing clears", async () => {
  const id = `at-${article.paragraphs[1]?.start}`;
  let cleared = false;
  requestAnimationFrame(() => {
    cleared = true;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  open(`#${id}`);
  await frame();
  await frame();
  expect(cleared).toBe(true);
  expect(document.activeElement?.id).toBe(id);
});
