package org.aihistory.knowledge.guard;

/// A query on its thread.
record RunningQuery(long thread, Deadline deadline) {
}
