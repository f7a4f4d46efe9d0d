// The linker's optimiser cuts the data of a module at every few zeros: less to store, but more to download, since
// zeros cost brotli next to nothing and the 200 headers in between cost it 3 bytes each.

const kHeaderLength = 8;
const kData = 11;
const kDataCount = 12;
const kI32Const = 0x41;
const kEnd = 0x0b;

/** Reads a module from its first byte to its last. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** A LEB128 number. Addresses of data are below 2 GB, where signed and unsigned are read the same. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** @param {number} length */
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/**
 * @param {number} value
 * @param {number} sign 0x40 where the reader takes a set bit 6 of the last byte for a minus, else 0
 */
function leb128(value, sign = 0) {
  const bytes = [];
  for (; value > 0x7f || (value & sign) !== 0; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
  return Uint8Array.from([...bytes, value]);
}

/**
 * @param {number} id
 * @param {Uint8Array[]} parts
 */
function section(id, parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(id), leb128(content.length), content]);
}

/** @param {Uint8Array} content of a data section @returns {{ address: number, bytes: Uint8Array }[]} */
function readSegments(content) {
  const reader = new Reader(content);
  return Array.from({ length: reader.number() }, () => {
    if (reader.byte() !== 0 || reader.byte() !== kI32Const) throw new Error("a data segment has no fixed address");
    const address = reader.number();
    if (reader.byte() !== kEnd) throw new Error("a data segment has no fixed address");
    return { address, bytes: reader.take(reader.number()) };
  });
}

/** @param {Uint8Array} content of a data section */
function joined(content) {
  const segments = readSegments(content);
  const begin = Math.min(...segments.map(({ address }) => address));
  const end = Math.max(...segments.map(({ address, bytes }) => address + bytes.length));
  const all = new Uint8Array(end - begin);
  for (const { address, bytes } of segments) all.set(bytes, address - begin);
  const head = [1, 0, kI32Const, ...leb128(begin, 0x40), kEnd, ...leb128(all.length)];
  return section(kData, [Uint8Array.from(head), all]);
}

/**
 * The module with all its data in one segment. The count of segments goes: only code that copies segments itself
 * would need it, and such a module is then refused when it is compiled.
 * @param {Uint8Array} wasm
 */
export function withOneDataSegment(wasm) {
  const reader = new Reader(wasm);
  const parts = [reader.take(kHeaderLength)];
  while (reader.at < wasm.length) {
    const id = reader.byte();
    const content = reader.take(reader.number());
    if (id !== kDataCount) parts.push(id === kData ? joined(content) : section(id, [content]));
  }
  return Buffer.concat(parts);
}
