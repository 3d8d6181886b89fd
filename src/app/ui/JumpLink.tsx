// A link to a part of this page. The address stays as it is: it says what one looks at, and Back
// walks the selections alone. A part that is a closed sheet, as on phones, opens.

import type { ComponentProps, MouseEvent } from "react";
import { openSheetAt } from "../phone/openedSheet.ts";
import { type Anchor, landmarks } from "../view/parts.ts";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  /** An element that takes focus. */
  readonly to: Anchor;
};

export function JumpLink({ to, children, ...rest }: Props) {
  function onClick(event: MouseEvent) {
    const target = landmarks.one(to);
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (openSheetAt(target)) return;
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }
  return (
    <a {...rest} href={`#${to}`} onClick={onClick}>
      {children}
    </a>
  );
}
