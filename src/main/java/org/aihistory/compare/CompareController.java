package org.aihistory.compare;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Named;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Two to four things side by side, or what registers or sources say of one thing.
@Controller
class CompareController {

    private static final int MOST = 4;
    private static final int MOST_VOICES = 8;

    private final Table table;
    private final Claims claims;
    private final Passages passages;
    private final Links links;

    CompareController(Table table, Claims claims, Passages passages, Links links) {
        this.table = table;
        this.claims = claims;
        this.passages = passages;
        this.links = links;
    }

    /// A name that may mean several things, or nothing, with the address for each.
    record Unclear(String words, String question, List<Candidate> candidates) {
    }

    /// One thing that a name may mean.
    record Candidate(Thing thing, String summary, String address) {
    }

    /// A register or source that can be a column.
    record Choice(Thing thing, String name, boolean chosen) {
    }

    /// A column as the page heads it.
    record Head(Thing thing, String note, List<Claim> claims) {
    }

    @GetMapping("/compare")
    Object compare(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        List<String> known = parameters.getOrDefault("known", List.of());
        List<Named> named = parameters.getOrDefault("of", List.of()).stream().map(words -> Named.of(words, known, knowledge, reader))
                .filter(name -> !name.isEmpty()).toList();
        if (named.size() > MOST) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "of", "1 … " + MOST);
        }
        boolean clear = named.stream().noneMatch(Named::isUnclear);
        if (clear && named.stream().anyMatch(Named::needsAddress)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(links.to(address(named.stream().map(Named::lasting).toList()))))
                    .build();
        }
        List<Entity> entities = named.stream().flatMap(name -> Stream.ofNullable(name.entity())).distinct().toList();
        model.addAttribute("named", named);
        model.addAttribute("places", MOST);
        model.addAttribute("unclear", unclear(knowledge, reader, named));
        model.addAttribute("entities", entities.stream().map(entity -> Things.of(knowledge, entity)).toList());
        model.addAttribute("known", entities.stream().map(Named::address).toList());
        model.addAttribute("shared", clear && entities.size() > 1 ? Shared.among(knowledge, reader, entities) : List.of());
        model.addAttribute("longest", Between.SHORT);
        model.addAttribute("between", clear ? Between.among(knowledge, reader, entities) : List.of());
        List<Column> columns = List.of();
        if (clear && entities.size() == 1) {
            columns = voices(knowledge, entities.getFirst(), parameters, model);
        } else if (clear) {
            columns = entities.stream().map(entity -> new Column(Things.of(knowledge, entity), entity.iri(), passage -> true)).toList();
        }
        model.addAttribute("voices", entities.size() == 1);
        model.addAttribute("heads", columns.stream().map(column -> head(knowledge, reader, column)).toList());
        model.addAttribute("lines", columns.isEmpty() ? List.of() : table.of(knowledge, reader, columns));
        return "compare/page";
    }

    private List<Unclear> unclear(Knowledge knowledge, Reader reader, List<Named> named) {
        return named.stream().filter(Named::isUnclear).map(name -> new Unclear(name.words(), name.question(), name.candidates().stream()
                .map(entity -> new Candidate(Things.of(knowledge, entity), entity.summary().in(reader.data()),
                        links.to(address(named.stream().map(one -> one.equals(name) ? Named.address(entity) : one.lasting()).toList()))))
                .toList())).toList();
    }

    /// The registers or sources chosen; else all registers that say something of the thing.
    private List<Column> voices(Knowledge knowledge, Entity entity, MultiValueMap<String, String> parameters, Model model) {
        List<Passage> all = saying(knowledge, entity);
        List<Thing> registers = distinct(all.stream().map(Passage::register));
        List<Thing> sources = distinct(all.stream().map(Passage::source));
        List<String> chosenSources = chosen(parameters, "sources", sources);
        List<String> chosenRegisters = chosen(parameters, "registers", registers);
        model.addAttribute("registers", choices(registers, chosenRegisters));
        model.addAttribute("sources", choices(sources, chosenSources));
        if (!chosenSources.isEmpty()) {
            return sources.stream().filter(source -> chosenSources.contains(Things.slug(source.iri())))
                    .map(source -> new Column(source, entity.iri(), passage -> passage.source().iri().equals(source.iri()))).toList();
        }
        return registers.stream().filter(register -> chosenRegisters.isEmpty() || chosenRegisters.contains(Things.slug(register.iri())))
                .map(register -> new Column(register, entity.iri(), passage -> passage.register().iri().equals(register.iri()))).toList();
    }

    /// The passages that state something of a thing or a claim about it, the strongest register first.
    private List<Passage> saying(Knowledge knowledge, Entity entity) {
        Map<String, Term> subject = Map.of("subject", Term.iri(entity.iri()));
        Stream<Row> rows = Stream.concat(knowledge.base().select("compare/stated", subject).stream(),
                knowledge.base().select("compare/numbers", subject).stream());
        return passages.of(knowledge, Stream.concat(rows.map(row -> row.get("passage")),
                claims.concerning(knowledge, entity.iri()).stream().flatMap(claim -> claim.passages().stream())).toList());
    }

    private static List<Thing> distinct(Stream<Thing> things) {
        Map<String, Thing> distinct = new LinkedHashMap<>();
        things.forEach(thing -> distinct.putIfAbsent(thing.iri(), thing));
        return List.copyOf(distinct.values());
    }

    private static List<String> chosen(MultiValueMap<String, String> parameters, String name, List<Thing> known) {
        List<String> chosen = parameters.getOrDefault(name, List.of()).stream().flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        List<String> names = known.stream().map(thing -> Things.slug(thing.iri())).toList();
        String unknown = chosen.stream().filter(value -> !names.contains(value)).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new KnowledgeException(Problem.UNKNOWN_VALUE, name, unknown, String.join(", ", names));
        }
        if (chosen.size() > MOST_VOICES) {
            throw new KnowledgeException(Problem.BAD_REQUEST, name, String.join(", ", names));
        }
        return chosen;
    }

    private static List<Choice> choices(List<Thing> things, List<String> chosen) {
        return things.stream().map(thing -> new Choice(thing, Things.slug(thing.iri()), chosen.contains(Things.slug(thing.iri()))))
                .sorted(Comparator.comparing(Choice::chosen).reversed()).toList();
    }

    private Head head(Knowledge knowledge, Reader reader, Column column) {
        String note = knowledge.snapshot().entity(column.head().iri()).map(entity -> Values.years(entity.span(), reader.ui())).orElse("");
        List<Claim> said = claims.concerning(knowledge, column.entity()).stream()
                .filter(claim -> passages.of(knowledge, claim.passages()).stream().anyMatch(column.says())).toList();
        return new Head(column.head(), note, said);
    }

    private static String address(List<String> names) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath("/compare");
        List<String> values = new ArrayList<>();
        names.forEach(name -> {
            builder.queryParam("of", "{v" + values.size() + "}");
            values.add(name);
        });
        return builder.encode().buildAndExpand(values.toArray()).toUriString().replace("%2F", "/");
    }
}
