/** Where the tests keep trees of articles, which the next run finds there. */
export const trees = "node_modules/.cache/dateline/trees";
