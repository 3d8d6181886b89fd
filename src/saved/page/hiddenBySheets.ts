// What the style sheets within a page hide. Those that it only names were not saved with it.

const comment = /\/\*[^]*?(?:\*\/|$)/g;
const name = /^[.#][\w-]+$/;
const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const sees = /(?:display|visibility)\s*:/i;

/** What stands in `@media` and the like, or in another rule, holds sometimes only. */
interface SheetRule {
  readonly selectors: string;
  readonly declared: string;
  readonly isAlways: boolean;
}

/**
 * Classes (`.x`) and ids (`#x`) of elements that are always hidden: a rule for that name alone hides them, and
 * no other rule shows them again.
 */
export function namesHiddenBySheets(document: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of document.querySelectorAll("style"))
    for (const { selectors, declared, isAlways } of rulesOf(sheet.textContent ?? "")) {
      if (!sees.test(declared)) continue;
      if (!hides.test(declared)) {
        for (const [one] of selectors.matchAll(/[.#][\w-]+/g)) shown.add(one);
        continue;
      }
      if (!isAlways) continue;
      for (const selector of selectors.split(",").map((one) => one.trim()))
        if (name.test(selector)) hidden.add(selector);
    }
  return new Set([...hidden].filter((one) => !shown.has(one)));
}

/** In time that grows with the sheet, whatever is wrong in it. */
function rulesOf(sheet: string): readonly SheetRule[] {
  const rules: SheetRule[] = [];
  const open: string[] = [];
  let words = "";
  for (const [token] of sheet.replace(comment, "").matchAll(/[{}]|[^{}]+/g)) {
    if (token === "{") open.push(words.slice(words.lastIndexOf(";") + 1));
    if (token === "}")
      rules.push({
        selectors: open.pop() ?? "",
        declared: words,
        isAlways: open.length === 0,
      });
    words = /[{}]/.test(token) ? "" : token;
  }
  return rules;
}
