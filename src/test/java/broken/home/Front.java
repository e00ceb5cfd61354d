package broken.home;

import broken.entity.EntityController;
import broken.release.Builder;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.springframework.beans.factory.annotation.Autowired;

/// Breaks features-are-strangers, features-leave-release-alone, jena-stays-below, only-cli-prints, no-generic-exceptions,
/// no-field-injection and no-java-util-logging.
public class Front {

    @Autowired
    private EntityController neighbour = new EntityController();

    private final Builder builder = new Builder();

    public void print(Node node) {
        Logger.getLogger("front").info(node.toString());
        System.out.println(neighbour + " " + builder);
        throw new RuntimeException("no meaning");
    }
}
