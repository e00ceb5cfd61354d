package org.aihistory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of settings in README names every setting that the code reads, and no other.
class SettingsTest {

    private static final Pattern RECORD = Pattern.compile("@ConfigurationProperties\\(\"([a-z.]+)\"\\)\\s*record \\w+\\((.*?)\\) \\{",
            Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Pattern IN_YAML = Pattern.compile("\\$\\{(aihistory\\.[a-z.-]+):");

    @Test
    void readmeNamesTheSettingsOfTheCode() throws IOException {
        assertThat(inReadme(Files.readString(Path.of("README.md")))).isEqualTo(inCode());
    }

    @Test
    void aSettingThatIsNotInTheTableWouldBeMissed() throws IOException {
        assertThat(inReadme("| `aihistory.home` | x | y |\n")).isNotEqualTo(inCode());
    }

    private static Set<String> inReadme(String text) {
        Set<String> names = new TreeSet<>();
        Matcher row = Pattern.compile("^\\| `(aihistory\\.[a-z.-]+)` \\|", Pattern.MULTILINE).matcher(text);
        while (row.find()) {
            names.add(row.group(1));
        }
        return names;
    }

    /// The settings that the code reads.
    static Set<String> inCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher record = RECORD.matcher(Files.readString(file));
                while (record.find()) {
                    addComponents(names, record.group(1), record.group(2));
                }
            }
        }
        Matcher placeholder = IN_YAML.matcher(Files.readString(Path.of("src/main/resources/application.yml")));
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return names;
    }

    private static void addComponents(Set<String> names, String prefix, String components) {
        Matcher component = COMPONENT.matcher(components);
        while (component.find()) {
            names.add(prefix + "." + component.group(1).replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT));
        }
    }
}
