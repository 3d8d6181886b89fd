// Starts the page: a static page is hydrated, anything else that stands in its place is replaced.

import "./style/index.css"; // first: it declares the order of the layers
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { base } from "./base.ts";
import { smallAxis } from "./event/axisCode.ts";
import { sheets } from "./phone/load.ts";
import { pinLinks } from "./pinLinks.ts";
import { Root } from "./Root.tsx";
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

/** Where the markup in the root was written for, under the base; absent where it is not the page's. */
const written = root.dataset["page"];
const isHere =
  written !== undefined && location.pathname.replace(/index\.html$/, "") === base + written;

// What is in the markup must be there to hydrate it: the sheets of a narrow page come with the axis of its card.
if (isNarrow()) void sheets.load().then(isHere ? hydrate : draw, draw);
else if (isHere && written) void smallAxis.load().then(hydrate, draw);
else if (isHere) hydrate();
else draw();
