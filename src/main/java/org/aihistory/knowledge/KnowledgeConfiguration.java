package org.aihistory.knowledge;

import java.nio.file.Path;
import org.aihistory.knowledge.guard.QueryLimits;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the knowledge from configuration: the only class here that knows Spring.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeConfiguration.Properties.class)
class KnowledgeConfiguration {

    /// Where content comes from and where the store lives.
    ///
    /// @param home directory for stores, rebuilt whenever they are missing
    /// @param content directory that holds ontology/ and data/; absent: the content inside the application
    @ConfigurationProperties("aihistory")
    record Properties(@DefaultValue("${user.home}/.aihistory") Path home, @Nullable Path content) {
    }

    @Bean
    QueryLibrary queryLibrary() {
        return QueryLibrary.fromClassPath();
    }

    @Bean
    PublicQueries publicQueries() {
        return new PublicQueries(QueryLimits.STANDARD);
    }

    @Bean
    KnowledgeLoader knowledgeLoader(Properties properties, QueryLibrary queries, PublicQueries publicQueries) {
        Path content = properties.content();
        return new KnowledgeLoader(() -> content == null ? Content.fromClassPath() : Content.fromDirectory(content),
                release -> EmbeddedKnowledgeBase.open(release, properties.home(), queries, publicQueries));
    }

    @Bean
    KnowledgeHolder knowledgeHolder(KnowledgeLoader loader) throws ContentRejected {
        return new KnowledgeHolder(loader.load());
    }
}
