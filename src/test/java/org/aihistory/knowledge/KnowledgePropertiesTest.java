package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class KnowledgePropertiesTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(KnowledgeConfiguration.Properties.class)
    static class Bound {
    }

    @Test
    void aRelativeDirectoryIsSoughtWhereTheApplicationWasStarted() {
        new WebApplicationContextRunner().withUserConfiguration(Bound.class)
                .withPropertyValues("aihistory.home=target/somewhere", "aihistory.content=.").run(context -> {
                    KnowledgeConfiguration.Properties bound = context.getBean(KnowledgeConfiguration.Properties.class);
                    assertThat(bound.contentDirectory()).contains(Path.of("."));
                    assertThat(bound.storeDirectory()).isEqualTo(Path.of("target/somewhere"));
                });
    }
}
