// Whether the page may show what only the browser knows: width, query, theme, remembered choices.
//
// The first render of a static page must equal its markup, so it shows none of these. All of them
// follow in one render right after it.

import { useSyncExternalStore } from "react";

/** false only while a static page is being hydrated. */
export function useSettled(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => {};
