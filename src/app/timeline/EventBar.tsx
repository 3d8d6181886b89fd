// One event in the chart: its label and, under it, its bar. Where they stand is set from outside,
// on the host element, while the window moves; React draws only what they are.

import type { MouseEvent } from "react";
import { StatusSign } from "../ui/StatusSign.tsx";
import { useIsHovered } from "../view/hover.ts";
import type { Item } from "./items.ts";
import "./bar.css";

interface Props {
  readonly item: Item;
  readonly href: string;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

export function EventBar({ item, href, selected, onSelect }: Props) {
  const hovered = useIsHovered(item.id);

  function follow(click: MouseEvent) {
    const plain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    if (!plain || click.button !== 0) return;
    click.preventDefault();
    onSelect(item.id);
  }

  // The keyboard has the whole chart as one stop; the link is for pointers and for copying.
  return (
    <a
      className="event"
      href={href}
      tabIndex={-1}
      draggable={false}
      aria-label={item.name}
      aria-current={selected || undefined}
      data-event={item.id}
      data-hovered={hovered || undefined}
      data-status={item.status}
      data-extent={item.extent}
      onClick={follow}
    >
      <span className="label">
        <StatusSign status={item.status} />
        {item.number !== null && <b className="number">{item.number}</b>}
        <bdi className="title">{item.title}</bdi>
        {item.word && <span className="word">{item.word}</span>}
      </span>
      <span className="bar">
        <span className="texture" />
        <span className="stroke" />
      </span>
    </a>
  );
}
