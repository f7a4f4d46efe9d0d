// Who may use the processors (scripts/pool.mjs), and what is printed where several things are done at once.
import assert from "node:assert/strict";
import { it } from "node:test";
import { Pool } from "../../scripts/pool.mjs";
import { inOrder, output, printLine } from "../../scripts/print.mjs";

const later = () => new Promise((resolve) => setImmediate(resolve));

/**
 * @param {(() => Promise<void>)[]} works
 * @returns {Promise<{ text: string, error: any }>} what they printed, and the error they end with
 */
async function printed(works) {
  let text = "";
  const error = await inOrder(works, (piece) => void (text += piece)).then(
    () => undefined,
    (reason) => reason,
  );
  return { text, error };
}

it("a pool does so many pieces at once, the longest first", async () => {
  const pool = new Pool(2);
  /** @type {number[]} */
  const started = [];
  let running = 0;
  let most = 0;
  const results = await Promise.all(
    [1, 30, 2, 40, 3].map((seconds) =>
      pool.run(seconds, async () => {
        started.push(seconds);
        most = Math.max(most, ++running);
        await later();
        --running;
        return seconds * 10;
      }),
    ),
  );
  assert.deepEqual(started, [40, 30, 3, 2, 1]);
  assert.equal(most, 2);
  assert.deepEqual(results, [10, 300, 20, 400, 30], "each gets its own result");
});

it("a pool goes on after a piece that fails", async () => {
  const pool = new Pool(1);
  const fails = pool.run(2, () => Promise.reject(new Error("broken")));
  const follows = pool.run(1, async () => "done");
  await assert.rejects(fails, /broken/);
  assert.equal(await follows, "done");
  assert.equal(await pool.run(1, async () => "again"), "again");
});

it("what is done at once is printed in order, each as one piece", async () => {
  const { promise: first, resolve: endFirst } = withResolver();
  const { text } = await printed([
    async () => {
      printLine("a1");
      await first;
      printLine("a2");
    },
    async () => {
      const write = output();
      await inOrder([
        async () => {
          await later();
          printLine("b1");
        },
        async () => printLine("b2"),
      ]);
      // As a child process does: from a callback that knows nothing of us.
      write("b3\n");
      endFirst();
    },
    async () => printLine("c1"),
  ]);
  assert.equal(text, "a1\na2\nb1\nb2\nb3\nc1\n");
});

it("an error is told after all have ended, and nothing that was printed gets lost", async () => {
  const { text, error } = await printed([
    async () => {
      printLine("a1");
      throw new Error("broken");
    },
    async () => {
      await later();
      printLine("b1");
    },
  ]);
  assert.equal(text, "a1\nb1\n");
  assert.match(String(error), /broken/);
});

/** @returns {{ promise: Promise<void>, resolve: () => void }} */
function withResolver() {
  let resolve = () => {};
  const promise = new Promise((/** @type {(value: void) => void} */ done) => (resolve = done));
  return { promise, resolve };
}
