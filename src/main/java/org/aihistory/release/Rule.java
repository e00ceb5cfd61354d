package org.aihistory.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.model.Text;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/// One rule of inference: a CONSTRUCT of triple patterns and FILTER, named by its file.
///
/// @param name of the file without folder and ending
/// @param title what it says, in both languages
/// @param heads the triples it makes
/// @param premises the triples it needs
public record Rule(String name, Text title, Query query, List<Triple> heads, List<Triple> premises) {

    public Rule {
        heads = List.copyOf(heads);
        premises = List.copyOf(premises);
    }

    /// Reads a rule from its text.
    ///
    /// @throws IllegalArgumentException when it is no rule, with a sentence that says why
    /// @throws org.apache.jena.query.QueryException when it does not parse
    static Rule parse(String name, String text) {
        Query query = QueryFactory.create(text);
        if (!query.isConstructType() || query.getConstructTemplate().containsRealQuad()) {
            throw new IllegalArgumentException("a rule is one CONSTRUCT of triples");
        }
        List<Triple> premises = ((ElementGroup) query.getQueryPattern()).getElements().stream().flatMap(part -> patterns(part).stream())
                .toList();
        Text title = new Text(header(text, "title-en"), header(text, "title-zh"));
        return new Rule(name, title, query, query.getConstructTemplate().getTriples(), premises);
    }

    private static List<Triple> patterns(Element part) {
        if (part instanceof ElementPathBlock block) {
            return block.getPattern().getList().stream().map(Rule::pattern).toList();
        }
        if (part instanceof ElementFilter) {
            return List.of();
        }
        throw new IllegalArgumentException("a rule holds triple patterns and FILTER only");
    }

    private static Triple pattern(TriplePath path) {
        return Optional.ofNullable(path.asTriple()).orElseThrow(() -> new IllegalArgumentException("a rule has no property paths"));
    }

    /// The value of a comment line `# name: value`.
    ///
    /// @throws IllegalArgumentException when there is none
    static String header(String text, String name) {
        Matcher line = Pattern.compile("(?m)^# " + name + ": *(\\S.*)$").matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no line \"# " + name + ": …\"");
        }
        return line.group(1).strip();
    }
}
