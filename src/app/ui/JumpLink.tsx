// A link to a part of this page. The address stays as it is: it says what one looks at, and Back
// walks the selections alone. A part that is a closed sheet, as on phones, opens.

import type { ComponentProps, MouseEvent } from "react";
import { openAt } from "../phone/opened.ts";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  /** The id of an element that takes focus. */
  readonly to: string;
};

export function JumpLink({ to, children, ...rest }: Props) {
  function onClick(event: MouseEvent) {
    const target = document.getElementById(to);
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (openAt(target)) return;
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }
  return (
    <a {...rest} href={`#${to}`} onClick={onClick}>
      {children}
    </a>
  );
}
