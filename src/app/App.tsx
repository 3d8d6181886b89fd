// The page, as a function of the corpus and the address.

import { useMemo } from "react";
import type { Corpus } from "#model/corpus.ts";
import { base } from "./base.ts";
import { Desk } from "./Desk.tsx";
import { LegendButton } from "./legend/LegendButton.tsx";
import { LiveLine } from "./LiveLine.tsx";
import { Reader } from "./reader/Reader.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { ThemeSwitch } from "./theme/ThemeSwitch.tsx";
import { ViewLink } from "./ui/ViewLink.tsx";
import { go } from "./view/go.ts";
import { show, titleOf, viewOfArticle } from "./view/select.ts";
import { useHovering } from "./view/hover.ts";
import { useEscape } from "./view/useEscape.ts";
import { useFocus } from "./view/useFocus.ts";
import { useWide } from "./view/useMedia.ts";
import { useCanonical } from "./view/useCanonical.ts";
import { useSlug } from "./view/useSlug.ts";
import { useTitle } from "./view/useTitle.ts";
import { useView } from "./view/useView.ts";
import { home } from "./view/view.ts";

export function App({ corpus }: { readonly corpus: Corpus }) {
  const wide = useWide();
  const view = useView();
  const { article: asked, lanes, order } = view;
  const slug = useSlug(corpus, view.event);
  const shown = useMemo(
    () => show(corpus, { event: slug, article: asked, lanes, order }),
    [corpus, slug, asked, lanes, order],
  );
  const { articles, article, event } = shown;
  useCanonical(shown);
  useTitle(titleOf(shown));
  useHovering();
  useFocus(event, wide);
  useEscape(wide && event !== null, () => go(viewOfArticle(articles, article)));

  const desk = <Desk key="desk" shown={shown} wide={wide} />;
  const reader = wide && article && <Reader key="reader" article={article} shown={shown} wide />;
  return (
    <div className="page" data-view={article ? (event ? "event" : "all") : "empty"}>
      {article && <SkipLinks shown={shown} />}
      <header className="masthead">
        <ViewLink className="wordmark" view={home}>
          Dateline
        </ViewLink>
        <div className="tools">
          <LegendButton />
          <ThemeSwitch />
          {article && (
            <ShareButton className="tool" told={null} events={shown.events}>
              Share
            </ShareButton>
          )}
          <a className="tool" href={`${base}method/`}>
            Method
          </a>
        </div>
      </header>
      <main className="halves">{[reader, desk]}</main>
      <LiveLine shown={shown} />
    </div>
  );
}
