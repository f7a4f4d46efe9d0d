import { contentSecurityPolicy, startServer } from "../../../scripts/serve.mjs";

/**
 * The server of `npm start` with the policy that it sends, but told to report: what a browser
 * refuses on the demo page shows up here, also before a test's first line runs in the page.
 */
export async function startDemoServer() {
  /** @type {string[]} */
  const violations = [];
  const server = await startServer({
    headers: { "Content-Security-Policy": `${contentSecurityPolicy}; report-uri /violations` },
    routes: {
      "/violations": (request, response) => {
        let body = "";
        request.on("data", (chunk) => (body += chunk));
        request.on("end", () => {
          violations.push(body);
          response.writeHead(204).end();
        });
      },
    },
  });
  return { ...server, violations };
}
