package broken.release;

import broken.knowledge.Store;

/// Breaks release-knows-no-store and, with the store, no-package-cycles.
public class Builder {

    public Store store() {
        return new Store();
    }
}
