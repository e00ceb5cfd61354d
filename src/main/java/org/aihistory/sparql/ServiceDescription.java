package org.aihistory.sparql;

import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.guard.GuardedExecution;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;

/// The endpoint in the words of SPARQL 1.1 Service Description: what it speaks, what it holds, where more is said.
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";
    private static final List<String> RESULT_FORMATS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
            "SPARQL_Results_TSV", "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads");

    private ServiceDescription() {
    }

    /// The statements, with addresses on the host that was asked.
    ///
    /// @param host scheme and authority, without a slash at the end
    static List<Row> of(Knowledge knowledge, QueryLimits limits, String host) {
        String endpoint = host + "/sparql";
        String service = endpoint + "#service";
        String dataset = endpoint + "#dataset";
        String held = endpoint + "#default-graph";
        List<Row> rows = new ArrayList<>();
        add(rows, service, TYPE, Term.iri(SD + "Service"));
        add(rows, service, SD + "endpoint", Term.iri(endpoint));
        add(rows, service, SD + "supportedLanguage", Term.iri(SD + "SPARQL11Query"));
        if (knowledge.base().searchesText()) {
            add(rows, service, SD + "propertyFeature", Term.iri(GuardedExecution.TEXT_QUERY));
            add(rows, GuardedExecution.TEXT_QUERY, TYPE, Term.iri(SD + "Feature"));
            add(rows, GuardedExecution.TEXT_QUERY, COMMENT, Term.text("Full text, an extension of SPARQL: (?thing ?score ?name) text:query "
                    + "(\"words\" 10), with PREFIX text: <http://jena.apache.org/text#>. Finds what the search box finds, best first.",
                    Language.EN));
            add(rows, GuardedExecution.TEXT_QUERY, COMMENT, Term.text("全文检索，SPARQL 的扩展："
                    + "(?thing ?score ?name) text:query (\"词\" 10)", Language.ZH));
        }
        RESULT_FORMATS.forEach(format -> add(rows, service, SD + "resultFormat", Term.iri(FORMATS + format)));
        add(rows, service, COMMENT, Term.text("Read only. %d s, %d rows or triples, %d bytes of query text; SERVICE is off.".formatted(
                limits.time().toSeconds(), limits.rows(), limits.textBytes()), Language.EN));
        add(rows, service, COMMENT, Term.text("只读。限 %d 秒、%d 行或三元组、查询文本 %d 字节；SERVICE 已关闭。".formatted(limits.time().toSeconds(),
                limits.rows(), limits.textBytes()), Language.ZH));
        add(rows, service, SD + "defaultDataset", Term.iri(dataset));
        add(rows, dataset, TYPE, Term.iri(SD + "Dataset"));
        add(rows, dataset, "http://www.w3.org/2000/01/rdf-schema#seeAlso", Term.iri(host + "/.well-known/void"));
        add(rows, dataset, SD + "defaultGraph", Term.iri(held));
        add(rows, held, TYPE, Term.iri(SD + "Graph"));
        add(rows, held, VOID + "triples",
                knowledge.base().select("sparql/size", java.util.Map.of()).getFirst().term("triples").orElseThrow());
        for (Row graph : knowledge.base().select("sparql/graphs", java.util.Map.of())) {
            String name = graph.get("graph");
            String node = endpoint + "#graph-" + name.replaceFirst("^.*/", "").replaceFirst("^.*#", "");
            add(rows, dataset, SD + "namedGraph", Term.iri(node));
            add(rows, node, TYPE, Term.iri(SD + "NamedGraph"));
            add(rows, node, SD + "name", Term.iri(name));
        }
        return rows;
    }

    private static void add(List<Row> rows, String subject, String predicate, Term object) {
        rows.add(RdfDocuments.statement(subject, predicate, object));
    }
}
