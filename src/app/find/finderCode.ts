// Load the code that filters and counts, and that searches, for a view that asks for it, or once a
// reader does.

import { later } from "../ui/useCode.ts";

export const finderCode = later(() => import("./finder.ts"));
export const searcherCode = later(() => import("./searcher.ts"));
