// "will respond to Friday's bombing": nobody plans a blow in the paper, so it is over, though the answer is yet to come.

import { it } from "vitest";
import { expectMarked } from "./marked.ts";

it.each([
  "Peru will respond to [[Friday|2024-05-03]]’s bombing in Lima.",
  // a summit may be to come
  "Peru will await the outcome of [[Friday|2024-05-10]]’s summit in Lima.",
  "Bo Holm will brief Ana Roca on [[Friday|2024-05-10]]’s summit in Lima.",
])("%s", (text) => expectMarked(text, "2024-05-06"));
