// Renders the app to HTML, which the browser hydrates.
//
// The build runs this file in Vite's server environment (build/buildRenderer.ts), since components import
// style sheets.

import { renderToString } from "react-dom/server";
import type { Corpus } from "#model/corpus.ts";
import { type Article, articleOf } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventsIn, tellersOf } from "#model/tellings.ts";
import { App } from "#app/App.tsx";
import { eventCard } from "#app/event/cardCode.ts";
import { sources } from "#app/sources/sourcesCode.ts";
import { type Written, WrittenContext } from "#app/view/written.ts";
import { articlePath, eventPath } from "./link.ts";
import type { Rendered } from "./pages.ts";
import { AllFiles, Chart, OtherPassages, Source } from "./withoutScript.tsx";

// The card, and what several articles need, is code that comes later, in the browser as well.
await Promise.all([eventCard.load(), sources.load()]);

/** The start page, or the page of an event or of an article. Addresses start with `./`, the site's root. */
export function render(corpus: Corpus, { event, article }: Rendered): string {
  const written: Written = event
    ? { path: `./${eventPath(event)}`, withoutScript: ofEvent(corpus, event) }
    : { path: `./${article ? articlePath(article) : ""}`, withoutScript: ofStart(corpus, article) };
  return renderToString(
    <WrittenContext value={written}>
      <App corpus={corpus} />
    </WrittenContext>,
  );
}

type ScriptlessParts = Written["withoutScript"];

const nothing: ScriptlessParts = { chart: null, list: null, passages: null, source: null };

function ofStart(corpus: Corpus, scope: Article | null): ScriptlessParts {
  const { articles, events } = corpus;
  if (articles.length === 0) return nothing;
  const only = articles.length === 1 ? (articles[0] ?? null) : scope;
  return {
    ...nothing,
    chart: (
      <Chart
        published={only?.published ?? null}
        events={scope ? eventsIn({ events }, scope.id) : events}
      />
    ),
    list: <AllFiles corpus={corpus} />,
  };
}

function ofEvent({ articles }: Corpus, event: NewsEvent): ScriptlessParts {
  const [article, ...others] = tellersOf(event).flatMap((id) => articleOf(articles, id) ?? []);
  if (!article) return nothing;
  return {
    ...nothing,
    passages: <OtherPassages article={article} event={event} />,
    source: <Source articles={[article, ...others]} event={event} />,
  };
}
