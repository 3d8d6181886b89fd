// The page with its corpus. This file exports a component alone, so that a saved seed renders
// anew in place and the reader's state stays.

import { App } from "./App.tsx";
import { corpus } from "./corpus.ts";

export function Root() {
  return <App corpus={corpus} />;
}
