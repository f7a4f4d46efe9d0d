/* The tree law inside the page: thousands of inputs in one call. */
import { sanitize } from "../dist/engine.js";
import { domReaders } from "../law/dom-readers.js";
import { mutants, shrink } from "../law/mutants.js";
import { lawFault, readingFault } from "../law/tree-law.js";

const maximumFaults = 5;

/** The smallest inputs of the first few faults. */
async function judge(texts) {
  const faults = [];
  for (const text of texts) {
    const fault = await lawFault(text, sanitize, domReaders);
    if (!fault) continue;
    const input = await shrink(text, async (part) => (await lawFault(part, sanitize, domReaders)) === fault);
    faults.push({ fault, input });
    if (faults.length === maximumFaults) break;
  }
  return faults;
}

let known = [];

globalThis.law = {
  judge,
  /** Fetches the inputs that judgeKnown() judges and judgeMutants() changes. */
  async load(address) {
    known = await (await fetch(address)).json();
    return known.length;
  },
  judgeKnown: (from, to) => judge(known.slice(from, to)),
  judgeMutants: (count, seed) => judge(mutants(known, count, seed)),
  faultsOf: (outputs) => outputs.map((html) => readingFault(html, domReaders) ?? "none"),
};
