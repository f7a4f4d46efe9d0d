// What scripts/build.mjs does to the module's data changes nothing of what is in memory.
import assert from "node:assert/strict";
import { it } from "node:test";
import { withOneDataSegment } from "../../scripts/one-data-segment.mjs";

const kStart = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 0x6d, 2, 0]; // a page of memory, exported as m
const kCountOfTwo = [12, 1, 2];
const kEnd = 0x0b;

const section = (id, content) => [id, content.length, ...content];
const segment = (address, bytes) => [0, 0x41, ...address, kEnd, bytes.length, ...bytes];
const memoryOf = (wasm) => new Uint8Array(new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports.m.buffer);

// From 64 on an address has a second byte, lest bit 6 of the last one be read as a minus.
for (const [name, first, second] of [
  ["8", [8], [12]],
  ["60", [60], [0xc0, 0]],
  ["64", [0xc0, 0], [0xc4, 0]],
  ["300", [0xac, 2], [0xb0, 2]],
]) {
  it(`data at ${name} and 4 bytes behind becomes one segment`, () => {
    const two = [2, ...segment(first, [7, 8]), ...segment(second, [9])];
    const wasm = Uint8Array.from([...kStart, ...kCountOfTwo, ...section(11, two)]);
    const one = withOneDataSegment(wasm);
    assert.deepEqual([...one], [...kStart, ...section(11, [1, ...segment(first, [7, 8, 0, 0, 9])])]);
    assert.deepEqual(memoryOf(one), memoryOf(wasm));
  });
}

it("data without a fixed address is refused", () => {
  const passive = Uint8Array.from([...kStart, ...section(11, [1, 1, 1, 7])]);
  assert.throws(() => withOneDataSegment(passive), /fixed address/);
});
