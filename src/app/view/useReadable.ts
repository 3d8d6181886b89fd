// The view, once the words that it shows are here: until then the page stays as it is.

import { useEffect, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import { eventAt, tellersOf } from "#model/tellings.ts";
import { areHere, loadTexts } from "../texts.ts";
import type { View } from "./view.ts";

/** Ids of the articles whose words a view shows. */
export function textsOfView(
  { articles, events }: Corpus,
  { event: slug, article }: Pick<View, "event" | "article">,
): readonly string[] {
  if (articles.length === 1) return articles.map(({ id }) => id);
  const event = eventAt(events, slug);
  return [...(article === null ? [] : [article]), ...(event ? tellersOf(event) : [])];
}

export function useReadable(corpus: Corpus, view: View): View {
  const [readable, setReadable] = useState(view);
  const texts = textsOfView(corpus, view);
  const isHere = areHere(texts);
  if (isHere && readable !== view) setReadable(view);
  useEffect(() => {
    if (isHere) return;
    let gone = false;
    // Where they cannot be had, the part that shows them says so.
    const goOn = () => !gone && setReadable(view);
    loadTexts(texts).then(goOn, goOn);
    return () => {
      gone = true;
    };
  });
  return isHere ? view : readable;
}
