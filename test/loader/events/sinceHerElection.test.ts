// "Since her April election Holm has met Roca": the month is that of the election, and bounds the meeting.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Since her April election, President Ana Holm has met President Bo Vik of Chad twice.",
    "Ana Holm meets Bo Vik | 2024-04-01/2024-05-06",
  ],
  [
    "Since his January inauguration, President Bo Vik has visited Peru.",
    "Bo Vik visits Peru | 2024-01-01/2024-05-06",
  ],
  [
    "Since his January inauguration, President Bo Vik has visited Peru.",
    "Bo Vik’s inauguration | 2024-01",
  ],
  [
    "Peru closed the border after its January attack on Chile.",
    "Peru closes the border after its attack on Chile | 2024-01-01/2024-05-06",
  ],
  // whatever is to come, the inauguration has been, and is no bound of the visit
  [
    "President Bo Vik is to visit Peru for the first time since his January inauguration.",
    "Bo Vik’s inauguration | 2024-01",
  ],
  [
    "President Bo Vik is to visit Peru for the first time since his January inauguration.",
    "Bo Vik is to visit Peru | 2024-05-06/..",
  ],
  [
    "President Bo Vik will visit Peru in June, his first trip abroad since his February election.",
    "Bo Vik is to visit Peru | 2024-06",
  ],
  // the noun is what the verb does
  ["President Bo Vik made his January visit to Peru alone.", "Bo Vik visits Peru | 2024-01"],
])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));
