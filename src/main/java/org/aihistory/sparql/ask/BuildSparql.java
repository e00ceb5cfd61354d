package org.aihistory.sparql.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aihistory.sparql.ask.Terms.Form;
import org.aihistory.sparql.ask.Terms.Property;

/// Writes the SPARQL of a build: one pattern per line, variables named after kinds and relations. Prefixes are declared by whoever shows or runs it.
public final class BuildSparql {

    private final Build build;
    private final Terms terms;
    private final String main;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final List<List<String>> steps = new ArrayList<>();

    public BuildSparql(Build build, Terms terms) {
        this.build = build;
        this.terms = terms;
        this.main = fresh(terms.sort(build.kind()).map(sort -> camel(sort.label().en())).orElse("thing"));
        build.conditions().forEach(condition -> steps.add(pattern(condition)));
    }

    /// How many things match the first conditions.
    ///
    /// @param conditions how many of them; 0 for the kind alone
    public String count(int conditions) {
        return "SELECT (COUNT(DISTINCT ?" + main + ") AS ?count) WHERE {\n" + where(conditions) + "}\n";
    }

    /// The whole query.
    ///
    /// @param language tag of the names
    public String text(String language) {
        return build.group().isEmpty() ? things(language) : counts();
    }

    private String where(int conditions) {
        StringBuilder out = new StringBuilder("  ?" + main + " a aih:" + build.kind() + " .\n");
        steps.subList(0, conditions).forEach(lines -> lines.forEach(line -> out.append("  ").append(line).append('\n')));
        return out.toString();
    }

    private String things(String language) {
        StringBuilder where = new StringBuilder(where(steps.size()));
        List<String> columns = new ArrayList<>(List.of(main));
        String name = fresh("name");
        columns.add(name);
        where.append("  OPTIONAL { ?" + main + " rdfs:label ?" + name + " . FILTER(LANG(?" + name + ") = \"" + language + "\") }\n");
        shown.stream().filter(one -> !columns.contains(one)).forEach(columns::add);
        for (String column : build.columns()) {
            String known = variables.get(column);
            if (known == null) {
                known = fresh(column);
                where.append("  OPTIONAL { ?" + main + " aih:" + column + " ?" + known + " }\n");
            }
            if (!columns.contains(known)) {
                columns.add(known);
            }
        }
        String order = "?" + name + " ?" + main;
        if (build.order().equals("date")) {
            String first = fresh("earliest");
            where.append("  OPTIONAL { ?" + main + " aih:earliest ?" + first + " }\n");
            columns.add(first);
            order = "?" + first + " ?" + main;
        }
        return "SELECT DISTINCT ?" + String.join(" ?", columns) + " WHERE {\n" + where + "}\nORDER BY " + order + limit();
    }

    private String counts() {
        StringBuilder where = new StringBuilder(where(steps.size()));
        String key;
        if (build.group().equals(Build.DECADE)) {
            key = fresh("decade");
            where.append("  ?" + main + " aih:earliest ?" + fresh("earliest")
                    + " .\n  BIND(CONCAT(SUBSTR(STR(?earliest), 1, 3), \"0\") AS ?" + key
                    + ")\n");
        } else {
            String known = variables.get(build.group());
            key = known == null ? fresh(build.group()) : known;
            if (known == null) {
                where.append("  ?" + main + " aih:" + build.group() + " ?" + key + " .\n");
            }
        }
        String many = fresh(camel(terms.sort(build.kind()).map(sort -> sort.plural().en()).orElse("things")));
        boolean byKey = build.order().equals("name") || build.order().equals("date") || (build.order().isEmpty() && key.equals("decade"));
        String order = byKey ? "?" + key : "DESC(?" + many + ") ?" + key;
        return "SELECT ?" + key + " (COUNT(DISTINCT ?" + main + ") AS ?" + many + ") WHERE {\n" + where + "}\nGROUP BY ?" + key
                + "\nORDER BY " + order
                + limit();
    }

    private String limit() {
        return build.limit() == 0 ? "\n" : "\nLIMIT " + build.limit() + "\n";
    }

    private List<String> pattern(Condition condition) {
        return switch (condition.subject()) {
            case Condition.WHEN -> when(condition);
            case Condition.NAME -> named(condition);
            case Condition.REGISTER -> register(condition);
            default -> terms.property(condition.subject()).map(property -> property(condition, property)).orElse(List.of());
        };
    }

