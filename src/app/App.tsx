// The page, as a function of the corpus and the address.

import { useMemo, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import { answers } from "./answersCode.ts";
import { base } from "./base.ts";
import { Desk } from "./Desk.tsx";
import { ChoicesButton } from "./find/ChoicesButton.tsx";
import { SearchBox } from "./find/SearchBox.tsx";
import { useFound } from "./find/useFound.ts";
import { LegendButton } from "./legend/LegendButton.tsx";
import { Reader } from "./reader/Reader.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { AllArticles, ArticleKeys, FollowFound, Tellings } from "./sources/sourcesCode.ts";
import { SourcesLink } from "./SourcesLink.tsx";
import { withinWords } from "#format/toldBy.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { ThemeSwitch } from "./theme/ThemeSwitch.tsx";
import { ViewLink } from "./ui/ViewLink.tsx";
import { Boundary } from "./ui/Boundary.tsx";
import { whenLoaded } from "./ui/whenLoaded.tsx";
import { go } from "./view/go.ts";
import { landmarks } from "./view/parts.ts";
import { inScope, scopeOf } from "./view/scope.ts";
import { show, viewOfArticle } from "./view/select.ts";
import { useEscape } from "./view/useEscape.ts";
import { useFocus } from "./view/useFocus.ts";
import { useWide } from "./view/useMedia.ts";
import { useReadable } from "./view/useReadable.ts";
import { useCanonical } from "./view/useCanonical.ts";
import { useSlug } from "./view/useSlug.ts";
import { useView } from "./view/useView.ts";
import { home, isNarrowed } from "./view/view.ts";

const Answers = whenLoaded(answers, null);

const notRead = "The text could not be loaded. Reload the page to read it.";

export function App({ corpus }: { readonly corpus: Corpus }) {
  const wide = useWide();
  const view = useReadable(corpus, useView());
  const { article: asked, query, lanes, order } = view;
  const slug = useSlug(corpus, view.event, view.article);
  const [choosing, setChoosing] = useState(false);
  const scope = scopeOf(corpus, { event: slug, article: asked });
  const finding = useFound(corpus, inScope(corpus, scope), view.filter, query, choosing);
  const narrowed = isNarrowed(view) ? finding.found : null;
  const shown = useMemo(
    () => show(corpus, { event: slug, article: asked, lanes, order }, narrowed),
    [corpus, slug, asked, lanes, order, narrowed],
  );
  const { articles, article, event } = shown;
  useCanonical(shown);
  useFocus(event, article?.id ?? null, wide);
  useEscape(choosing && wide && event === null, () => setChoosing(false));
  useEscape(wide && event !== null, () => go(viewOfArticle(articles, article)));

  const out = viewOfArticle(articles, article);
  const choices = choosing && finding.found ? finding.found : null;
  const closeChoices = () => setChoosing(false);
  const desk = <Desk key="desk" {...{ shown, wide, choices, closeChoices }} />;
  const reader = wide && articles.length > 0 && (
    <Boundary key={article?.id ?? (event ? "tellings" : "all")} message={notRead}>
      {article ? (
        <Reader article={article} shown={shown} wide />
      ) : event ? (
        <Tellings shown={shown} event={event} />
      ) : (
        <AllArticles shown={shown} />
      )}
    </Boundary>
  );
  return (
    <div
      className="page"
      data-view={articles.length === 0 ? "empty" : event ? "event" : "all"}
      data-several={articles.length > 1 || undefined}
    >
      {articles.length > 0 && <SkipLinks shown={shown} />}
      <header className="masthead">
        <ViewLink className="wordmark" view={home}>
          Dateline
        </ViewLink>
        {articles.length > 0 && (
          <div className="find">
            <SearchBox
              query={query}
              events={shown.events.length}
              within={withinWords(articles, article)}
              out={out}
            />
            <ChoicesButton
              open={choosing}
              narrowed={isNarrowed(view)}
              onPress={() => setChoosing(!choosing)}
            />
          </div>
        )}
        <div className="tools" ref={landmarks.ref("tools")}>
          {articles.length > 1 && <SourcesLink />}
          <LegendButton several={articles.length > 1} />
          <ThemeSwitch brief={articles.length > 1} />
          {articles.length > 0 && (
            <ShareButton className="tool" told={null} shown={shown}>
              Share
            </ShareButton>
          )}
          <a className="tool" href={`${base}method/`}>
            Method
          </a>
        </div>
      </header>
      <main className="halves">{[reader, desk]}</main>
      {articles.length > 1 && <ArticleKeys shown={shown} />}
      {articles.length > 1 && wide && <FollowFound shown={shown} />}
      <Answers shown={shown} failed={finding.failed} />
    </div>
  );
}
