package org.aihistory.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names in backticks in a document that exist nowhere in the project: classes, paths, properties and terms.
final class DocumentNames {

    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+");
    private static final Pattern PATH = Pattern
            .compile("(?:ontology|data|src|webapp|docs)/[A-Za-z0-9_./-]*|[A-Z]+\\.md|CITATION\\.cff|LICENSE|pom\\.xml");
    private static final Pattern TERM = Pattern.compile("aih:[A-Za-z]+");
    private static final Pattern SETTING = Pattern.compile("aihistory\\.[a-z.-]+");

    private final Set<String> classes;
    private final String ontology;
    private final Set<String> settings;

    DocumentNames() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
        ontology = Files.readString(Path.of("ontology/aih.ttl"));
        settings = SettingsTest.inCode();
    }

    /// The names of a text that exist nowhere, in the order of the text.
    List<String> missing(String text) {
        List<String> missing = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (!exists(quoted.group(1))) {
                missing.add(quoted.group(1));
            }
        }
        return missing;
    }

    private boolean exists(String name) {
        if (CLASS_NAME.matcher(name).matches()) {
            return classes.contains(name);
        }
        if (PATH.matcher(name).matches()) {
            return Files.exists(Path.of(name));
        }
        if (TERM.matcher(name).matches()) {
            return ontology.contains("\n" + name + " a ");
        }
        return !SETTING.matcher(name).matches() || settings.contains(name);
    }
}
