// The part of the thread that runs through the chart, and the lines to related events: under its
// labels and bars but over its grid. The chart gives them a place there, useThread.ts draws them.

import { paths } from "../view/parts.ts";
import styles from "./Thread.module.css";

/** Until `gone`. */
export function createUnderlay(gone: AbortSignal): SVGSVGElement {
  const svg = document.createElementNS(space, "svg");
  svg.classList.add(styles["under"] ?? "");
  svg.ariaHidden = "true";
  for (const part of ["related", "hovered", "selected"]) {
    const path = document.createElementNS(space, "path");
    path.classList.add(styles[part] ?? "");
    const name = `${part} under`;
    path.dataset["thread"] = name;
    gone.addEventListener("abort", paths.add(path, name));
    svg.append(path);
  }
  return svg;
}

const space = "http://www.w3.org/2000/svg";
