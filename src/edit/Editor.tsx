// Correcting an article by looking at it. The editor's parts stand in the page: its button among the tools,
// its keys in the legend, and its panel in the card's place, so that chart and article show what is changed.

import { useEffect, useReducer, useState } from "react";
import { createPortal } from "react-dom";
import type { Corpus } from "#model/corpus.ts";
import type { Among } from "#model/judging.ts";
import { eventOf } from "#model/tellings.ts";
import { Keys } from "#app/legend/Keys.tsx";
import { go } from "#app/view/go.ts";
import { landmarks } from "#app/view/parts.ts";
import { nextHand } from "./hand.ts";
import { Judge } from "./Judge.tsx";
import { editorKeys, judgeKeys, reviewKeys, severalKeys } from "./keys.ts";
import { NotOne } from "./NotOne.tsx";
import { Panel } from "./Panel.tsx";
import { spots } from "./spots.ts";
import { useKeys } from "./useKeys.ts";
import { useLandmark } from "./useLandmark.ts";
import { leadTo, useLead } from "./useLead.ts";

const oneRows = [...editorKeys, ...reviewKeys];
const severalRows = [...oneRows, ...severalKeys, ...judgeKeys];

export function Editor({ corpus }: { readonly corpus: Corpus }) {
  const [hand, act] = useReducer(nextHand, null);
  const led = useLead(corpus, hand, act);
  const tools = useLandmark("tools");
  const desk = useLandmark("desk");
  const legend = useLandmark("keys");
  function open() {
    act({ do: "open", ...led });
    const article = corpus.articles.find(({ id }) => id === led.article) ?? null;
    // Without an event the panel chooses, once it knows what there is to check.
    if (led.ofAll && article && led.event !== null)
      leadTo(corpus.articles, article, eventOf(corpus, led.event));
  }
  function close() {
    act({ do: "close" });
    if (hand?.ofAll) go({ article: null, paragraph: null });
    spots.one("edit")?.focus();
  }
  const toggle = hand ? close : open;
  const isOpen = hand !== null;
  useEffect(() => {
    // The page was led away from under it.
    return () => {
      if (isOpen && document.activeElement === document.body) spots.one("edit")?.focus();
    };
  }, [isOpen]);
  const [judging, setJudging] = useState<{ readonly among: Among } | null>(null);
  const hasSeveral = corpus.articles.length > 1;
  const judge = () => setJudging({ among: null });
  useEffect(() => {
    if (!judging) return;
    // The button on the card may be gone with what was one event.
    return () => {
      if (document.activeElement === document.body) landmarks.one("card-title")?.focus();
    };
  }, [judging]);
  useKeys({ edit: toggle, ...(hasSeveral && { judge }) });
  return (
    <>
      {tools &&
        createPortal(
          <button
            type="button"
            className="tool"
            data-edit=""
            ref={spots.ref("edit")}
            aria-pressed={hand !== null}
            onClick={toggle}
          >
            Edit
          </button>,
          tools,
        )}
      {legend &&
        createPortal(
          <Keys title="Keys of the editor" rows={hasSeveral ? severalRows : oneRows} />,
          legend,
        )}
      {desk &&
        hand &&
        createPortal(
          <Panel {...{ corpus, hand, act }} onClose={toggle} onJudge={hasSeveral ? judge : null} />,
          desk,
        )}
      <NotOne corpus={corpus} onAsk={(among) => setJudging({ among })} />
      {judging && <Judge corpus={corpus} among={judging.among} onClose={() => setJudging(null)} />}
    </>
  );
}
