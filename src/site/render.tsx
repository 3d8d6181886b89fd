// Renders the app to HTML, which the browser hydrates.
//
// The build runs this file in Vite's server environment (build/buildRenderer.ts), since components import
// style sheets.

import { renderToString } from "react-dom/server";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { App } from "#app/App.tsx";
import { eventCard } from "#app/event/cardCode.ts";
import { type Written, WrittenContext } from "#app/view/written.ts";
import { AllFiles, Chart, OtherPassages, Source } from "./withoutScript.tsx";

// The card is code that comes later, in the browser as well.
await eventCard.load();

/** The start page, or the page of an event. Addresses start with `./`, the site's root. */
export function render(corpus: Corpus, event: NewsEvent | null): string {
  const written: Written = event
    ? { path: `./event/${event.slug}/`, withoutScript: ofEvent(corpus, event) }
    : { path: "./", withoutScript: ofStart(corpus) };
  return renderToString(
    <WrittenContext value={written}>
      <App corpus={corpus} />
    </WrittenContext>,
  );
}

type ScriptlessParts = Written["withoutScript"];

const nothing: ScriptlessParts = { chart: null, list: null, passages: null, source: null };

function ofStart({ articles: [article], events }: Corpus): ScriptlessParts {
  if (!article) return nothing;
  return {
    ...nothing,
    chart: <Chart article={article} events={events} />,
    list: <AllFiles events={events} />,
  };
}

function ofEvent({ articles }: Corpus, event: NewsEvent): ScriptlessParts {
  const article = articles.find(({ id }) => id === event.article);
  if (!article) return nothing;
  return {
    ...nothing,
    passages: <OtherPassages article={article} event={event} />,
    source: <Source article={article} event={event} />,
  };
}
