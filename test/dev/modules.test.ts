import { expect, it } from "vitest";
import { DevModules } from "#dev/modules.ts";
import { corpusOf, met } from "../dossier/story.ts";

/** What the page gets, where it has the articles of another moment: `told` is JSON of one. */
async function corpusWith(modules: DevModules, told: string): Promise<unknown> {
  const main = modules.load("\0virtual:dateline") ?? "";
  const code = main.replaceAll(/import \{ told as (a\d) \} from "[^"]+";/g, `const $1 = ${told};`);
  return await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

it("has each event of the articles, and none that the page's article does not have yet", async () => {
  const corpus = corpusOf(met("2024-06-15-meridian"));
  const [article] = corpus.articles;
  const modules = new DevModules();
  modules.update(corpus);
  const now = JSON.stringify({ article, events: corpus.events });
  expect(await corpusWith(modules, now)).toMatchObject({ told: { events: corpus.events } });
  const before = JSON.stringify({ article, events: [] });
  expect(await corpusWith(modules, before)).toMatchObject({ told: { events: [] } });
});
