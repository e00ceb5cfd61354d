package org.aihistory.release;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.model.LineRanges;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;

/// Whether an extract is accounted for line by line. A source that says how many lines its extract has is checked: each line stands in a
/// passage, and no passage names a line that is not there.
final class CoverageChecks {

    private final Candidate candidate;
    private final Problems problems;
    private final Map<Node, String> extractOf = new HashMap<>();
    private final Map<String, Statement> countOf = new HashMap<>();
    private final Map<String, BitSet> coveredOf = new HashMap<>();

    private CoverageChecks(Candidate candidate, Problems problems) {
        this.candidate = candidate;
        this.problems = problems;
    }

    static void run(Candidate candidate, Problems problems) {
        List<Statement> written = candidate.statements().stream().filter(statement -> statement.graph() == null).toList();
        new CoverageChecks(candidate, problems).check(written);
    }

    private void check(List<Statement> written) {
        written.stream().filter(statement -> statement.property().equals(Aih.extract) && statement.value().isLiteral())
                .forEach(statement -> extractOf.put(statement.subject(), statement.value().getLiteralLexicalForm()));
        written.stream().filter(statement -> statement.property().equals(Aih.lineCount) && extractOf.containsKey(statement.subject()))
                .forEach(statement -> countOf.put(extract(statement), statement));
        written.stream().filter(statement -> statement.property().equals(Aih.lines) && statement.value().isLiteral())
                .forEach(this::checkLines);
        countOf.forEach(this::checkCovered);
    }

    private String extract(Statement statement) {
        return extractOf.getOrDefault(statement.subject(), "");
    }

    private void checkLines(Statement statement) {
        LineRanges ranges = LineRanges.parse(statement.value().getLiteralLexicalForm());
        coveredOf.computeIfAbsent(extract(statement), extract -> new BitSet()).or(ranges.lines());
        String name = candidate.name(statement.subject());
        if (!ranges.ranges().stream().allMatch(LineRanges.Range::inOrder)) {
            problems.error(statement.file(), statement.line(), name, "line-order", "A range of lines ends before it begins.",
                    "行号范围的止行在起行之前。");
        }
        Statement count = countOf.get(extract(statement));
        if (count != null && ranges.last() > number(count)) {
            problems.error(statement.file(), statement.line(), name, "lines-beyond",
                    "Line " + ranges.last() + " is beyond the " + number(count) + " lines of extract " + extract(statement) + ".",
                    "第 " + ranges.last() + " 行超出摘录 " + extract(statement) + " 的 " + number(count) + " 行。");
        }
    }

    private void checkCovered(String extract, Statement count) {
        BitSet missing = new BitSet();
        missing.set(1, number(count) + 1);
        missing.andNot(coveredOf.getOrDefault(extract, new BitSet()));
        if (!missing.isEmpty()) {
            LineRanges lines = LineRanges.of(missing);
            problems.error(count.file(), count.line(), candidate.name(count.subject()), "lines-covered",
                    missing.cardinality() + " lines of extract " + extract + " stand in no passage: " + lines + ".",
                    "摘录 " + extract + " 有 " + missing.cardinality() + " 行不属于任何段落：" + lines + "。");
        }
    }

    /// A count that is no number is a problem of its own; here it counts as 0.
    private static int number(Statement count) {
        return Values.number(count.value()).map(number -> Math.clamp(number.longValue(), 0, 1_000_000)).orElse(0);
    }
}
