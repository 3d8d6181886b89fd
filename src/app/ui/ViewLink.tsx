// A link to a view: a real address, followed without loading a page where the click is a plain one.
//
// What it leaves open, such as lanes, order and window, stays as it is. The address it stands with is
// the plain one, so that moving the chart draws no link anew; the rest is added when it is pressed.

import type { ComponentProps, MouseEvent } from "react";
import { go, hrefFromHere, hrefOf } from "../view/go.ts";
import type { ViewChange } from "../view/view.ts";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly view: ViewChange };

export function ViewLink({ view, children, ...rest }: Props) {
  /** For a tab, a window or a menu of its own. */
  function complete({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
    currentTarget.href = hrefFromHere(view);
  }
  function onClick(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlain(event)) return complete(event);
    event.preventDefault();
    go(view);
  }
  return (
    <a
      {...rest}
      href={hrefOf(view)}
      onClick={onClick}
      onAuxClick={complete}
      onContextMenu={complete}
    >
      {children}
    </a>
  );
}

/** With a key or another button held, the browser opens a tab, a window or a menu. */
function isPlain(event: MouseEvent): boolean {
  const key = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !key && !event.defaultPrevented;
}
