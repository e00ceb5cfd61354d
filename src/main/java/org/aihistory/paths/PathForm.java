package org.aihistory.paths;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Relation;
import org.aihistory.model.Text;
import org.aihistory.web.Links;
import org.aihistory.web.evidence.Named;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;

/// The choices of the form and what was chosen.
///
/// @param lengths that can be chosen
/// @param known `kind/slug` of the things named, so that their names mean them when the form is sent again
/// @param conditions what paths must have or not have, each with the way to drop it
/// @param unclear names that need a choice
/// @param swapped address of the paths the other way round
record PathForm(List<Integer> lengths, List<Option> relations, List<Option> others, List<Option> registers, List<String> known,
        List<Condition> conditions, List<Unclear> unclear, String swapped) {

    /// One relation or register.
    record Option(String name, Text label, String token, boolean chosen) {
    }

    /// Something that paths must have (`through`) or must not have (`without`).
    ///
    /// @param value as it stands in the address
    /// @param dropped address of the page without this condition
    record Condition(String parameter, String value, Text label, String dropped) {
    }

    /// A name that may mean several things, or nothing.
    record Unclear(String parameter, String words, String question, List<Candidate> candidates) {
    }

    /// One thing that a name may mean.
    record Candidate(Thing thing, Text summary, String address) {
    }

    static PathForm of(Knowledge knowledge, PathRequest request, List<Thing> registers, Links links) {
        List<Option> relations = options(knowledge, request, true);
        return new PathForm(IntStream.rangeClosed(1, PathQuestion.LONGEST).boxed().toList(), relations, options(knowledge, request, false),
                registers.stream().map(register -> new Option(Things.slug(register.iri()), register.label(), "",
                        request.registers().contains(Things.slug(register.iri())))).toList(),
                Stream.of(request.from(), request.to()).flatMap(end -> Stream.ofNullable(end.entity())).map(Named::address).toList(),
                Stream.concat(conditions(knowledge, request, "through", request.through(), registers, links),
                        conditions(knowledge, request, "without", request.without(), registers, links)).toList(),
                request.names().filter(name -> name.getValue().isUnclear()).map(name -> unclear(knowledge, request, name, links)).toList(),
                swapped(request, links));
    }

    private static List<Option> options(Knowledge knowledge, PathRequest request, boolean lineage) {
        return knowledge.snapshot().relations().stream().filter(relation -> relation.lineage() == lineage)
                .map(relation -> new Option(relation.name(), relation.label(), relation.token(),
                        request.relations().contains(relation.name())))
                .toList();
    }

    private static Stream<Condition> conditions(Knowledge knowledge, PathRequest request, String parameter,
            PathRequest.Conditions conditions, List<Thing> registers, Links links) {
        Stream<Condition> things = conditions.entities().stream()
                .map(entity -> condition(request, parameter, Named.address(entity), entity.label(), links));
        Stream<Condition> terms = conditions.terms().stream().map(term -> condition(request, parameter, term,
                knowledge.snapshot().relation(term).map(Relation::label).or(() -> registers.stream()
                        .filter(register -> Things.slug(register.iri()).equals(term)).map(Thing::label).findFirst())
                        .orElse(new Text(term, term)),
                links));
        return Stream.concat(things, terms);
    }

    private static Condition condition(PathRequest request, String parameter, String value, Text label, Links links) {
        return new Condition(parameter, value, label, links.to(PathsController.address(request.parametersWithout(parameter, value))));
    }

    private static Unclear unclear(Knowledge knowledge, PathRequest request, Map.Entry<String, Named> name, Links links) {
        return new Unclear(name.getKey(), name.getValue().words(), name.getValue().question(),
                name.getValue().candidates().stream().map(entity -> candidate(knowledge, request, name.getKey(), entity, links)).toList());
    }

    private static Candidate candidate(Knowledge knowledge, PathRequest request, String parameter, Entity entity, Links links) {
        return new Candidate(Things.of(knowledge, entity), entity.summary(),
                links.to(PathsController.address(request.parametersWith(parameter, Named.address(entity)))));
    }

    private static String swapped(PathRequest request, Links links) {
        Map<String, List<String>> parameters = request.parameters();
        List<String> from = parameters.getOrDefault("from", List.of());
        parameters.put("from", parameters.getOrDefault("to", List.of()));
        parameters.put("to", from);
        return links.to(PathsController.address(parameters));
    }
}
