// The coverage of an invented article, one line per item.

import { cover } from "#loader/coverage/cover.ts";
import type { LoadedSeed } from "#loader/load.ts";
import { loadOne } from "#loader/parseSeeds.ts";
import { publishedDay, story } from "../events/told.ts";
import { parse } from "../parse.ts";

export function loaded(
  body: string,
  sidecar = `published: ${publishedDay}\n`,
): Promise<LoadedSeed> {
  const text = body.includes("\n") ? body : story(body);
  const seed = { id: "test", file: "seeds/test.txt", text };
  return loadOne({ ...seed, sidecar: { file: "seeds/test.yaml", text: sidecar } }, parse);
}

/** "met: Holm meets Bruun", "did not visit: left, negated". */
export async function happenings(body: string): Promise<readonly string[]> {
  const seed = await loaded(body);
  return cover(seed).happenings.map(({ words, fate }) => {
    if ("left" in fate) return `${words.text}: left, ${fate.left}`;
    return `${words.text}: ${seed.events.find(({ id }) => id === fate.event)?.title}`;
  });
}

/** "Sunday: date of Holm meets Bruun", "five years: left, no-days". */
export async function times(body: string, sidecar?: string): Promise<readonly string[]> {
  const seed = await loaded(body, sidecar);
  const titles = (ids: readonly string[]) =>
    seed.events.flatMap(({ id, title }) => (ids.includes(id) ? title : [])).join(" + ");
  return cover(seed).times.map(({ words, fate }) => {
    if ("use" in fate) return `${words.text}: ${fate.use} of ${titles(fate.events)}`;
    const of = fate.event === null ? "" : ` of ${titles([fate.event])}`;
    return `${words.text}: left, ${fate.left}${of}`;
  });
}
