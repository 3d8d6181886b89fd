// A drawing of format/axis as elements of the page.

import { createElement, type ReactElement } from "react";
import type { DrawnElement } from "#format/axis/drawing.ts";

export function Drawing({ of }: { readonly of: DrawnElement }): ReactElement {
  const { class: className, ...attributes } = of.attributes;
  return createElement(
    of.name,
    { className, ...attributes },
    ...of.children.map((child) =>
      typeof child === "string" ? child : createElement(Drawing, { of: child }),
    ),
  );
}