    private List<String> property(Condition condition, Property property) {
        String predicate = " aih:" + property.name() + " ";
        if (property.form() == Form.CHOICE && !condition.sort().isEmpty()) {
            return List.of("?" + main + predicate + "aih:" + condition.sort() + " .");
        }
        if (property.form() == Form.THING && !condition.thing().isEmpty()) {
            String thing = condition.thing().replaceFirst("/", ":");
            return List.of(condition.back() ? thing + predicate + "?" + main + " ." : "?" + main + predicate + thing + " .");
        }
        String sort = property.form() == Form.THING ? terms.sort(condition.sort()).map(Terms.Sort::name).orElse("") : "";
        String other = fresh(sort.isEmpty()
                ? condition.back() && !property.domain().equals("Entity") ? camel(property.domain()) : property.name()
                : terms.sort(sort).map(one -> camel(one.label().en())).orElse(sort));
        shown.add(other);
        if (!condition.back()) {
            variables.putIfAbsent(property.name(), other);
        }
        List<String> lines = new ArrayList<>();
        lines.add(condition.back() ? "?" + other + predicate + "?" + main + " ." : "?" + main + predicate + "?" + other + " .");
        if (!sort.isEmpty()) {
            lines.add("?" + other + " a aih:" + sort + " .");
        }
        if (property.form() == Form.DATE) {
            lines.addAll(years(condition, other));
        }
        if (property.form() == Form.TEXT && !condition.words().isEmpty()) {
            lines.add("FILTER(CONTAINS(LCASE(STR(?" + other + ")), " + quoted(condition.words().toLowerCase(Locale.ROOT)) + "))");
        }
        return lines;
    }

    /// The first day that the date can mean lies in the years.
    private List<String> years(Condition condition, String date) {
        if (condition.from().isEmpty() && condition.to().isEmpty()) {
            return List.of();
        }
        String node = fresh(date + "Value");
        String day = fresh(date + "Day");
        List<String> lines = new ArrayList<>(List.of("?" + node + " aih:edtf ?" + date + " ; aih:earliest ?" + day + " ."));
        List<String> bounds = new ArrayList<>();
        if (!condition.from().isEmpty()) {
            bounds.add("?" + day + " >= " + day(condition.from(), "-01-01"));
        }
        if (!condition.to().isEmpty()) {
            bounds.add("?" + day + " <= " + day(condition.to(), "-12-31"));
        }
        lines.add("FILTER(" + String.join(" && ", bounds) + ")");
        return lines;
    }

    /// The thing can have been in the years: what has no end yet is there still.
    private List<String> when(Condition condition) {
        String first = fresh("first");
        String last = fresh("last");
        List<String> lines = new ArrayList<>(List.of("OPTIONAL { ?" + main + " aih:earliest ?" + first + " }",
                "OPTIONAL { ?" + main + " aih:latest ?" + last + " }", "FILTER(BOUND(?" + first + ") || BOUND(?" + last + "))"));
        if (!condition.to().isEmpty()) {
            lines.add("FILTER(!BOUND(?" + first + ") || ?" + first + " <= " + day(condition.to(), "-12-31") + ")");
        }
        if (!condition.from().isEmpty()) {
            lines.add("FILTER(!BOUND(?" + last + ") || ?" + last + " >= " + day(condition.from(), "-01-01") + ")");
        }
        return lines;
    }

    private List<String> named(Condition condition) {
        if (condition.words().isEmpty()) {
            return List.of();
        }
        String anyName = fresh("anyName");
        return List.of("?" + main + " rdfs:label|skos:altLabel ?" + anyName + " .",
                "FILTER(CONTAINS(LCASE(?" + anyName + "), " + quoted(condition.words().toLowerCase(Locale.ROOT)) + "))");
    }

    private List<String> register(Condition condition) {
        String passage = fresh("passage");
        List<String> lines = new ArrayList<>();
        if (terms.isA(build.kind(), "Claim")) {
            lines.add("?" + main + " aih:statedIn ?" + passage + " .");
        } else if (terms.isA(build.kind(), "Source")) {
            lines.add("?" + passage + " aih:inSource ?" + main + " .");
        } else {
            lines.add("GRAPH ?" + passage + " { ?" + main + " ?" + fresh("property") + " ?" + fresh("value") + " }");
        }
        lines.add("?" + passage + " aih:register " + (condition.sort().isEmpty() ? "?" + fresh("register") : "aih:" + condition.sort())
                + " .");
        return lines;
    }

    private static String day(String year, String rest) {
        return "\"" + "0".repeat(4 - year.length()) + year + rest + "\"^^xsd:date";
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.append('"').toString();
    }

    private String fresh(String wanted) {
        String name = wanted;
        for (int next = 2; !taken.add(name); next++) {
            name = wanted + next;
        }
        return name;
    }

    /// `AI model` to `aiModel`.
    private static String camel(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.replaceAll("[^A-Za-z0-9 ]", " ").strip().split("\\s+", -1)) {
            String lower = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
            out.append(out.isEmpty() ? lower.substring(0, 1).toLowerCase(Locale.ROOT) : lower.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(lower.substring(1));
        }
        return out.toString();
    }
}
