package broken.entity;

/// Breaks controllers-are-package-private.
public class EntityController {
}
