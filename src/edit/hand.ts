// What an editor has at hand, as one value: what belongs to one event or to one selection goes with it.

import { bySpan, type Span } from "#model/span.ts";

export const editFaces = ["events", "left", "article"] as const;
export type EditFace = (typeof editFaces)[number];

interface EventAtHand {
  readonly id: string;
  /** Whether the reasons for dropping it are shown. */
  readonly dropping: boolean;
}

/** Of an open editor. */
export interface AtHand {
  /** Its id; it stays at hand where its file goes. null where there is no article, or none is chosen yet. */
  readonly article: string | null;
  readonly face: EditFace;
  /** null as long as none was chosen. */
  readonly event: EventAtHand | null;
  /** Where in the text one looks at what was left. */
  readonly leftAt: number;
  /** Words of the article, until they are used or another event is at hand. */
  readonly selection: Span | null;
  /** Whether it was opened on the page of all articles, which closing it gives back. */
  readonly ofAll: boolean;
}

/** null while the editor is closed. */
export type Hand = AtHand | null;

/** Where the page is: the open article and the selected event, by the id that it has in that article. */
export interface Led {
  /** Of a page of all articles the one that tells the event first; null without an event. */
  readonly article: string | null;
  readonly event: string | null;
  /** Whether the page is about all articles. */
  readonly ofAll: boolean;
}

export type Act =
  | ({ readonly do: "open" } & Led)
  | { readonly do: "close" }
  /** The page was led somewhere. */
  | ({ readonly do: "lead" } & Omit<Led, "ofAll">)
  /** An event is looked at. */
  | { readonly do: "look"; readonly event: string | null }
  /** The one that is shown stays at hand, wherever a step moves it. */
  | { readonly do: "hold"; readonly event: string }
  | { readonly do: "turn"; readonly face: EditFace }
  | { readonly do: "look at left"; readonly start: number }
  /** Asks why the event is dropped, or no longer. */
  | { readonly do: "ask why" }
  | { readonly do: "select"; readonly span: Span | null }
  /** Selected words are used: they are no longer to be used, but others that were selected since. */
  | { readonly do: "use"; readonly span: Span };

export function nextHand(hand: Hand, act: Act): Hand {
  if (act.do === "open") return opened(act);
  if (hand === null || act.do === "close") return null;
  const { article, event, face } = hand;
  switch (act.do) {
    case "lead":
      if (act.article !== article) {
        const ofAll = hand.ofAll || article === null;
        return { ...opened({ ...act, ofAll }), face: act.event ? "events" : face };
      }
      return act.event === null || act.event === event?.id ? hand : looking(hand, act.event);
    case "look":
      return looking(hand, act.event);
    case "hold":
      return act.event === event?.id ? hand : { ...hand, event: asked(act.event) };
    case "turn":
      return { ...hand, face: act.face, event: event && asked(event.id) };
    case "look at left":
      return { ...hand, face: "left", event: event && asked(event.id), leftAt: act.start };
    case "ask why":
      return { ...hand, event: event && { ...event, dropping: !event.dropping } };
    case "select":
      return { ...hand, selection: act.span };
    case "use":
      return hand.selection && bySpan(act.span, hand.selection) === 0
        ? { ...hand, selection: null }
        : hand;
  }
}

const asked = (id: string): EventAtHand => ({ id, dropping: false });

const opened = ({ article, event, ofAll }: Led): AtHand => ({
  article,
  face: "events",
  event: event === null ? null : asked(event),
  leftAt: 0,
  selection: null,
  ofAll,
});

function looking(hand: AtHand, event: string | null): AtHand {
  const selection = event === hand.event?.id ? hand.selection : null;
  return { ...hand, face: "events", event: event === null ? null : asked(event), selection };
}
