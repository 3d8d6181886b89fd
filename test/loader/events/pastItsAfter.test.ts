// "was closed in May after it was stormed, and envoys were expelled": what goes on behind the comma goes on in May.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "The embassy in Lima was closed in May 2011 after it was stormed, and Chilean envoys were expelled from Peru.",
    "Peru expels Chilean envoys | 2011-05",
  ],
  [
    "The embassy in Lima was closed in May 2011 after rebels stormed it, and Chilean envoys were expelled from Peru.",
    "Peru expels Chilean envoys | 2011-05",
  ],
  // its own day
  [
    "The embassy in Lima was closed in May 2011 after it was stormed, and Chilean envoys were expelled from Peru in June 2012.",
    "Peru expels Chilean envoys | 2012-06",
  ],
  [
    "The embassy in Lima was closed in May 2011 after it was stormed, and Chilean envoys have been expelled from Peru.",
    "Peru expels Chilean envoys | ../2024-05-06",
  ],
])("%s", (text, event) => expect(told(text, ["title", "date"])).toContain(event));
