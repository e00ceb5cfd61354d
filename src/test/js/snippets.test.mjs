import { test } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { queryKind, snippet } from "../../../webapp/js/lib/snippets.js";

const QUERY = "PREFIX x: <http://x/#select>\n# it's a \"comment\"\nSELECT ?s WHERE { ?s x:says \"it's \\\"so\\\" $HOME 智史\"@en }";

/** Runs a command against a server that remembers what it was asked. */
async function asked(command, argumentsFor) {
  const seen = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => { body += part; });
    request.on("end", () => {
      const fields = new URLSearchParams(request.method === "POST" ? body : new URL(request.url, "http://localhost").search);
      seen.push({ query: fields.get("query"), accept: request.headers.accept });
      response.end("s\r\nx\r\n");
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    const endpoint = `http://127.0.0.1:${server.address().port}/sparql`;
    const { stdout } = await promisify(execFile)(command, argumentsFor(endpoint));
    return { ...seen[0], stdout };
  } finally {
    server.close();
  }
}

async function installed(command) {
  return promisify(execFile)(command, ["--version"]).then(() => true, () => false);
}

test("what a query gives is read from its form", () => {
  assert.equal(queryKind(QUERY), "rows");
  assert.equal(queryKind("PREFIX a: <http://a/>\nCONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"), "triples");
  assert.equal(queryKind("# construct\nASK{ ?s ?p 'describe me' }"), "rows");
  assert.equal(queryKind("DESCRIBE <http://a/select>"), "triples");
});

test("JavaScript asks exactly the query", async () => {
  const answer = await asked(process.execPath, (endpoint) => ["--input-type=module", "-e", snippet("javascript", endpoint, QUERY)]);
  assert.deepEqual([answer.query, answer.accept, answer.stdout.trim()], [QUERY, "text/csv", "s\r\nx"]);
});

test("curl asks exactly the query, whatever a shell would make of it", async (context) => {
  if (!await installed("curl")) return context.skip("curl is not installed");
  const answer = await asked("sh", (endpoint) => ["-c", snippet("curl", endpoint, QUERY)]);
  assert.deepEqual([answer.query, answer.accept], [QUERY, "text/csv"]);
});

test("Python asks exactly the query", async (context) => {
  if (!await installed("python3")) return context.skip("python3 is not installed");
  const answer = await asked("python3", (endpoint) => ["-c", snippet("python", endpoint, QUERY)]);
  assert.deepEqual([answer.query, answer.accept], [QUERY, "text/csv"]);
});

test("Java asks exactly the query", async (context) => {
  if (!await installed("java")) return context.skip("java is not installed");
  const folder = await mkdtemp(join(tmpdir(), "snippet-"));
  const file = join(folder, "Ask.java");
  try {
    const answer = await asked("java", (endpoint) => {
      writeFileSync(file, snippet("java", endpoint, QUERY));
      return ["-Dfile.encoding=UTF-8", file];
    });
    assert.deepEqual([answer.query, answer.accept, answer.stdout.trim()], [QUERY, "text/csv", "s\r\nx"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("R asks exactly the query", async (context) => {
  if (!await installed("Rscript")) return context.skip("R is not installed");
  const answer = await asked("Rscript", (endpoint) => ["-e", snippet("r", endpoint, QUERY)]);
  assert.equal(answer.query, QUERY);
});

test("R carries the query between quotes and asks for the form that it reads", () => {
  assert.ok(snippet("r", "http://h/sparql", QUERY).includes(JSON.stringify(QUERY)));
  assert.ok(snippet("r", "http://h/sparql", QUERY).includes("format=csv"));
  assert.ok(snippet("r", "http://h/sparql", "DESCRIBE <http://a>").includes("format=ttl"));
});
