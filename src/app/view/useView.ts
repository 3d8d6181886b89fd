// The view, read from the address bar and from nowhere else.

import { useMemo } from "react";
import { usePathname, useSearch } from "wouter/use-browser-location";
import { base } from "../base.ts";
import { urlToView } from "./url.ts";
import type { View } from "./view.ts";

export function useView(): View {
  const path = usePathname();
  const search = useSearch();
  return useMemo(() => urlToView(path, search, base), [path, search]);
}
