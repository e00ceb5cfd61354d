package org.aihistory.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The rules of the design, for any base package, so that a fixture can break each of them.
final class Rules {

    static final List<String> FEATURES = List.of("home", "entity", "explore", "search", "sources", "claims", "findings", "changes", "about",
            "story",
            "slides", "deck", "paths", "explain", "compare",
            "sparql", "describe", "reconcile", "api", "quiz", "cli");

    private Rules() {
    }

    static Map<String, ArchRule> of(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("model-stands-alone",
                noClasses().that().resideInAPackage(base + ".model..").should()
                        .dependOnClassesThat(outside("java..", "org.jspecify..", base + ".model.."))
                        .because("everybody uses model, so it may lean on the JDK only"));
        rules.put("picture-uses-model-only",
                noClasses().that().resideInAPackage(base + ".picture..").should()
                        .dependOnClassesThat(outside("java..", "org.jspecify..", base + ".model..", base + ".picture.."))
                        .because("the same layout serves pages, files and slides"));
        rules.put("release-knows-no-store",
                noClasses().that().resideInAPackage(base + ".release..").should()
                        .dependOnClassesThat(ours(base).and(outside(base + ".release..", base + ".vocabulary..", base + ".model..")))
                        .because("a release is made without a store, a server or a page"));
        rules.put("knowledge-knows-no-pages",
                noClasses().that().resideInAPackage(base + ".knowledge..").should()
                        .dependOnClassesThat(ours(base)
                                .and(outside(base + ".knowledge..", base + ".release..", base + ".vocabulary..", base + ".model..")))
                        .because("features ask knowledge, never the other way"));
        rules.put("web-knows-no-feature",
                noClasses().that().resideInAPackage(base + ".web..").should()
                        .dependOnClassesThat(ours(base).and(outside(base + ".web..", base + ".knowledge..", base + ".model..")))
                        .because("web is what all features share"));
        rules.put("features-are-strangers", slices().matching(base + ".(*)..").namingSlices("$1").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(),
                        inAny(base, "model", "picture", "knowledge", "web", "release", "vocabulary"))
                .ignoreDependency(resideInAPackage(base), DescribedPredicate.alwaysTrue())
                .because("what two features need moves down into model, picture, knowledge or web"));
        rules.put("features-leave-release-alone",
                noClasses()
                        .that(inAny(base, "home", "entity", "explore", "search", "sources", "claims", "findings", "changes", "about",
                                "story",
                                "slides", "deck", "paths", "explain", "compare", "reconcile", "api", "quiz"))
                        .should()
                        .dependOnClassesThat().resideInAnyPackage(base + ".release..", base + ".vocabulary..")
                        .because("features ask knowledge; only cli, sparql and describe touch what a release is made of"));
        rules.put("jena-stays-below",
                noClasses().that(ours(base).and(outside(base + ".knowledge..", base + ".release..", base + ".vocabulary..",
                        base + ".sparql..", base + ".cli.."))).should().dependOnClassesThat().resideInAPackage("org.apache.jena..")
                        .because("features read rows and records; sparql mounts Fuseki and cli runs a release"));
        rules.put("spring-stops-above-knowledge",
                noClasses().that(inAny(base, "knowledge", "release", "vocabulary", "model", "picture"))
                        .and().haveNameNotMatching(".*\\.KnowledgeConfiguration(\\$.*)?").should().dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .because("one configuration wires the knowledge; the rest is plain Java"));
        rules.put("no-package-cycles",
                slices().matching(base + ".(*)..").should().beFreeOfCycles().because("a cycle cannot be read from anywhere"));
        rules.put("controllers-are-package-private",
                ArchRuleDefinition.classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate()
                        .allowEmptyShould(true)
                        .because("only HTTP calls a controller"));
        rules.put("only-cli-prints",
                noClasses().that(ours(base).and(outside(base + ".cli.."))).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                        .because("a server logs; only the command line prints"));
        rules.put("no-generic-exceptions", noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
                .because("a caller cannot act on an exception without a meaning"));
        rules.put("no-field-injection", noFields().should(GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                .because("a constructor says what a class needs"));
        rules.put("no-java-util-logging",
                noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..").because("there is one logging API"));
        return rules;
    }

    private static DescribedPredicate<JavaClass> ours(String base) {
        return resideInAPackage(base + "..");
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> inAny(String base, String... names) {
        return resideInAnyPackage(Stream.of(names).map(name -> base + "." + name + "..").toArray(String[]::new));
    }
}
