// The view, read from the address bar and from nowhere else.

import { use, useMemo } from "react";
import { usePathname, useSearch } from "wouter/use-browser-location";
import { base } from "../base.ts";
import { urlToView } from "./url.ts";
import type { View } from "./view.ts";
import { WrittenContext } from "./written.ts";

export function useView(): View {
  const written = use(WrittenContext);
  const path = usePathname(written ? { ssrPath: written.path } : {});
  // A static page is written for its path alone; the query follows once it is hydrated.
  const search = useSearch({ ssrSearch: "" });
  return useMemo(() => urlToView(path, search, base), [path, search]);
}
