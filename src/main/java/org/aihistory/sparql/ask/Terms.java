package org.aihistory.sparql.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aihistory.knowledge.KnowledgeBase;
import org.aihistory.model.Row;
import org.aihistory.model.Text;

/// What can be asked for, read from the ontology: sorts of things, their properties, and the individuals to choose from.
///
/// @param sorts by name, in the order in which they are offered
/// @param above super-class of each class, by name
public record Terms(List<Sort> sorts, List<Property> properties, Map<String, List<Choice>> choices, Map<String, String> above) {

    private static final String ENTITY = "Entity";
    private static final Set<String> OTHER_STARTS = Set.of("Claim", "Source", "Measurement");
    private static final Set<String> UNCOUNTED = Set.of("literature", "hardware");
    private static final Set<String> LEFT_OUT = Set.of("lineage", "dateAsStated");

    /// A class of things to start with.
    ///
    /// @param depth how far below its kind
    public record Sort(String name, Text label, Text plural, int depth) {
    }

    /// How the value of a property is given.
    public enum Form {
        THING, CHOICE, DATE, TEXT
    }

    /// A property of the ontology.
    ///
    /// @param inverse its name read from the object
    public record Property(String name, Text label, Text inverse, String domain, String range, Form form) {
    }

    /// An individual of the ontology: a register, a kind of claim.
    public record Choice(String name, Text label) {
    }

    /// Reads them.
    public static Terms of(KnowledgeBase base) {
        Map<String, String> above = new HashMap<>();
        List<Row> classes = base.select("sparql/ask-classes", Map.of());
        classes.forEach(row -> row.optional("above").ifPresent(upper -> above.put(local(row.get("class")), local(upper))));
        Map<String, List<Choice>> choices = new HashMap<>();
        base.select("sparql/ask-individuals", Map.of())
                .forEach(row -> choices.computeIfAbsent(local(row.get("class")), _ -> new ArrayList<>())
                        .add(new Choice(local(row.get("individual")), new Text(row.get("en"), row.get("zh")))));
        Terms empty = new Terms(List.of(), List.of(), choices, above);
        List<Sort> sorts = empty.ordered(classes);
        Set<String> known = new HashSet<>(sorts.stream().map(Sort::name).toList());
        known.add(ENTITY);
        List<Property> properties = base.select("sparql/ask-properties", Map.of()).stream().map(row -> property(row, choices))
                .filter(property -> known.contains(property.domain()) && !LEFT_OUT.contains(property.name())).toList();
        return new Terms(sorts, properties, choices, above);
    }

    private List<Sort> ordered(List<Row> classes) {
        List<Row> ordered = classes.stream()
                .sorted(Comparator.comparingInt((Row row) -> row.optional("order").map(Integer::valueOf).orElse(999))
                        .thenComparing(Terms::name))
                .toList();
        List<Row> starts = new ArrayList<>(ordered.stream().filter(row -> ENTITY.equals(above.get(name(row)))).toList());
        ordered.stream().filter(row -> OTHER_STARTS.contains(name(row))).sorted(Comparator.comparing(Terms::name)).forEach(starts::add);
        List<Sort> sorts = new ArrayList<>();
        starts.forEach(start -> {
            sorts.add(sort(start, 0));
            ordered.stream().filter(row -> name(start).equals(above.get(name(row)))).forEach(row -> sorts.add(sort(row, 1)));
        });
        return sorts;
    }

    private static String name(Row row) {
        return local(row.get("class"));
    }

    private static Sort sort(Row row, int depth) {
        Text label = new Text(row.get("en"), row.get("zh"));
        Text plural = new Text(row.optional("manyEn").orElse(several(label.en())), row.optional("manyZh").orElse(label.zh()));
        return new Sort(local(row.get("class")), label, plural, depth);
    }

    private static String several(String word) {
        return UNCOUNTED.contains(word) ? word : word.replaceFirst("(?<![aeiou])y$", "ie") + "s";
    }

    private static Property property(Row row, Map<String, List<Choice>> choices) {
        String range = local(row.get("range"));
        Text label = new Text(row.get("en"), row.get("zh"));
        Text inverse = new Text(row.optional("inverseEn").orElse(""), row.optional("inverseZh").orElse(""));
        boolean date = row.optional("role").isPresent() || Set.of("statedOn", "sourcePublished").contains(local(row.get("property")));
        Form form = date ? Form.DATE : choices.containsKey(range) ? Form.CHOICE : range.equals("Literal") ? Form.TEXT : Form.THING;
        return new Property(local(row.get("property")), label, inverse, local(row.get("domain")), range, form);
    }

    public Optional<Sort> sort(String name) {
        return sorts.stream().filter(sort -> sort.name().equals(name)).findFirst();
    }

    public Optional<Property> property(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /// Properties that things of a sort can have.
    public List<Property> forward(String sort) {
        return properties.stream().filter(property -> related(sort, property.domain())).toList();
    }

    /// Properties of other things that can lead to things of a sort.
    public List<Property> backward(String sort) {
        return properties.stream().filter(property -> property.form() == Form.THING)
                .filter(property -> related(sort, property.range()) || property.range().equals("Thing")).toList();
    }

    public boolean isA(String sort, String upper) {
        String one = sort;
        while (one != null) {
            if (one.equals(upper)) {
                return true;
            }
            one = above.get(one);
        }
        return false;
    }

    private boolean related(String one, String other) {
        return isA(one, other) || isA(other, one);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
