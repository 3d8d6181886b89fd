import { expect, it } from "vitest";
import { oldPages } from "#site/oldAddresses.ts";
import { toDossier } from "#dossier/dossier.ts";
import { corpusOf, met } from "../dossier/story.ts";

const shell = '<title></title><div id="root"></div>';

it("lead to the event of several articles, by whichever of its addresses they knew", () => {
  const { corpus } = toDossier(corpusOf(met("2024-06-15-meridian"), met("2024-06-16-courier")));
  const [event] = corpus.events;
  const second = event?.tellings?.[1].slug ?? "";
  const leads = (...slugs: readonly string[]) =>
    oldPages(
      [{ slug: "old", title: "Old", leads: slugs, why: null }],
      corpus.events,
      shell,
      null,
    )[0];
  for (const page of [leads(second), leads(event?.slug ?? "", second)])
    expect(page?.content).toContain(`content="0; url=../../event/${event?.slug}/"`);
  expect(leads("nowhere")?.content).toContain("was withdrawn");
});
