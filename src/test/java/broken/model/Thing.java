package broken.model;

import org.springframework.stereotype.Component;

/// Breaks model-stands-alone and spring-stops-above-knowledge.
@Component
public class Thing {
}
