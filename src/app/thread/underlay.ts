// The part of the thread that runs through the chart, under its labels and bars but over its grid:
// the chart gives it a place there, Thread.tsx draws it.

import styles from "./Thread.module.css";

export function createUnderlay(): SVGSVGElement {
  const svg = document.createElementNS(space, "svg");
  svg.classList.add(styles["under"] ?? "");
  svg.ariaHidden = "true";
  for (const part of ["hovered", "selected"]) {
    const path = document.createElementNS(space, "path");
    path.classList.add(styles[part] ?? "");
    path.dataset["thread"] = `${part} under`;
    svg.append(path);
  }
  return svg;
}

const space = "http://www.w3.org/2000/svg";
