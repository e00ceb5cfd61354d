package org.aihistory.knowledge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.model.Language;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.ReleaseBuilder;
import org.aihistory.release.ReleaseDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Wires the knowledge from configuration: the only class here that knows Spring.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeConfiguration.Properties.class)
class KnowledgeConfiguration {

    /// Where content comes from and where the store lives.
    ///
    /// @param home directory for stores, rebuilt whenever they are missing; its default stands in application.yml, where `user.home` has its value
    /// @param content directory that holds ontology/ and data/; absent: the content inside the application
    /// @param store `embedded`, or `remote` for a store that is already there
    /// @param endpoints SPARQL 1.1 endpoints of a remote store and its replicas
    @ConfigurationProperties("aihistory")
    record Properties(String home, @Nullable String content, @DefaultValue("embedded") Store store,
            @DefaultValue List<URI> endpoints) {

        /// Where stores live. Texts become paths here: Spring would look for a relative path among the files of the web server first.
        Path storeDirectory() {
            return Path.of(home);
        }

        Optional<Path> contentDirectory() {
            return Optional.ofNullable(content).map(Path::of);
        }
    }

    /// Where the graph is kept.
    enum Store {
        EMBEDDED, REMOTE
    }

    @Bean
    QueryLibrary queryLibrary() {
        return QueryLibrary.fromClassPath();
    }

    @Bean
    PublicQueries publicQueries() {
        return new PublicQueries(QueryLimits.STANDARD);
    }

    /// Digests of releases: `releases/*.tsv` beside the content, else inside the application.
    @Bean
    OlderReleases olderReleases(Properties properties) throws IOException {
        Optional<Path> beside = properties.contentDirectory().map(content -> content.resolve("releases")).filter(Files::isDirectory);
        String places = beside.map(directory -> directory.toUri() + "*.tsv").orElse("classpath*:releases/*.tsv");
        List<ReleaseDigest> digests = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(places)) {
            try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                digests.add(ReleaseDigest.read(text));
            }
        }
        return new OlderReleases(digests);
    }

    @Bean
    KnowledgeLoader knowledgeLoader(Properties properties, QueryLibrary queries, PublicQueries publicQueries) {
        Optional<Path> content = properties.contentDirectory();
        return new KnowledgeLoader(
                () -> ReleaseBuilder.build(content.isPresent() ? Content.fromDirectory(content.get()) : Content.fromClassPath()),
                release -> properties.store() == Store.REMOTE
                        ? RemoteKnowledgeBase.connect(release, properties.endpoints(), queries, publicQueries)
                        : EmbeddedKnowledgeBase.open(release, properties.storeDirectory(), queries, publicQueries));
    }

    @Bean
    KnowledgeHolder knowledgeHolder(KnowledgeLoader loader, Properties properties) throws ContentRejected {
        Knowledge first = loader.open(loader.build());
        StoreDirectory.removeUnused(properties.storeDirectory(), first.releaseId());
        return new KnowledgeHolder(first, current -> StoreDirectory.removeUnused(properties.storeDirectory(), current));
    }

    /// `POST /actuator/reload` on the management port, which listens on the loopback address only and is closed unless `aihistory.management-port` is set.
    @Endpoint(id = "reload")
    record ReloadEndpoint(Reload reload) {

        @WriteOperation
        public Map<String, Object> again() {
            Reload.Outcome outcome = reload().run();
            List<String> problems = outcome.problems().stream().map(problem -> problem.line(Language.EN)).toList();
            return Map.of("release", outcome.release(), "changed", outcome.changed(), "problems", problems);
        }
    }

    @Bean
    ReloadEndpoint reloadEndpoint(KnowledgeLoader loader, KnowledgeHolder holder) {
        return new ReloadEndpoint(new Reload(loader, holder));
    }
}
