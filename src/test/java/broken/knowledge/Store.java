package broken.knowledge;

import broken.entity.EntityController;
import broken.release.Builder;

/// Breaks knowledge-knows-no-pages.
public class Store {

    public EntityController page() {
        return new EntityController();
    }

    public Builder builder() {
        return new Builder();
    }
}
