// What the renderer of the static pages gives to the page's components. In the browser it is null.

import { createContext, type ReactNode } from "react";

export interface Written {
  /** The address of the page under the base. */
  readonly path: string;
  /** What only readers without script see, by its place. */
  readonly withoutScript: Readonly<Record<PagePlace, ReactNode>>;
}

export type PagePlace = "chart" | "list" | "passages" | "source";

export const WrittenContext = createContext<Written | null>(null);
