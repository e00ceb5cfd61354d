#!/usr/bin/env bash
# Asks the running application with the tools that researchers use, each in its own words:
#   src/clients/scripts/clients.sh http://127.0.0.1:8080
# Prints one line per tool: "ran" or "not installed here". A wrong answer ends it with 1.
set -u
address=${1:?address of the running application}
endpoint=$address/sparql
failed=0
ray=https://w3id.org/aihistory/id/person/ray-solomonoff
query="SELECT ?label WHERE { <$ray> <http://www.w3.org/2000/01/rdf-schema#label> ?label }"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python=$(command -v /usr/bin/python3 || command -v python3 || true)

# report TOOL: says how the last command went; its output stands in $work/out.
report() {
  local status=$? tool=$1
  if [ $status -eq 0 ] && grep -q 'Solomonoff' "$work/out"; then
    echo "$tool: ran"
  else
    echo "$tool: WRONG ($status)"
    head -20 "$work/out"
    failed=1
  fi
}

absent() { echo "$1: not installed here"; }

has_module() { [ -n "$python" ] && "$python" -c "import $1" 2>/dev/null; }

if has_module rdflib; then
  "$python" - "$address" "$endpoint" > "$work/out" 2>&1 <<'PYTHON'
import sys
from rdflib import Graph, ConjunctiveGraph, URIRef
from rdflib.namespace import RDFS
from rdflib.plugins.stores.sparqlstore import SPARQLStore
address, endpoint = sys.argv[1:]
ray = URIRef("https://w3id.org/aihistory/id/person/ray-solomonoff")
expected = None
for form, name in (("nt", "nt"), ("ttl", "turtle"), ("rdf", "xml")):
    graph = Graph().parse(f"{address}/data/person/ray-solomonoff.{form}", format=name)
    expected = expected or set(graph)
    assert set(graph) == expected, form
quads = ConjunctiveGraph()
quads.parse(f"{address}/data/person/ray-solomonoff.trig", format="trig")
assert any(str(c.identifier).endswith("/passage/nick-solomonoff-lecture.4") for c in quads.contexts())
assert len(Graph().parse(f"{address}/id/person/ray-solomonoff")) == len(expected), "dereferenced"
assert len(Graph().parse(endpoint)) > 20, "service description"
store = Graph(SPARQLStore(endpoint))
labels = {str(label) for label in store.objects(ray, RDFS.label)}
assert labels == {"Ray Solomonoff", "雷·所罗门诺夫"}, labels
print(labels)
PYTHON
  report rdflib
else
  absent rdflib
fi

if has_module SPARQLWrapper; then
  "$python" - "$endpoint" "$query" > "$work/out" 2>&1 <<'PYTHON'
import sys
from SPARQLWrapper import SPARQLWrapper, JSON, XML, CSV, TURTLE, POST
endpoint, query = sys.argv[1:]
wrapper = SPARQLWrapper(endpoint)
wrapper.setQuery(query)
for form in (JSON, XML, CSV):
    wrapper.setReturnFormat(form)
    answer = wrapper.query().convert()
    if form == JSON:
        labels = {row["label"]["value"] for row in answer["results"]["bindings"]}
        assert labels == {"Ray Solomonoff", "雷·所罗门诺夫"}, labels
wrapper.setMethod(POST)
wrapper.setReturnFormat(JSON)
assert len(wrapper.query().convert()["results"]["bindings"]) == 2
wrapper.setQuery("DESCRIBE <https://w3id.org/aihistory/id/person/ray-solomonoff>")
wrapper.setReturnFormat(TURTLE)
assert b"Solomonoff" in wrapper.query().convert()
print(labels)
PYTHON
  report SPARQLWrapper
else
  absent SPARQLWrapper
fi

if command -v rapper > /dev/null; then
  {
    nt=$(rapper -q -i ntriples -o ntriples "$address/data/person/ray-solomonoff.nt" | sort -u | tee /dev/stderr | sha256sum)
    ttl=$(rapper -q -i turtle -o ntriples "$address/data/person/ray-solomonoff.ttl" | sort -u | sha256sum)
    rdf=$(rapper -q -i rdfxml -o ntriples "$address/data/person/ray-solomonoff.rdf" | sort -u | sha256sum)
    [ "$nt" = "$ttl" ] && [ "$nt" = "$rdf" ]
  } > "$work/out" 2>&1
  report rapper
else
  absent rapper
fi

if command -v roqet > /dev/null; then
  roqet -q -p "$endpoint" -r csv -e "$query" > "$work/out" 2>&1 && [ "$(grep -c . "$work/out")" -eq 3 ]
  report roqet
else
  absent roqet
fi

comunica=$(command -v comunica-sparql || true)
if [ -n "$comunica" ]; then
  "$comunica" "$endpoint" "$query" > "$work/out" 2>&1 && [ "$(grep -c '"label"' "$work/out")" -eq 2 ] \
    && "$comunica" "$address/data/person/ray-solomonoff.ttl" "$query" > "$work/out" 2>&1
  report Comunica
else
  absent Comunica
fi

exit $failed
