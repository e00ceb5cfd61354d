package broken.web;

import broken.entity.EntityController;

/// Breaks web-knows-no-feature.
public class Shared {

    public EntityController page() {
        return new EntityController();
    }
}
