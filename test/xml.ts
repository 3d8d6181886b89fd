// Parses XML strictly.

import { SaxesParser } from "saxes";

/**
 * The text of every element of that name, in order, with what is inside it.
 * @throws Error for what is not well formed
 */
export function textsOf(xml: string, name: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; text: string }[] = [];
  const texts: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => open.push({ name: tag.local, text: "" }));
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed?.name === name) texts.push(closed.text);
  });
  parser.write(xml).close();
  return texts;
}
