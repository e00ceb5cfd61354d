package broken.picture;

import broken.web.Shared;

/// Breaks picture-uses-model-only.
public class Layout {

    public Shared shared() {
        return new Shared();
    }
}
