package org.aihistory.model;

/// One held or inferred triple between two entities.
///
/// @param subject IRI of the subject
/// @param relation local name of the relation
/// @param object IRI of the object
/// @param inferred true when no passage states it and a rule derived it
public record Edge(String subject, String relation, String object, boolean inferred) {

    /// The end that is not the given one.
    public String other(String end) {
        return end.equals(subject) ? object : subject;
    }
}
