package org.aihistory.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;

/// What a quiz is about: the things and claims of a story, or of a thing and its neighbours.
///
/// @param name as in addresses: `story/two-complexities`, `person/ray-solomonoff`
/// @param page address of its page
record Topic(String name, Text label, String page, List<Entity> things, List<Claim> claims) {

    Topic {
        things = List.copyOf(things);
        claims = List.copyOf(claims);
    }

    /// @throws KnowledgeException NOT_FOUND where the name names nothing
    static Topic of(String name, Knowledge knowledge, Claims claims) {
        int slash = name.indexOf('/');
        String kind = slash < 0 ? "" : name.substring(0, slash);
        String slug = name.substring(slash + 1);
        if (kind.equals("story")) {
            return knowledge.snapshot().story(slug).map(story -> of(story, knowledge, claims)).orElseThrow(() -> missing(name));
        }
        return knowledge.snapshot().entity(kind, slug).map(entity -> of(entity, knowledge, claims)).orElseThrow(() -> missing(name));
    }

    private static Topic of(Story story, Knowledge knowledge, Claims claims) {
        Set<String> named = new LinkedHashSet<>();
        story.scenes().forEach(scene -> {
            scene.focused().ifPresent(named::add);
            named.addAll(scene.shows());
            named.addAll(scene.restsOn());
        });
        return new Topic("story/" + story.slug(), story.title(), "/stories/" + story.slug(), things(named, knowledge),
                claims.all(knowledge).stream().filter(claim -> named.contains(claim.iri())).toList());
    }

    private static Topic of(Entity entity, Knowledge knowledge, Claims claims) {
        Set<String> named = new LinkedHashSet<>();
        named.add(entity.iri());
        knowledge.snapshot().edges(entity.iri()).forEach(edge -> named.add(edge.other(entity.iri())));
        return new Topic(entity.kind() + "/" + entity.slug(), entity.label(), entity.page(), things(named, knowledge),
                claims.all(knowledge).stream().filter(claim -> claim.concerns(entity.iri())).toList());
    }

    private static List<Entity> things(Set<String> named, Knowledge knowledge) {
        return named.stream().sorted().flatMap(iri -> knowledge.snapshot().entity(iri).stream()).toList();
    }

    private static KnowledgeException missing(String name) {
        return new KnowledgeException(Problem.NOT_FOUND, name);
    }
}
