// The page with its corpus. This file exports only a component, so that hot reloading after a saved
// seed keeps the page's state.

import { App } from "./App.tsx";
import { corpus } from "./corpus.ts";

export function Root() {
  return <App corpus={corpus} />;
}
