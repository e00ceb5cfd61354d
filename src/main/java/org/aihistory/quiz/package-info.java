/// Quizzes on a story or a thing: questions whose answers are computed from the graph, each with its reason and its sources.
/// No question is written by hand; what cannot be asked without doubt is not asked. Slides of a quiz are made from a deck plan, elsewhere.
@NullMarked
package org.aihistory.quiz;

import org.jspecify.annotations.NullMarked;
