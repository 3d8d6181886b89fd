// Quick comparisons for what the loader writes as expressions: `/^(?:on|at|of)$/.test(word)` says in one
// place what is meant, but asking it costs several times what comparing the word with three others does,
// and the loader asks some ten thousand an article. So when the loader is put together, an
// expression that fits a list of words and nothing else becomes a function that compares with them.

/** An expression that fits more is left as it is: its own table is as quick. */
const mostWords = 32;

/**
 * @param {string} code JavaScript
 * @returns {string} the same, with the functions that it now calls behind its last line
 */
export function compared(code) {
  /** @type {Map<string, string | null>} */
  const calls = new Map();
  let functions = "";
  const body = code.replaceAll(/\/\^((?:[^/\\\n]|\\.)+)\$\/u?\.test\(/g, (test, source) => {
    const known = calls.get(source);
    if (known !== undefined) return known ?? test;
    const words = wordsOf(source);
    const call = words && `isOneOf$${calls.size}(`;
    const cases = words?.map((word) => `case ${JSON.stringify(word)}:`);
    if (cases)
      functions += `function ${call}word) { switch (word) { ${cases.join(" ")} return true; default: return false; } }\n`;
    calls.set(source, call);
    return call ?? test;
  });
  return `${body}\n${functions}`;
}

/**
 * All words that an expression fits, or null where they cannot be listed.
 * @param {string} source what stands between `^` and `$`: letters, signs, `a|b`, `(?:…)`, `[abc]`, `…?`
 * @returns {readonly string[] | null}
 */
export function wordsOf(source) {
  // Nearly all are nothing but words between bars.
  if (/^\(\?:[^()[\]{}?*+.\\^$]*\)$/.test(source)) {
    const words = [...new Set(source.slice(3, -1).split("|"))];
    return words.length > mostWords ? null : words;
  }
  const signs = Array.from(source);
  let at = 0;

  /** @returns {string[] | null} what one of the branches gives, up to the end or a closing bracket */
  function choice() {
    /** @type {string[]} */
    const words = [];
    for (;;) {
      const branch = sequence();
      if (branch === null) return null;
      words.push(...branch);
      if (signs[at] !== "|") return words;
      at += 1;
    }
  }

  /** @returns {string[] | null} */
  function sequence() {
    let words = [""];
    while (at < signs.length && signs[at] !== "|" && signs[at] !== ")") {
      const part = atom();
      if (part === null) return null;
      if (/[*+{]/.test(signs[at] ?? "")) return null;
      if (signs[at] === "?") {
        at += 1;
        if (/[?+]/.test(signs[at] ?? "")) return null;
        part.push("");
      }
      words = words.flatMap((word) => part.map((end) => word + end));
      if (words.length > mostWords) return null;
    }
    return words;
  }

  /** @returns {string[] | null} a sign, one of a class, or what stands in brackets */
  function atom() {
    const sign = signs[at++] ?? "";
    if (sign === "[") return ofClass();
    if (sign === "\\") return escaped(signs[at++]);
    if (/[.^$*+?{}\]]/.test(sign)) return null;
    if (sign !== "(") return [sign];
    if (signs[at] === "?") {
      if (signs[at + 1] !== ":") return null;
      at += 2;
    }
    const words = choice();
    at += 1;
    return words;
  }

  /** @returns {string[] | null} */
  function ofClass() {
    /** @type {string[]} */
    const all = [];
    while (at < signs.length && signs[at] !== "]") {
      const one = signs[at] === "\\" ? escaped(signs[++at]) : [signs[at] ?? ""];
      at += 1;
      // A hyphen at an edge is itself.
      const isRange = signs[at] === "-" && signs[at + 1] !== "]";
      if (one === null || isRange || (all.length === 0 && one[0] === "^")) return null;
      all.push(...one);
    }
    at += 1;
    return all;
  }

  // One branch: `^a|b$` is no list, its ends belong to one of both.
  const words = sequence();
  return words === null || at < signs.length ? null : [...new Set(words)];
}

/**
 * @param {string | undefined} sign behind a backslash
 * @returns {string[] | null}
 */
function escaped(sign) {
  return sign !== undefined && /[^\p{L}\d]/u.test(sign) ? [sign] : null;
}
