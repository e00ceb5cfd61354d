package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/// The network as Gephi imports it.
class GephiTest {

    @Test
    void gephiImportsEveryNodeAndEdgeWithItsDatesAndComplainsOfNothing() throws Exception {
        byte[] file = Server.get("/api/v1/network.gexf?data=zh", "*/*");
        var gexf = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8),
                new ImporterGEXF());
        for (Issue issue : container.getReport().getIssuesList(100)) {
            assertEquals(Issue.Level.INFO, issue.getLevel(), issue::getMessage);
        }
        container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
        imports.process(container, new DefaultProcessor(), workspace);
        GraphModel graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        assertEquals(gexf.getElementsByTagName("node").getLength(), graph.getGraph().getNodeCount());
        assertEquals(gexf.getElementsByTagName("edge").getLength(), graph.getGraph().getEdgeCount());
        Node ray = graph.getGraph().getNode("person/ray-solomonoff");
        assertEquals("雷·所罗门诺夫", ray.getLabel());
        assertEquals("Ray Solomonoff", ray.getAttribute("en"));
        assertTrue(graph.getGraph().getModel().isDynamic());
        assertEquals("1926-07-25", ray.getAttribute("start"));
    }
}
