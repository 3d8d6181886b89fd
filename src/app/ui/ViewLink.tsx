// A link to a view: a real address, followed without loading a page where the click is a plain one.

import type { ComponentProps, MouseEvent } from "react";
import { go, hrefOf } from "../view/go.ts";
import type { View } from "../view/view.ts";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly view: View };

export function ViewLink({ view, children, ...rest }: Props) {
  function onClick(event: MouseEvent) {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(view);
  }
  return (
    <a {...rest} href={hrefOf(view)} onClick={onClick}>
      {children}
    </a>
  );
}

/** With a key or another button held, the browser opens a tab, a window or a menu. */
function isPlain(event: MouseEvent): boolean {
  const key = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !key && !event.defaultPrevented;
}
