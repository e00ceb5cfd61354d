package org.aihistory.explore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Selected;
import org.aihistory.picture.GraphFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The things of a selection and what joins them as files; the whole selection, not only what a picture draws.
@Controller
class SelectionFiles {

    private static final List<String> COLUMNS = List.of("iri", "label_en", "label_zh", "kind", "type", "start", "end", "importance");

    @GetMapping("/explore/things.csv")
    ResponseEntity<String> csv(Knowledge knowledge, @RequestParam MultiValueMap<String, String> parameters) {
        Stream<String> rows = selected(knowledge, parameters).entities().stream().map(SelectionFiles::row);
        String text = Stream.concat(Stream.of(String.join(",", COLUMNS)), rows).collect(Collectors.joining("\r\n", "", "\r\n"));
        return file("things.csv", "text/csv", text);
    }

    @GetMapping("/explore/things.graphml")
    ResponseEntity<String> graphml(Knowledge knowledge, @RequestParam MultiValueMap<String, String> parameters) {
        Selected selected = selected(knowledge, parameters);
        return file("things.graphml", "application/xml",
                GraphFiles.graphml(selected.entities(), selected.edges(), knowledge.snapshot().relations(), title(knowledge)));
    }

    @GetMapping("/explore/things.gexf")
    ResponseEntity<String> gexf(Knowledge knowledge, @RequestParam MultiValueMap<String, String> parameters) {
        Selected selected = selected(knowledge, parameters);
        return file("things.gexf", "application/xml",
                GraphFiles.gexf(selected.entities(), selected.edges(), knowledge.snapshot().relations(), title(knowledge)));
    }

    private static Selected selected(Knowledge knowledge, MultiValueMap<String, String> parameters) {
        HistorySnapshot snapshot = knowledge.snapshot();
        return snapshot.select(Request.of(parameters, snapshot).selection(), Integer.MAX_VALUE);
    }

    private static String title(Knowledge knowledge) {
        return "AI History Explorer, release " + knowledge.releaseId();
    }

    private static String row(Entity entity) {
        return Stream.of(entity.iri(), entity.label().en(), entity.label().zh(), entity.kind(), entity.type(), date(entity.span().start()),
                date(entity.span().end()), Double.toString(entity.importance())).map(SelectionFiles::cell).collect(Collectors.joining(","));
    }

    private static String date(@Nullable Edtf date) {
        return date == null ? "" : date.value();
    }

    /// Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static ResponseEntity<String> file(String name, String type, String text) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(text);
    }
}
