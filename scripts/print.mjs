// What scripts print: straight to the terminal, or in order where several things are done at once.
import { AsyncLocalStorage } from "node:async_hooks";
import process from "node:process";

/** @typedef {(text: string) => void} Write */

/** @type {AsyncLocalStorage<Write>} */
const kWrites = new AsyncLocalStorage();

/** @returns {Write} where what is done here prints to; also good for callbacks that run outside of it */
export function output() {
  return kWrites.getStore() ?? ((text) => void process.stdout.write(text));
}

/** @param {string} text a line, or several */
export function printLine(text) {
  output()(`${text}\n`);
}

/**
 * Does all works at once, and prints as if one was done after the other: the first that has not ended prints as it
 * goes, and what those after it print waits for their turn.
 * @template T
 * @param {(() => Promise<T>)[]} works
 * @param {Write} [write] where it is printed to
 * @returns {Promise<T[]>} their results; rejects, once all have ended, with the first error
 */
export async function inOrder(works, write = output()) {
  const held = works.map(() => "");
  const ended = works.map(() => false);
  let turn = 0;
  const results = await Promise.allSettled(
    works.map(async (work, index) => {
      /** @type {Write} */
      const writeInTurn = (text) => {
        if (index === turn) write(text);
        else held[index] += text;
      };
      try {
        return await kWrites.run(writeInTurn, work);
      } finally {
        ended[index] = true;
        while (ended[turn]) {
          ++turn;
          if (held[turn]) write(held[turn]);
        }
      }
    }),
  );
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
