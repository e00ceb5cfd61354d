package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tools that are no Java: rdflib, SPARQLWrapper, rapper, roqet, Comunica. Each is asked where it is installed; the output says which were.
class ScriptsTest {

    @Test
    void everyToolThatIsInstalledGetsRightAnswers() throws Exception {
        Process script = new ProcessBuilder("bash", Path.of("scripts", "clients.sh").toString(), Server.address()).redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(said);
        assertEquals(0, script.waitFor(), said);
        for (String tool : List.of("rdflib", "SPARQLWrapper", "rapper", "roqet", "Comunica")) {
            assertEquals(1, said.lines().filter(line -> line.equals(tool + ": ran") || line.equals(tool + ": not installed here")).count(),
                    tool);
        }
    }
}
