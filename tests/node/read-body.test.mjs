// Reading an answer from the network: whole, and not without an end.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readBody } from "../../web/read-body.js";

/** @param {Iterable<Uint8Array>} pieces */
function answer(pieces) {
  const iterator = pieces[Symbol.iterator]();
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      cancelled = true;
    },
  });
  return { response: new Response(body), wasCancelled: () => cancelled };
}

function* withoutEnd() {
  for (;;) yield new Uint8Array(1 << 20);
}

describe("readBody()", () => {
  it("gives all bytes in order, and tells of every piece", async () => {
    const texts = ["one ", "two ", "three"];
    const pieces = texts.map((text) => new TextEncoder().encode(text));
    for (const count of [0, 1, 3]) {
      /** @type {number[]} */
      const heard = [];
      const bytes = await readBody(answer(pieces.slice(0, count)).response, (length) => heard.push(length));
      assert.equal(new TextDecoder().decode(bytes), texts.slice(0, count).join(""));
      assert.deepEqual(heard, [4, 4, 5].slice(0, count));
    }
    assert.equal((await readBody(new Response(null), () => {})).length, 0);
  });

  it("ends an answer that has no end", async () => {
    const { response, wasCancelled } = answer(withoutEnd());
    await assert.rejects(
      readBody(response, () => {}),
      { name: "ArticleError", code: "too-large" },
    );
    assert.ok(wasCancelled());
  });

  it("hands on that the connection broke", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError("gone")),
    });
    await assert.rejects(
      readBody(new Response(body), () => {}),
      /gone/,
    );
  });
});
