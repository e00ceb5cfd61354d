package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]|msg(?:OrNull)?\\('([A-Za-z][\\w.-]*)'[,)]");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w-]*(?:\\.[\\w-]+)+)[\"']");
    private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z][\\w-]*\\.(?:[\\w-]+\\.)*)[\"']");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

    @Test
    void everyKeyExistsInBothLanguages() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("zh"));
    }

    @Test
    void noMessageIsEmptyAndBothLanguagesNameTheSameValues() throws IOException {
        Properties en = messages("en");
        Properties zh = messages("zh");
        for (String key : keys("en")) {
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code = code();
        Set<String> used = found(LITERAL, code);
        used.addAll(found(IN_TEMPLATE, code));
        Set<String> beginnings = found(BEGINNING, code);
        assertThat(keys("en")).filteredOn(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith)).isEmpty();
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        assertThat(keys("en")).containsAll(found(IN_TEMPLATE, text(Path.of("webapp/templates"), ".html")));
    }

    @Test
    void chineseTextHasChinesePunctuation() throws IOException {
        Properties zh = messages("zh");
        assertThat(keys("zh")).filteredOn(key -> Pattern.compile("\\p{IsHan}[,;:?!]").matcher(zh.getProperty(key)).find())
                .filteredOn(key -> !key.endsWith(".words")).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            found.add(key);
        }
        return found;
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(messages(language).stringPropertyNames());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static String code() throws IOException {
        return text(Path.of("webapp/templates"), ".html") + text(Path.of("src/main/java"), ".java");
    }

    private static String text(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}
