package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.release.Release;
import org.apache.catalina.LifecycleException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Against a store whose default graph is the union of all graphs, as in Virtuoso or GraphDB: there a parody would be a fact.
class RemoteKnowledgeBaseIT extends KnowledgeBaseContract {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1/store");

    private static FusekiServer server;
    private static KnowledgeBase base;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        server = FusekiServer.over(store(ContractRelease.release()));
        base = connect(server.endpoint());
    }

    @AfterAll
    static void stop() throws LifecycleException {
        base.close();
        server.close();
    }

    @Override
    KnowledgeBase base() {
        return base;
    }

    private static DatasetGraph store(Release release) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HeldGraph.export(release, file);
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, new ByteArrayInputStream(file.toByteArray()), Lang.NQUADS));
        return dataset;
    }

    private static KnowledgeBase connect(URI... endpoints) {
        return RemoteKnowledgeBase.connect(ContractRelease.release(), List.of(endpoints), QUERIES, PUBLIC);
    }

    @Test
    void aStoreWithAnotherReleaseIsRefusedWithBothIds() throws LifecycleException, IOException {
        Release other = ContractRelease.withOneMoreStatement("b".repeat(64));
        try (FusekiServer another = FusekiServer.over(store(other))) {
            assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> connect(another.endpoint()))
                    .withMessageContaining(other.id()).withMessageContaining(ContractRelease.release().id());
        }
    }

    @Test
    void aStoreThatDoesNotAnswerIsRefusedWithItsAddress() {
        assertThatExceptionOfType(StoreRefused.class).isThrownBy(() -> connect(NOBODY)).withMessageContaining(NOBODY.toString());
    }

    @Test
    void aReplicaThatGoesAwayIsReplacedByTheOtherOne() throws LifecycleException, IOException {
        FusekiServer leaving = FusekiServer.over(store(ContractRelease.release()));
        try (KnowledgeBase both = connect(leaving.endpoint(), server.endpoint())) {
            leaving.close();
            for (int turn = 0; turn < 4; turn++) {
                assertThat(both.select("contract/people", Map.of())).hasSize(4);
            }
        }
    }

    @Test
    void aStoreThatGoesAwayIsOneProblemWithAName() throws LifecycleException, IOException {
        FusekiServer leaving = FusekiServer.over(store(ContractRelease.release()));
        try (KnowledgeBase alone = connect(leaving.endpoint())) {
            leaving.close();
            assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> alone.select("contract/people", Map.of()))
                    .satisfies(problem -> assertThat(problem.problem()).isEqualTo(Problem.STORE_UNAVAILABLE));
        }
    }
}
