package org.aihistory.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// What a JSON value must look like. A shape tells the problems of a value, each with the place where it is.
@FunctionalInterface
interface Shape {

    Shape TEXT = is(JsonNode::isString, "a text");
    Shape NUMBER = is(JsonNode::isNumber, "a number");
    Shape WHOLE = is(JsonNode::isIntegralNumber, "a whole number");
    Shape TRUTH = is(JsonNode::isBoolean, "true or false");

    void look(JsonNode value, String place, List<String> problems);

    /// The problems of a value; none when it has the shape.
    default List<String> problems(JsonNode value) {
        List<String> found = new ArrayList<>();
        look(value, "", found);
        return found;
    }

    static Shape is(Predicate<JsonNode> rule, String wanted) {
        return (value, place, problems) -> {
            if (!rule.test(value)) {
                problems.add(place + " is not " + wanted);
            }
        };
    }

    static Shape text(String pattern) {
        return is(value -> value.isString() && value.asString().matches(pattern), pattern);
    }

    static Shape list(Shape each) {
        return (value, place, problems) -> {
            if (!value.isArray()) {
                problems.add(place + " is not a list");
            }
            IntStream.range(0, value.isArray() ? value.size() : 0).forEach(at -> each.look(value.get(at), place + "/" + at, problems));
        };
    }

    /// An object whose keys are free.
    static Shape byKey(Shape each) {
        return (value, place, problems) -> {
            if (!value.isObject()) {
                problems.add(place + " is not an object");
            }
            value.properties().forEach(entry -> each.look(entry.getValue(), place + "/" + entry.getKey(), problems));
        };
    }

    /// An object with these fields, when they are there; others may stand beside them.
    static Shape object(Set<String> required, Map<String, Shape> fields) {
        return (value, place, problems) -> {
            if (!value.isObject()) {
                problems.add(place + " is not an object");
            }
            required.stream().filter(name -> !value.has(name)).sorted().forEach(name -> problems.add(place + " has no " + name));
            fields.forEach((name, shape) -> {
                if (value.has(name)) {
                    shape.look(value.get(name), place + "/" + name, problems);
                }
            });
        };
    }

    /// An object with exactly these fields.
    static Shape only(Map<String, Shape> fields) {
        return (value, place, problems) -> {
            object(fields.keySet(), fields).look(value, place, problems);
            value.propertyNames().stream().filter(name -> !fields.containsKey(name))
                    .forEach(name -> problems.add(place + " has a field too many: " + name));
        };
    }

    /// A value of exactly one of these shapes.
    static Shape one(Shape... shapes) {
        return is(value -> Arrays.stream(shapes).filter(shape -> shape.problems(value).isEmpty()).count() == 1, "of exactly one shape");
    }

    default Shape and(Shape other) {
        return (value, place, problems) -> {
            look(value, place, problems);
            other.look(value, place, problems);
        };
    }
}
