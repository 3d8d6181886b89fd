// The search in the header. What is typed is in the address once the hand rests, so the page has no
// other query than the address.

import { type KeyboardEvent, useRef, useState } from "react";
import { isShortcutOn } from "../ui/shortcut.ts";
import { useShortcut } from "../ui/useShortcut.ts";
import { ask } from "../view/go.ts";
import { landmarks } from "../view/parts.ts";
import { useSettled } from "../view/useSettled.ts";
import type { ViewChange } from "../view/view.ts";
import { finderCode, searcherCode } from "./finderCode.ts";
import styles from "./SearchBox.module.css";

interface Props {
  readonly query: string;
  /** The number of events that it looks through. */
  readonly events: number;
  /** In which of several articles: "all 7 articles"; null where there is one. */
  readonly within: string | null;
  /** Closes a card, since what is found is in the list. */
  readonly out: ViewChange;
}

export function SearchBox({ query, events, within, out }: Props) {
  const [typed, setTyped] = useState(query);
  const [last, setLast] = useState(query);
  // Back, and a link that clears the search, change the address.
  if (last !== query) {
    setLast(query);
    setTyped(query);
  }
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const settled = useSettled();
  useShortcut("/", () => input.current?.focus());

  function onKeyDown(press: KeyboardEvent) {
    if (press.nativeEvent.isComposing) return;
    if (press.key === "Enter") {
      press.preventDefault();
      landmarks.one("list")?.focus();
    }
    if (press.key !== "Escape") return;
    // The card under it stays open; what was typed stays, and is cleared where it is shown.
    press.preventDefault();
    press.stopPropagation();
    const back = before.current?.isConnected ? before.current : landmarks.one("list");
    back?.focus();
  }

  return (
    <search className={styles["search"]}>
      <input
        ref={input}
        type="search"
        aria-label={`Search ${events === 1 ? "one event" : `${events} events`}`}
        placeholder={within === null ? "Search events" : `Search ${within}`}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts={!settled || isShortcutOn() ? "/" : undefined}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
          void Promise.all([finderCode.load(), searcherCode.load()]).catch(() => null);
        }}
        onChange={({ target }) => {
          setTyped(target.value);
          ask(target.value, out);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
