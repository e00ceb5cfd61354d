/** A query as a few lines of a language, ready to run: nothing to install but the language itself. */

/** What a query gives: `rows` or `triples`. Comments, addresses and texts are not looked at. */
export function queryKind(query) {
  const words = query.replace(/<[^<>\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, " ").replace(/#.*$/gm, " ");
  const form = /(?:^|\s)(select|ask|construct|describe)(?=[\s*?{(]|$)/i.exec(words);
  return form && /construct|describe/i.test(form[1]) ? "triples" : "rows";
}

const WRITERS = {
  curl: (endpoint, query, { accept }) => `curl --fail-with-body -H 'Accept: ${accept}' \\
  --data-urlencode ${shell(`query=${query}`)} \\
  ${endpoint}
`,
  python: (endpoint, query, { accept }) => `import urllib.parse
import urllib.request

query = ${quoted(query)}
request = urllib.request.Request(
    ${quoted(endpoint)},
    data=urllib.parse.urlencode({"query": query}).encode(),
    headers={"Accept": ${quoted(accept)}},
)
with urllib.request.urlopen(request) as answer:
    print(answer.read().decode())
`,
  r: (endpoint, query, { form }) => `query <- ${quoted(query)}
address <- paste0(${quoted(`${endpoint}?format=${form}&query=`)}, URLencode(query, reserved = TRUE, repeated = TRUE))
${form === "csv" ? "answer <- read.csv(url(address), encoding = \"UTF-8\")\nprint(answer)" : "cat(readLines(url(address), encoding = \"UTF-8\"), sep = \"\\n\")"}
`,
  java: (endpoint, query, { accept }) => `import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

class Ask {
    public static void main(String[] arguments) throws Exception {
        String query = ${quoted(query)};
        HttpRequest request = HttpRequest.newBuilder(URI.create(${quoted(endpoint)}))
                .header("Accept", ${quoted(accept)})
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
`,
  javascript: (endpoint, query, { accept }) => `const query = ${quoted(query)};
const answer = await fetch(${quoted(endpoint)}, {
  method: "POST",
  body: new URLSearchParams({ query }),
  headers: { Accept: ${quoted(accept)} },
});
console.log(await answer.text());
`,
};

/** The lines that ask a query in a language: curl, python, r, java or javascript. */
export function snippet(language, endpoint, query) {
  const rows = queryKind(query) === "rows";
  return WRITERS[language](endpoint, query, { accept: rows ? "text/csv" : "text/turtle", form: rows ? "csv" : "ttl" });
}

/** A text between double quotes: the escapes of JSON are also those of Python, R, Java and JavaScript. */
function quoted(text) {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A text between single quotes, in which a shell reads nothing but the quote itself. */
function shell(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
