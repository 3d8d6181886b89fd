// The page with its corpus. This file exports only a component, so that hot reloading after a saved
// seed keeps the page's state.

import { use } from "react";
import { App } from "./App.tsx";
import { base } from "./base.ts";
import { corpus } from "./corpus.ts";
import { areHere, loadTexts } from "./texts.ts";
import { urlToView } from "./view/url.ts";
import { textsOfView } from "./view/useReadable.ts";

/** Of what the address shows first. Where they cannot be had, the part that shows them says so. */
const first = textsOfView(corpus, urlToView(location.pathname, location.search, base));
const ready = areHere(first) ? null : loadTexts(first).catch(() => null);

export function Root() {
  // The static page stays until then: no boundary is above.
  if (ready) use(ready);
  return <App corpus={corpus} />;
}
