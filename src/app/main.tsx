// Starts the page in the element that the static page fills until then.

import "./style/index.css"; // first: it declares the order of the layers
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { pinIcons } from "./pinIcons.ts";
import { Root } from "./Root.tsx";
import { installPolicy } from "./trustedTypes.ts";

installPolicy();
pinIcons();

const root = document.getElementById("root");
if (!root) throw new Error("main: the page has no element #root");
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
