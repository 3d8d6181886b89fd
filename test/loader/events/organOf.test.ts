// "General Secretary of the Lao Party Central Committee Somchai Vong": a party's organ belongs to the office.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the organ of a party or a front is part of the office before the name", () => {
  it.each([
    [
      "General Secretary of the Communist Party of China Central Committee and President of the People's Republic of China Wang Li and his spouse arrived in Hanoi on 3 May 2011.",
      "Wang Li arrives in Hanoi | Wang Li",
    ],
    [
      "General Secretary of the Communist Party of China (CPC) Central Committee Wang Li arrived in Hanoi on 3 May 2011.",
      "Wang Li arrives in Hanoi | Wang Li",
    ],
    [
      "Lao President Somchai Vong on Tuesday received President of the Vietnam Veterans Front Central Committee Tran Van Binh.",
      "Somchai Vong receives Tran Van Binh in Laos | Somchai Vong + Tran Van Binh",
    ],
    // a committee that is no party's own meets by itself
    [
      "The Central Committee of the Communist Party of China met in Beijing on 3 May 2011.",
      "Central Committee of the Communist Party of China meets in Beijing | Central Committee of the Communist Party of China",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));
});
