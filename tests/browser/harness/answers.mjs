import { gzipSync } from "node:zlib";

/**
 * One answer of the test server, as bad as a test wants it.
 *
 * @typedef {object} Answer
 * @property {string | Uint8Array} [body]
 * @property {(body: Buffer) => Uint8Array} [alter] what is sent instead of the body
 * @property {number} [status] default 200
 * @property {string} [type] default application/json
 * @property {string} [encoding] Content-Encoding, whatever the body is
 * @property {number} [length] Content-Length, whatever the body is
 * @property {number} [delay] milliseconds before the first byte
 * @property {boolean} [stall] never answers
 * @property {number} [stallAfter] bytes after which nothing more comes
 * @property {number} [cutAfter] bytes after which the connection breaks
 * @property {{length: number, interval: number}} [pieces] bytes of each, and milliseconds between them
 * @property {number} [drip] milliseconds between single bytes, without an end
 * @property {boolean} [shared] sends Access-Control-Allow-Origin
 * @property {boolean} [cached] browsers may keep it
 */

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 */
export async function sendAnswer(response, answer) {
  if (answer.stall) return;
  if (answer.delay) await pause(answer.delay);
  const given = Buffer.from(answer.body ?? "");
  const body = answer.alter?.(given) ?? given;
  response.statusCode = answer.status ?? 200;
  response.setHeader("content-type", answer.type ?? "application/json");
  response.setHeader("cache-control", answer.cached ? "max-age=3600" : "no-store");
  if (answer.encoding) response.setHeader("content-encoding", answer.encoding);
  if (answer.shared) response.setHeader("access-control-allow-origin", "*");
  if (answer.drip) await drip(response, answer.drip);
  else await sendBody(response, body, answer);
}

/**
 * Begins as gzip does, and goes wrong on the way.
 *
 * @param {Buffer} body
 */
export function brokenGzip(body) {
  const packed = gzipSync(body);
  return packed.fill(0x55, packed.length >> 1);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Uint8Array} body
 * @param {Answer} answer
 */
async function sendBody(response, body, { length, stallAfter, cutAfter, pieces }) {
  response.setHeader("content-length", length ?? body.length);
  // After a wrong length the two sides do not agree where the next answer begins.
  if (length !== undefined) response.setHeader("connection", "close");
  if (stallAfter !== undefined) {
    response.write(body.subarray(0, stallAfter));
  } else if (cutAfter !== undefined) {
    response.write(body.subarray(0, cutAfter));
    await pause(50);
    response.destroy();
  } else if (pieces) {
    for (let at = 0; at < body.length && !response.destroyed; at += pieces.length) {
      response.write(body.subarray(at, at + pieces.length));
      await pause(pieces.interval);
    }
    response.end();
  } else {
    response.end(body);
  }
}

/**
 * White space, so that it could be the beginning of any JSON.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {number} interval
 */
async function drip(response, interval) {
  while (!response.destroyed) {
    response.write(" ");
    await pause(interval);
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
