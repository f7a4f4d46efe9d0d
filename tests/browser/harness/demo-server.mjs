import { createServer } from "node:http";
import { startServer } from "../../../scripts/serve.mjs";

const kForwarded = ["content-type", "content-range", "cache-control", "accept-ranges"];

/**
 * The server of `npm start` behind a thin relay that adds one thing to its policy: what the
 * browser refuses is reported here, also before a test's first line runs in the page.
 *
 * @returns {Promise<{ url: string, violations: string[], close: () => Promise<void> }>} url ends with a slash
 */
export async function startDemoServer() {
  const demo = await startServer();
  /** @type {string[]} */
  const violations = [];
  const relay = createServer(async (request, response) => {
    if (request.url === "/violations") {
      violations.push(await textOf(request));
      response.writeHead(204).end();
      return;
    }
    // A page that is closed while it loads breaks its connections: nobody waits for that answer.
    await forward(request, response, demo.url).catch(() => response.destroy());
  });
  await new Promise((resolve) => relay.listen(0, "localhost", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (relay.address());
  return {
    url: `http://localhost:${port}/`,
    violations,
    close: async () => {
      relay.closeAllConnections();
      await new Promise((resolve) => relay.close(resolve));
      await demo.close();
    },
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} url of the demo's server
 */
async function forward(request, response, url) {
  const { range } = request.headers;
  const answer = await fetch(new URL(request.url ?? "/", url), { headers: range ? { range } : {} });
  const policy = answer.headers.get("content-security-policy");
  if (policy) response.setHeader("content-security-policy", `${policy}; report-uri /violations`);
  for (const name of kForwarded) {
    const value = answer.headers.get(name);
    if (value) response.setHeader(name, value);
  }
  response.statusCode = answer.status;
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** @param {import("node:http").IncomingMessage} request */
async function textOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
