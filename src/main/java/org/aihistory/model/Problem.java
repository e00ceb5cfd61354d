package org.aihistory.model;

/// What can go wrong for a reader. Each has a title and a detail in both languages: message keys `problem.{name}.title` and `.detail`.
public enum Problem {
    /// nothing has this address
    NOT_FOUND(404),
    /// it was withdrawn; the reason is the argument
    GONE(410),
    /// no form that was asked for can be served
    NOT_ACCEPTABLE(406),
    /// this method is not allowed here; nothing can be written
    METHOD_NOT_ALLOWED(405),
    /// the body is of a type that is not read here; argument: the types that are
    UNSUPPORTED_MEDIA_TYPE(415),
    /// a parameter is wrong; arguments: its name, what it may be
    BAD_REQUEST(400),
    /// a parameter names what this release does not have; arguments: its name, the value, what it may be
    UNKNOWN_VALUE(400),
    /// a deck plan is wrong; arguments: key of the sentence, number of the slide (0 for the deck), member, value, what it may be
    BAD_DECK(400),
    /// a deck is made from a plan that is sent by POST; argument: the address
    SEND_PLAN(405),
    /// a presentation cannot be a template; arguments: key of the reason, a number it names
    BAD_TEMPLATE(400),
    /// the query does not parse; arguments: line, column, reason
    BAD_QUERY(400),
    /// the query does something that is switched off here; argument: what
    FORBIDDEN_QUERY(403),
    /// the query text is too long; argument: the limit in bytes
    QUERY_TOO_LARGE(413),
    /// the answer is larger than the limit; argument: the limit
    ANSWER_TOO_LARGE(422),
    /// the query did not end in time; argument: seconds
    QUERY_TIMEOUT(503),
    /// too many requests; argument: seconds to wait
    TOO_MANY_REQUESTS(429),
    /// the store does not answer
    STORE_UNAVAILABLE(503),
    /// anything else: our fault
    INTERNAL(500);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }
}
