// Whose a visit was that was put off, what is to be during a stay, and visits that are no longer paid.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "kind", "who", "title"])).toEqual(events),
  );

describe("the visit is that of the guest just told", () => {
  table([
    [
      "President Ana Roca received Premier Bo Vik in Lima on Friday. The visit had been postponed in March.",
      "2024-03 | cancelled | REJECT meet | Bo Vik | Bo Vik’s visit is postponed",
      "2024-05-03 | held | CONSULT visit | Ana Roca + Bo Vik | Ana Roca receives Bo Vik in Lima",
    ],
    // another's, or to somewhere else
    [
      "President Ana Roca received Premier Bo Vik in Lima on Friday. A visit by Ida Holm was called off on Saturday.",
      "2024-05-03 | held | CONSULT visit | Ana Roca + Bo Vik | Ana Roca receives Bo Vik in Lima",
      "2024-05-04 | cancelled | REJECT meet | Ida Holm | Ida Holm’s visit is called off",
    ],
  ]);
  test("but a trip to somewhere else is nobody's that is told", () =>
    expect(
      told(
        "President Ana Roca received Premier Bo Vik in Lima on Friday. The trip to Oslo was called off on Saturday.",
        ["date", "who"],
      ),
    ).toEqual(["2024-05-03 | Ana Roca + Bo Vik", "2024-05-04 | nobody"]));
});

describe("what one is scheduled to do during a stay is on its days", () => {
  table([
    [
      "Premier Bo Vik will visit Lima on July 17 and 18. During his stay, he is scheduled to meet President Ana Roca.",
      "2024-07-17/2024-07-18 | planned expected | AGREE visit | Bo Vik | Bo Vik is to visit Lima",
      "2024-07-17/2024-07-18 | planned expected | AGREE | Bo Vik + Ana Roca | Bo Vik is to meet Ana Roca in Lima",
    ],
    // unless it has a day of its own
    [
      "Premier Bo Vik will visit Lima on July 17. On June 4 he is scheduled to meet President Ana Roca.",
      "2024-06-04 | planned expected | AGREE | Bo Vik + Ana Roca | Bo Vik is to meet Ana Roca",
      "2024-07-17 | planned expected | AGREE visit | Bo Vik | Bo Vik is to visit Lima",
    ],
  ]);
});

describe("visits of any sort are suspended as aid is", () => {
  table([
    [
      "Peru suspended official visits to Chile on Friday.",
      "2024-05-03 | held | SANCTION discontinue | Peru + Chile | Peru suspends official visits to Chile",
    ],
    [
      "Peru suspended a visit to Chile on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru | Peru’s visit to Chile is suspended",
    ],
  ]);
});
