// A saved web page as plain text: Readability finds the article in it.

import { Readability } from "@mozilla/readability";
import { joinParagraphs, putHeadOver, tidyLine } from "../paragraphs.ts";
import { nameBeside, refuse, type SavedText } from "../saved.ts";
import { blocksOf, removeUnseen } from "./blocks.ts";
import { isTooDeep, parsePage } from "./document.ts";
import { readPageFacts, toPageFacts } from "./pageFacts.ts";

const tag = /<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1)[\s/>]/i;

/** The fewest characters of an article: less is a notice, a teaser or a page that a script would fill. */
const fewest = 150;
/** More elements than any article's page has: such a file would be read for minutes. */
const mostElements = 60_000;
/** The longest name of who wrote it; longer ones are sentences about them. */
const longestName = 100;

/**
 * The article of a page; a fault where there is none. Never throws, whatever the page has in it.
 * @param file its path, for the fault
 */
export function readPage(html: string, file: string): SavedText {
  const refused = (message: string) => refusePage(html, file, message);
  if (!tag.test(html)) return refused("This is not a web page: it has no HTML.");
  if (isTooDeep(html)) return refused("The page’s HTML is broken: its elements do not end.");
  try {
    const document = parsePage(html);
    if (document.querySelectorAll("*").length > mostElements)
      return refused("The page is too large: it has more elements than an article.");
    removeUnseen(document);
    // Readability takes the document apart.
    const facts = readPageFacts(document);
    const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
    const text = joinParagraphs(found?.content ? blocksOf(found.content) : []);
    if (text === "") return refused("No article was found in the page.");
    if (text.length < fewest) return refused("The page has too little text for an article.");
    const day = found?.publishedTime ?? "";
    const publisher = found?.siteName ?? "";
    const author = tidyLine(found?.byline ?? "");
    return {
      text: putHeadOver(text, found?.title ?? null, author.length > longestName ? null : author),
      facts: { ...facts, ...toPageFacts({ day, publisher, url: "" }) },
      front: null,
      fault: null,
    };
  } catch {
    // Neither library promises to bear every broken page.
    return refused("The page’s HTML is broken, so that it cannot be read.");
  }
}

/** At the page's body, if it has one. */
function refusePage(html: string, file: string, message: string): SavedText {
  const start = Math.max(0, html.search(/<body[\s>]/i));
  const end = Math.max(start, html.indexOf(">", start) + 1);
  const mend = `Open it in a browser, copy the article there, and save its text as ${nameBeside(file, ".txt")} in place of the page.`;
  return refuse({ start, end }, message, mend);
}
