import { test } from "node:test";
import assert from "node:assert/strict";
import { formatted } from "../../../webapp/js/lib/sparql-format.js";
import { tokens } from "../../../webapp/js/lib/sparql-text.js";

const bare = (query) => tokens(query).filter(({ type }) => type !== "space").map(({ text }) => text.toLowerCase());

test("clauses and triples stand each on their line, keywords are capitals, comments stay", () => {
  const query = "#view: lineage\nprefix aih: <https://x#> select ?a (count(?b) as ?n) where { ?a a aih:Person ; aih:born ?b . optional { ?a aih:died ?c } filter(?b < 3 && !bound(?c)) } group by ?a order by desc(?n) limit 5";
  assert.equal(formatted(query), `#view: lineage
PREFIX aih: <https://x#>
SELECT ?a (COUNT(?b) AS ?n) WHERE {
  ?a a aih:Person ;
    aih:born ?b .
  OPTIONAL {
    ?a aih:died ?c
  }
  FILTER(?b < 3 && !BOUND(?c))
}
GROUP BY ?a
ORDER BY DESC(?n)
LIMIT 5
`);
});

test("a formatted query says the same and stays as it is when formatted again", () => {
  for (const query of ["ASK { { ?a ?b ?c } UNION { ?c ?b ?a } MINUS { ?a a ?d } }", "SELECT * WHERE { GRAPH ?g { ?s <p>/<q>*|^<r> ?o } # why\n VALUES ?o { 1 2.5 \"x;y.z\"@en } }", "CONSTRUCT { ?a ?b ?c } WHERE { ?a ?b ?c, ?d ; ?e 'f' . BIND(STR(?a) AS ?h) { SELECT ?a { ?a ?b ?c } LIMIT 2 } }"]) {
    const once = formatted(query);
    assert.deepEqual(bare(once), bare(query));
    assert.equal(formatted(once), once);
  }
});
