/*
 * A core for tests that need one which misbehaves on command: a wasm module written byte by byte, with the exports of
 * src/app/exports.txt. It echoes: the HTML of a result is the input itself.
 */

const op = {
  unreachable: 0x00,
  if: 0x04,
  end: 0x0b,
  drop: 0x1a,
  add: 0x6a,
  localGet: 0x20,
  load: 0x28,
  store: 0x36,
  grow: 0x40,
  constant: 0x41,
  equal: 0x46,
};
const i32 = 0x7f;
const noResult = 0x40;

/** Fixed places in the memory: the length of the last input, the bytes handed out, the info text, the input. */
const place = { inputLength: 8, allocated: 16, info: 1024, input: 65536 };

/**
 * @param {object} [behaviour]
 * @param {object} [behaviour.info] what every call answers beside the HTML
 * @param {number} [behaviour.trapAt] an input of this many bytes ends in a trap
 * @param {boolean} [behaviour.allocates] false: no memory for any input
 * @param {boolean} [behaviour.grows] the memory grows during each call, so that views taken before are dead after it
 * @param {number} [behaviour.maximumPages] of memory
 * @param {string[]} [behaviour.without] exports that are left out
 * @returns {Uint8Array}
 */
export function tinyCore({
  info,
  trapAt = -1,
  allocates = true,
  grows = false,
  maximumPages = 4096,
  without = [],
} = {}) {
  const infoBytes = new TextEncoder().encode(JSON.stringify(info ?? { format: "echo", metadata: {}, diagnostics: [] }));
  const returning = (/** @type {number} */ value) => [op.constant, ...signed(value)];
  const load = (/** @type {number} */ address) => [...returning(address), op.load, 2, 0];
  const allocate = [
    ...[...load(place.allocated), ...returning(place.input), op.add], // the result
    ...[...returning(place.allocated), ...load(place.allocated), op.localGet, 0, op.add, op.store, 2, 0],
  ];
  const freeAll = [...returning(place.allocated), ...returning(0), op.store, 2, 0];
  const render = [
    ...[op.localGet, 1, ...returning(trapAt), op.equal, op.if, noResult, op.unreachable, op.end],
    ...(grows ? [...returning(1), op.grow, 0, op.drop] : []),
    ...[...returning(place.inputLength), op.localGet, 1, op.store, 2, 0],
    ...returning(1),
  ];
  /** @type {[string, number, number[]][]} name, type, code; the types are those of `types` below */
  const functions = [
    ["av_allocate", 0, allocates ? allocate : returning(0)],
    ["av_free", 1, freeAll],
    ["av_release", 1, []],
    ["av_render", 2, render],
    ["av_sanitize", 2, render],
    ["av_markdown", 2, render],
    ["av_result_html", 0, returning(place.input)],
    ["av_result_html_length", 0, load(place.inputLength)],
    ["av_result_info", 0, returning(place.info)],
    ["av_result_info_length", 0, returning(infoBytes.length)],
  ];
  const types = [
    [0x60, 1, i32, 1, i32],
    [0x60, 1, i32, 0],
    [0x60, 4, i32, i32, i32, i32, 1, i32],
  ];
  const exports = functions
    .map(([name], index) => ({ name, entry: [...text(name), 0, index] }))
    .filter(({ name }) => !without.includes(name));
  const smallestMemory = 32;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(3, vector(functions.map(([, type]) => [type]))),
    ...section(5, vector([[1, ...unsigned(smallestMemory), ...unsigned(maximumPages)]])),
    ...section(7, vector([...exports.map(({ entry }) => entry), [...text("memory"), 2, 0]])),
    ...section(10, vector(functions.map(([, , code]) => sized([0, ...code, op.end])))),
    ...section(11, vector([[0, ...returning(place.info), op.end, ...sized([...infoBytes])]])),
  ]);
}

/** @param {number} id @param {number[]} content */
function section(id, content) {
  return [id, ...sized(content)];
}

/** @param {number[]} bytes */
function sized(bytes) {
  return [...unsigned(bytes.length), ...bytes];
}

/** @param {number[][]} entries */
function vector(entries) {
  return [...unsigned(entries.length), ...entries.flat()];
}

/** @param {string} name */
function text(name) {
  return sized([...new TextEncoder().encode(name)]);
}

/** LEB128. @param {number} value */
function unsigned(value) {
  const bytes = [];
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}

/** LEB128 of a signed number. @param {number} value */
function signed(value) {
  const bytes = [];
  for (; value < -0x40 || value > 0x3f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value & 0x7f];
}
