/* The tree law inside the page: thousands of inputs in one call. */
import { sanitize } from "../dist/engine.js";
import { domReaders } from "../law/dom-readers.js";
import { mutants, shrink } from "../law/mutants.js";
import { lawFault, readingFault } from "../law/tree-law.js";

const maximumFaults = 5;

/** The smallest inputs of the first few faults. */
export async function judge(texts) {
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

/** Known inputs, by the address that they are fetched from once. */
const known = new Map();

async function inputsAt(address) {
  if (!known.has(address)) known.set(address, await (await fetch(address)).json());
  return known.get(address);
}

export const judgeKnown = async (address, from, to) => judge((await inputsAt(address)).slice(from, to));

/** Mutants of the inputs at an address, soups of tags without one. */
export const judgeMutants = async (address, count, seed) =>
  judge(mutants(address ? await inputsAt(address) : [], count, seed));

export const faultsOf = (outputs) => outputs.map((html) => readingFault(html, domReaders) ?? "none");
