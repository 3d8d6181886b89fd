// Starts the page in the element that the static page fills until then.

import "./style/index.css"; // first: it declares the order of the layers
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { sheets } from "./phone/load.ts";
import { pinIcons } from "./pinIcons.ts";
import { Root } from "./Root.tsx";
import { installPolicy } from "./trustedTypes.ts";
import { isNarrow } from "./view/useMedia.ts";

installPolicy();
pinIcons();

const root = document.getElementById("root");
if (!root) throw new Error("main: the page has no element #root");
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
// A narrow page begins with its sheets: the static one stands until they are there too.
if (isNarrow()) void sheets.load().then(draw, draw);
else draw();
