// What a reader of a web page does not see, or does not read as the article.

/** Selectors of elements that are taken out before the article is looked for. */
export const unseen: readonly string[] = [
  // programs and their data; JSON-LD has facts, and is taken out after they are read
  'script:not([type="application/ld+json"])',
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "canvas",
  "audio",
  "video",
  // hidden
  "[hidden]",
  '[aria-hidden="true"]',
  "dialog",
  // controls and ways through the site
  "form",
  "button",
  "select",
  "textarea",
  "nav",
  "menu",
  '[role="navigation"]',
  '[role="menu"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  // what is said of pictures and adverts
  "figcaption",
  "ins.adsbygoogle",
];

/** In a `style`: nobody sees the element. */
export const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:!|;|$)|font-size\s*:\s*0(?![\d.])|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

/** A word of a class or an id: the element is an advert with its caption, or is for the ear alone. */
export const unseenName =
  /(?:^|[\s_-])(?:ads?|adverts?|advertisements?|advertising|sponsored|adslot|adunit|(?:visually|u)-?hidden|sr-only|screen-?reader(?:-(?:only|text))?)(?:$|[\s_-])/i;

/** UTF-16 units: what has more words is the page itself, whose class only says that it has adverts. */
export const longestAdvert = 600;

/** Elements that begin a paragraph. */
export const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote br caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
