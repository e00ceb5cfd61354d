package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.NumberWords;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Story;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Telling.Shown.Answer.Cell;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/// Asks the queries that scenes name, under the limits of the public, and reads the answers as tables and charts.
final class StoryAnswers {

    private static final int MOST_ROWS = 24;
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_POINTS = 12;
    /// For all queries of one telling together.
    private static final long SECONDS = 20;
    private static final Text NOTHING = new Text("", "");
    private static final String TERMS = "https://w3id.org/aihistory/ontology#";

    private final KnowledgeBase base;
    private final HistorySnapshot snapshot;
    private final Prefixes prefixes;
    private long spent;

    StoryAnswers(Knowledge knowledge) {
        this.base = knowledge.base();
        this.snapshot = knowledge.snapshot();
        this.prefixes = Prefixes.of(knowledge.release());
    }

    /// Whether a scene names a query.
    boolean asks(Story.Scene scene) {
        return text(scene).isPresent();
    }

    /// The answer as a table; nothing where the scene names no query.
    Shown of(Story.Scene scene) {
        return text(scene).<Shown>map(this::answer).orElseGet(Shown.Nothing::new);
    }

    /// The answer as a chart: the last column that holds numbers, named by the first that does not; a table where there is no such column.
    Shown chart(Story.Scene scene) {
        Shown.Answer answer = answer(text(scene).orElseThrow());
        int numbers = lastNumber(answer);
        int names = firstName(answer, numbers);
        if (numbers < 0 || names < 0) {
            return answer;
        }
        List<Shown.Chart.Point> points = answer.rows().stream().filter(row -> isNumber(row.get(numbers).text().en())).limit(MOST_POINTS)
                .map(row -> point(row.get(names), row.get(numbers))).toList();
        boolean line = points.size() > 2 && points.stream().allMatch(point -> point.label().en().matches("\\d{4}"));
        return new Shown.Chart(answer.columns().get(numbers), "", line, points, answer.total());
    }

    private static Shown.Chart.Point point(Cell name, Cell number) {
        String lexical = number.text().en().replace(",", "");
        return new Shown.Chart.Point(name.text(), name.page(), Double.parseDouble(lexical), lexical, List.of(), false);
    }

    private static int lastNumber(Shown.Answer answer) {
        for (int column = answer.columns().size() - 1; column >= 0; column--) {
            int at = column;
            if (!answer.rows().isEmpty() && answer.rows().stream().allMatch(row -> isNumber(row.get(at).text().en()))) {
                return column;
            }
        }
        return -1;
    }

    private static int firstName(Shown.Answer answer, int numbers) {
        return numbers == 0 && answer.columns().size() > 1 ? 1 : numbers > 0 ? 0 : -1;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9][0-9,]*(\\.[0-9]+)?");
    }

    /// The query of the plan, else the first stored one that the scene names.
    private Optional<String> text(Story.Scene scene) {
        if (!scene.query().isBlank()) {
            return Optional.of(scene.query());
        }
        return Stream.concat(scene.focused().stream(), scene.shows().stream())
                .flatMap(iri -> base.select("story/query", Map.of("query", Term.iri(iri))).stream()).map(row -> row.get("text"))
                .findFirst();
    }

    private Shown.Answer answer(String text) {
        if (TimeUnit.NANOSECONDS.toSeconds(spent) >= SECONDS) {
            throw new KnowledgeException(Problem.QUERY_TIMEOUT, Long.toString(SECONDS));
        }
        long began = System.nanoTime();
        List<Row> rows = base.selectText(text);
        spent += System.nanoTime() - began;
        List<String> variables = variables(text);
        List<List<Cell>> cells = new ArrayList<>();
        rows.stream().limit(MOST_ROWS).forEach(row -> cells.add(variables.stream().map(name -> row.term(name).map(this::cell)
                .orElse(new Cell(new Text("–", "–"), ""))).toList()));
        List<Integer> kept = distinct(variables.size(), cells);
        return new Shown.Answer(kept.stream().map(column -> head(variables.get(column))).toList(),
                cells.stream().map(row -> kept.stream().map(row::get).toList()).toList(), rows.size());
    }

    /// The first columns that say something that no column before them says: a label beside its IRI says nothing new.
    private static List<Integer> distinct(int columns, List<List<Cell>> rows) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < columns && kept.size() < MOST_COLUMNS; column++) {
            int at = column;
            boolean said = !rows.isEmpty() && kept.stream().anyMatch(other -> rows.stream().allMatch(row -> says(row.get(other),
                    row.get(at))));
            if (!said) {
                kept.add(column);
            }
        }
        return kept;
    }

    private static boolean says(Cell one, Cell other) {
        return one.text().en().equals(other.text().en()) || one.text().zh().equals(other.text().zh());
    }

    private List<String> variables(String text) {
        try {
            return QueryFactory.create(prefixes.declare(text)).getResultVars();
        } catch (QueryException bad) {
            throw new KnowledgeException(Problem.BAD_REQUEST, bad, "query", "SELECT");
        }
    }

    /// A variable as a reader reads it: the term of the ontology of that name, else its words.
    private Text head(String variable) {
        String capital = variable.substring(0, 1).toUpperCase(Locale.ROOT) + variable.substring(1);
        String words = variable.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").toLowerCase(Locale.ROOT);
        return snapshot.term(TERMS + variable).or(() -> snapshot.term(TERMS + capital))
                .or(() -> ColumnWords.of(variable)).orElse(new Text(words, words));
    }

    private Cell cell(Term value) {
        return switch (value) {
            case Term.Iri(String iri) -> new Cell(snapshot.label(iri).or(() -> snapshot.term(iri)).or(() -> named(iri))
                    .orElseGet(() -> shortened(iri)), page(iri));
            case Term.Literal(String form, String datatype, String _) when datatype.equals(Edtf.DATATYPE) -> {
                Edtf date = Edtf.parse(form);
                yield new Cell(new Text(DateWords.of(date, Language.EN), DateWords.of(date, Language.ZH)), "");
            }
            case Term.Literal(String form, String datatype, String _) when datatype.endsWith("#string")
                    || datatype.endsWith("#langString") ->
                new Cell(new Text(form, form), "");
            case Term.Literal(String form, String _, String _) ->
                new Cell(form.matches("-?\\d{1,4}") ? new Text(form, form) : number(form), "");
        };
    }

    private static Text number(String form) {
        return new Text(NumberWords.exact(form), NumberWords.exact(form));
    }

    /// The label of a claim, a source or whatever else pages have beside entities.
    private Optional<Text> named(String iri) {
        Map<String, Term> bound = Map.of("named", Term.iri(iri));
        return Stream.concat(base.select("story/label", bound).stream(), base.select("story/place", bound).stream()).findFirst()
                .map(row -> StorySources.text(row, "label")).filter(text -> !text.equals(NOTHING));
    }

    private String page(String iri) {
        return snapshot.entity(iri).map(Entity::page).orElse("");
    }

    private static Text shortened(String iri) {
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? new Text(iri, iri) : new Text(end, end);
    }
}
