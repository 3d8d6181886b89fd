import { expect, it, vi } from "vitest";
import { article } from "../corpus.ts";
import { open } from "../page.tsx";

it("leaves the focus where a link led, whatever the browser's own landing clears", async () => {
  const id = `at-${article.paragraphs[1]?.start}`;
  let cleared = false;
  requestAnimationFrame(() => {
    cleared = true;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  open(`#${id}`);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(id));
  expect(cleared).toBe(true);
});
