// The rooms of ARCHITECTURE.md: a file of src/ includes only its own room and those above it in the table.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { it } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

const rooms = [...read("ARCHITECTURE.md").matchAll(/^\| `src\/([a-z]+)\/`/gm)].map(([, room]) => room);
const files = readdirSync(new URL("src/", root), { recursive: true }).filter((file) => /\.(cpp|h)$/.test(file));

it("ARCHITECTURE.md lists every room", () => {
  assert.deepEqual([...rooms].sort(), [...new Set(files.map((file) => file.split("/")[0]))].sort());
});

it("no file includes a room below its own", () => {
  const wrong = files.flatMap((file) => {
    const own = rooms.indexOf(file.split("/")[0]);
    return [...read(`src/${file}`).matchAll(/^#include "([a-z]+)\//gm)]
      .filter(([, room]) => rooms.indexOf(room) > own)
      .map(([include]) => `${file}: ${include}`);
  });
  assert.deepEqual(wrong, []);
});

it("only the formats room knows nlohmann-json", () => {
  const users = files.filter((file) => /#include <nlohmann\//.test(read(`src/${file}`)));
  assert.ok(users.length > 0);
  assert.deepEqual(
    users.filter((file) => !file.startsWith("formats/")),
    [],
  );
});
