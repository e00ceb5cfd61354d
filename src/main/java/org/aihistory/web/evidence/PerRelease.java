package org.aihistory.web.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.aihistory.knowledge.Knowledge;

/// Something read once from each release and kept while that release is served: what grows with the data is not asked again for each page.
public final class PerRelease<T> {

    private final Cache<String, T> kept = Caffeine.newBuilder().maximumSize(2).build();
    private final Function<Knowledge, T> read;

    public PerRelease(Function<Knowledge, T> read) {
        this.read = read;
    }

    public T of(Knowledge knowledge) {
        return kept.get(knowledge.releaseId(), id -> read.apply(knowledge));
    }
}
