// "the Be district": a capital behind an article is a name, and no verb.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Police fired on demonstrators in the Be district of Lima on Friday.",
    "Police fire on demonstrators in the Be district of Lima | 2024-05-03 | Lima",
  ],
  [
    "Police fired on demonstrators in Lima on Friday.",
    "Police fire on demonstrators in Lima | 2024-05-03 | Lima",
  ],
])("%s", (text, event) => expect(told(text, ["title", "date", "where"])).toEqual([event]));
