import { createServer } from "node:http";

/**
 * A server on this machine that answers each request as it is told and counts them.
 *
 * @param {(count: number) => {status?: number, type?: string, body: Uint8Array | string}} answer given the number of
 *   the request, from 1
 */
export async function countingServer(answer) {
  let count = 0;
  const server = createServer((_request, response) => {
    const { status = 200, type = "application/wasm", body } = answer((count += 1));
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/core.wasm`,
    get count() {
      return count;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
