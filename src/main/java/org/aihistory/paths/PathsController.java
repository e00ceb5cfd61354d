package org.aihistory.paths;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Paths;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Problem;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/// The paths between two things, and one path alone.
@Controller
class PathsController {

    /// More paths than this are counted, not told.
    static final int SHOWN = 50;
    private static final int MOST_EXPLORED = 100;

    private final Registers registers;
    private final Teller teller;
    private final PathPicture picture;
    private final Links links;

    PathsController(Registers registers, Teller teller, PathPicture picture, Links links) {
        this.registers = registers;
        this.teller = teller;
        this.picture = picture;
        this.links = links;
    }

    @GetMapping(value = "/paths", params = "!along")
    Object paths(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        PathRequest request = PathRequest.of(parameters, knowledge, reader, registers.all(knowledge));
        if (request.isComplete() && request.names().anyMatch(name -> name.getValue().needsAddress())) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(links.to(address(request.parameters())))).build();
        }
        Paths found = request.isComplete()
                ? knowledge.snapshot().paths(request.question(knowledge, registers), SHOWN)
                : Paths.NONE;
        model.addAttribute("request", request);
        model.addAttribute("complete", request.isComplete());
        model.addAttribute("same", request.isComplete() && Optional.ofNullable(request.from().entity())
                .equals(Optional.ofNullable(request.to().entity())));
        model.addAttribute("found", found);
        model.addAttribute("paths", found.best().stream().map(path -> teller.tell(knowledge, reader, path)).toList());
        model.addAttribute("picture", picture.of(knowledge, reader, found.best()));
        model.addAttribute("explore", explore(knowledge, found.best()));
        model.addAttribute("file", address(request.parameters()).replaceFirst("^/paths", "/paths/picture.%s"));
        model.addAttribute("form", PathForm.of(knowledge, request, registers.all(knowledge), links));
        return "paths/page";
    }

    /// One path alone: the address that stays the same whatever else is found between its ends.
    @GetMapping(value = "/paths", params = "along")
    String along(Knowledge knowledge, Reader reader, @RequestParam List<String> along, Model model) {
        Path path = Along.path(knowledge, reader, along);
        model.addAttribute("path", teller.tell(knowledge, reader, path));
        model.addAttribute("picture", picture.of(knowledge, reader, List.of(path)));
        model.addAttribute("others", address(Map.of("from", List.of(along.getFirst()), "to", List.of(along.getLast()))));
        model.addAttribute("explore", explore(knowledge, List.of(path)));
        model.addAttribute("file", "/paths/picture.%s?" + along.stream().map(name -> "along=" + name).collect(Collectors.joining("&")));
        return "paths/along";
    }

    /// The explorer with the things of paths, as many as a picture shows.
    private static String explore(Knowledge knowledge, List<Path> paths) {
        String things = paths.stream().flatMap(path -> path.things().stream()).distinct().limit(MOST_EXPLORED)
                .flatMap(iri -> knowledge.snapshot().entity(iri).stream()).map(Named::address).collect(Collectors.joining(","));
        return "/explore?view=lineage&things=" + things;
    }

    /// The answer of the paths as JSON.
    ///
    /// @param complete every path of at most so many steps was found
    record Answer(String release, int total, int complete, boolean stopped, List<Ranked> paths) {
    }

    /// One path.
    ///
    /// @param page address of this path alone
    /// @param things IRIs in order
    record Ranked(String page, double weight, List<String> things, List<List<Said>> steps) {
    }

    /// One relation of a step.
    ///
    /// @param passages IRIs of those that state it; none when it is inferred
    record Said(Edge edge, String sentence, List<String> passages) {
    }

    @GetMapping("/api/v1/paths")
    @ResponseBody
    Answer api(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        PathRequest request = PathRequest.of(parameters, knowledge, reader, registers.all(knowledge));
        request.names().filter(name -> name.getValue().isUnclear()).findFirst().ifPresent(name -> {
            throw new KnowledgeException(Problem.BAD_REQUEST, name.getKey(), "kind/slug");
        });
        Stream.of(Map.entry("from", request.from()), Map.entry("to", request.to())).filter(end -> end.getValue().isEmpty()).findFirst()
                .ifPresent(end -> {
                    throw new KnowledgeException(Problem.BAD_REQUEST, end.getKey(), "kind/slug");
                });
        Paths found = knowledge.snapshot().paths(request.question(knowledge, registers), SHOWN);
        List<Ranked> ranked = found.best().stream().map(path -> ranked(path, teller.tell(knowledge, reader, path))).toList();
        return new Answer(knowledge.releaseId(), found.total(), found.complete(), found.stopped(), ranked);
    }

    private static Ranked ranked(Path path, Told told) {
        List<List<Said>> steps = new ArrayList<>();
        for (int step = 0; step < path.length(); step++) {
            List<Edge> edges = path.steps().get(step);
            List<Told.Statement> statements = told.steps().get(step).statements();
            steps.add(IntStream.range(0, edges.size()).mapToObj(place -> new Said(edges.get(place), statements.get(place).sentence(),
                    statements.get(place).passages().stream().map(passage -> passage.iri()).toList())).toList());
        }
        return new Ranked(told.address(), path.weight(), path.things(), steps);
    }

    /// An address of this page with these parameters.
    static String address(Map<String, List<String>> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath("/paths");
        List<String> values = new ArrayList<>();
        Stream.of("from", "to", "length", "direction", "inferred", "relation", "register", "without", "through")
                .forEach(name -> parameters.getOrDefault(name, List.of()).forEach(value -> {
                    builder.queryParam(name, "{v" + values.size() + "}");
                    values.add(value);
                }));
        return builder.encode().buildAndExpand(values.toArray()).toUriString().replace("%2F", "/");
    }
}
