// The actions for an event: copy its link, open its source, and a menu with the rest.

import { useState } from "react";
import type { Told } from "#format/told.ts";
import { atWords } from "#model/textFragment.ts";
import { Around, Measure } from "./Around.tsx";
import { copyText } from "../share/clipboard.ts";
import { ShareButton } from "../share/ShareButton.tsx";
import { addressOf } from "../view/go.ts";
import { landmarks } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import { useView } from "../view/useView.ts";
import { viewOf } from "../view/view.ts";

type State = "idle" | "copied" | "refused";

interface Props extends Pick<Told, "article" | "event"> {
  readonly shown: Shown;
}

export function Actions({ article, event, shown }: Props) {
  const [state, setState] = useState<State>("idle");
  const isFrom = useView().beside === event.slug;
  const address = () => addressOf(viewOf(event));
  async function onCopy() {
    setState((await copyText(address())) ? "copied" : "refused");
  }
  return (
    <div className="card-actions" ref={landmarks.ref("card-actions")}>
      <button type="button" className="action" onClick={() => void onCopy()}>
        Copy link
      </button>
      {/* beside the words of several, each has its own */}
      {shown.article?.url && (
        <a className="action" href={atWords(shown.article.url, event.directive)} rel="noopener">
          Open at <bdi>{shown.article.publisher ?? "the publisher’s page"}</bdi>
        </a>
      )}
      <ShareButton
        className="action"
        told={{ article, event, articles: shown.articles }}
        shown={shown}
      >
        Quote and share
      </ShareButton>
      {event.when && <Measure event={event} />}
      <Around event={event} events={shown.events} />
      <output>
        {isFrom && state === "idle" && "Choose another event to see the time between."}
        {state === "copied" && "Copied."}
        {state === "refused" && `The browser did not allow it. The address is ${address()}`}
      </output>
    </div>
  );
}
