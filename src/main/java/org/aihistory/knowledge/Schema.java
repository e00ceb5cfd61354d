package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Text;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.vocabulary.RDFS;

/// What the ontology says that pictures and lists need: kinds, relations, labels of terms, roles of dates.
///
/// @param kinds in order
/// @param relations between entities, lineage first, then in order
/// @param terms label of each term by IRI
/// @param dateRoles start, end or at, by IRI of the date property
/// @param kindOfClass slug of the kind by IRI of the class, sub-classes included
/// @param depthOfClass how many steps a class is below its kind
record Schema(List<Kind> kinds, List<Relation> relations, Map<String, Text> terms, Map<String, String> dateRoles,
        Map<String, String> kindOfClass, Map<String, Integer> depthOfClass) {

    static Schema of(Descriptions ontology) {
        Schema schema = new Schema(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new TreeMap<>(), new HashMap<>(),
                new HashMap<>());
        for (String term : ontology.subjects()) {
            ontology.text(term, RDFS.Nodes.label).ifPresent(label -> schema.terms.put(term, label));
            ontology.literal(term, Aih.dateRole).ifPresent(role -> schema.dateRoles.put(term, role));
            ontology.literal(term, Aih.kindSlug).ifPresent(slug -> schema.kinds.add(kind(ontology, term, slug)));
            if (ontology.text(term, Aih.inverseLabel).isPresent()) {
                schema.relations.add(relation(ontology, term));
            }
        }
        schema.kinds.sort(Comparator.comparingInt(Kind::order).thenComparing(Kind::iri));
        schema.relations.sort(Comparator.comparing((Relation relation) -> !relation.lineage()).thenComparingInt(Relation::order)
                .thenComparing(Relation::iri));
        schema.findClasses(ontology);
        return schema;
    }

    private static Kind kind(Descriptions ontology, String term, String slug) {
        Text label = ontology.text(term, RDFS.Nodes.label).orElse(new Text(slug, slug));
        return new Kind(slug, term, label, ontology.text(term, Aih.pluralLabel).orElse(label),
                ontology.integer(term, Aih.order, 999),
                ontology.literal(term, Aih.shape).orElse("circle"), ontology.literal(term, Aih.token).orElse(""));
    }

    private static Relation relation(Descriptions ontology, String term) {
        String name = term.substring(term.indexOf('#') + 1);
        Text label = ontology.text(term, RDFS.Nodes.label).orElse(new Text(name, name));
        Flow flow = ontology.literal(term, Aih.flow).filter("forward"::equals).isPresent() ? Flow.FORWARD : Flow.BACKWARD;
        return new Relation(term, name, label, ontology.text(term, Aih.inverseLabel).orElse(label),
                ontology.has(term, RDFS.Nodes.subPropertyOf, Aih.lineage), flow, ontology.integer(term, Aih.order, 999),
                ontology.literal(term, Aih.token).orElse(""));
    }

    private void findClasses(Descriptions ontology) {
        for (Kind kind : kinds) {
            kindOfClass.put(kind.iri(), kind.slug());
            depthOfClass.put(kind.iri(), 0);
        }
        boolean found = true;
        while (found) {
            found = false;
            for (String term : ontology.subjects()) {
                Optional<String> above = ontology.iris(term, RDFS.Nodes.subClassOf).stream().filter(kindOfClass::containsKey).findFirst();
                if (above.isPresent() && !kindOfClass.containsKey(term)) {
                    kindOfClass.put(term, kindOfClass.getOrDefault(above.get(), ""));
                    depthOfClass.put(term, depthOfClass.getOrDefault(above.get(), 0) + 1);
                    found = true;
                }
            }
        }
    }
}
