// Notices for an article that shows only its passages.

/** Above the article's first line. */
export const passagesOnly = "Only the passages that events rest on are shown here.";

/** The link after it, to the publisher's page. */
export const readWhole = "Read the whole article";
