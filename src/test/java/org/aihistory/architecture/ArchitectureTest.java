package org.aihistory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java/org/aihistory");

    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.aihistory");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    @TestFactory
    Stream<DynamicTest> theProductKeepsEachRule() {
        return Rules.of("org.aihistory").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFiresOnTheFixtureThatBreaksIt() {
        return Rules.of("broken").entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThat(rule.getValue().evaluate(BROKEN).hasViolation()).as(rule.getKey()).isTrue()));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN).filter(Files::isDirectory)) {
            assertThat(folders.filter(ArchitectureTest::holdsClasses)).allSatisfy(folder -> {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).startsWith("/// ").contains("@NullMarked");
            });
        }
    }

    @Test
    void everyFeatureOfTheRulesIsAPackageAndTheOtherWayRound() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !Stream.of("model", "picture", "knowledge", "web", "release", "vocabulary").toList().contains(name)))
                    .containsExactlyInAnyOrderElementsOf(Rules.FEATURES);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
