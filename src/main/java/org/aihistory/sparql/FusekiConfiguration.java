package org.aihistory.sparql;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.web.KnowledgeOfRequest;
import org.aihistory.web.Problems;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Mounts Fuseki in this server: one read-only query operation at `/sparql` and `/sparql/query`, behind the gate, after security and its headers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FusekiConfiguration.Properties.class)
class FusekiConfiguration {

    private static final String NAME = "/sparql";
    private static final int AFTER_SECURITY = 0;

    /// What one client may use.
    ///
    /// @param workPerMinute time of queries per client and minute
    @ConfigurationProperties("aihistory.sparql")
    record Properties(@DefaultValue("60s") Duration workPerMinute) {
    }

    /// Where Fuseki looks for its services. The dataset is empty and never asked: each request brings the release it began with.
    @Bean
    ServletContextInitializer fusekiRegistries(PublicQueries queries, KnowledgeOfRequest knowledge) {
        return (ServletContext context) -> {
            OperationRegistry operations = OperationRegistry.createEmpty();
            operations.register(Operation.Query, new GuardedQueries(queries, knowledge::of));
            DataService service = DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query)
                    .addEndpoint(Operation.Query, "query").build();
            service.setEndpointProcessors(operations);
            service.goActive();
            DataAccessPointRegistry services = new DataAccessPointRegistry();
            services.register(new DataAccessPoint(NAME, service));
            OperationRegistry.set(context, operations);
            DataAccessPointRegistry.set(context, services);
        };
    }

    @Bean
    ClientBudget clientBudget(Properties properties) {
        return new ClientBudget(properties.workPerMinute());
    }

    @Bean
    FilterRegistrationBean<SparqlGate> sparqlGate(ClientBudget budget, PublicQueries queries, Problems problems, Refusals refusals) {
        SparqlGate gate = new SparqlGate(new FusekiFilter(), budget, queries.limits().textBytes(), problems, refusals);
        FilterRegistrationBean<SparqlGate> registration = new FilterRegistrationBean<>(gate);
        registration.addUrlPatterns(NAME, NAME + "/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
