// Correcting an article by looking at it. The editor's parts stand in the page: its button among the tools,
// its keys in the legend, and its panel in the card's place, so that chart and article show what is changed.

import { useReducer } from "react";
import { createPortal } from "react-dom";
import type { Corpus } from "#model/corpus.ts";
import { Keys } from "#app/legend/Keys.tsx";
import { nextHand } from "./hand.ts";
import { allEditorKeys } from "./keys.ts";
import { Panel } from "./Panel.tsx";
import { spots } from "./spots.ts";
import { useKeys } from "./useKeys.ts";
import { useLandmark } from "./useLandmark.ts";
import { useLead } from "./useLead.ts";

export function Editor({ corpus }: { readonly corpus: Corpus }) {
  const [hand, act] = useReducer(nextHand, null);
  const led = useLead(corpus, hand, act);
  const tools = useLandmark("tools");
  const desk = useLandmark("desk");
  const legend = useLandmark("keys");
  function toggle() {
    act(hand ? { do: "close" } : { do: "open", ...led });
    if (hand) spots.one("edit")?.focus();
  }
  useKeys({ edit: toggle });
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
      {legend && createPortal(<Keys title="Keys of the editor" rows={allEditorKeys} />, legend)}
      {desk && hand && createPortal(<Panel {...{ corpus, hand, act }} onClose={toggle} />, desk)}
    </>
  );
}
