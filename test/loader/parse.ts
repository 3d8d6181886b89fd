// One parser for all tests of a process: what was parsed costs nothing again.

import { makeParse } from "#loader/parseSeeds.ts";

export const parse = makeParse("node_modules/.cache/dateline/trees");

/** Keeps nothing on disk: for invented texts that are others each time. */
export const parseAfresh = makeParse(null);
