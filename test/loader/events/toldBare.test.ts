// "told reporters the talks had been useful": without a "that", a title says what he said, not to whom.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Kenyan Premier Bo Holm told reporters in Lima on Friday the talks were useful.",
    "Bo Holm says the talks were useful",
  ],
  [
    "Kenyan Premier Bo Holm told the Security Council on Friday “there is no time to waste”.",
    "Bo Holm says there is no time to waste",
  ],
  [
    "The envoy, Bo Holm, yesterday told reporters the war was a mistake.",
    "Bo Holm says the war was a mistake",
  ],
  // as it was
  [
    "Kenyan Premier Bo Holm told reporters on Friday that the talks were useful.",
    "Bo Holm tells reporters that the talks were useful",
  ],
  [
    "Kenyan Premier Bo Holm told reporters of his plan on Friday.",
    "Bo Holm speaks to reporters of his plan",
  ],
])("%s", (text, title) => {
  expect(told(text, ["title"])).toContain(title);
});
