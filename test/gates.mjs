// Runs the gates (the `test:…` scripts of package.json) in order: all, or some by name
// (`npm test -- lint types`). A failing gate does not stop the others.

import runAll from "npm-run-all2";

const names = process.argv.slice(2);
const { stdin, stdout, stderr } = process;
try {
  await runAll(names.length > 0 ? names.map((name) => `test:${name}`) : "test:*", {
    stdin,
    stdout,
    stderr,
    continueOnError: true,
    printName: true,
  });
  console.log("\nEverything passed.");
} catch (fault) {
  // Without results it could not begin: there is no script of that name.
  if (!(fault instanceof Error)) throw fault;
  const unknown = `${fault.message} The gates are the scripts test:… of package.json.`;
  console.error("results" in fault ? listOf(fault.results) : unknown);
  process.exitCode = 1;
}

/** @param {unknown} results each gate with its exit code */
function listOf(results) {
  const failed = Array.isArray(results) ? results.filter(({ code }) => code !== 0) : [];
  const gates = failed.map(({ name }) => `${name}`.replace("test:", ""));
  return `\nFailed: ${gates.join(", ")}. To run them again: npm test -- ${gates.join(" ")}`;
}
