// Starts the page: hydrates a static page of the same address, else replaces the markup.

import "./style/index.css"; // first: it declares the order of the layers
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { base } from "./base.ts";
import { eventCard } from "./event/cardCode.ts";
import { sheets } from "./phone/load.ts";
import { pinLinks } from "./pinLinks.ts";
import { Root } from "./Root.tsx";
import { sources } from "./sources/sourcesCode.ts";
import { loadAllTexts } from "./texts.ts";
import { installPolicy } from "./trustedTypes.ts";
import { isNarrow } from "./view/useMedia.ts";

const found = document.getElementById("root");
if (!found) throw new Error("main: the page has no element #root");
const root = found;

installPolicy();
pinLinks();

const page = (
  <StrictMode>
    <Root />
  </StrictMode>
);
const draw = () => createRoot(root).render(page);
const hydrate = () => void hydrateRoot(root, page);

/** The path, relative to the base, for which the markup was rendered; undefined if the app did not render it. */
const written = root.dataset["page"];
const isHere =
  written !== undefined && location.pathname.replace(/index\.html$/, "") === base + written;

// Hydration needs the code of everything in the markup. The sheets of narrow pages include the card.
const needed = [
  ...(isNarrow() ? [sheets] : isHere && written?.startsWith("event/") ? [eventCard] : []),
  ...(root.querySelector("[data-several]") ? [sources] : []),
];
if (needed.length > 0)
  void Promise.all(needed.map((one) => one.load())).then(isHere ? hydrate : draw, draw);
else if (isHere) hydrate();
else draw();
// Before a reader selects: a card that had to wait for its code could not take the focus.
void eventCard.load().catch(() => null);
// Before a reader asks for them, and for who then has no network. What failed is fetched again when it is shown.
addEventListener("load", () => void loadAllTexts().catch(() => null));
