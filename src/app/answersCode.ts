// Loads what answers the reader's hand: a page can be read before it comes.

import { later } from "./ui/useCode.ts";

export const answers = later(async () => (await import("./Answers.tsx")).Answers);
