package org.aihistory.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/// A plain Fuseki in a Tomcat of its own, on the loopback address and a free port: somebody else's store.
final class FusekiServer implements AutoCloseable {

    private final Tomcat tomcat;

    private FusekiServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    static FusekiServer over(DatasetGraph dataset) throws LifecycleException, IOException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("fuseki").toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer((_, servlets) -> {
            OperationRegistry operations = OperationRegistry.createStd();
            DataService service = DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
            service.setEndpointProcessors(operations);
            service.goActive();
            DataAccessPointRegistry services = new DataAccessPointRegistry();
            services.register(new DataAccessPoint("/store", service));
            OperationRegistry.set(servlets, operations);
            DataAccessPointRegistry.set(servlets, services);
        }, null);
        FilterDef filter = new FilterDef();
        filter.setFilterName("fuseki");
        filter.setFilter(new FusekiFilter());
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("fuseki");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        Tomcat.addServlet(context, "nothing", new jakarta.servlet.http.HttpServlet() {
        });
        context.addServletMappingDecoded("/", "nothing");
        tomcat.start();
        return new FusekiServer(tomcat);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/store");
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
