// A name that leads to all events that have it.

import type { ReactNode } from "react";
import { type Facet, only } from "#find/filter.ts";
import { ViewLink } from "../ui/ViewLink.tsx";

interface Props {
  readonly facet: Facet;
  /** The key of the value. */
  readonly value: string;
  readonly children: ReactNode;
}

export function FacetLink({ facet, value, children }: Props) {
  return (
    <ViewLink
      className="door"
      view={{ event: null, filter: only(facet, value), query: "", beside: null }}
    >
      {children}
    </ViewLink>
  );
}
