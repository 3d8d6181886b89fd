// The page: a function of the corpus and the address.

import type { Corpus } from "#model/corpus.ts";
import { Desk } from "./Desk.tsx";
import { LiveLine } from "./LiveLine.tsx";
import { Reader } from "./reader/Reader.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { ViewLink } from "./ui/ViewLink.tsx";
import { go } from "./view/go.ts";
import { closed, eventsOf, show, titleOf } from "./view/select.ts";
import { useEscape } from "./view/useEscape.ts";
import { useFocus } from "./view/useFocus.ts";
import { twoColumns, useMedia } from "./view/useMedia.ts";
import { useTitle } from "./view/useTitle.ts";
import { useView } from "./view/useView.ts";
import { start } from "./view/view.ts";

export function App({ corpus }: { readonly corpus: Corpus }) {
  const wide = useMedia(twoColumns);
  const shown = show(corpus, useView());
  const { article, event } = shown;
  const own = eventsOf(corpus, article);
  useTitle(titleOf(shown));
  useFocus(event?.slug ?? null, wide);
  useEscape(event !== null, () => go(closed(corpus, shown)));

  const desk = <Desk key="desk" corpus={corpus} shown={shown} own={own} />;
  const reader = article && (
    <Reader key="reader" article={article} events={own} selected={event} wide={wide} />
  );
  return (
    <div className="page" data-view={article ? (event ? "event" : "all") : "empty"}>
      <SkipLinks event={event !== null} />
      <header className="masthead">
        <ViewLink className="wordmark" view={start}>
          Dateline
        </ViewLink>
      </header>
      {/* The document's order is the order in which the parts are seen. */}
      <main className="halves">{wide ? [reader, desk] : [desk, reader]}</main>
      <LiveLine event={event} events={own} />
    </div>
  );
}
