// On the card of an event that several articles tell: the way to the question whether they tell of one.

import { createPortal } from "react-dom";
import type { Corpus } from "#model/corpus.ts";
import { eventAt, tellingsOf } from "#model/tellings.ts";
import { useView } from "#app/view/useView.ts";
import { useLandmark } from "./useLandmark.ts";

interface Props {
  readonly corpus: Corpus;
  /** @param among ids of the tellings of the event */
  readonly onAsk: (among: readonly string[]) => void;
}

export function NotOne({ corpus, onAsk }: Props) {
  const actions = useLandmark("card-actions");
  const { event: slug } = useView();
  const event = eventAt(corpus.events, slug);
  if (!actions || !event?.tellings) return null;
  return createPortal(
    <button
      type="button"
      className="action"
      onClick={() => onAsk(tellingsOf(event).map(({ id }) => id))}
    >
      Not one event?
    </button>,
    actions,
  );
}
